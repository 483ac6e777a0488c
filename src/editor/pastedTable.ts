import type { Plan } from '../plan/plan';
import { labelIn } from '../plan/wording';
import type { FieldKey } from '../plan/fields';
import { endOfLineAbove, lineBreak } from '../text/lines';
import type { EntityKind } from '../plan/fields';
import { fieldByLabel, fieldsOf } from '../plan/fields';
import { entityOfSection } from '../plan/entityKinds';
import { kindOfTable } from '../plan/reader/readTable';
import type { TableBlock } from '../syntax/blocks';
import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import { touches } from '../text/range';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { entityAt, entityUnder, enclosingLabelOf } from './completion/enclosingLabel';
import type { Around } from '../syntax/linesAround';
import { isInCode, linesAround } from '../syntax/linesAround';
import { cell, findTable, indentOf, rowOf } from '../edits/tableRow';

/** The rows of a spreadsheet, cell by cell; undefined for any other clipboard content. */
export function readSpreadsheet(text: string): string[][] | undefined {
  if (!text.includes('\t') || text.length > longest) return undefined;
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const { value, end } = readCell(text, at);
    rows.at(-1)!.push(value);
    at = end;
    if (text[at] === '\t') {
      at++;
      if (at === text.length) rows.at(-1)!.push('');
    } else if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      if (at < text.length) rows.push([]);
    }
  }
  const width = rows[0]!.length;
  return width > 1 && rows.every((row) => row.length === width) ? rows : undefined;
}

/** Anything larger isn't meant as a table of a plan. */
const longest = 200_000;

/** A cell is quoted if it contains a tab, a line break or a quotation mark, which is doubled then. */
function readCell(text: string, at: number): { readonly value: string; readonly end: number } {
  if (text[at] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
    quoted.lastIndex = at;
    const match = quoted.exec(text);
    if (match) return { value: match[1]!.replace(/""/g, '"'), end: quoted.lastIndex };
  }
  const plain = /[^\t\r\n]*/y;
  plain.lastIndex = at;
  return { value: plain.exec(text)![0], end: plain.lastIndex };
}

/**
 * The edit that inserts rows of a spreadsheet at the cursor: into the table there, column by column or by the names in
 * the first row, or as a new table. Undefined in code, and where the context is unknown.
 */
export function pasteRows(
  snapshot: PlanSnapshot,
  offset: number,
  rows: readonly (readonly string[])[],
): TextEdit | undefined {
  const { plan } = snapshot;
  const { text } = plan.document;
  const from = plan.document.frontMatter?.range.end ?? 0;
  if (offset < from || isInCode(plan.document, offset)) return undefined;
  const around = linesAround(text, offset, from);
  const { line } = around;
  const kind = kindAt(snapshot, around, offset);
  const table =
    tableAt(plan, offset) ?? (line.text.trim() === '' ? tableAt(plan, endOfLineAbove(text, line.start)) : undefined);
  if (table) return intoTable(text, table, offset, kindOfTable(table) ?? kind, rows);
  if (line.text.trim() !== '' || !kind) return undefined;
  const [first = [], ...rest] = rows;
  const isHeader = rest.length > 0 && first.filter((name) => fieldByLabel(kind, name)).length * 2 >= first.length;
  const isOfVendor = entityAt(snapshot, offset)?.kind === 'vendor';
  const header = isHeader ? first : canonicalHeader(plan, kind, rows, isOfVendor);
  const lines = [header, header.map(() => '---'), ...(isHeader ? rest : rows)];
  return { range: line, newText: lines.map((cells) => rowWith(cells, header.length)).join(lineBreak(text)) };
}

/** The kind of entity that the rows of a table would stand for here; undefined below an entity, and in prose. */
function kindAt(snapshot: PlanSnapshot, { above }: Around, offset: number): EntityKind | undefined {
  const kind = entityUnder(snapshot, enclosingLabelOf(above(), 0));
  if (kind || entityAt(snapshot, offset)) return kind;
  const section = snapshot.plan.sections.findLast(({ range }) => touches(range, offset));
  return section && entityOfSection[section.kind];
}

function intoTable(
  text: string,
  table: TableBlock,
  offset: number,
  kind: EntityKind | undefined,
  rows: readonly (readonly string[])[],
): TextEdit {
  const header = table.header.map((cells) => cells.text);
  const eol = lineBreak(text);
  const indent = indentOf(text, table.range.start);
  const lines = arranged(header, kind, rows).map((cells) => rowWith(cells, header.length));
  const row = table.rows.findLast(({ range }) => range.start <= offset);
  // An empty row was made to be filled.
  if (row && row.cells.every((one) => one.text === '')) return { range: row.range, newText: lines.join(eol + indent) };
  const first = row ? undefined : table.rows[0];
  return first
    ? insertion(first.range.start, lines.map((one) => one + eol + indent).join(''))
    : insertion((row ?? table).range.end, lines.map((one) => eol + indent + one).join(''));
}

function tableAt(plan: PlanSnapshot['plan'], offset: number): TableBlock | undefined {
  return findTable(plan, ({ range }) => touches(range, offset));
}

/** The rows in the order of the table's columns: if the first row names columns, it determines the order. */
function arranged(
  header: readonly string[],
  kind: EntityKind | undefined,
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const [first = [], ...rest] = rows;
  // What one calls `Deadline` the other may call `Due`.
  const meaning = (name: string): string => (kind && fieldByLabel(kind, name)?.key) ?? ` ${name.trim().toLowerCase()}`;
  const columns = header.map((name) => first.findIndex((other) => other !== '' && meaning(other) === meaning(name)));
  const named = columns.filter((column) => column >= 0).length;
  if (rest.length === 0 || named < 2 || named * 2 < first.length) return rows;
  return rest.map((row) => columns.map((column) => row[column] ?? ''));
}

/** The usual columns of a plan, including the id if the first cells are ids. */
function canonicalHeader(
  plan: Plan,
  kind: EntityKind,
  rows: readonly (readonly string[])[],
  isOfVendor: boolean,
): string[] {
  const hasIds = rows.every(([first = '']) => /^[A-Za-z]{1,4}-?\d+$/.test(first.trim()));
  const usual = usualColumns[kind] ?? [];
  const keys = [...usual, ...fieldsOf(kind).flatMap(({ key }) => (usual.includes(key) ? [] : [key]))];
  const labels = keys
    .filter((key) => (key !== 'id' || hasIds) && (key !== 'vendor' || !isOfVendor))
    .map((key) => labelIn(plan, kind, key));
  return Array.from({ length: rows[0]!.length }, (_, index) => labels[index] ?? '');
}

const usualColumns: Readonly<Partial<Record<EntityKind, readonly FieldKey[]>>> = {
  outcome: ['id', 'name', 'baseline', 'target', 'by', 'owner'],
  deliverable: ['id', 'name', 'vendor', 'due', 'depends-on', 'owner', 'status'],
  vendor: ['id', 'name', 'scope', 'owner'],
};

function rowWith(cells: readonly string[], width: number): string {
  return rowOf(Array.from({ length: Math.max(width, cells.length) }, (_, index) => cell(cells[index] ?? '')));
}
