import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { TextEdit } from '../../../src/text/edit';
import { applyEdits } from '../../../src/text/edit';
import { Heap } from '../../../src/text/heap';
import { Phrases } from '../../../src/text/phrases';
import { encloses } from '../../../src/text/range';
import { Nested, Ranges } from '../../../src/text/ranges';
import { Rewrite } from '../../../src/text/rewrite';
import { runs } from '../../support/effort';

const range = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
const ranges = fc.array(range, { maxLength: 12 });

describe('Lookups', () => {
  it('tell what ranges enclose and overlap, as going through them does', () => {
    fc.assert(
      fc.property(ranges, range, (all, one) => {
        const index = new Ranges(all);
        assert.equal(
          index.enclose(one),
          all.some((outer) => encloses(outer, one)),
        );
        if (one.start < one.end)
          assert.equal(
            index.overlap(one),
            all.some(({ start, end }) => start < one.end && one.start < end),
          );
      }),
      runs(2000),
    );
  });

  it('tell what stands around an offset, the innermost first', () => {
    const items = [
      [0, 100],
      [10, 50],
      [20, 30],
      [60, 90],
      [60, 70],
      [120, 130],
    ].map(([start, end]) => ({ range: { start: start!, end: end! } }));
    const index = new Nested(items.toReversed());
    for (let offset = 0; offset <= 140; offset++) {
      const expected = items
        .filter(({ range: { start, end } }) => start <= offset && offset <= end)
        .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
      assert.deepEqual([...index.around(offset)], expected, String(offset));
    }
  });

  it('find phrases wherever a text holds them, the longest first', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 10 }),
        fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
        (all, text) => {
          const index = new Phrases(all.map((phrase, place) => [phrase, place] as const));
          for (let offset = 0; offset <= text.length; offset++) {
            const held = [...new Set(all)].filter((phrase) => phrase !== '' && text.startsWith(phrase, offset));
            assert.deepEqual(
              Array.from(index.at(text, offset), ([phrase]) => phrase),
              held.sort((a, b) => b.length - a.length),
            );
          }
          const within = all.flatMap((phrase, place) => (phrase !== '' && text.includes(phrase) ? [place] : []));
          assert.deepEqual(
            [...index.within(text)].sort((a, b) => a - b),
            within,
          );
        },
      ),
      runs(1000),
    );
  });

  it('give the least first', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(20))), (steps) => {
        const [heap, list] = [new Heap<number>((number) => number), [] as number[]];
        for (const step of steps) {
          if (step !== null) {
            heap.add(step);
            list.push(step);
            list.sort((a, b) => a - b);
          } else assert.equal(heap.take(), list.shift());
          assert.equal(heap.first, list[0]);
        }
      }),
      runs(500),
    );
  });
});

describe('A text that is edited again and again', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 4 });

  it('is what the edits make of it, round by round, and knows the edits from the first', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.array(fc.tuple(fc.nat(), fc.nat(3), words), { maxLength: 5 })),
        (first, rounds) => {
          const rewrite = new Rewrite(first);
          let text = first;
          for (const round of rounds) {
            const edits = apart(round, text);
            rewrite.apply(edits);
            text = applyEdits(text, edits);
            assert.equal(rewrite.text, text);
          }
          assert.equal(applyEdits(first, rewrite.edits()), text);
        },
      ),
      runs(1000),
    );
  });

  /** Edits that do not touch each other. */
  function apart(round: readonly (readonly [number, number, string])[], text: string): TextEdit[] {
    const edits: TextEdit[] = [];
    let free = 0;
    for (const [at, length, newText] of round.toSorted(
      (a, b) => (a[0] % (text.length + 1)) - (b[0] % (text.length + 1)),
    )) {
      const start = at % (text.length + 1);
      const end = Math.min(text.length, start + length);
      if (start < free) continue;
      edits.push({ range: { start, end }, newText });
      free = end + 1;
    }
    return edits;
  }
});
