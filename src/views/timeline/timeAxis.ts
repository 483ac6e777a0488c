import type { IsoDate } from '../../plan/calendar';
import { dayNumber, daysIn, isoDate, isWorkingDay, weekday } from '../../plan/calendar';
import type { Message, Words } from '../../text/message';
import { say } from '../../text/message';

/** Days of the calendar along the picture: each is a number of pixels to the right of the one before. */
export interface TimeScale {
  readonly first: number;
  readonly days: number;
  readonly dayWidth: number;
}

/** Days before the first, and pixels for the text after the last. */
const [before, wordsWidth] = [4, 100];

/** The width of a day at which everything from the first to the last fits into a width. */
export function fittingDay(first: IsoDate, last: IsoDate, width: number): number {
  return Math.max(1, width - wordsWidth) / (dayNumber(last) - dayNumber(first) + 1 + before);
}

/** A scale from some days before the first day to enough after the last for its text. */
export function timeScale(first: IsoDate, last: IsoDate, dayWidth: number): TimeScale {
  const start = dayNumber(first) - before;
  // More than some decades is a typo: the picture ends there, and anything further right is cut off.
  const days = Math.min(20_000, dayNumber(last) - start + 1 + Math.ceil(wordsWidth / dayWidth));
  return { first: start, days: Math.max(1, days), dayWidth };
}

/** The pixel at which a day starts. */
export function xOf({ first, dayWidth }: TimeScale, day: IsoDate): number {
  return (dayNumber(day) - first) * dayWidth;
}

/** The width of the whole scale. */
export function widthOf({ days, dayWidth }: TimeScale): number {
  return days * dayWidth;
}

/** A mark on the axis: a month, or within it a week or a day. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly isMonth: boolean;
}

const months: readonly Message[] = [
  say`Jan`,
  say`Feb`,
  say`Mar`,
  say`Apr`,
  say`May`,
  say`Jun`,
  say`Jul`,
  say`Aug`,
  say`Sep`,
  say`Oct`,
  say`Nov`,
  say`Dec`,
];

/** The space that the name of a month needs, and that of a day. */
const [monthRoom, dayRoom] = [58, 20];

/** The months of a scale and, if there is space, its Mondays or its days. */
export function ticksOf(scale: TimeScale, words: Words): Tick[] {
  const ticks: Tick[] = [];
  const skip = Math.max(1, Math.ceil(monthRoom / (30 * scale.dayWidth)));
  const step = [1, 2, 3, 6, 12].find((count) => count >= skip) ?? 12 * Math.ceil(skip / 12);
  for (let offset = 0; offset < scale.days; offset++) {
    const day = isoDate(scale.first + offset);
    if (day === undefined) continue;
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    const x = offset * scale.dayWidth;
    // The name of a month that started before the picture is shown only if there is space for it.
    const isRoom = (daysIn(year, month) - date) * scale.dayWidth > monthRoom;
    if ((date === 1 && (year * 12 + month - 1) % step === 0) || (offset === 0 && isRoom)) {
      ticks.push({ x, label: `${words(months[month - 1]!)} ${year}`, isMonth: true });
    }
    const isWeek = weekday(day) === 1 && scale.dayWidth * 7 >= dayRoom;
    if (scale.dayWidth >= dayRoom || isWeek) ticks.push({ x, label: String(date), isMonth: false });
  }
  return ticks;
}

/** The stretches of days off, for shading: weekends and holidays, adjacent ones merged. */
export function restsOf(
  scale: TimeScale,
  holidays: readonly IsoDate[],
): { readonly x: number; readonly width: number }[] {
  const off = new Set(holidays);
  const rests: { x: number; width: number }[] = [];
  for (let offset = 0; offset < scale.days; offset++) {
    const day = isoDate(scale.first + offset);
    if (day === undefined || isWorkingDay(day, off)) continue;
    const x = offset * scale.dayWidth;
    const last = rests.at(-1);
    if (last && Math.abs(last.x + last.width - x) < 0.01) last.width += scale.dayWidth;
    else rests.push({ x, width: scale.dayWidth });
  }
  return rests;
}
