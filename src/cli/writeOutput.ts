import { linkSync, lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Refusal } from './failure';
import { replaceFile } from './replaceFile';

/** What may be replaced. */
export interface Replacement {
  readonly force: boolean;
  /** Whether a file is a plan, or a vendor's file, that was read. */
  readonly isPlan: (path: string) => boolean;
}

/**
 * Writes a new file, or with `force` replaces a regular one that exists: the file has all of the text, or nothing has
 * changed. Throws if that isn't possible, if the file exists without `force`, if it is a plan, and if it is a link or anything
 * but a file.
 */
export function writeOutput(path: string, text: string, { force, isPlan }: Replacement): void {
  const kind = lstatSync(path, { throwIfNoEntry: false });
  if (kind) {
    // A document that is made from a plan never takes its place, however the path is written.
    if (kind.isFile() && (isPlan(path) || isPlan(realpathSync.native(path))))
      throw new Refusal('it’s a plan or a vendor’s file, so it isn’t replaced; use another name');
    if (!force) throw exists();
    // Whatever else it is, such as a folder, a device, or a link to one, isn't replaced.
    if (!kind.isFile()) throw new Refusal('it isn’t a regular file, so it isn’t replaced; use another name');
    replaceFile(path, text);
    return;
  }
  const temporary = join(dirname(path), `.baton-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    moveToNew(temporary, path);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw isMissing ? new Refusal('its folder doesn’t exist; create it first') : error;
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
