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

/** The date that is `number` whole days after 1970-01-01; undefined where that is no day of the years 1 to 9999. */
export function isoDate(number: number): IsoDate | undefined {
  if (!Number.isInteger(number) || number < firstDay || number > lastDay) return undefined;
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

/** The date `count` calendar days later, or earlier where `count` is negative; undefined where the calendar ends before. */
export function addDays(date: IsoDate, count: number): IsoDate | undefined {
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

/**
 * The working day `count` working days after a date, or before it where `count` is negative; the date itself for 0. A part
 * of a day takes the whole of it. Undefined where the calendar ends before. Whole weeks are stepped over, so that the time
 * it takes depends on the holidays and not on the days.
 */
export function addWorkingDays(date: IsoDate, count: number, holidays: ReadonlySet<IsoDate>): IsoDate | undefined {
  const step = count < 0 ? -1 : 1;
  let at: IsoDate | undefined = Number.isNaN(dayNumber(date) + count) ? undefined : date;
  for (let left = Math.ceil(Math.abs(count)); at !== undefined && left > 0;) {
    const from: IsoDate = at;
    at = isoDate(afterWeekdays(dayNumber(from), left, step));
    // As many days off as were stepped on are still to go.
    left =
      at === undefined || holidays.size === 0
        ? 0
        : weekdaysOff(step > 0 ? from : at, step > 0 ? at : from, step, holidays);
  }
  return at;
}

/** The number of the day that lies so many days from Monday to Friday from another, the other way for a `step` of -1. */
function afterWeekdays(from: number, count: number, step: 1 | -1): number {
  const weeks = Math.floor((count - 1) / 5);
  let at = from + step * weeks * 7;
  for (let left = count - weeks * 5; left > 0;) {
    at += step;
    if (isWorkingNumber(at)) left--;
  }
  return at;
}

/** How many holidays from Monday to Friday lie from `first` to `last`, without the one of the two from which is counted. */
function weekdaysOff(first: IsoDate, last: IsoDate, step: 1 | -1, holidays: ReadonlySet<IsoDate>): number {
  let count = 0;
  for (const day of holidays) {
    const isWithin = step > 0 ? first < day && day <= last : first <= day && day < last;
    if (isWithin && isWorkingNumber(dayNumber(day))) count++;
  }
  return count;
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
