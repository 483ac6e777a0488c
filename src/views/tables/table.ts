import type { Words } from '../../text/message';
import { say } from '../../text/message';

/** What a cell draws attention to: in a picture by its form, here by a sign with words of its own. */
export type CellMark = 'critical' | 'late' | 'gap' | 'ours' | 'done';

export interface Cell {
  readonly text: string;
  readonly mark?: CellMark;
  /** What the cell is derived from. */
  readonly because?: string;
  /** The node or edge that the cell speaks of. */
  readonly id?: string;
  /** From 0 to 1, where the cell is an amount: how much of the largest it is. */
  readonly share?: number;
  readonly isNumber?: boolean;
}

/** A picture as text: what it shows, in rows with a head each. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly Cell[])[];
}

export function cell(text: string | undefined, more: Omit<Cell, 'text'> = {}): Cell {
  return { text: text ?? '', ...more };
}

/** A matrix of more cells is no picture any more, and takes long to draw. */
const mostCells = 20_000;

/** Whether a matrix would have more cells than anybody looks over. */
export function isTooLarge(rows: number, columns: number): boolean {
  return rows * columns > mostCells;
}

/** The list that stands for a matrix that is too large, and says so. */
export function asList(list: Table, rows: number, columns: number, words: Words): Table {
  return {
    ...list,
    caption: words(
      say`${list.caption}. A matrix of ${rows} rows and ${columns} columns would be too large to read: this is a list`,
    ),
  };
}
