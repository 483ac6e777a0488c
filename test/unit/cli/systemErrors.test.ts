import { strict as assert } from 'node:assert';
import { getSystemErrorMap } from 'node:util';
import { failureOf } from '../../../src/cli/failure';
import { systemReason } from '../../../src/cli/systemErrors';

const errorOf = (errno: number, code: string): Error =>
  Object.assign(new Error(`${code}: something, rename '/tmp/.baton-1-0.tmp' -> '/tmp/a.md'`), { errno, code });

describe('What the system refuses', () => {
  it('is said in plain words, without calls and temporary paths, and is no error of ours', () => {
    for (const [errno, [code]] of getSystemErrorMap()) {
      const { reason, stack } = failureOf('a.md', errorOf(errno, code));
      assert.doesNotMatch(reason, /E[A-Z]{3,}|rename|tmp|\n/, code);
      assert.equal(stack, undefined, code);
    }
  });

  it('is told from what nobody expected', () => {
    for (const error of [
      new RangeError('x'),
      new TypeError('y'),
      'text',
      Object.assign(new Error('z'), { code: 'ERR_X' }),
    ]) {
      assert.equal(systemReason(error), undefined);
      assert.match(failureOf('a.md', error).reason, /^Baton failed/);
    }
  });
});
