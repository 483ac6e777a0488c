import { cadenceOf } from './values/cadence';
import type { Cadence } from './values/cadence';
import type { IsoDate } from './calendar';
import { addDays, addWorkingDays, isWorkingDay, weekday } from './calendar';
import { datesOf } from './values/dates';
import type { Field } from './entity';
import { resolveDate } from './values/resolveDate';

/** The last check-in with someone, and when the cadence requires the next. */
export interface CheckIn {
  /** The most calendar days between two check-ins. */
  readonly interval: number;
  readonly last?: IsoDate;
  /**
   * The last day that the cadence allows for the next check-in; undefined if there was none yet, and at the calendar's
   * end.
   */
  readonly latest?: IsoDate;
}

/** The result of a cadence and a last check-in; undefined if no cadence is named. */
export function checkInOf(cadence: Field | undefined, lastCheckIn: Field | undefined): CheckIn | undefined {
  const interval = cadence && cadenceOf(cadence.value).days;
  if (interval === undefined) return undefined;
  const [written] = lastCheckIn ? datesOf(lastCheckIn.value) : [];
  const last = written && resolveDate(written.date, {})?.last;
  return { interval, last, latest: last && addDays(last, interval) };
}

/**
 * The day of the next check-in: on the weekday that the cadence names, else an interval after the last one, and never
 * on a day off. The first check-in is due when the plan starts; undefined if neither day is known.
 */
export function nextCheckIn(
  cadence: Field,
  { last, latest }: CheckIn,
  planStart: IsoDate | undefined,
  holidays: ReadonlySet<IsoDate>,
): IsoDate | undefined {
  const interval = cadenceOf(cadence.value);
  const day = last === undefined ? firstDay(interval, planStart) : latest && dayAfter(last, latest, interval);
  if (day === undefined) return undefined;
  const isWeekend = [0, 6].includes(weekday(day));
  const isOff = holidays.has(day) || (isWeekend && !interval.weekdays.includes(weekday(day)));
  return isOff && !isWorkingDay(day, holidays) ? addWorkingDays(day, 1, holidays) : day;
}

function firstDay(interval: Cadence, start: IsoDate | undefined): IsoDate | undefined {
  return start === undefined || interval.weekdays.length === 0 ? start : namedFrom(start, interval);
}

/** If the cadence names several weekdays, the next of them; else the one nearest to the end of the interval. */
function dayAfter(last: IsoDate, latest: IsoDate, interval: Cadence): IsoDate | undefined {
  const { days = 0, weekdays } = interval;
  if (weekdays.length === 0) return latest;
  return namedFrom(weekdays.length > 1 && days <= 7 ? addDays(last, 1) : addDays(latest, -3), interval);
}

/** The first day from this one on, inclusive, that is one of the weekdays the cadence names. */
function namedFrom(date: IsoDate | undefined, { weekdays }: Cadence): IsoDate | undefined {
  if (date === undefined) return undefined;
  const from = weekday(date);
  return addDays(date, Math.min(...weekdays.map((day) => (day - from + 7) % 7)));
}
