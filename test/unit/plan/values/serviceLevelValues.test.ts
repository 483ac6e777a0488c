import { strict as assert } from 'node:assert';
import { meaningOf } from '../../../support/readValue';

describe('Service levels as people write them', () => {
  for (const [text, expected] of [
    [
      'first draft in 5 business days; questions answered in 1 business day',
      'first draft: 5 wd; questions answered: 1 wd',
    ],
    ['page down, 1 hour', 'page down: 1 h'],
    ['replies within 1 hour, 08:00–22:00 ET', 'replies: 1 h'],
    ['response: 4 business hours', 'response: 4 bh'],
    ['99.9% uptime', 'uptime: 99.9%'],
    ['changes live in 2 days', 'changes live: 2 wd'],
    ['next business day', '1 wd'],
    ['urgent: same day', 'urgent: 0 wd'],
    ['2 rounds of changes within 3 working days', '2 rounds of 3 wd'],
    ['as soon as possible', 'unread'],
    ['best effort', 'unread'],
    ['24h response', 'response: 24 h'],
    ['Antwort innerhalb von 4 Stunden', 'Antwort: 4 h'],
    ['Korrekturen binnen 2 Werktagen', 'Korrekturen: 2 wd'],
    ['réponse sous 24 heures', 'réponse: 24 h'],
    ['première version en 5 jours ouvrés', 'première version: 5 wd'],
    ['respuesta en 2 horas', 'respuesta: 2 h'],
    ['primer borrador en 5 días hábiles', 'primer borrador: 5 wd'],
    ['resposta em 4 horas úteis', 'resposta: 4 bh'],
    ['risposta entro 1 giorno lavorativo', 'risposta: 1 wd'],
    ['antwoord binnen 1 werkdag', 'antwoord: 1 wd'],
    ['crisis line, 30 min, around the clock', 'crisis line: 30 min 24/7'],
    ['critical: 1 h, major: 4 h, minor: 2 wd', 'critical: 1 h; major: 4 h; minor: 2 wd'],
    ['drafts in 10 calendar days', 'drafts: 10 cd'],
    ['high quality work', 'unread'],
    ['answers within one working day', 'answers: 1 wd'],
    ['reply in 2-4 hours', 'reply: 4 h'],
    ['30 minutes for bad press', 'bad press: 30 min'],
    ['first draft in 5 business days; edits in 2', 'first draft: 5 wd; edits: 2 wd'],
    ['95% of tickets within 4 hours', 'tickets: 95% in 4 h'],
    ['Mon-Fri 9-18, 1 h response', 'response: 1 h'],
    ['?!§ first draft in 5 business days', 'unread'],
    ['not within 4 hours', 'unread'],
    ['4 hours except weekends', 'unread'],
    ['20 articles per month', 'unread'],
    ['answer in 4 hours; “asap” is no answer', 'answer: 4 h'],
  ] as const) {
    it(`are read in: ${text}`, () => assert.equal(meaningOf('service-level', text), expected));
  }
});
