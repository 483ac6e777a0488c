import { daysIn } from '../../calendar';
import type { DateOrder, FiscalYear, WrittenDate } from './writtenDate';

/** The same date with its simple dates replaced; undefined if one of them can't be. */
function mapped(date: WrittenDate, change: (simple: WrittenDate) => WrittenDate | undefined): WrittenDate | undefined {
  switch (date.kind) {
    case 'week-of':
    case 'weekday': {
      const day = mapped(date.day, change);
      return day === date.day ? date : day && { ...date, day };
    }
    case 'part':
    case 'week-beside':
    case 'nth': {
      const of = mapped(date.of, change);
      return of === date.of ? date : of && { ...date, of };
    }
    case 'open':
    case 'offset':
    case 'weekday-from':
    case 'length': {
      const from = mapped(date.from, change);
      return from === date.from ? date : from && { ...date, from };
    }
    case 'span': {
      const [from, to] = [mapped(date.from, change), mapped(date.to, change)];
      return from === date.from && to === date.to ? date : from && to && { ...date, from, to };
    }
    case 'list': {
      const all = date.all.flatMap((one) => mapped(one, change) ?? []);
      if (all.every((one, index) => one === date.all[index])) return date;
      return all.length === date.all.length ? { ...date, all } : undefined;
    }
    default:
      return change(date);
  }
}

/** A date with day and month in this order wherever it doesn't say which is which; undefined if there is no such day. */
export function inOrder(date: WrittenDate, order: DateOrder): WrittenDate | undefined {
  return mapped(date, (simple) => {
    if (simple.kind !== 'slashed') return simple;
    const [a, b] = simple.numbers;
    const [day, month] = order === 'day-first' ? [a, b] : [b, a];
    if (month < 1 || month > 12 || day < 1 || day > daysIn(simple.year ?? 2024, month)) return undefined;
    return { kind: 'day', year: simple.year, month, day };
  });
}

/** A date that every year has: with 28 February for the day after it. */
export function inEveryYear(date: WrittenDate): WrittenDate {
  const change = (simple: WrittenDate): WrittenDate =>
    simple.kind === 'day' && simple.month === 2 && simple.day === 29 ? { ...simple, day: 28 } : simple;
  return mapped(date, change) ?? date;
}

/** A date whose fiscal years start in this month, 1 to 12; the same if it has none. */
export function inFiscalYear(date: WrittenDate, start: number): WrittenDate {
  const change = (simple: WrittenDate): WrittenDate =>
    (simple.kind === 'quarter' || simple.kind === 'half' || simple.kind === 'year') && simple.year?.isFiscal
      ? { ...simple, year: { ...simple.year, start } }
      : simple;
  return mapped(date, change) ?? date;
}

/** Whether a date names a fiscal year after the two years that it is in: `FY26/27`. */
export function namesTwoYears(date: WrittenDate): boolean {
  return some(
    date,
    (simple) =>
      (simple.kind === 'quarter' || simple.kind === 'half' || simple.kind === 'year') &&
      simple.year?.begin !== undefined,
  );
}

/** The numbers of the weeks in a date of which it isn't clear whether the plan or the year counts them. */
export function uncertainWeeks(date: WrittenDate): readonly (WrittenDate & { readonly kind: 'week-of-plan' })[] {
  const found: (WrittenDate & { readonly kind: 'week-of-plan' })[] = [];
  mapped(date, (simple) => {
    if (simple.kind === 'week-of-plan') found.push(simple);
    return simple;
  });
  return found;
}

/** The same date with its weeks counted by the year. */
export function inWeeksOfYear(date: WrittenDate): WrittenDate {
  return (
    mapped(date, (simple) => (simple.kind === 'week-of-plan' ? { kind: 'week', week: simple.number } : simple)) ?? date
  );
}

/** Whether the plan has to tell the year of a date, or of a part of it. */
export function hasNoYear(date: WrittenDate): boolean {
  return some(date, (simple) => simple.kind !== 'year' && 'year' in dated(simple) && dated(simple).year === undefined);
}

function some(date: WrittenDate, test: (simple: WrittenDate) => boolean): boolean {
  let found = false;
  mapped(date, (simple) => {
    found ||= test(simple);
    return simple;
  });
  return found;
}

function dated(date: WrittenDate): { readonly year?: number | FiscalYear } {
  switch (date.kind) {
    case 'day':
    case 'slashed':
    case 'month':
    case 'quarter':
    case 'half':
    case 'week':
    case 'feast':
      return { year: date.year };
    default:
      return {};
  }
}

/**
 * Dates next to each other share the year that one of them has: the last of those that have one gives it to the ones
 * before it, and each to the ones after it. Around New Year it is the year before or after.
 */
export function sharingYear(dates: readonly WrittenDate[]): WrittenDate[] {
  const all = [...dates];
  const isMonthFirst = dates.some((date) => some(date, (one) => one.kind === 'slashed' && one.numbers[1] > 12));
  const month = (date: WrittenDate): number | undefined => monthOf(date, isMonthFirst);
  for (let index = all.length - 2; index >= 0; index--) {
    const [date, later] = [all[index]!, all[index + 1]!];
    const isBefore = (month(date) ?? 0) > (month(later) ?? 12);
    all[index] = withYear(date, yearOf(later), isBefore ? -1 : 0);
  }
  for (let index = 1; index < all.length; index++) {
    const [date, earlier] = [all[index]!, all[index - 1]!];
    const isAfter = (month(date) ?? 12) < (month(earlier) ?? 0);
    all[index] = withYear(date, yearOf(earlier), isAfter ? 1 : 0);
  }
  return all;
}

function withYear(date: WrittenDate, year: FiscalYear | undefined, by: number): WrittenDate {
  if (year === undefined) return date;
  const other = mapped(date, (simple) => {
    if (dated(simple).year !== undefined || !('year' in dated(simple))) return simple;
    if (simple.kind === 'quarter' || simple.kind === 'half')
      return { ...simple, year: { year: year.year + by, isFiscal: year.isFiscal } };
    return year.isFiscal ? simple : ({ ...simple, year: year.year + by } as WrittenDate);
  });
  return other ?? date;
}

/** The year of the first simple date in it that has one. */
function yearOf(date: WrittenDate): FiscalYear | undefined {
  let found: FiscalYear | undefined;
  mapped(date, (simple) => {
    const { year } = simple.kind === 'year' ? simple : dated(simple);
    found ??= typeof year === 'number' ? { year, isFiscal: false } : year;
    return simple;
  });
  return found;
}

/** The month of the first simple date in it, or one as late in the year; undefined if that isn't known. */
function monthOf(date: WrittenDate, isMonthFirst: boolean): number | undefined {
  let found: number | undefined;
  mapped(date, (simple) => {
    found ??= monthOfSimple(simple, isMonthFirst);
    return simple;
  });
  return found;
}

function monthOfSimple(date: WrittenDate, isMonthFirst: boolean): number | undefined {
  switch (date.kind) {
    case 'day':
    case 'month':
      return date.month;
    case 'slashed':
      return date.numbers[isMonthFirst ? 0 : 1];
    case 'quarter':
      return date.quarter * 3 - 2;
    case 'half':
      return date.half * 6 - 5;
    case 'week':
      return Math.ceil(date.week / 4.4);
    default:
      return undefined;
  }
}
