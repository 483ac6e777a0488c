import { memoized } from '../../text/memoized';
import type { IsoDate } from '../calendar';
import { addDays, dateOf, daysIn } from '../calendar';
import type { WrittenDate } from './dates';

/** What dates depend on in a plan. */
export interface PlanCalendar {
  readonly launch?: IsoDate;
  readonly periodStart?: IsoDate;
  readonly periodEnd?: IsoDate;
  /** The month, 1 to 12, in which the fiscal year starts; it is named after the year in which it ends. */
  readonly fiscalYearStart?: number;
}

/** The days that a date means, first and last; undefined if the plan doesn't provide enough information. */
export interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/**
 * Resolves a written date with the plan's launch and period. A date without a year takes the year that puts it in the
 * period.
 */
export function resolveDate(date: WrittenDate, calendar: PlanCalendar): Days | undefined {
  switch (date.kind) {
    case 'day':
      if (date.year !== undefined) return wholeDay(date);
      return inYear(date.year, calendar, (y) => {
        const day = dateOf(y, date.month, date.day);
        return day === undefined ? undefined : { first: day, last: day };
      });
    case 'month':
      return inYear(date.year, calendar, (y) => partOfMonth(y, date.month, date.part));
    case 'quarter':
      return inYear(date.year, calendar, (y) =>
        months(y, (date.quarter - 1) * 3, 3, date.fiscal ? calendar.fiscalYearStart : 1),
      );
    case 'half':
      return inYear(date.year, calendar, (y) =>
        months(y, (date.half - 1) * 6, 6, date.fiscal ? calendar.fiscalYearStart : 1),
      );
    case 'year':
      return months(date.year, 0, 12, date.fiscal ? calendar.fiscalYearStart : 1);
    case 'week': {
      const { periodStart } = calendar;
      return periodStart === undefined
        ? undefined
        : daysFrom(addDays(periodStart, (date.first - 1) * 7), addDays(periodStart, date.last * 7 - 1));
    }
    case 'month-of-plan': {
      if (!calendar.periodStart) return undefined;
      const m = Number(calendar.periodStart.slice(5, 7)) - 1 + date.number - 1;
      return months(Number(calendar.periodStart.slice(0, 4)), m, 1, 1);
    }
    case 'launch': {
      const day = calendar.launch && addDays(calendar.launch, date.days);
      return daysFrom(day, day);
    }
    default:
      return undefined;
  }
}

/** From one day to another; undefined unless the calendar has both. */
function daysFrom(first: IsoDate | undefined, last: IsoDate | undefined): Days | undefined {
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** A day with its year means the same in every plan, and most dates are like that. */
const wholeDay = memoized(({ year: y, month: m, day: d }: WrittenDate & { readonly kind: 'day' }): Days | undefined => {
  const day = dateOf(y!, m, d);
  return day === undefined ? undefined : { first: day, last: day };
});

/** `count` months, the first of them `offset` months into the (fiscal) year. */
function months(y: number, offset: number, count: number, fiscalYearStart = 1): Days | undefined {
  const zero = (fiscalYearStart > 1 ? y - 1 : y) * 12 + fiscalYearStart - 1 + offset;
  const last = zero + count - 1;
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
  return daysFrom(
    dateOf(Math.floor(zero / 12), (zero % 12) + 1, 1),
    dateOf(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
  );
}

function partOfMonth(y: number, m: number, part: 'early' | 'mid' | 'late' | undefined): Days | undefined {
  const lastDay = daysIn(y, m);
  const [from, to] =
    part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : part === 'late' ? [21, lastDay] : [1, lastDay];
  return daysFrom(dateOf(y, m, from), dateOf(y, m, to));
}

function inYear(
  written: number | undefined,
  calendar: PlanCalendar,
  at: (year: number) => Days | undefined,
): Days | undefined {
  if (written !== undefined) return at(written);
  const start = calendar.periodStart ?? calendar.launch;
  if (!start) return undefined;
  const from = Number(start.slice(0, 4));
  for (let y = from; y <= from + 1; y++) {
    const days = at(y);
    if (days && days.last >= start && (!calendar.periodEnd || days.first <= calendar.periodEnd)) return days;
  }
  const days = at(from);
  return days && days.last >= start ? days : at(from + 1);
}
