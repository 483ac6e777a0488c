import type { EntityKind } from '../plan/fields';
import { fieldByLabel, fieldsOf } from '../plan/fields';
import { entityOfSection } from '../plan/readPart';
import type { TableBlock } from '../syntax/blocks';
import { encloses, touches } from '../text/range';
import type { KnownPlan } from '../workspace/workspace';
import { isInCode, linesAround } from './completion/lines';
import { lineBreak } from '../rules/insertField';
import type { TextEdit } from '../text/edit';
import { cell } from './tableRow';

/** Rows of a spreadsheet, cell by cell; undefined for what was copied from anything else. */
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

/** Who pastes more than this means no table of a plan. */
const longest = 200_000;

/** A cell is quoted where it holds a tab, a line break or a quotation mark, which is doubled then. */
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
 * The edit that puts rows of a spreadsheet where the cursor is: into the table there, column by column or by the names of
 * the first row, or as a table of its own. Undefined in code, and where nothing is known of the place.
 */
export function pasteRows(
  { plan }: KnownPlan,
  offset: number,
  rows: readonly (readonly string[])[],
): TextEdit | undefined {
  const { text } = plan.document;
  const from = plan.document.frontMatter?.range.end ?? 0;
  if (offset < from || isInCode(plan.document, offset)) return undefined;
  const { line } = linesAround(text, offset, from);
  const eol = lineBreak(text);
  const table = tableAt(plan, offset);
  if (table) {
    const row = table.rows.findLast(({ range }) => range.start <= offset);
    const width = table.header.length;
    const lines = arranged(
      table.header.map((header) => header.text),
      rows,
    ).map((cells) => rowOf(cells, width));
    const isInHead = !row && table.rows.length > 0;
    const at = isInHead ? table.rows[0]!.range.start : (row ?? table).range.end;
    const newText = isInHead ? lines.map((one) => one + eol).join('') : lines.map((one) => eol + one).join('');
    return { range: { start: at, end: at }, newText };
  }
  if (line.text.trim() !== '') return undefined;
  const section = plan.sections.find(({ range }) => encloses(range, { start: offset, end: offset }));
  const kind = section && entityOfSection[section.kind];
  if (!kind) return undefined;
  const [first = [], ...rest] = rows;
  const isHeader = first.filter((name) => fieldByLabel(kind, name)).length * 2 >= first.length;
  const header = isHeader ? first : canonicalHeader(kind, first.length);
  const width = header.length;
  const lines = [
    rowOf(header, width),
    rowOf(
      header.map(() => '---'),
      width,
    ),
    ...(isHeader ? rest : rows).map((cells) => rowOf(cells, width)),
  ];
  return { range: { start: line.start, end: line.end }, newText: lines.join(eol) };
}

function tableAt(plan: KnownPlan['plan'], offset: number): TableBlock | undefined {
  for (const { parts } of plan.document.chunks) {
    for (const { blocks } of parts)
      for (const block of blocks) if (block.kind === 'table' && touches(block.range, offset)) return block;
  }
  return undefined;
}

/** Rows in the order of the table's columns: where the first row names columns, it says which cell goes where. */
function arranged(header: readonly string[], rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first = [], ...rest] = rows;
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const named = first.filter((name) => name.trim() !== '' && header.some((other) => same(name, other)));
  if (named.length < 2 || named.length * 2 < first.length) return rows;
  return rest.map((row) => header.map((name) => row[first.findIndex((other) => same(other, name))] ?? ''));
}

function canonicalHeader(kind: EntityKind, width: number): string[] {
  const labels = fieldsOf(kind).map(({ label }) => label);
  return Array.from({ length: width }, (_, index) => labels[index] ?? '');
}

function rowOf(cells: readonly string[], width: number): string {
  const all = Array.from({ length: Math.max(width, cells.length) }, (_, index) => cell(cells[index] ?? ''));
  return `| ${all.join(' | ')} |`.replace(/ {2,}/g, ' ');
}
