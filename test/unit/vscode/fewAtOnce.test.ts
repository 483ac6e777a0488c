import { strict as assert } from 'node:assert';
import { fewAtOnce } from '../../../src/vscode/fewAtOnce';

describe('Files that are looked at', () => {
  it('are few at a time, each of them once, with those that come meanwhile', async () => {
    const all = new Set(Array.from({ length: 500 }, (_, index) => index));
    const begun: number[] = [];
    let open = 0;
    let most = 0;
    await fewAtOnce(all, async (one) => {
      begun.push(one);
      most = Math.max(most, ++open);
      if (one < 100) all.add(one + 1000);
      await new Promise<void>((next) => setImmediate(next));
      open--;
    });
    assert.equal(most, 16);
    assert.deepEqual(
      begun.toSorted((a, b) => a - b),
      [...all].toSorted((a, b) => a - b),
    );
  });
});
