import { memoized } from '../../text/memoized';
import type { Box, Link } from './shownGraph';
import { isVendor } from './shownGraph';
import { textWidth } from '../drawing/textWidth';
import { maximumOf } from '../../text/lists';

/** Dimensions of the picture, in pixels at full size. */
export const shape = {
  vendorWidth: 222,
  headHeight: 44,
  /** The header of a vendor that shows its work below it. */
  openHeadHeight: 46,
  rowHeight: 24,
  cardFoot: 6,
  widestCard: 290,
  smallHeight: 34,
  nameSize: 13,
  smallSize: 11,
  /** Between columns, next to a label. */
  columnGap: 30,
  rowGap: 16,
  margin: 20,
} as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box at its position. */
export interface Placed extends Size {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
}

/** Next to the name of a piece of work: its date, a symbol, and the edges. */
const dateRoom = 120;

/** The size of a box. */
export const sizeOf = memoized(({ node, rows, worksFrom }: Box): Size => {
  if (isVendor(node)) {
    if (rows.length === 0) return { width: shape.vendorWidth, height: shape.headHeight };
    const foot = worksFrom.length > 0 ? shape.rowHeight : 0;
    const widest = maximumOf(rows.map(({ label }) => textWidth(label, shape.nameSize) + dateRoom)) ?? 0;
    return {
      width: Math.min(shape.widestCard, Math.max(shape.vendorWidth, widest)),
      height: shape.openHeadHeight + rows.length * shape.rowHeight + foot + shape.cardFoot,
    };
  }
  const text = Math.max(
    textWidth(node.label, shape.nameSize),
    node.due === undefined ? 0 : textWidth(node.due, shape.smallSize),
  );
  return {
    width: Math.min(shape.vendorWidth, Math.max(96, text + 40)),
    height: node.due === undefined ? shape.smallHeight : shape.headHeight,
  };
});

/** Where a link leaves or reaches a box, from its top: the middle of the row, or of the header. */
export function portOf(box: Box, row: string | undefined): number {
  const index = row === undefined ? -1 : (placesOfRows(box).get(row) ?? -1);
  if (index >= 0) return shape.openHeadHeight + index * shape.rowHeight + shape.rowHeight / 2;
  return box.rows.length > 0 ? shape.openHeadHeight / 2 : sizeOf(box).height / 2;
}

const placesOfRows = memoized(
  (box: Box): ReadonlyMap<string, number> => new Map(box.rows.map(({ id }, place) => [id, place])),
);

/** The size of a link's label; zero if it has none. */
export function labelSize(label: string | undefined): Size {
  return label === undefined
    ? { width: 0, height: 0 }
    : { width: textWidth(label, shape.smallSize) * 1.1 + 14, height: 16 };
}

/** The label of each link, by its id. */
export type LinkLabels = ReadonlyMap<Link['id'], string>;
