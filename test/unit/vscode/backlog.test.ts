import { strict as assert } from 'node:assert';
import type { Cancellation } from '../../../src/text/steps';
import { Backlog } from '../../../src/vscode/backlog';

describe('A backlog', () => {
  /** Turns that are given when the test says so. */
  function backlog(cancellation: Cancellation = { isCancellationRequested: false }) {
    const worked: string[] = [];
    const told: (readonly string[])[] = [];
    let next: (() => void) | undefined;
    const list = new Backlog(
      (uri: string) => {
        worked.push(uri);
        return uri;
      },
      (done) => told.push(done),
      async () => new Promise<void>((turn) => (next = turn)),
      cancellation,
    );
    const turn = async (): Promise<void> => {
      next?.();
      await new Promise<void>((done) => setImmediate(done));
    };
    return { list, worked, told, turn };
  }

  it('tells what is done before it pauses, and takes up what comes meanwhile', async () => {
    const { list, worked, told, turn } = backlog();
    list.add(['a', 'b']);
    assert.deepEqual(told, [['a']]);
    list.add(['b', 'a']);
    for (let turns = 0; turns < 4; turns++) await turn();
    assert.deepEqual(worked, ['a', 'b', 'a']);
    assert.deepEqual(told.flat(), worked);
    list.add(['c']);
    assert.equal(worked.at(-1), 'c', 'it begins again');
  });

  it('works on nothing after it is ended', async () => {
    const cancellation = { isCancellationRequested: false };
    const { list, worked, turn } = backlog(cancellation);
    list.add(['a', 'b', 'c']);
    cancellation.isCancellationRequested = true;
    await turn();
    list.add(['d']);
    await turn();
    assert.deepEqual(worked, ['a']);
  });
});
