import { Graph, layout } from '@dagrejs/dagre';
import { fewerCrossings } from './fewerCrossings';
import { backwardFlows } from './flowOrder';
import type { LinkLabels, Placed, Size } from './graphShape';
import { labelSize, shape, sizeOf } from './graphShape';
import type { Column, Point, Route } from './graphRoutes';
import { pairOf, routesOf } from './graphRoutes';
import type { Box, Link } from './shownGraph';
import { grouped, maximumOf, minimumOf } from '../../text/lists';

/** The position of everything in a graph, in pixels from the top left. No two boxes overlap. */
export interface GraphLayout extends Size {
  readonly placed: readonly Placed[];
  readonly routes: readonly Route[];
  /** Where the boxes without hand-offs begin; undefined if there are none. */
  readonly looseTop?: number;
  /** There is so much that lines run behind boxes: separating them would take too long. */
  readonly isRough: boolean;
}

/** Above this number of boxes, columns are computed in the faster of two ways; the picture is a little wider. */
const manyBoxes = 300;
/** The width up to which parts of a picture are placed side by side. */
const pageWidth = 1400;

/**
 * Lays out boxes and links from left to right: predecessors are left of their successors. `labels` are the texts on
 * links.
 */
export function layoutGraph(
  boxes: readonly Box[],
  links: readonly Link[],
  labels: LinkLabels = new Map(),
): GraphLayout {
  const linked = new Set(links.flatMap(({ from, to }) => (from.box === to.box ? [] : [from.box, to.box])));
  const components = componentsOf(boxes, links);
  const isRough = isTooMuch(components);
  const parts = components.map((part) => (isRough ? roughPart(part, labels) : layoutPart(part, labels)));
  const placed: Placed[] = [];
  const routes: Route[] = [];
  const page = shelved(parts, maximumOf([pageWidth, ...parts.map(({ width }) => width)])!);
  for (const { item, x, y } of page.items) {
    for (const one of item.placed) placed.push({ ...one, x: one.x + x, y: one.y + y });
    for (const route of item.routes) routes.push(moved(route, x, y));
  }
  const loose = boxes.filter(({ node }) => !linked.has(node.id));
  if (loose.length === 0) return { placed, routes, isRough, width: page.width, height: page.height };
  const looseTop = page.items.length > 0 ? page.height + shape.margin : 0;
  const rest = shelved(
    loose.map((box) => ({ box, ...sizeOf(box) })),
    Math.max(pageWidth, page.width),
  );
  const top = looseTop + 30;
  for (const { item, x, y } of rest.items) placed.push({ ...item, x, y: y + top });
  const inside = links.filter(({ from, to }) => from.box === to.box && !linked.has(from.box));
  const byId = new Map(placed.map((one) => [one.box.node.id, one]));
  for (const route of routesOf(inside, byId, new Map(), [], labels)) routes.push(route);
  return { placed, routes, isRough, width: Math.max(page.width, rest.width), height: top + rest.height, looseTop };
}

function moved(route: Route, x: number, y: number): Route {
  const by = (point: Point): Point => ({ x: point.x + x, y: point.y + y });
  return { ...route, points: route.points.map(by), label: route.label && by(route.label) };
}

