import { strict as assert } from 'node:assert';
import { memoizedStrings } from '../../../src/text/memoizedStrings';

/** How often texts are read when these are asked for in this order. */
function readsOf(texts: Iterable<string>, most: number): number {
  let reads = 0;
  const length = memoizedStrings((text) => {
    reads++;
    return text.length;
  }, most);
  for (const text of texts) assert.equal(length(text), text.length);
  return reads;
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));

describe('What is read once for each text', () => {
  it('is read once, whatever the result is', () => {
    let reads = 0;
    const nothing = memoizedStrings(() => void reads++);
    for (const text of ['a', 'a', 'b'.repeat(5000), 'b'.repeat(5000)]) nothing(text);
    assert.equal(reads, 2);
  });

  it('keeps what is asked for again and again, however many others come', () => {
    assert.equal(
      readsOf(
        numbered(1000).flatMap((text) => [text, 'recurs']),
        10,
      ),
      1001,
    );
  });

  it('doesn’t read everything again when there are slightly more texts than it keeps', () => {
    const texts = numbered(120);
    assert.ok(readsOf([...texts, ...texts, ...texts], 100) < 200);
  });

  it('keeps a bounded number of texts', () => {
    const texts = numbered(300);
    assert.equal(readsOf([...texts, ...texts], 100), 600);
  });

  it('keeps a few long texts, and none that would take too much memory', () => {
    const letters = ['a', 'b', 'c', 'd'];
    const texts = letters.map((letter) => letter.repeat(120_000));
    assert.equal(readsOf([...texts, ...texts, ...texts], 100), 4);
    const longer = letters.map((letter) => letter.repeat(600_000));
    assert.equal(readsOf([...longer, ...longer], 100), 8);
  });
});
