import { complain } from './terminal';
import { version } from './version';

/** Something that could not be read, checked or written, and why, in words. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
  /** Where it happened, for whoever mends it; only of what is an error of ours. */
  readonly stack?: string;
}

/** A reason, in words, not to do something; no error of ours. */
export class Refusal extends Error {}

/** Says each failure in a line of its own; with BATON_DEBUG also where ours happened. */
export function complainOf(failures: readonly Failure[]): void {
  for (const { path, reason, stack } of failures) {
    complain(`${path}: ${reason}`);
    if (stack !== undefined && process.env['BATON_DEBUG']) for (const line of stack.split('\n')) complain(line);
  }
}

/** What is said of a file where an error came up over it. */
export function failureOf(path: string, error: unknown): Failure {
  return { path, reason: reasonOf(error), stack: isOurs(error) && error instanceof Error ? error.stack : undefined };
}

/** Why something did not work and what to do about it, in words of one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  // Node reads a name that is no UTF-8 with replacements, and then finds no file of that name.
  if (code === 'ENOENT' && path?.includes('\ufffd') === true) return 'its name is not UTF-8; rename it';
  const known = code === undefined ? undefined : reasons.get(code);
  if (known !== undefined) return known;
  const message = error instanceof Error ? error.message : String(error);
  return isOurs(error)
    ? `Baton failed (${message}); please report this with the file, the command, and baton ${version} on Node ${process.version}; BATON_DEBUG=1 shows where it happened`
    : message;
}

/** The system's errors have a code of letters; what has none nobody expected. */
function isOurs(error: unknown): boolean {
  if (error instanceof Refusal) return false;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined || (!reasons.has(code) && !/^E[A-Z\d]+$/.test(code));
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you have no right to it; change its permissions'],
  ['EPERM', 'you have no right to it; change its permissions'],
  ['EROFS', 'you have no right to it; change its permissions'],
  ['ENOENT', 'it is not there any more; run again'],
  ['EISDIR', 'it is a folder; name a file in it'],
  ['ENOTDIR', 'a part of its path is a file and no folder; check how it is spelled'],
  ['ELOOP', 'it is a link that leads back to itself; mend the link'],
  ['ENAMETOOLONG', 'its path is longer than the system allows; run from a folder nearer to it'],
  ['ENOSPC', 'the disk is full; make room'],
  ['EDQUOT', 'your share of the disk is full; make room'],
  ['EFBIG', 'it would be larger than the system allows'],
  ['EIO', 'the disk failed; check it'],
  ['EMFILE', 'too many files are open; close other programs'],
  ['ENFILE', 'too many files are open; close other programs'],
  ['ENXIO', 'it is no file that can be read; name a Markdown file'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not UTF-8; save it as UTF-8'],
]);
