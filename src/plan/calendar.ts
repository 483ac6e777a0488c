import { firstIndex } from '../text/lists';
import { memoized } from '../text/memoized';

/**
 * A calendar date `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31, without a clock or time zone. Dates compare as strings.
 */
export type IsoDate = string;

const millisecondsOfDay = 86_400_000;
const firstDay = -719_162;
const lastDay = 2_932_896;
/** Date.UTC maps the years 0 to 99 to the 1900s; 400 years later, the calendar is the same. */
const daysIn400Years = 146_097;

/** Days since 1970-01-01; NaN for a text that isn't a calendar date. */
export function dayNumber(date: IsoDate): number {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return NaN;
  const [year, month, day] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
  if (!(year >= 1 && day >= 1 && day <= daysIn(year, month))) return NaN;
  return Date.UTC(year + 400, month - 1, day) / millisecondsOfDay - daysIn400Years;
}

/**
 * The number formed by the digits from `start` to `end`; NaN if one of them isn't a digit. Schedules call this
 * constantly.
 */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The date `number` whole days after 1970-01-01; undefined outside the years 1 to 9999. */
export function isoDate(number: number): IsoDate | undefined {
  if (!Number.isInteger(number) || number < firstDay || number > lastDay) return undefined;
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The date of a year (1 to 9999), month (1 to 12) and day; undefined if the calendar has no such date. */
export function dateOf(year: number, month: number, day: number): IsoDate | undefined {
  if (!(year >= 1 && year <= 9999 && day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days in a month (1 to 12); 0 for any other month. */
export function daysIn(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (month === 2 && isLeapYear ? 29 : lengths[month - 1]) ?? 0;
}

/** The date `count` calendar days later, or earlier if `count` is negative; undefined beyond the calendar's ends. */
export function addDays(date: IsoDate, count: number): IsoDate | undefined {
  return isoDate(dayNumber(date) + count);
}

/** 0 for Sunday to 6 for Saturday; NaN for a text that isn't a date. */
export function weekday(date: IsoDate): number {
  return weekdayOf(dayNumber(date));
}

function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** True from Monday to Friday, except on holidays; false for a text that isn't a date. */
export function isWorkingDay(date: IsoDate, holidays: ReadonlySet<IsoDate>): boolean {
  const day = weekday(date);
  return day >= 1 && day <= 5 && !holidays.has(date);
}

/**
 * The working day `count` working days after a date, or before it if `count` is negative; the date itself for 0. A
 * fraction of a day counts as a whole one. Undefined beyond the calendar's ends. The time it takes grows with the
 * logarithm of the days and of the holidays.
 */
export function addWorkingDays(date: IsoDate, count: number, holidays: ReadonlySet<IsoDate>): IsoDate | undefined {
  const from = dayNumber(date);
  if (Number.isNaN(from + count)) return undefined;
  if (count === 0) return date;
  const step = count < 0 ? -1 : 1;
  const days = Math.ceil(Math.abs(count));
  const off = holidays.size === 0 ? [] : weekdaysOff(holidays);
  const offUntil = (number: number): number =>
    step > 0 ? countBetween(off, from + 1, number) : countBetween(off, number, from - 1);
  const earliest = afterWeekdays(from, days, step);
  if (offUntil(earliest) === 0) return isoDate(earliest);
  // Somewhere between here and where all holidays on the way are made up for.
  const most = Math.abs(afterWeekdays(from, days + offUntil(step * Infinity), step) - from);
  const least = Math.abs(earliest - from);
  const distance = firstIndex(most - least, (index) => {
    const number = from + step * (least + index);
    const weekdays = step > 0 ? weekdaysBetween(from, number) : weekdaysBetween(number - 1, from - 1);
    return weekdays - offUntil(number) >= days;
  });
  return isoDate(from + step * (least + distance));
}

/**
 * The number of the day that is a number of days from Monday to Friday after another, or before it for a `step` of -1.
 */
function afterWeekdays(from: number, count: number, step: 1 | -1): number {
  const weeks = Math.floor((count - 1) / 5);
  let at = from + step * weeks * 7;
  for (let left = count - weeks * 5; left > 0;) {
    at += step;
    if (isWorkingNumber(at)) left--;
  }
  return at;
}

/** The numbers of the holidays from Monday to Friday, in order. */
const weekdaysOff = memoized((holidays: ReadonlySet<IsoDate>): readonly number[] =>
  [...holidays]
    .map(dayNumber)
    .filter(isWorkingNumber)
    .sort((a, b) => a - b),
);

/** How many of these numbers, which are in order, are from `first` to `last`, both inclusive. */
function countBetween(numbers: readonly number[], first: number, last: number): number {
  const start = firstIndex(numbers.length, (index) => numbers[index]! >= first);
  return firstIndex(numbers.length, (index) => numbers[index]! > last) - start;
}

/** The number of days from Monday to Friday after `from`, up to and including `to`, which doesn't come first. */
function weekdaysBetween(from: number, to: number): number {
  const weeks = Math.floor((to - from) / 7);
  let count = weeks * 5;
  for (let at = from + weeks * 7 + 1; at <= to; at++) if (isWorkingNumber(at)) count++;
  return count;
}

function isWorkingNumber(number: number): boolean {
  const day = weekdayOf(number);
  return day >= 1 && day <= 5;
}

/**
 * The number of working days after `from`, up to and including `to`; negative if `to` comes first, then excluding `to`
 * and including `from`. NaN if either isn't a date.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, holidays: ReadonlySet<IsoDate>): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last < first) return 0 - workingDaysBetween(to, from, holidays);
  if (Number.isNaN(first) || Number.isNaN(last)) return NaN;
  const off = holidays.size === 0 ? 0 : countBetween(weekdaysOff(holidays), first + 1, last);
  return weekdaysBetween(first, last) - off;
}
