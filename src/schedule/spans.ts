import type { IsoDate } from '../plan/calendar';
import { addDays, addWorkingDays, isWorkingDay } from '../plan/calendar';
import type { Duration } from '../plan/values/durationForms';

type Holidays = ReadonlySet<IsoDate>;

/**
 * The day on which a length of time is over that begins after a day; for a negative one, as many days before. A
 * fraction of a day counts as a whole one. Undefined beyond the calendar's ends.
 */
export function after(day: IsoDate, { days, kind }: Duration, holidays: Holidays): IsoDate | undefined {
  if (days === 0) return day;
  if (kind === 'calendar') return addDays(day, Math.sign(days) * Math.ceil(Math.abs(days)));
  return days > 0 ? addWorkingDays(day, days, holidays) : workingDaysBefore(day, -days, holidays);
}

/**
 * The day by which a length of time has to begin to be over on a day, at the latest: `after` doesn't lead from there to
 * a later working day, but it does from the next one.
 */
export function before(day: IsoDate, { days, kind }: Duration, holidays: Holidays): IsoDate | undefined {
  if (days === 0) return day;
  if (kind === 'working') return after(day, { days: -days, kind }, holidays);
  // Whatever ends on a day off is over in time for the next working day.
  const last = beforeNextWorkingDay(day, holidays);
  return last && after(last, { days: -days, kind }, holidays);
}

/** The last day before the next working day after a day. */
export function beforeNextWorkingDay(day: IsoDate, holidays: Holidays): IsoDate | undefined {
  const next = addWorkingDays(day, 1, holidays);
  return next && addDays(next, -1);
}

/**
 * The working day after which exactly so many working days are left until the end of a day: work that is due on a
 * Sunday has to be finished by Friday.
 */
function workingDaysBefore(day: IsoDate, count: number, holidays: Holidays): IsoDate | undefined {
  const last = isWorkingDay(day, holidays) ? day : addWorkingDays(day, -1, holidays);
  return last && addWorkingDays(last, -count, holidays);
}

/** A day moved by a number of working days, forward or, if it is negative, back. */
export function moved(day: IsoDate, count: number, holidays: Holidays): IsoDate | undefined {
  return after(day, { days: count, kind: 'working' }, holidays);
}
