import { createHash } from 'node:crypto';
import type { FileRange } from './ranges';

/** What a fingerprint is made of. */
interface Fingerprinted {
  readonly rule: string;
  readonly range: FileRange;
  /** Other places of the problem in the same file. */
  readonly related: readonly FileRange[];
}

/**
 * Gives each problem of a file its fingerprint: 32 hexadecimal digits that stay the same while the file keeps its path and the
 * problem its lines, wherever they move. They depend on the rule and not on its message, which may name the current day. Equal
 * problems in equal lines are told apart by their order.
 */
export function fingerprints(file: string, text: string): (problem: Fingerprinted) => string {
  let lines: readonly string[] | undefined;
  const counts = new Map<string, number>();
  return ({ rule, range, related }) => {
    lines ??= text.split(/\r\n|[\r\n]/);
    const lineAt = ({ start }: FileRange): string => (lines?.[start.line - 1] ?? '').trim().replace(/\s+/g, ' ');
    const what = [file, rule, ...[range, ...related].map(lineAt)].join('\0');
    const before = counts.get(what) ?? 0;
    counts.set(what, before + 1);
    return createHash('sha256').update(`${what}\0${before}`).digest('hex').slice(0, 32);
  };
}
