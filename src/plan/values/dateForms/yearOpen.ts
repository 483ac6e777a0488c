import type { IsoDate } from '../../calendar';
import { dayNumber } from '../../calendar';
import { hasNoYear, inOrder } from './dateTree';
import { daysInYear, isProblem } from './daysInYear';
import type { Days, PlanCalendar } from './resolvedDate';
import type { WrittenDate } from './writtenDate';

/**
 * Whether all that a date lacks is its year, because the plan has no dates at all from which it could follow. A date such as
 * 5/7, of which the order of day and month is open too, isn't one.
 */
export function isYearOpen(date: WrittenDate, { periodStart, periodEnd, launch, unreadPeriod }: PlanCalendar): boolean {
  if ((periodStart ?? periodEnd ?? launch ?? unreadPeriod) !== undefined) return false;
  return hasNoYear(date) && inOrder(date, 'day-first') === date && daysOf(date, anyYear) !== undefined;
}

/** Only for the question of whether a date depends on the plan. */
const anyYear = 2024;

/** The last time that a date without a year began by a day; undefined for one that depends on the plan. */
export function lastBy(date: WrittenDate, day: IsoDate): Days | undefined {
  return around(date, day).findLast(({ first }) => first <= day);
}

/** The next time that a date without a year hasn't ended before a day. */
export function nextFrom(date: WrittenDate, day: IsoDate): Days | undefined {
  return around(date, day).find(({ last }) => last >= day);
}

/** The time nearest to a day that a date without a year begins. */
export function nearestTo(date: WrittenDate, day: IsoDate): Days | undefined {
  const distance = ({ first }: Days): number => Math.abs(dayNumber(first) - dayNumber(day));
  return around(date, day).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The same date in the year of a day and the years beside it, in order. */
function around(date: WrittenDate, day: IsoDate): readonly Days[] {
  const year = Number(day.slice(0, 4));
  return [year - 1, year, year + 1].flatMap((one) => daysOf(date, one) ?? []);
}

function daysOf(date: WrittenDate, year: number): Days | undefined {
  const days = daysInYear(date, year, {});
  return days && !isProblem(days) && days.last !== undefined ? { first: days.first, last: days.last } : undefined;
}
