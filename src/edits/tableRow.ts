import { lineBreak, startOfLine } from '../text/lines';
import type { Entity } from '../plan/entity';
import { fieldByLabel, type EntityKind } from '../plan/fields';
import type { Plan } from '../plan/plan';
import { columnsOf } from '../plan/reader/readTable';
import type { SectionKind } from '../plan/sections';
import type { TableBlock } from '../syntax/blocks';
import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import { encloses } from '../text/range';

/** The first table of a plan that satisfies a condition. */
export function findTable({ document }: Plan, isWanted: (table: TableBlock) => boolean): TableBlock | undefined {
  for (const { parts } of document.chunks)
    for (const { blocks } of parts)
      for (const block of blocks) if (block.kind === 'table' && !block.isHtml && isWanted(block)) return block;
  return undefined;
}

/** The table in which an entity is a row. */
export function tableOf(plan: Plan, { range }: Entity): TableBlock | undefined {
  return findTable(plan, (table) => encloses(table.range, range));
}

/**
 * The edit that adds a row at the end of a table, each value in the column of its field; values without a column are
 * left out, and columns without a value stay empty.
 */
export function appendRow(
  plan: Plan,
  table: TableBlock,
  kind: EntityKind,
  values: Readonly<Record<string, string>>,
): TextEdit {
  const cells = columnsOf(kind, table.header).map((column) => cell(values[column?.key ?? ''] ?? ''));
  const { text } = plan.document;
  return insertion(table.range.end, `${lineBreak(text)}${indentOf(text, table.range.start)}${rowOf(cells)}`);
}

/** The table of a section that has no rows yet; undefined if there is none of the kind. */
export function emptyTable(plan: Plan, section: SectionKind, kind: EntityKind): TableBlock | undefined {
  const places = plan.sections.filter((one) => one.kind === section);
  return findTable(
    plan,
    ({ header, rows, range }) =>
      rows.every(({ cells }) => cells.every(({ text }) => text === '')) &&
      header.some(({ text }) => fieldByLabel(kind, text)) &&
      places.some((place) => encloses(place.range, range)),
  );
}

/**
 * The edits that append a column to a table, with values in some rows, given by their start; none if a row has more
 * cells than the table has columns, because those would end up under the new heading.
 */
export function addColumn(
  plan: Plan,
  table: TableBlock,
  label: string,
  values: ReadonlyMap<number, string>,
): TextEdit[] {
  const { text } = plan.document;
  const { header, rows, range } = table;
  if (rows.some(({ cells }) => cells.length > header.length)) return [];
  const lines = [...text.slice(range.start, range.end).matchAll(/[^\r\n]+/g)];
  return lines.map(({ 0: line, index }, at) => {
    const row = rows.find(
      ({ range: { start } }) => start >= range.start + index && start < range.start + index + line.length,
    );
    const missing = row ? header.length - row.cells.length : 0;
    const value = at === 0 ? label : at === 1 ? '---' : (values.get(row?.range.start ?? -1) ?? '');
    const end = range.start + index + line.trimEnd().length;
    const cells = [...Array.from({ length: missing }, () => ''), value].map((one) => (one === '' ? ' ' : ` ${one} `));
    const isClosed = /(?<!\\)\|\s*$/.test(line);
    return insertion(end, isClosed ? `${cells.join('|')}|` : ` |${cells.join('|')}`.trimEnd());
  });
}

/** The whitespace before a position in its line. */
export function indentOf(text: string, offset: number): string {
  const before = text.slice(startOfLine(text, offset), offset);
  return before.trim() === '' ? before : '';
}

/** Cells as a row of a table; those that contain a bar already have it escaped. */
export function rowOf(cells: readonly string[]): string {
  return `|${cells.map((one) => (one === '' ? ' ' : ` ${one} `)).join('|')}|`;
}

/** A text escaped for a cell. */
export function cell(text: string): string {
  return text
    .replace(/(?<!\\)\|/g, '\\|')
    .replace(/(?:(?<!\s)[^\S\r\n]+)?[\r\n]\s*/g, '<br>')
    .trim();
}
