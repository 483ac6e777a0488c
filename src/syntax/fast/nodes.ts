import type { Node } from 'mdast';

export type Position = NonNullable<Node['position']>;

/** A stretch of the text. Lines and columns, which mdast has as well, aren't counted: nothing reads them. */
export function positionOf(start: number, end: number): Position {
  return { start: { offset: start }, end: { offset: end } } as Position;
}
