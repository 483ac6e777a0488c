import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { FileFinding } from '../../../src/cli/report';
import { prettyReport } from '../../../src/cli/report';
import { textOf } from '../../../src/cli/terminal';

interface Pattern {
  readonly regexp: string;
  readonly loop?: boolean;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly problemMatchers: readonly [{ readonly pattern: readonly [Pattern, Pattern] }] };
};

/** What the matcher finds in some output, as VS Code goes through its lines: the last pattern as long as it matches. */
function matched(output: string): string[][] {
  const [first, second] = contributes.problemMatchers[0].pattern.map(({ regexp }) => new RegExp(regexp));
  const problems: string[][] = [];
  let file: string | undefined;
  for (const line of output.split('\n')) {
    const found: RegExpExecArray | null = file === undefined ? null : second!.exec(line);
    if (found && file !== undefined) problems.push([file, ...found.slice(1)]);
    else file = first!.exec(line)?.[1];
  }
  return problems;
}

describe('The problem matcher of tasks', () => {
  it('finds each problem that is printed, whatever its severity', () => {
    const findings = (['error', 'hint', 'information', 'warning'] as const).flatMap((severity, index): FileFinding[] =>
      ['plans/a b.md', 'c.plan.md'].map((file) => ({
        file,
        severity,
        rule: 'date-invalid',
        message: `“31 April” isn’t a date (${index})`,
        range: { start: { line: 12 + index, column: 3 }, end: { line: 12 + index, column: 9 } },
        fixes: [],
        fingerprint: '',
      })),
    );
    const inOrder = findings.sort((a, b) => a.file.localeCompare(b.file));
    const short = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' };
    assert.deepEqual(
      matched(textOf(prettyReport(inOrder, 2, false))),
      inOrder.map(({ file, range: { start }, severity, message, rule }) => {
        return [file, String(start.line), String(start.column), short[severity], message, rule];
      }),
    );
  });
});