/** Connected boxes, with the links between them. */
interface Component {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

/** The connected boxes, the largest part first. */
function componentsOf(boxes: readonly Box[], links: readonly Link[]): Component[] {
  const near = new Map<string, string[]>();
  for (const { from, to } of links) {
    if (from.box === to.box) continue;
    for (const [one, other] of [
      [from.box, to.box],
      [to.box, from.box],
    ] as const) {
      const list = near.get(one);
      if (list) list.push(other);
      else near.set(one, [other]);
    }
  }
  const partOf = new Map<string, number>();
  let count = 0;
  for (const { node } of boxes) {
    if (partOf.has(node.id) || !near.has(node.id)) continue;
    const part = new Set([node.id]);
    for (const id of part) for (const other of near.get(id) ?? []) part.add(other);
    for (const id of part) partOf.set(id, count);
    count++;
  }
  const boxesOf = grouped(boxes, ({ node }) => partOf.get(node.id));
  const linksOf = grouped(links, ({ from }) => partOf.get(from.box));
  return [...boxesOf]
    .map(([part, its]) => ({ boxes: its, links: linksOf.get(part) ?? [] }))
    .sort((a, b) => b.boxes.length - a.boxes.length);
}

/** Anything that needs more steps than this is laid out roughly. */
const mostEffort = 12_000;
/** More columns are laid out roughly: the library's call stack grows with them, and overflows at about 2,000. */
const mostColumns = 1000;

/**
 * Whether the library would take too long. It computes a position for each box, and for a link one in each column that it
 * crosses.
 */
function isTooMuch(components: readonly Component[]): boolean {
  let effort = 0;
  for (const { boxes, links } of components) {
    const columns = columnsInTime(boxes, links);
    if (maximumOf([...columns.values()])! >= mostColumns) return true;
    effort += boxes.length + links.length;
    for (const { from, to } of links) effort += Math.abs(columns.get(from.box)! - columns.get(to.box)!);
  }
  return effort > mostEffort;
}

/** The column of each box: after all of its predecessors, except for links that are drawn backward. */
function columnsInTime(boxes: readonly Box[], links: readonly Link[]): ReadonlyMap<string, number> {
  const bundles = bundlesOf(boxes, links).map(({ list, isBack }) => {
    const [from, to] = [list[0]!.from.box, list[0]!.to.box];
    return isBack ? { from: to, to: from } : { from, to };
  });
  const onward = grouped(bundles, ({ from }) => from);
  const left = new Map(boxes.map(({ node }) => [node.id, 0]));
  for (const { to } of bundles) left.set(to, left.get(to)! + 1);
  const columns = new Map(boxes.map(({ node }) => [node.id, 0]));
  const order = boxes.flatMap(({ node }) => (left.get(node.id) === 0 ? [node.id] : []));
  for (const id of order) {
    for (const { to } of onward.get(id) ?? []) {
      columns.set(to, Math.max(columns.get(to)!, columns.get(id)! + 1));
      left.set(to, left.get(to)! - 1);
      if (left.get(to) === 0) order.push(to);
    }
  }
  return columns;
}

/** Boxes in their columns, in order of time, with straight lines between them. Linear in both. */
function roughPart({ boxes, links }: Component, labels: LinkLabels): Part {
  const columns = columnsInTime(boxes, links);
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const inColumns = grouped(
    inTime(boxes).map((id) => byId.get(id)!),
    ({ node }) => columns.get(node.id),
  );
  const placed: Placed[] = [];
  let [x, tallest] = [0, 0];
  for (const [, column] of [...inColumns].sort(([a], [b]) => a - b)) {
    let y = 0;
    const widest = maximumOf(column.map((box) => sizeOf(box).width))!;
    for (const box of column) {
      const size = sizeOf(box);
      placed.push({ box, ...size, x: x + (widest - size.width) / 2, y });
      y += size.height + shape.rowGap;
    }
    tallest = Math.max(tallest, y - shape.rowGap);
    x += widest + 4 * shape.columnGap;
  }
  const routes = routesOf(links, new Map(placed.map((one) => [one.box.node.id, one])), new Map(), [], labels);
  return { placed, routes, width: x - 4 * shape.columnGap, height: tallest };
}

interface Part extends Size {
  readonly placed: readonly Placed[];
  readonly routes: readonly Route[];
}

function layoutPart({ boxes, links }: Component, labels: LinkLabels): Part {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: shape.rowGap,
    edgesep: 8,
    ranksep: shape.columnGap,
    ranker: boxes.length > manyBoxes ? 'tight-tree' : 'network-simplex',
  });
  for (const box of boxes) graph.setNode(box.node.id, { ...sizeOf(box) });
  const bundles = bundlesOf(boxes, links);
  for (const { list, isBack } of bundles) {
    const sizes = list.map(({ id }) => labelSize(labels.get(id)));
    const { from, to } = list[0]!;
    const ends = [isBack ? to.box : from.box, isBack ? from.box : to.box] as const;
    const label = {
      width: maximumOf(sizes.map(({ width }) => width))!,
      height: sizes.reduce((sum, { height }) => sum + height, 0),
      labelpos: 'c',
      weight: weightOf(list),
    };
    graph.setEdge(...ends, label, keyOfBundle(list));
  }
  layout(graph, { customOrder: fewerCrossings });
  const placed = boxes.map((box): Placed => {
    const { x, y, width, height } = graph.node(box.node.id) as Size & Point;
    return { box, x: x - width / 2, y: y - height / 2, width, height };
  });
  const middles = new Map(
    bundles.map(({ list, isBack }) => {
      const { from, to } = list[0]!;
      const [first, last] = isBack ? [to.box, from.box] : [from.box, to.box];
      const { points } = graph.edge(first, last, keyOfBundle(list)) as { points: Point[] };
      const inner = points.slice(1, -1);
      return [keyOfBundle(list), isBack ? inner.toReversed() : inner] as const;
    }),
  );
  const byId = new Map(placed.map((one) => [one.box.node.id, one]));
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  return { placed, routes: routesOf(links, byId, middles, columnsOf(placed), labels), width, height };
}

