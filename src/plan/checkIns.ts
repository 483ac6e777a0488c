import { cadenceOf } from './values/cadence';
import type { Cadence } from './values/cadence';
import type { IsoDate } from './calendar';
import { addDays, addWorkingDays, isWorkingDay, weekday } from './calendar';
import { datesOf, resolveDate } from './values/dates';
import type { Field } from './entity';

/** When you talked with somebody last, and by when the rhythm asks for the next time. */
export interface CheckIn {
  /** The most calendar days from one time to the next. */
  readonly interval: number;
  readonly last?: IsoDate;
  /** The last day that the rhythm allows for the next time; undefined for those who never talked, and at the calendar's end. */
  readonly latest?: IsoDate;
}

/** What a cadence and a last check-in come to; undefined where no rhythm is named. */
export function checkInOf(cadence: Field | undefined, lastCheckIn: Field | undefined): CheckIn | undefined {
  const interval = cadence && cadenceOf(cadence.value).days;
  if (interval === undefined) return undefined;
  const [written] = lastCheckIn ? datesOf(lastCheckIn.value) : [];
  const last = written && resolveDate(written.date, {})?.last;
  return { interval, last, latest: last && addDays(last, interval) };
}

/**
 * The day of the next check-in: on the day of the week that the rhythm names, else so many days after the last, and no day
 * off. Who never talked does so first when the plan starts; undefined where neither day is known.
 */
export function nextCheckIn(
  cadence: Field,
  { last, latest }: CheckIn,
  planStart: IsoDate | undefined,
  holidays: ReadonlySet<IsoDate>,
): IsoDate | undefined {
  const rhythm = cadenceOf(cadence.value);
  const day = last === undefined ? firstDay(rhythm, planStart) : latest && dayAfter(last, latest, rhythm);
  if (day === undefined) return undefined;
  const isWeekend = [0, 6].includes(weekday(day));
  const isOff = holidays.has(day) || (isWeekend && !rhythm.weekdays.includes(weekday(day)));
  return isOff && !isWorkingDay(day, holidays) ? addWorkingDays(day, 1, holidays) : day;
}

function firstDay(rhythm: Cadence, start: IsoDate | undefined): IsoDate | undefined {
  return start === undefined || rhythm.weekdays.length === 0 ? start : namedFrom(start, rhythm);
}

/** Where several days of a week are named, the next of them; else the one that is nearest to the end of the interval. */
function dayAfter(last: IsoDate, latest: IsoDate, rhythm: Cadence): IsoDate | undefined {
  const { days = 0, weekdays } = rhythm;
  if (weekdays.length === 0) return latest;
  return namedFrom(weekdays.length > 1 && days <= 7 ? addDays(last, 1) : addDays(latest, -3), rhythm);
}

/** The first day from this on, itself included, that is one of the days of the week that a rhythm names. */
function namedFrom(date: IsoDate | undefined, { weekdays }: Cadence): IsoDate | undefined {
  if (date === undefined) return undefined;
  const from = weekday(date);
  return addDays(date, Math.min(...weekdays.map((day) => (day - from + 7) % 7)));
}
