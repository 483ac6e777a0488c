import { fieldByLabel } from '../../plan/fields';
import { writtenMentions } from '../../plan/plan';
import { kindOfHeader } from '../../plan/reader/readTable';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Range } from '../../text/range';
import { entityAt, entityUnder, enclosingLabelOf } from './enclosingLabel';
import type { Around, SourceLine } from '../../syntax/linesAround';
import type { Slot } from './slot';
import { valueSlot } from './slot';

/** A cell of a table, identified by its column. */
export function cellSlot(snapshot: PlanSnapshot, { line, above }: Around, offset: number): Slot | undefined {
  if (!/^\s*\|/.test(line.text)) return undefined;
  const rows: SourceLine[] = [];
  let top: SourceLine | undefined;
  const rest = above()[Symbol.iterator]();
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    if (!next.value.text.includes('|')) {
      top = next.value;
      break;
    }
    rows.push(next.value);
  }
  const delimiter = rows.at(-2);
  const header = rows.at(-1);
  if (!header || !delimiter || !/^[\s|:-]+$/.test(delimiter.text)) return undefined;
  const labels = cellsOf(header).map(({ text }) => text);
  const cells = cellsOf(line);
  const column = cells.findIndex(({ range }) => range.start <= offset && offset <= range.end);
  const cell = cells[column];
  if (!cell) return undefined;
  const enclosing = enclosingLabelOf(prepended(top, rest), 0);
  const of = kindOfHeader(labels) ?? entityUnder(snapshot, enclosing);
  const typed = cell.source.slice(0, offset - cell.range.start).trimStart();
  const entity = writtenMentions(snapshot.plan).find(
    ({ form, range }) => form === 'row' && line.start <= range.start && range.start <= line.end,
  );
  if (of) {
    const definition = fieldByLabel(of, labels[column] ?? '');
    return definition && valueSlot(of, definition, typed, offset, { entity, form: 'cell' });
  }
  const owner = column === 1 ? entityAt(snapshot, offset) : undefined;
  const definition = owner && fieldByLabel(owner.kind, cells[0]!.text);
  return definition && valueSlot(owner.kind, definition, typed, offset, { entity: owner, form: 'cell' });
}

function* prepended(first: SourceLine | undefined, rest: Iterator<SourceLine>): Iterable<SourceLine> {
  if (first) yield first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

/** A cell of a table's line: the text between its bars. */
interface SourceCell {
  /** Without surrounding whitespace. */
  readonly text: string;
  readonly source: string;
  readonly range: Range;
}

/**
 * The cells of a line; an escaped bar doesn't count. The text after the last bar may be a cell that is being written.
 */
function cellsOf({ text, start }: SourceLine): SourceCell[] {
  const cells: SourceCell[] = [];
  const first = /^\s*\|/.exec(text)?.[0].length ?? 0;
  let from = first;
  for (const { index } of text.slice(first).matchAll(/(?<!\\)\||$/g)) {
    const to = first + index;
    const source = text.slice(from, to);
    cells.push({ text: source.trim(), source, range: { start: start + from, end: start + to } });
    from = to + 1;
  }
  return cells;
}