/** Everything that one box hands to another. */
interface Bundle {
  readonly list: readonly Link[];
  /** Laid out in reverse, because the two hand over to each other. */
  readonly isBack: boolean;
}

function bundlesOf(boxes: readonly Box[], links: readonly Link[]): Bundle[] {
  const lists = [...grouped(links, (link) => (link.from.box === link.to.box ? undefined : pairOf(link))).values()];
  const flows = lists.map((list) => ({ from: list[0]!.from.box, to: list[0]!.to.box, weight: weightOf(list) }));
  const back = backwardFlows(inTime(boxes), flows);
  return lists.map((list, index) => ({ list, isBack: back.has(flows[index]!) }));
}

function keyOfBundle([first]: readonly Link[]): string {
  return pairOf(first!);
}

function weightOf(links: readonly Link[]): number {
  return links.length + (links.some(({ isCritical }) => isCritical) ? 4 : 0);
}

/** The boxes by their first date, undated ones last. */
function inTime(boxes: readonly Box[]): string[] {
  const firstDay = ({ node, works }: Box): string =>
    works.find(({ due }) => due !== undefined)?.due ?? node.due ?? '9999-99-99';
  return boxes
    .map((box) => ({ id: box.node.id, day: firstDay(box) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ id }) => id);
}

/** The columns of the boxes, from left to right. */
function columnsOf(placed: readonly Placed[]): Column[] {
  const byMiddle = grouped(placed, ({ x, width }) => Math.round(x + width / 2));
  return [...byMiddle.values()]
    .map((list) => ({
      left: minimumOf(list.map(({ x }) => x))!,
      right: maximumOf(list.map(({ x, width }) => x + width))!,
    }))
    .sort((a, b) => a.left - b.left);
}

/** Items of various sizes in rows, as many to a row as fit its width. */
function shelved<Item extends Size>(
  items: readonly Item[],
  width: number,
): Size & { readonly items: readonly { readonly item: Item; readonly x: number; readonly y: number }[] } {
  const found: { item: Item; x: number; y: number }[] = [];
  let [x, y, height, widest] = [0, 0, 0, 0];
  for (const item of items) {
    if (x > 0 && x + item.width > width) [x, y, height] = [0, y + height + shape.rowGap, 0];
    found.push({ item, x, y });
    height = Math.max(height, item.height);
    widest = Math.max(widest, x + item.width);
    x += item.width + shape.columnGap / 2;
  }
  return { items: found, width: widest, height: y + height };
}
