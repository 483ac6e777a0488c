import type { IsoDate } from '../../plan/calendar';
import { Heap } from '../../text/heap';
import type { Size } from '../graph/graphShape';
import type { Detail } from '../graph/shownGraph';
import type { TimeScale } from './timeAxis';
import { fitted, textWidth } from '../drawing/textWidth';
import { widthOf, xOf } from './timeAxis';
import type { Timeline, TimelineGroup, TimelineRow } from './timeline';

/** Dimensions of the timeline, in pixels. */
export const bars = {
  height: 13,
  /** A line of the timeline with one bar. */
  line: 26,
  /** Each additional lane of a line in which bars would overlap. */
  lane: 17,
  names: 270,
  axis: 44,
  /** The minimum width of a single day, so that it can be seen and pointed at. */
  least: 11,
} as const;

/** A bar at its position. */
export interface PlacedBar {
  readonly row: TimelineRow;
  readonly x: number;
  readonly width: number;
  /** The middle of the bar. */
  readonly y: number;
  /** The end of the approval after it; the end of the bar if there is none. */
  readonly end: number;
}

/** A line of the timeline: a vendor, or one piece of work. */
export interface TimelineLine {
  readonly group: TimelineGroup;
  /** The piece of work of the line; undefined for the line of a vendor. */
  readonly row?: TimelineRow;
  readonly top: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
}

export interface TimelineLayout extends Size {
  readonly lines: readonly TimelineLine[];
  readonly barOf: ReadonlyMap<string, PlacedBar>;
}

/** The lines of a timeline: one for each vendor, or below each vendor one for each piece of its work. */
export function layoutTimeline({ groups }: Timeline, scale: TimeScale, detail: Detail): TimelineLayout {
  const lines: TimelineLine[] = [];
  let top = 0;
  const add = (line: Omit<TimelineLine, 'top'>): void => {
    lines.push({ ...line, top, bars: line.bars.map((bar) => ({ ...bar, y: bar.y + top })) });
    top += line.height;
  };
  for (const group of groups) {
    if (detail === 'vendors') {
      const placed = inLanes(group.rows.map((row) => placedBar(row, scale)));
      add({ group, bars: placed.bars, height: bars.line + (placed.lanes - 1) * bars.lane });
      continue;
    }
    add({ group, bars: [], height: bars.line });
    for (const row of group.rows)
      add({ group, row, bars: [{ ...placedBar(row, scale), y: bars.line / 2 }], height: bars.line });
  }
  const barOf = new Map(lines.flatMap((line) => line.bars.map((bar) => [bar.row.node.id, bar] as const)));
  return { lines, barOf, width: widthOf(scale), height: top };
}

function placedBar(row: TimelineRow, scale: TimeScale): PlacedBar {
  const { start, due } = row.bar!;
  const [from, to] = [xOf(scale, start), endOf(due, scale)];
  const width = Math.max(bars.least, to - from);
  const until = row.approval ? endOf(row.approval.until, scale) : to;
  return { row, x: to - width, width, y: 0, end: Math.max(to, until) };
}

function endOf(day: IsoDate, scale: TimeScale): number {
  return xOf(scale, day) + scale.dayWidth;
}

/** The text after a bar that shares its line with others: the id of the work or, if it has none, part of its name. */
export function shortName({ label }: TimelineRow['node']): string {
  return /^[A-Z]{1,4}-?\d+(?:\.\d+)?(?= )/.exec(label)?.[0] ?? fitted(label, 10, 90);
}

/** Each bar in the first lane in which it doesn't overlap another. */
function inLanes(placed: readonly PlacedBar[]): { readonly bars: readonly PlacedBar[]; readonly lanes: number } {
  let lanes = 0;
  const busy = new Heap<{ readonly lane: number; readonly until: number }>(({ until }) => until);
  const free = new Heap<number>((lane) => lane);
  const found = [...placed]
    .sort((a, b) => a.x - b.x)
    .map((bar) => {
      for (let next = busy.first; next && next.until <= bar.x; next = busy.first) free.add(busy.take()!.lane);
      const lane = free.take() ?? lanes++;
      busy.add({ lane, until: bar.end + textWidth(shortName(bar.row.node), 10) + 14 });
      return { ...bar, y: bars.line / 2 + lane * bars.lane };
    });
  return { bars: found, lanes: Math.max(1, lanes) };
}
