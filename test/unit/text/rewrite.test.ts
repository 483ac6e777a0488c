import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { applyEdits } from '../../../src/text/edit';
import { Rewrite } from '../../../src/text/rewrite';
import { runs } from '../../support/effort';

describe('A rewrite', () => {
  it('has the text of one edit after another, and edits that make it of the first text', () => {
    const places = fc.uniqueArray(fc.nat(20), { maxLength: 6 }).map((list) => list.sort((a, b) => a - b));
    const rounds = fc.array(fc.tuple(places, fc.constantFrom('', 'x', 'yz')), { maxLength: 5 });
    fc.assert(
      fc.property(rounds, (list) => {
        const first = 'abcdefghijklmnop';
        const rewrite = new Rewrite(first);
        let text = first;
        for (const [offsets, newText] of list) {
          const inside = offsets.filter((offset) => offset <= text.length);
          const edits = inside.flatMap((start, index) =>
            index % 2 === 0 && index + 1 < inside.length
              ? [{ range: { start, end: inside[index + 1]! }, newText }]
              : [],
          );
          rewrite.apply(edits);
          text = applyEdits(text, edits);
          assert.equal(rewrite.text, text);
          assert.equal(applyEdits(first, rewrite.edits()), text);
        }
      }),
      runs(1000),
    );
  });

  it('takes many edits at once', () => {
    const rewrite = new Rewrite('a'.repeat(100_000));
    rewrite.apply(
      Array.from({ length: 50_000 }, (_, at) => ({ range: { start: 2 * at, end: 2 * at + 1 }, newText: 'b' })),
    );
    assert.equal(rewrite.text, 'ba'.repeat(50_000));
    assert.equal(rewrite.edits().length, 50_000);
  });
});
