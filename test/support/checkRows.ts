import { strict as assert } from 'node:assert';
import type { AgendaFilter } from '../../src/trees/agenda/agendaFilter';
import { showsIn } from '../../src/trees/agenda/agendaFilter';
import { bySpan } from '../../src/trees/agenda/agendaGroups';
import { itemRows, spanWords } from '../../src/trees/agenda/agendaRows';
import type { ViewRow } from '../../src/trees/viewRow';
import { english } from '../../src/text/message';
import { serviceOf, today as testDay } from './check';
import { readFixture } from './fixture';

/** Rows as lines, two blanks a step, what stands beside a label in brackets. */
export function linesOf(rows: readonly ViewRow[], depth = 0): string[] {
  return rows.flatMap((row) => [
    `${'  '.repeat(depth)}${row.label}${row.description === '' ? '' : ` [${row.description}]`}`,
    ...linesOf(row.children(), depth + 1),
  ]);
}

/** Asserts that the first plan of a fixture has these rows under it in the Outcomes view. */
export function checkOutcomes(fixture: string, expected: string, today = testDay): void {
  const service = serviceOf(readFixture(fixture), { today });
  const row = service.outcomeTree(service.workspace.plans()[0]!);
  assert.equal(linesOf(row.children()).join('\n'), withoutEdges(expected));
}

/** Asserts that the plans of a fixture make this agenda; spans without an item are left out. */
export function checkAgenda(fixture: string, expected: string, today = testDay, filter: AgendaFilter = {}): void {
  const service = serviceOf(readFixture(fixture), { today });
  const plans = service.workspace.plans().map((snapshot) => service.agenda(snapshot));
  const lines = [...bySpan(plans, today, showsIn(filter))].flatMap(([span, items]) => {
    const rows = itemRows(span, items, plans.length > 1, today, english);
    return rows.length === 0 ? [] : [`${english(spanWords[span])} ${rows.length}`, ...linesOf(rows, 1)];
  });
  assert.equal(lines.join('\n'), withoutEdges(expected));
}

function withoutEdges(expected: string): string {
  return expected.replace(/^\n|\n\s*$/g, '');
}
