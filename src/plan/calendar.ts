/** A calendar date `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31: no clock, no time zone. Dates compare as texts. */
export type IsoDate = string;

const millisecondsOfDay = 86_400_000;
const firstDay = -719_162;
const lastDay = 2_932_896;
/** Date.UTC takes the years 0 to 99 for the 1900s; 400 years on, the calendar is the same. */
const daysIn400Years = 146_097;

/** Days since 1970-01-01; NaN for a text that is no date of the calendar. */
export function dayNumber(date: IsoDate): number {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return NaN;
  const [year, month, day] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
  if (!(year >= 1 && day >= 1 && day <= daysIn(year, month))) return NaN;
  return Date.UTC(year + 400, month - 1, day) / millisecondsOfDay - daysIn400Years;
}

/** The number that the digits from `start` to `end` make; NaN where one of them is no digit. Schedules ask this all the time. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The date that is `number` whole days after 1970-01-01; the empty text where that is no day of the years 1 to 9999. */
export function isoDate(number: number): IsoDate {
  if (!Number.isInteger(number) || number < firstDay || number > lastDay) return '';
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The date of a year (1 to 9999), month (1 to 12) and day; undefined where the calendar has none such. */
export function dateOf(year: number, month: number, day: number): IsoDate | undefined {
  if (!(year >= 1 && year <= 9999 && day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month (1 to 12) has; 0 for a month that the year does not have. */
export function daysIn(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (month === 2 && isLeapYear ? 29 : lengths[month - 1]) ?? 0;
}

/** The date `count` calendar days later, or earlier where `count` is negative; the empty text for what is no date. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return isoDate(dayNumber(date) + count);
}

/** 0 for Sunday to 6 for Saturday; NaN for a text that is no date. */
export function weekday(date: IsoDate): number {
  return weekdayOf(dayNumber(date));
}

function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** True from Monday to Friday, but for the holidays; false for a text that is no date. */
export function isWorkingDay(date: IsoDate, holidays: ReadonlySet<IsoDate>): boolean {
  const day = weekday(date);
  return day >= 1 && day <= 5 && !holidays.has(date);
}

const mostWorkingDays = 100_000;

/**
 * The working day `count` working days after a date, or before it where `count` is negative; the date itself for 0. A part
 * of a day takes the whole of it. The empty text for what is no date, and for more than 100,000 days.
 */
export function addWorkingDays(date: IsoDate, count: number, holidays: ReadonlySet<IsoDate>): IsoDate {
  let at = dayNumber(date);
  if (!(Math.abs(count) <= mostWorkingDays) || Number.isNaN(at)) return '';
  const step = count < 0 ? -1 : 1;
  for (let left = Math.abs(count); left > 0;) {
    at += step;
    if (at < firstDay || at > lastDay) return '';
    if (isWorkingNumber(at) && !(holidays.size > 0 && holidays.has(isoDate(at)))) left--;
  }
  return isoDate(at);
}

function isWorkingNumber(number: number): boolean {
  const day = weekdayOf(number);
  return day >= 1 && day <= 5;
}

/**
 * How many working days lie after `from`, up to and with `to`; negative where `to` comes first, and then without `to` and
 * with `from`. NaN for what is no date.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, holidays: ReadonlySet<IsoDate>): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last < first) return 0 - workingDaysBetween(to, from, holidays);
  if (Number.isNaN(first) || Number.isNaN(last)) return NaN;
  const weeks = Math.floor((last - first) / 7);
  let count = weeks * 5;
  for (let at = first + weeks * 7 + 1; at <= last; at++) if (isWorkingNumber(at)) count++;
  for (const holiday of holidays) if (from < holiday && holiday <= to && isWorkingNumber(dayNumber(holiday))) count--;
  return count;
}
