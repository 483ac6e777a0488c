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
 * Replaces a file's text atomically: concurrent readers see the old text or the new, never half of one. `path` is the
 * file itself and not a link to it. The file keeps its mode, owner and attributes; if it can't keep mode and owner, or
 * has a second name that would still lead to the old text, this throws and the file is unchanged. Returns false if it
 * can't be determined whether it lost attributes.
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
  // A superuser could write here too; a read-only file is still refused.
  if ((mode & 0o222) === 0) throw new Refusal('it is read-only; change its permissions');
  accessSync(path, constants.W_OK);
  if (nlink > 1) throw new Refusal('it has several names (hard links), which writing would separate; fix it by hand');
}

/**
 * Creates the temporary file with what the system stores in addition to a file's text: extended attributes, access
 * control lists.
 */
function copyAttributes(from: string, to: string): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  }
  closeSync(openSync(to, 'wx', 0o600));
  // Node can neither read nor write them, and if this program is another one without the option there is no way to
  // tell.
  return spawnSync('cp', ['--attributes-only', '--preserve=all', '--', from, to], { stdio: 'ignore' }).status === 0;
}

/** Throws if the file's owner would change. */
function keepOwnerAndMode(handle: number, { uid, gid, mode }: Stats): void {
  const now = fstatSync(handle);
  if (now.uid !== uid || now.gid !== gid) {
    try {
      fchownSync(handle, uid, gid);
    } catch {
      throw new Refusal('it belongs to another user, and writing would make it yours; ask its owner to run this');
    }
  }
  // A new file's mode is limited by the umask, and by a change of owner; this file replaces an old one.
  fchmodSync(handle, mode & 0o7777);
}

/** A write that takes longer than this has been interrupted. */
const oldEnough = 60 * 60 * 1000;

/** Removes the temporary files that an interrupted run left in a folder. Never throws. */
export function removeLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, id] = /^\.baton-(\d{1,10})-[\da-f]{12}\.tmp$/.exec(name) ?? [];
      if (id === undefined) continue;
      const path = join(folder, name);
      const stats = lstatSync(path);
      // An earlier run with our process id is over too: we haven't written anything yet.
      const isOver = Number(id) === process.pid || !isRunning(Number(id)) || Date.now() - stats.mtimeMs > oldEnough;
      if (stats.isFile() && isOver) rmSync(path, { force: true });
    }
  } catch {
    // Without permission to look or remove, leftovers stay.
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
