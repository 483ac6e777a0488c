import { strict as assert } from 'node:assert';
import { meaningOf } from '../../../support/readValue';

const setting = {
  team: [
    { start: 0, end: 0, name: 'Mara Lindholm', note: 'CMO' },
    { start: 0, end: 0, name: 'Declan Okoro', handle: 'dokoro', note: 'Operations' },
    { start: 0, end: 0, name: 'Anil Mehta', note: 'Sales' },
    { start: 0, end: 0, name: 'Anil Prasad', note: 'Web' },
  ],
};

describe('Reviews as people write them', () => {
  for (const [text, expected] of [
    ['2 × 3 days', '6 wd'],
    ['2 rounds of 3 days', '6 wd'],
    ['2 rounds of 3 days each', '6 wd'],
    ['two rounds, two days each, Mara', '4 wd by Mara Lindholm'],
    ['Mara and Declan, 5 days', '5 wd by Mara Lindholm, Declan Okoro'],
    ['@dokoro 2 days', '2 wd by Declan Okoro'],
    ['CMO, 3 days', '3 wd by Mara Lindholm'],
    ['Anil, 3 days', 'ambiguous: 3 wd by Anil Mehta | 3 wd by Anil Prasad'],
    ['within 3 days', '3 wd'],
    ['48 hours', '2 cd'],
    ['one round, 4 days', '4 wd'],
    ['legal 5 days', '5 wd by legal'],
    ['Declan, then Mara, 3 days each', '6 wd by Declan Okoro, Mara Lindholm'],
    ['not needed', '0 wd'],
    ['1 day', '1 wd'],
    ['Mara signs off within 2 working days', '2 wd by Mara Lindholm'],
    ['first round 5 days, second round 3 days', '8 wd'],
    ['as soon as possible', 'unread'],
    ['3 rounds', 'unread'],
    ['Freigabe durch Mara in 3 Tagen', '3 wd by Mara Lindholm'],
    ['zwei Schleifen à 2 Tage', '4 wd'],
    ['keine', '0 wd'],
    ['2 Runden, je 3 Arbeitstage', '6 wd'],
    ['deux tours de 3 jours', '6 wd'],
    ['validation par Mara en 2 jours', '2 wd by Mara Lindholm'],
    ['2 rondas de 3 días', '6 wd'],
    ['aprobación de Mara, 5 días hábiles', '5 wd by Mara Lindholm'],
    ['duas rodadas de 2 dias cada', '4 wd'],
    ['aprovação: Mara, 3 dias úteis', '3 wd by Mara Lindholm'],
    ['due giri da 3 giorni', '6 wd'],
    ['approvazione di Mara entro 3 giorni', '3 wd by Mara Lindholm'],
    ['twee rondes van 2 dagen', '4 wd'],
    ['goedkeuring door Mara, 3 werkdagen', '3 wd by Mara Lindholm'],
    ['Mara (CMO), 3 days', '3 wd by Mara Lindholm'],
    ['5 days total, 2 rounds', '5 wd'],
    ['Priya Raman, 2 rounds, 3 days each', '6 wd by Priya Raman'],
    ['client: 5 business days', '5 wd by client'],
    ['3 business days after hand-over', '3 wd'],
    ['one week, client', '5 wd by client'],
    ['TBC', 'missing'],
    ['3-5 days', '5 wd'],
    ['~2 days', '2 wd'],
    ['Mara Lindholm (3 days)', '3 wd by Mara Lindholm'],
    ['Legal: 5 days, Mara: 3 days', 'ambiguous: 8 wd by Legal, Mara Lindholm | 5 wd by Legal, Mara Lindholm'],
    ['Sanne de Wit, 2 rounds, 3 days', '6 wd by Sanne de Wit'],
    ['Jan van der Berg 3 days', '3 wd by Jan van der Berg'],
    ['approvazione di Mara di 3 giorni', '3 wd by Mara Lindholm'],
  ] as const) {
    it(`are read in: ${text}`, () => assert.equal(meaningOf('review', text, setting), expected));
  }
});
