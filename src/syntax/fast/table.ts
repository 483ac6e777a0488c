import type { TableCell, TableRow } from 'mdast';
import { code, isBlank } from './codes';
import { positionOf } from './nodes';

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

/** How many columns the line below a table's header defines; undefined if it isn't such a line. */
export function delimitersIn(text: string, from: number, to: number): number | undefined {
  const first = text.charCodeAt(from);
  if (first !== code.dash && first !== code.colon && first !== code.bar) return undefined;
  const line = text.slice(from, to);
  if (!/[|:]/.test(line) || !delimiterRow.test(line)) return undefined;
  return line.split('|').filter((cell) => cell.trim() !== '').length;
}

/** How many columns a header has; undefined if the line can't be one. */
export function columnsIn(line: string): number | undefined {
  let columns = 0;
  let isAtStart = true;
  let signs = line.startsWith('|') ? 0 : 1;
  for (let at = 0; at < line.length; at++) {
    const character = line.charCodeAt(at);
    if (isBlank(character)) continue;
    if (signs < 2) signs++;
    const isFirst = at === 0 && character === code.bar;
    if (isAtStart && !isFirst) {
      isAtStart = false;
      columns++;
    }
    if (character === code.bar) isAtStart = true;
    else at = endOfData(line, at, line.length) - 1;
  }
  return signs > 1 ? columns : undefined;
}

/** The cells of a row, with the range of the content of each; both are the same if a cell is empty. */
export interface Cells {
  readonly row: TableRow;
  readonly contents: readonly { readonly cell: TableCell; readonly from: number; readonly to: number }[];
}

/** Reads a row. A cell begins at the bar before it; the last one ends with the row. */
export function readRow(text: string, from: number, to: number): Cells {
  const contents: { cell: TableCell; from: number; to: number }[] = [];
  let start = from;
  let first = -1;
  let last = -1;
  const close = (end: number): void => {
    const cell: TableCell = { type: 'tableCell', children: [], position: positionOf(start, end) };
    contents.push({ cell, from: first < 0 ? end : first, to: first < 0 ? end : last });
    start = end;
    first = last = -1;
  };
  for (let at = from; at < to;) {
    const character = text.charCodeAt(at);
    if (isBlank(character)) at++;
    else if (character === code.bar) {
      if (at > from) close(at);
      at++;
    } else {
      if (first < 0) first = at;
      at = last = endOfData(text, at, to);
    }
  }
  // Behind a last bar, blanks are no cell.
  if (first >= 0 || contents.length === 0) close(to);
  else contents[contents.length - 1]!.cell.position!.end.offset = to;
  const row: TableRow = {
    type: 'tableRow',
    children: contents.map(({ cell }) => cell),
    position: positionOf(from, to),
  };
  return { row, contents };
}

/** The end of what stands between bars and blanks at `at`. */
function endOfData(text: string, at: number, to: number): number {
  while (at < to) {
    const character = text.charCodeAt(at);
    if (character === code.bar || isBlank(character)) break;
    at++;
    if (character === code.backslash && at < to && /[\\|]/.test(text[at]!)) at++;
  }
  return at;
}
