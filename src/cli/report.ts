import pc from 'picocolors';
import type { Severity } from '../rules/rule';

/** A place in a file as people count: lines and columns from 1, columns in UTF-16 units. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

/** A finding as `--format json` prints it. */
export interface FileFinding {
  /** The path from the current folder. */
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: { readonly start: FilePosition; readonly end: FilePosition };
  /** What the fixes would do. */
  readonly fixes: readonly string[];
}

/** The findings as JSON, an array even where there is none. */
export function jsonReport(findings: readonly FileFinding[]): string {
  return `${JSON.stringify(findings, undefined, 2)}\n`;
}

/** The findings for people to read, by file, with a line of sums. */
export function prettyReport(findings: readonly FileFinding[], plans: number, useColour: boolean): string {
  const colours = pc.createColors(useColour);
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colours.red,
    warning: colours.yellow,
    information: colours.blue,
    hint: colours.dim,
  };
  const lines: string[] = [];
  let file: string | undefined;
  for (const { file: next, range, severity, message, rule } of findings) {
    if (next !== file) lines.push(...(file === undefined ? [] : ['']), colours.bold(next));
    file = next;
    const place = `${range.start.line}:${range.start.column}`.padEnd(7);
    lines.push(`  ${place} ${paint[severity](severity.padEnd(11))} ${message} ${colours.dim(rule)}`);
  }
  if (lines.length > 0) lines.push('');
  lines.push(plans === 0 ? noPlans : `${summary(findings)} in ${counted(plans, 'plan')}`);
  return `${lines.join('\n')}\n`;
}

const noPlans = 'No plan here: the front matter of a plan says type: marketing-plan';

function summary(findings: readonly FileFinding[]): string {
  const counts = (['error', 'warning', 'information', 'hint'] as const).map((severity) => {
    return [severity, findings.filter((finding) => finding.severity === severity).length] as const;
  });
  const said = counts.filter(([, count]) => count > 0).map(([severity, count]) => counted(count, severity));
  return said.length > 0 ? said.join(', ') : 'Nothing found';
}

function counted(count: number, word: string): string {
  return `${count} ${count === 1 || word === 'information' ? word : `${word}s`}`;
}
