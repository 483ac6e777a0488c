/** A calendar date `YYYY-MM-DD`: no clock, no time zone. Dates compare as texts. */
export type IsoDate = string;

const day = 86_400_000;

/** Days since 1970-01-01; NaN for a text that is no ISO date. */
export function dayNumber(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / day;
}

/** The date that is `number` days after 1970-01-01. */
export function isoDate(number: number): IsoDate {
  return new Date(number * day).toISOString().slice(0, 10);
}

/** The date of a year, month (1 to 12) and day; undefined where the calendar has none such. */
export function dateOf(year: number, month: number, dayOfMonth: number): IsoDate | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** How many days a month (1 to 12) has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date `count` calendar days later, or earlier where `count` is negative. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return isoDate(dayNumber(date) + count);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** True from Monday to Friday, but for the plan's holidays. */
export function isWorkingDay(date: IsoDate, holidays: ReadonlySet<IsoDate>): boolean {
  const dayOfWeek = weekday(date);
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !holidays.has(date);
}

/** The working day `count` working days after a date, or before it where `count` is negative; the date itself for 0. */
export function addWorkingDays(date: IsoDate, count: number, holidays: ReadonlySet<IsoDate>): IsoDate {
  const step = count < 0 ? -1 : 1;
  let result = date;
  for (let left = Math.abs(count); left > 0;) {
    result = addDays(result, step);
    if (isWorkingDay(result, holidays)) left--;
  }
  return result;
}

/** How many working days lie after `from` up to and with `to`; negative where `to` comes first. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, holidays: ReadonlySet<IsoDate>): number {
  if (to < from) return -workingDaysBetween(to, from, holidays);
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const weeks = Math.floor((last - first) / 7);
  let count = weeks * 5;
  for (let at = first + weeks * 7 + 1; at <= last; at++) if (isWorkingDay(isoDate(at), new Set())) count++;
  for (const holiday of holidays) if (from < holiday && holiday <= to && isWorkingDay(holiday, new Set())) count--;
  return count;
}
