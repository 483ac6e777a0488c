import { strict as assert } from 'node:assert';
import { callType, isAboutCall } from '../../../../src/plan/values/callValue';
import { certain } from '../../../../src/plan/values/reading';
import { noContext } from '../../../../src/plan/values/valueContext';
import { SourceText } from '../../../../src/syntax/sourceText';
import { meaningOf } from '../../../support/readValue';

const setting = { calendar: { periodStart: '2026-10-01', periodEnd: '2027-09-30', launch: '2027-04-06' } };

describe('A rate isn’t a length of time', () => {
  for (const text of [
    '2 days/week',
    '2 days / week',
    '4h/day',
    '3 Tage/Woche',
    '2 jours/semaine',
    '2 días/semana',
    '2 dias/mês',
    '2 dagen/week',
    '2 giorni/settimana',
    '2 days/film',
  ])
    it(text, () => assert.equal(meaningOf('duration', text, setting), 'unread'));
  it('but the same length in other units is one', () =>
    assert.equal(meaningOf('duration', '2 weeks/10 days', setting), '10 wd'));
});

describe('A month with something in it isn’t all off', () => {
  for (const [text, expected] of [
    ['May 2027', '2027-05-01..2027-05-31'],
    ['closed in May', '2027-05-01..2027-05-31'],
    ['the whole of May 2027', '2027-05-01..2027-05-31'],
    ['Betriebsferien im Mai', '2027-05-01..2027-05-31'],
    ['fermeture en mai', '2027-05-01..2027-05-31'],
    ['cierre en mayo', '2027-05-01..2027-05-31'],
    ['recesso em maio', '2027-05-01..2027-05-31'],
    ['gesloten in mei', '2027-05-01..2027-05-31'],
    ['chiusura in maggio', '2027-05-01..2027-05-31'],
    ['team day May 2027', 'unread'],
    ['Teamtag im Mai', 'unread'],
    ['pont de mai', 'unread'],
    ['puente de mayo', 'unread'],
    ['ponte de maio', 'unread'],
    ['teamdag in mei', 'unread'],
    ['ponte di maggio', 'unread'],
    ['half day 24 Dec', '2026-12-24'],
    ['open day 24. May', '2027-05-24'],
  ] as const)
    it(text, () => assert.equal(meaningOf('days', text, setting), expected));
});

describe('Nobody isn’t a person', () => {
  for (const text of [
    'nobody yet',
    'N.N.',
    'unassigned',
    'noch offen',
    'niemand',
    'à définir',
    'personne',
    'por definir',
    'sin asignar',
    'a definir',
    'ninguém',
    'nog te bepalen',
    'nader te bepalen',
    'da definire',
    'nessuno',
  ])
    it(text, () => assert.equal(meaningOf('people', text), 'missing'));
  it('and neither is somebody who isn’t settled', () => assert.equal(meaningOf('people', 'TBD (Mara?)'), 'unread'));
  it('but Mr. Open is', () => assert.equal(meaningOf('people', 'Jan Open'), 'Jan Open'));
});

describe('A call whose day comes first', () => {
  for (const [text, expected] of [
    ['5 Nov 2026: spoke to Jane', 'called 2026-11-05'],
    ['on 5 Nov 2026 by phone', 'called 2026-11-05'],
    ['am 5.11.2026 telefoniert', 'called 2026-11-05'],
    ['5 Nov 2026, called by Mara', 'called 2026-11-05 by Mara'],
    ['le 5 novembre 2026, appelé par Mara', 'called 2026-11-05 by Mara'],
    ['el 5 de noviembre de 2026: llamado', 'called 2026-11-05'],
    ['5 novembre 2026: chiamato', 'called 2026-11-05'],
    ['op 5 november 2026 gebeld', 'called 2026-11-05'],
    ['5 Nov 2026: no answer', 'not called'],
    ['5 Nov 2026, call planned', 'planned 2026-11-05'],
  ] as const)
    it(text, () => {
      const value = SourceText.exact(text, { offset: 0 }, 0);
      const context = { ...noContext, ...setting };
      assert.ok(isAboutCall(value));
      assert.equal(callType.means(certain(callType.read(value, context))!, context, '2026-11-24'), expected);
    });
  for (const text of ['5 Nov 2026', 'our campaign of March 2026 was done well', 'March 2026 campaign'])
    it(`not ${text}`, () => assert.ok(!isAboutCall(SourceText.exact(text, { offset: 0 }, 0))));
});

describe('A year after a comma', () => {
  for (const [text, expected] of [
    ['Feb. 10, ’27', '2027-02-10'],
    ["May 7, '27", '2027-05-07'],
  ] as const)
    it(text, () => assert.equal(meaningOf('date', text, setting), expected));
});

describe('A form of address is no part of a name', () => {
  const team = [{ start: 0, end: 13, name: 'Mara Lindholm' }];
  for (const text of [
    'Ms Lindholm',
    'Ms. Mara Lindholm',
    'Frau Lindholm',
    'Mme Lindholm',
    'Sra. Lindholm',
    'Mevr. Lindholm',
  ])
    it(text, () => assert.equal(meaningOf('people', text, { team }), 'Mara Lindholm'));
});
