import type { Construct } from '../hostile/constructs';
import { exponentOf } from './growth';
import type { Row } from './run';

/** What a row is called. */
export function nameOf({ name, context, lineEnds }: Construct): string {
  const place = context === 'document' || context === 'workspace' ? name : `${name} in ${context}`;
  return lineEnds === 'lf' ? place : `${place}, ${lineEnds.toUpperCase()}`;
}

/** How bad a row is: what did not end comes first, then what grows most, then what takes longest. */
export function worstFirst(rows: readonly Row[]): Row[] {
  const rank = (row: Row): number => (row.ending ? 1000 : (exponentOf(row) ?? 0));
  return [...rows].sort((a, b) => rank(b) - rank(a) || longest(b) - longest(a));
}

function longest({ times }: Row): number {
  return Math.max(0, ...times.values());
}

/** Rows as a table of Markdown: milliseconds at each size, and the exponent or how it ended. */
export function table(rows: readonly Row[], constructs: readonly Construct[], sizes: readonly number[]): string {
  const head = ['Construct', 'Layer', ...sizes.map((size) => `${size / 1000} KB`), 'Exponent'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index < 2 ? '---' : '---:'))),
    ...rows.map((row) =>
      line([
        nameOf(constructs[row.index]!).replaceAll('|', '\\|'),
        row.layer,
        ...sizes.map((size) => {
          const ms = row.times.get(size);
          return ms === undefined ? (row.ending?.size === size ? '–' : '') : ms.toFixed(ms < 10 ? 1 : 0);
        }),
        row.ending ? row.ending.why.replaceAll('|', '\\|') : (exponentOf(row)?.toFixed(2) ?? ''),
      ]),
    ),
  ].join('\n');
}

/** How the exponents are spread, in one line. */
export function spread(rows: readonly Row[]): string {
  const steps = [1, 1.1, 1.2, 1.4, 1.6, Infinity];
  const counts = steps.map(() => 0);
  let silent = 0;
  let ended = 0;
  for (const row of rows) {
    const exponent = exponentOf(row);
    if (row.ending) ended++;
    else if (exponent === undefined) silent++;
    else counts[steps.findIndex((step) => exponent <= step)]!++;
  }
  const told = steps.map((step, index) =>
    step === Infinity ? `${counts[index]} more than 1.6` : `${counts[index]} up to ${step}`,
  );
  return `${rows.length} rows: ${silent} too fast to measure, ${told.join(', ')}, ${ended} did not end`;
}
