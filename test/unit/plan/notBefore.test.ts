import { strict as assert } from 'node:assert';
import { readEntities } from '../../support/readEntities';

describe('The day before which work isn’t done', () => {
  for (const written of [
    'not before 8 February 2027',
    'nicht vor dem 8. Februar 2027',
    'pas avant le 8 février 2027',
    'no antes del 8 de febrero de 2027',
    'não antes de 8 de fevereiro de 2027',
    'niet voor 8 februari 2027',
    'non prima del 8 febbraio 2027',
  ])
    it(`isn’t when it is due: ${written}`, () => {
      for (const sign of [':', ' —']) {
        const [, work] = readEntities(['## Deliverables', '', `- Flyer${sign} ${written}`]);
        const due = work!.fields.find(({ key }) => key === 'due');
        assert.notEqual(due?.reading, 'whole', `${work!.name}: ${due?.means}`);
      }
    });
});

describe('When a number of an outcome was measured', () => {
  for (const [sentence, by] of [
    ['Churn below 3% (was 4.2% in Q3 2026) by 2027-05-31', '2027-05-31'],
    ['Churn from 18% in October 2026 to 25% in April 2027', 'April 2027'],
    ['120 demos instead of 80 in 2026, by 14 May 2027', '14 May 2027'],
  ] as const)
    it(`isn’t when it is to be reached: ${sentence}`, () => {
      const [, outcome] = readEntities(['## Outcomes', '', `- ${sentence}`]);
      assert.equal(outcome!.fields.find(({ key }) => key === 'by')?.text, by);
    });
});
