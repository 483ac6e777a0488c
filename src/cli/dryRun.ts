import { createTwoFilesPatch } from 'diff';
import type { Job } from './checkFiles';
import { checkFiles } from './checkFiles';
import type { Failure } from './failure';
import { complainOf } from './failure';
import { shownPath } from './files';
import { readBytes } from './readFile';
import { complain, noPlans, print, printAsIs } from './terminal';

/**
 * Prints what the automatic fixes would change as a unified diff, which `git apply` and `patch -p1` accept, and writes nothing.
 * The exit code is 1 if there is something to change, 2 if a file can't be read, and otherwise 0.
 */
export function runDryRun(job: Job, problems: readonly Failure[]): number {
  const patches: string[] = [];
  const replaceFile = (path: string, after: string): boolean => {
    const before = job.texts?.get(path) ?? readBytes(path).toString('utf8');
    const shown = shownPath(job.cwd, path);
    patches.push(createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, { context: 3 }));
    return true;
  };
  const { failures, checked } = checkFiles(job, { removeLeftovers: () => undefined, replaceFile });
  const all = [...problems, ...failures];
  complainOf(all);
  if (checked.length === 0 && all.length === 0) complain(noPlans);
  // At a terminal nothing of a plan may control it; a program gets each byte.
  const patch = patches.map((one) => one.replace(/^=+\n/, '')).join('');
  if (process.stdout.isTTY) print(patch.split('\n').slice(0, -1));
  else printAsIs(patch);
  return all.length > 0 ? 2 : patches.length > 0 ? 1 : 0;
}
