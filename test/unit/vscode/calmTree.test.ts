import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import { CalmTree } from '../../../src/vscode/calmTree';

/** A tree with what it was told, and a question to it that is answered when the test says so. */
function tree() {
  const told: (string[] | undefined)[] = [];
  const failures: unknown[] = [];
  const calm = new CalmTree<string>(
    (rows) => told.push(rows),
    (error) => failures.push(error),
  );
  const asked = (isTop: boolean) => {
    let give!: (rows: string[]) => void;
    const answer = calm.answer(isTop, async () => new Promise<string[]>((done) => (give = done)));
    return async (...rows: string[]): Promise<string[]> => {
      give(rows);
      return await answer;
    };
  };
  return { calm, told, failures, asked };
}

describe('CalmTree', () => {
  let now = 0;
  beforeEach(() => {
    now = 1000;
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(performance, 'now', () => now);
  });
  afterEach(() => mock.reset());

  const pass = (milliseconds: number): void => {
    now += milliseconds;
    mock.timers.tick(milliseconds);
  };

  it('tells nothing of changes before the first rows are given, for these show them', async () => {
    const { calm, told, asked } = tree();
    calm.change(undefined);
    const give = asked(true);
    calm.change(undefined);
    calm.change(['a']);
    pass(1000);
    await give('a', 'b');
    pass(1000);
    assert.deepEqual(told, []);
  });

  it('tells changes at once while nothing is asked for', async () => {
    const { calm, told, asked } = tree();
    await asked(true)('a', 'b');
    pass(1000);
    calm.change(['a']);
    calm.change(undefined);
    assert.deepEqual(told, [['a'], undefined]);
  });

  it('waits with changes while rows are asked for, and until nothing more is', async () => {
    const { calm, told, asked } = tree();
    await asked(true)('a', 'b');
    const [giveA, giveB] = [asked(false), asked(false)];
    calm.change(['a']);
    await giveA('a1');
    calm.change(['b']);
    pass(1000);
    assert.deepEqual(told, [], 'one answer is still to come');
    await giveB('b1');
    pass(100);
    const giveAgain = asked(false);
    pass(1000);
    await giveAgain();
    assert.deepEqual(told, [], 'rows were asked for once more');
    pass(300);
    assert.deepEqual(told, [['a', 'b']], 'what changed is told together');
  });

  it('tells of all rows where one change was of all', async () => {
    const { calm, told, asked } = tree();
    const give = asked(true);
    await give('a');
    calm.change(['a']);
    calm.change(undefined);
    calm.change(['a']);
    pass(1000);
    assert.deepEqual(told, [undefined]);
  });

  it('has no rows where making them fails, says so, and goes on', async () => {
    const { calm, told, failures } = tree();
    await calm.answer(true, () => ['a']);
    const rows = await calm.answer(false, () => {
      throw new RangeError('too many');
    });
    assert.deepEqual(rows, []);
    assert.match(String(failures[0]), /too many/);
    calm.change(['a']);
    pass(1000);
    assert.deepEqual(told, [['a']]);
  });
});
