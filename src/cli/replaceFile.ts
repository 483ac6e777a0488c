import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a new text in a file's place in one step: whoever reads it meanwhile sees the old text or the new, never half of
 * one. The file keeps its mode, and a link goes on pointing to it. Throws where it cannot be written; the file is then as it was.
 */
export function replaceFile(path: string, text: string): void {
  const target = realpathSync(path);
  const { mode } = statSync(target);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = openSync(temporary, 'wx', mode);
    try {
      // What a new file may be is cut by the umask; this one replaces an old one.
      fchmodSync(handle, mode & 0o7777);
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
