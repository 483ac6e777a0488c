import type { Placed } from './graphShape';
import type { LinkLabels } from './graphShape';
import { labelSize, portOf } from './graphShape';
import type { Link } from './shownGraph';
import { append } from '../../text/lists';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The route of a link: straight through columns of boxes, and curved in the gaps between them. */
export interface Route {
  readonly link: Link;
  /** Pairs of points: straight from the first of a pair to its second, curved from there to the next pair. */
  readonly points: readonly Point[];
  /** True if it runs back from right to left, or loops back to its own box. */
  readonly isBack: boolean;
  readonly label?: Point;
}

/** A stretch across the picture that contains boxes. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The distance between lines that share a route. */
const apart = 5;
/** The space between a box and an arrowhead. */
const tip = 2;

/**
 * The routes of links between boxes at their positions. `middles` has, for each pair of boxes joined by a line break,
 * the points that the layout keeps free for them.
 */
export function routesOf(
  links: readonly Link[],
  placed: ReadonlyMap<string, Placed>,
  middles: ReadonlyMap<string, readonly Point[]>,
  columns: readonly Column[],
  labels: LinkLabels,
): Route[] {
  const turns = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const link of links) totals.set(pairOf(link), (totals.get(pairOf(link)) ?? 0) + 1);
  return links.map((link) => {
    const key = pairOf(link);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const [from, to] = [placed.get(link.from.box)!, placed.get(link.to.box)!];
    if (from === to) return inner(link, from);
    const offset = turn - (totals.get(key)! - 1) / 2;
    return between(link, from, to, middles.get(key) ?? [], columns, offset, labels.get(link.id));
  });
}

/** The two boxes that a link joins, in one text. */
export function pairOf({ from, to }: Link): string {
  return `${from.box}\n${to.box}`;
}

/** Loops back on the right side of its own box. */
function inner(link: Link, { box, x, y, width }: Placed): Route {
  const start = { x: x + width, y: y + portOf(box, link.from.row) };
  const end = { x: x + width + tip, y: y + portOf(box, link.to.row) };
  return { link, isBack: true, points: [start, start, end, end] };
}

function between(
  link: Link,
  from: Placed,
  to: Placed,
  middle: readonly Point[],
  columns: readonly Column[],
  offset: number,
  words: string | undefined,
): Route {
  const isBack = to.x + to.width / 2 < from.x + from.width / 2;
  const start = { x: isBack ? from.x : from.x + from.width, y: from.y + portOf(from.box, link.from.row) };
  const end = { x: isBack ? to.x + to.width + tip : to.x - tip, y: to.y + portOf(to.box, link.to.row) };
  const [first, last] = [start, end].map(({ x }) => columns.find((column) => holds(column, x)));
  // A box may be narrower than its column: the line curves only where there can't be another box.
  const leave = first ? { x: isBack ? first.left : first.right, y: start.y } : start;
  const reach = last ? { x: isBack ? last.right + tip : last.left - tip, y: end.y } : end;
  const points: Point[] = [start, leave];
  let label: Point | undefined;
  for (const { x, y } of middle) {
    const column = columns.find((one) => holds(one, x));
    if (column && (column === first || column === last)) continue;
    const { width } = column ? { width: 0 } : labelSize(words);
    if (!column) {
      // Between columns a line may curve freely, but it runs straight along its label.
      if (words === undefined || label) continue;
      label = { x, y: y + offset * labelSize(words).height };
    }
    const sides = column
      ? [column.left, column.right].map((side) => ({ x: side, y: y + offset * apart }))
      : [-1, 1].map((side) => ({ x: x + (side * width) / 2, y: label!.y }));
    append(points, isBack ? sides.toReversed() : sides);
  }
  points.push(reach, end);
  return { link, isBack, points, label };
}

function holds({ left, right }: Column, x: number): boolean {
  return left <= x && x <= right;
}
