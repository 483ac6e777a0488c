import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job } from '../../../src/cli/checkFiles';
import { checkFiles } from '../../../src/cli/checkFiles';
import type { Failure } from '../../../src/cli/failure';
import { answersOf, loadPlans } from '../../../src/cli/loadPlans';
import * as replacer from '../../../src/cli/replaceFile';
import { defaultInclude } from '../../../src/rules/config';
import { defaultSettings } from '../../../src/rules/settings';
import { Service } from '../../../src/service';

const plan = '---\ntype: marketing-plan\n---\n## Vendors\n\n### A\n\n- **Onwer:** Ada Byron\n';
const files = ['a.md', 'b.md', 'c.md'];

describe('A document over which Baton fails', () => {
  let folder: string;
  const undo: (() => void)[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'baton-unit-'));
    for (const file of files) writeFileSync(join(folder, file), plan);
  });
  afterEach(() => {
    for (const one of undo.splice(0)) one();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Makes a method throw where it is about `b.md`, as a mistake of ours would. */
  function breakOver<Name extends string>(
    owner: { [key in Name]: (uri: string, ...rest: never[]) => unknown },
    name: Name,
  ) {
    const whole = owner[name];
    owner[name] = function (this: unknown, uri: string, ...rest: never[]) {
      if (uri.endsWith('/b.md')) throw new RangeError('Maximum call stack size exceeded');
      return whole.call(this, uri, ...rest);
    };
    undo.push(() => (owner[name] = whole));
  }

  function check(fix = false): { found: string[]; failures: readonly Failure[] } {
    const job: Job = {
      cwd: folder,
      files: files.map((file) => join(folder, file)),
      folders: [],
      others: [],
      all: [],
      config: { settings: defaultSettings, include: defaultInclude, folders: [] },
      today: '2026-11-24',
    };
    const { findings, failures } = checkFiles(job, fix ? replacer : undefined);
    return { found: [...new Set(findings.map(({ file }) => file))], failures };
  }

  function isNamedOnce(failures: readonly Failure[]): void {
    assert.deepEqual(
      failures.map(({ path }) => path),
      ['b.md'],
    );
    assert.match(failures[0]!.reason, /^Baton failed \(Maximum call.*\); report this.*baton \d.*, Node v\d/);
    assert.ok(!/\n|\.ts:|\.js:/.test(failures[0]!.reason));
    assert.match(failures[0]!.stack!, /\n {4}at /);
  }

  it('is named where it cannot be read, and the others are checked', () => {
    breakOver(Service.prototype, 'setText');
    const { found, failures } = check();
    assert.deepEqual(found, ['a.md', 'c.md']);
    isNamedOnce(failures);
  });

  it('is named where it cannot be checked', () => {
    breakOver(Service.prototype, 'check');
    const { found, failures } = check();
    assert.deepEqual(found, ['a.md', 'c.md']);
    isNamedOnce(failures);
  });

  it('is left as it is where it cannot be fixed', () => {
    breakOver(Service.prototype, 'fixAll');
    const { found, failures } = check(true);
    assert.deepEqual(found, files);
    isNamedOnce(failures);
    assert.deepEqual(
      files.map((file) => readFileSync(join(folder, file), 'utf8').includes('Owner')),
      [true, false, true],
    );
  });

  it('is named where nothing can be said of it, and the others are answered', () => {
    const loaded = loadPlans(folder, [], '2026-11-24');
    const answers = answersOf(loaded, ({ path }) => {
      if (path === 'b.md') throw new RangeError('Maximum call stack size exceeded');
      return path;
    });
    assert.deepEqual(answers, ['a.md', 'c.md']);
    isNamedOnce(loaded.failures);
  });

  it('is named where a command cannot read it', () => {
    breakOver(Service.prototype, 'setText');
    const { plans, failures } = loadPlans(folder, [], '2026-11-24');
    assert.deepEqual(
      plans.map(({ path }) => path),
      ['a.md', 'c.md'],
    );
    isNamedOnce(failures);
  });
});
