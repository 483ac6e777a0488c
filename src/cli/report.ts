import pc from 'picocolors';
import type { Severity } from '../rules/rule';
import type { FileRange } from './ranges';
import type { Line } from './terminal';
import { unwrapped } from './terminal';

/** A finding as printed by `--format json`. */
export interface FileFinding {
  /** The path from the current folder. */
  readonly file: string;
  /** What tells it from others, in this run and in later ones. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: FileRange;
  /** The effects of the fixes. */
  readonly fixes: readonly string[];
}

/**
 * The findings for people to read, by file, with a summary line. `isOfNew` tells whether known ones are left out, so that their
 * reader doesn't take the plans for faultless.
 */
export function prettyReport(
  findings: readonly FileFinding[],
  plans: number,
  useColour: boolean,
  isOfNew = false,
): Line[] {
  const colours = pc.createColors(useColour);
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colours.red,
    warning: colours.yellow,
    information: colours.blue,
    hint: colours.dim,
  };
  const lines: Line[] = [];
  let file: string | undefined;
  for (const { file: next, range, severity, message, rule } of findings) {
    if (next !== file && file !== undefined) lines.push('');
    if (next !== file) lines.push([{ text: next, paint: colours.bold }]);
    file = next;
    const place = `${range.start.line}:${range.start.column}`.padEnd(7);
    const loud = { text: severity.padEnd(11), paint: paint[severity] };
    lines.push([`  ${place} `, loud, ` ${unwrapped(message)} `, { text: rule, paint: colours.dim }]);
  }
  if (lines.length > 0) lines.push('');
  lines.push(`${summary(findings, isOfNew)} in ${counted(plans, 'plan')}`);
  return lines;
}

function summary(findings: readonly FileFinding[], isOfNew: boolean): string {
  const counts = (['error', 'warning', 'information', 'hint'] as const).map((severity) => {
    return [severity, findings.filter((finding) => finding.severity === severity).length] as const;
  });
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(count, severity === 'information' ? 'info' : severity));
  if (parts.length === 0) return isOfNew ? 'No new problems' : 'No problems';
  return parts.join(', ');
}

function counted(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`;
}
