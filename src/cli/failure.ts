import { systemReason } from './systemErrors';
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
  const message = error instanceof Error ? error.message : String(error);
  return (
    systemReason(error) ??
    `Baton failed (${message}); report this with the file, the command, and the versions (baton ${version}, Node ${process.version}); set BATON_DEBUG=1 to see the stack trace`
  );
}

/** What the system does not refuse, and we neither, nobody expected. */
function isOurs(error: unknown): boolean {
  return !(error instanceof Refusal) && systemReason(error) === undefined;
}
