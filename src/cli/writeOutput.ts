import { existsSync, linkSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Refusal } from './failure';
import { replaceFile } from './replaceFile';

/**
 * Writes a new file, or with `force` replaces one that exists: the file has all of the text, or nothing has changed.
 * Throws if that isn't possible, and if the file exists without `force`.
 */
export function writeOutput(path: string, text: string, force: boolean): void {
  if (existsSync(path)) {
    if (!force) throw exists();
    replaceFile(realpathSync(path), text);
    return;
  }
  const temporary = join(dirname(path), `.baton-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    moveToNew(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A link fails if somebody else has created the file meanwhile; not every file system has links. */
function moveToNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw exists();
    renameSync(temporary, path);
  }
}

function exists(): Refusal {
  return new Refusal('it exists already; use --force to replace it, or another name');
}
