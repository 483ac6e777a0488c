import type { Words } from '../../text/message';
import { say } from '../../text/message';
import type { GraphNode } from '../graph/graph';
import { stateInWords } from '../graph/graphWords';
import type { Table } from '../tables/table';
import { cell } from '../tables/table';
import type { Timeline } from './timeline';

/** The timeline as tables: everything with a date, in chronological order, and undated work with the reason. */
export function timelineTables({ groups, undated }: Timeline, words: Words): Table[] {
  const rows = groups
    .flatMap((group) => group.rows.map((row) => ({ group, row })))
    .sort((a, b) => (a.row.bar!.due < b.row.bar!.due ? -1 : a.row.bar!.due > b.row.bar!.due ? 1 : 0));
  const dated: Table = {
    caption: words(say`Timeline`),
    columns: [say`Work`, say`Vendor`, say`Start`, say`Due`, say`Approval due`, say`Float`, say`State`].map(words),
    rows: rows.map(({ group, row: { node, bar, approval } }) => [
      cell(node.label, { id: node.id }),
      cell(group.node?.label),
      cell(bar!.isDay ? '' : bar!.start),
      cell(bar!.due),
      cell(approval?.until, { mark: approval ? 'ours' : undefined }),
      cell(node.spare, {
        mark: (node.float ?? 0) < 0 ? 'late' : undefined,
      }),
      cell(stateOf(node, words), {
        mark:
          node.state === 'overdue' || node.isInCircle
            ? 'late'
            : node.isCritical
              ? 'critical'
              : node.state === 'done'
                ? 'done'
                : undefined,
      }),
    ]),
  };
  if (undated.length === 0) return [dated];
  return [
    dated,
    {
      caption: words(say`No date`),
      columns: [say`Work`, say`Why`].map(words),
      rows: undated.map((node) => [cell(node.label, { id: node.id }), cell(node.note, { mark: 'gap' })]),
    },
  ];
}

function stateOf({ state, isCritical, isInCircle }: GraphNode, words: Words): string {
  return [
    state === 'open' ? undefined : words(stateInWords(state)),
    isCritical ? words(say`on the critical path`) : undefined,
    isInCircle ? words(say`circular dependency`) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
