import { strict as assert } from 'node:assert';
import { inOneLine, readEntities } from '../../../support/readEntities';

function outcomeOf(sentence: string): string {
  const read = readEntities(['## Outcomes', '', `- ${sentence}`]).find(({ kind }) => kind === 'outcome');
  return inOneLine(read!).split(' | ').slice(2).join(' | ');
}

describe('what the change of an outcome is measured against', () => {
  for (const compared of [
    'against spring 2026',
    'vs. 2026',
    'compared to June 2026',
    'on 2026',
    'over 2026',
    'gegenüber Frühjahr 2026',
    'im Vergleich zum 2. Quartal 2026',
    'par rapport au printemps 2026',
    'frente a 2026',
    'em relação a 2026',
    'ten opzichte van voorjaar 2026',
    'rispetto alla primavera 2026',
  ])
    it(`is no number and no day to reach it by: ${compared}`, () => {
      assert.equal(outcomeOf(`Brand search up 25% ${compared}`), 'target=25%');
      assert.equal(outcomeOf(`Brand search up 25% ${compared} by 2027-06-30`), 'target=25% | by=2027-06-30');
    });

  it('may be a number, which is the one today', () => {
    assert.equal(outcomeOf('Open rate 32% vs. 24%'), 'baseline=24% | target=32%');
    assert.equal(outcomeOf('450 subscribers against 2,026 today'), 'baseline=2,026 | target=450');
  });

  it('isn’t the year of a season that is a name', () => {
    assert.equal(
      outcomeOf('Grow the summer 2027 collection to 40 stockists by 2027-05-01'),
      'target=40 | by=2027-05-01',
    );
  });
});
