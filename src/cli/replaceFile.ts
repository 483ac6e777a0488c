import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './failure';

/**
 * Puts a new text in a file's place in one step: whoever reads it meanwhile sees the old text or the new, never half of
 * one. `path` is the file itself and no link to it. The file keeps its mode, owner and attributes; where it cannot keep
 * mode and owner, or has a second name that would go on leading to the old text, this throws and the file is as it was.
 * False where nobody can tell whether it had attributes that are lost now.
 */
export function replaceFile(path: string, text: string): boolean {
  const old = statSync(path);
  mayBeReplaced(path, old);
  const temporary = join(dirname(path), `.baton-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const isCopied = copyAttributes(path, temporary);
    const handle = openSync(temporary, constants.O_RDWR | constants.O_CREAT, old.mode);
    try {
      ftruncateSync(handle);
      keepOwnerAndMode(handle, old);
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
    return isCopied;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function mayBeReplaced(path: string, { mode, nlink }: Stats): void {
  // Whoever may do everything may write here too; that nobody should is said all the same.
  if ((mode & 0o222) === 0) throw new Refusal('it is read-only; change its permissions');
  accessSync(path, constants.W_OK);
  if (nlink > 1) throw new Refusal('it has several names (hard links), which writing would separate; fix it by hand');
}

/** Makes the temporary file with what the system keeps beside a file's text: extended attributes, rights beyond the mode. */
function copyAttributes(from: string, to: string): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  }
  closeSync(openSync(to, 'wx', 0o600));
  // Node can neither read nor write them, and where this program is another one without the option there is no way to tell.
  return spawnSync('cp', ['--attributes-only', '--preserve=all', '--', from, to], { stdio: 'ignore' }).status === 0;
}

/** Throws where the file would belong to somebody else. */
function keepOwnerAndMode(handle: number, { uid, gid, mode }: Stats): void {
  const now = fstatSync(handle);
  if (now.uid !== uid || now.gid !== gid) {
    try {
      fchownSync(handle, uid, gid);
    } catch {
      throw new Refusal('it belongs to another user, and writing would make it yours; ask its owner to run this');
    }
  }
  // What a new file may be is cut by the umask, and a change of owner cuts it too; this one replaces an old one.
  fchmodSync(handle, mode & 0o7777);
}

/** What was being written for longer than this is not being written any more. */
const oldEnough = 60 * 60 * 1000;

/** Removes the temporary files that a run left in a folder which was ended in the middle of writing. Never throws. */
export function removeLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, id] = /^\.baton-(\d{1,10})-[\da-f]{12}\.tmp$/.exec(name) ?? [];
      if (id === undefined) continue;
      const path = join(folder, name);
      const stats = lstatSync(path);
      // A run of our own number is over too: we have not written anything yet.
      const isOver = Number(id) === process.pid || !isRunning(Number(id)) || Date.now() - stats.mtimeMs > oldEnough;
      if (stats.isFile() && isOver) rmSync(path, { force: true });
    }
  } catch {
    // Where we may not look or remove, whatever is there stays.
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
