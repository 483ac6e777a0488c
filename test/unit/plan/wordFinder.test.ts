import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { WordFinder } from '../../../src/plan/vocabulary/wordFinder';
import { finderOf, spellingsOf } from '../../../src/plan/vocabulary/words';
import { alternation } from '../../../src/text/alternation';

describe('Words of a list in a text', () => {
  const finder = new WordFinder(['lead', 'lead time', 'chef·fe', 'Größe', '50 %']);

  it('are found as whole words, in any case, the longest first', () => {
    assert.deepEqual(finder.find('A Lead time of two days'), { start: 2, end: 11 });
    assert.deepEqual(finder.find('the LEAD, then'), { start: 4, end: 8 });
    assert.deepEqual(finder.find('leader, then lead'), { start: 13, end: 17 });
    assert.deepEqual(finder.find('die GRÖSSE, die GRÖßE'), { start: 16, end: 21 });
    for (const text of ['mislead', 'team-lead', 'lead-in', '2lead', 'leadß'])
      assert.equal(finder.find(text), undefined, text);
  });

  it('are found where lower case is longer', () => {
    assert.deepEqual(finder.find('İİ lead'), { start: 3, end: 7 });
  });

  it('are found at an offset, and at the end', () => {
    assert.deepEqual(finder.endsAt('lead times', 0), [9, 4]);
    assert.equal(finder.endAt('lead times', 0), 4);
    assert.ok(finder.isAtEnd('a new lead'));
    assert.ok(!finder.isAtEnd('a new leader'));
    assert.ok(!finder.isAtEnd('mislead'));
  });

  it('are those that a regular expression finds', () => {
    for (const list of ['activity', 'value', 'ownedBy', 'moneySpent', 'badDay'] as const) {
      const words = spellingsOf(list);
      const pattern = new RegExp(`(?<![\\p{L}\\d-])${alternation(words)}(?![\\p{L}\\d-])`, 'iu');
      const piece = fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom(' ', '-', ', ', 'x', 'é', '3', '’', '\u{1d400}'),
        fc.constantFrom(...words).map((word) => word.toUpperCase()),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
          const text = pieces.join('');
          const match = pattern.exec(text);
          const expected = match ? { start: match.index, end: match.index + match[0].length } : undefined;
          assert.deepEqual(finderOf(list).find(text), expected, text);
        }),
        { numRuns: 200 },
      );
    }
  });
});
