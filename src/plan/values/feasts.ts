import type { IsoDate } from '../calendar';
import { addDays, dateOf, daysIn, weekday } from '../calendar';

/**
 * The day of a year on which a feast falls, by its rule in the vocabulary: `12-25`; `easter+1`; `11/4/4+1` for the day
 * after the fourth Thursday of November, and -1 for the last. Undefined beyond the calendar.
 */
export function feastIn(year: number, rule: string): IsoDate | undefined {
  const [, base = '', shift] = /^(.*?[^-+/])([-+]\d+)?$/.exec(rule) ?? [];
  const fixed = /^(\d{2})-(\d{2})$/.exec(rule);
  if (fixed) return dateOf(year, Number(fixed[1]), Number(fixed[2]));
  const day = base === 'easter' ? easterSunday(year) : nthWeekday(year, base.split('/').map(Number));
  return day && addDays(day, Number(shift ?? 0));
}

function nthWeekday(year: number, [month = 1, which = 1, day = 0]: readonly number[]): IsoDate | undefined {
  return weekdayInMonth(year, month, which, day);
}

/** The first, second or, for -1, last occurrence of a weekday in a month; undefined if it has fewer. */
export function weekdayInMonth(year: number, month: number, which: number, day: number): IsoDate | undefined {
  const length = daysIn(year, month);
  const first = dateOf(year, month, 1);
  if (first === undefined) return undefined;
  const earliest = 1 + ((day - weekday(first) + 7) % 7);
  const count = Math.floor((length - earliest) / 7) + 1;
  const index = which < 0 ? count + which : which - 1;
  return index >= 0 && index < count ? dateOf(year, month, earliest + index * 7) : undefined;
}

/** Easter Sunday in the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
function easterSunday(year: number): IsoDate | undefined {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(n / 31), (n % 31) + 1);
}
