import { systemReason } from './systemErrors';
import { complain } from './terminal';
import { version } from './version';

/** Something that couldn't be read, checked or written, and why, in words. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
  /** The stack trace; only for an internal error. */
  readonly stack?: string;
}

/**
 * A reason, in words, for not doing something; not an internal error. Known by its name: late files have classes of their own.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Refusal';
}

/** Reports each failure on a separate line; with BATON_DEBUG also the stack trace of internal errors. */
export function complainOf(failures: readonly Failure[]): void {
  for (const { path, reason, stack } of failures) {
    complain(`${path}: ${reason}`);
    if (stack !== undefined && process.env['BATON_DEBUG']) for (const line of stack.split('\n')) complain(line);
  }
}

/** The failure of a file that raised an error. */
export function failureOf(path: string, error: unknown): Failure {
  return { path, reason: reasonOf(error), stack: isOurs(error) && error instanceof Error ? error.stack : undefined };
}

/** Why something failed and what to do about it, in one line. */
function reasonOf(error: unknown): string {
  if (isRefusal(error)) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  // Node reads a name that isn't UTF-8 with replacement characters, and then doesn't find the file.
  if (code === 'ENOENT' && path?.includes('\ufffd') === true) return 'its name is not UTF-8; rename it';
  const message = error instanceof Error ? error.message : String(error);
  return (
    systemReason(error) ??
    `Baton failed (${message}); report this with the file, the command, and the versions (baton ${version}, Node ${process.version}); set BATON_DEBUG=1 to see the stack trace`
  );
}

/** An error from neither the system nor us is unexpected. */
function isOurs(error: unknown): boolean {
  return !isRefusal(error) && systemReason(error) === undefined;
}
