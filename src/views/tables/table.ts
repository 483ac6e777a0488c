import type { Words } from '../../text/message';
import { say } from '../../text/message';

/** What a cell highlights: in a picture by its form, here by a symbol with a text. */
export type CellMark = 'critical' | 'late' | 'gap' | 'ours' | 'done';

export interface Cell {
  readonly text: string;
  readonly mark?: CellMark;
  /** What the cell is derived from. */
  readonly because?: string;
  /** The node or edge of the cell. */
  readonly id?: string;
  /** From 0 to 1, if the cell is an amount: its share of the largest. */
  readonly share?: number;
  readonly isNumber?: boolean;
}

/** A picture as text: its content, in rows with a header each. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly Cell[])[];
}

export function cell(text: string | undefined, more: Omit<Cell, 'text'> = {}): Cell {
  return { text: text ?? '', ...more };
}

/** A larger matrix isn't a picture any more, and takes long to draw. */
const mostCells = 20_000;

/** Whether a matrix would have too many cells to read. */
export function isTooLarge(rows: number, columns: number): boolean {
  return rows * columns > mostCells;
}

/** The list in place of a matrix that is too large, with a note about it. */
export function asList(list: Table, rows: number, columns: number, words: Words): Table {
  return {
    ...list,
    caption: words(
      say`${list.caption} (shown as a list, because a matrix of ${rows} rows and ${columns} columns would be too large to read)`,
    ),
  };
}
