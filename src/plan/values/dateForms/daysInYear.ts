import { say } from '../../../text/message';
import type { IsoDate } from '../../calendar';
import { addDays, addWorkingDays, dateOf, dayNumber, daysIn, isWorkingDay, weekday } from '../../calendar';
import { feastIn } from '../feasts';
import type { DateProblem, DateValue, Days, PlanCalendar } from './resolvedDate';
import { withoutLaunch, withoutPeriod, withoutStart } from './unresolved';
import type { FiscalYear, LaunchUnit, Part, WrittenDate } from './writtenDate';

const noHolidays: ReadonlySet<IsoDate> = new Set();

/**
 * The days that a date means if this is the year of the parts that don't say theirs. The order of day and month and the
 * unit from launch must be known. Undefined beyond the calendar.
 */
export function daysInYear(
  date: WrittenDate,
  year: number,
  calendar: PlanCalendar,
): DateValue | DateProblem | undefined {
  switch (date.kind) {
    case 'day':
      return calendarDay(date.year ?? year, date.month, date.day);
    case 'month':
      return months(date.year ?? year, date.month - 1, 1);
    case 'quarter':
      return fiscalMonths(date.year ?? { year, isFiscal: false }, (date.quarter - 1) * 3, 3, calendar);
    case 'half':
      return fiscalMonths(date.year ?? { year, isFiscal: false }, (date.half - 1) * 6, 6, calendar);
    case 'year':
      return fiscalMonths(date.year, 0, 12, calendar);
    case 'week':
      return isoWeek(date.year ?? year, date.week);
    case 'week-of-plan':
      return weekOfPlan(date.number, calendar);
    case 'month-of-plan':
      return monthOfPlan(date.number, calendar);
    case 'day-of-plan':
      return calendar.periodStart === undefined
        ? { problem: withoutStart }
        : single(addDays(calendar.periodStart, date.number - 1));
    case 'feast':
      return single(feastIn(date.year ?? year, date.rule));
    case 'weekday':
      return daysInYear(date.day, year, calendar);
    case 'week-of':
      return within(daysInYear(date.day, year, calendar), ({ first }) => weekOf(first, date.place));
    case 'week-beside':
      return within(daysInYear(date.of, year, calendar), (days) => weekBeside(days, date.side));
    case 'part':
      return within(daysInYear(date.of, year, calendar), (days) => partOf(days, date.part));
    case 'nth':
      return within(daysInYear(date.of, year, calendar), (days) => nthOf(days, date.which, date.what, calendar));
    case 'launch':
      return fromLaunch(date.count, date.unit ?? 'day', calendar);
    case 'plan':
      return dayOfPlan(date.place, calendar);
    case 'open':
      return within(daysInYear(date.from, year, calendar), ({ first }) => ({ first }));
    case 'length':
      return within(daysInYear(date.from, year, calendar), ({ first }) =>
        ofLength(first, date.count, date.unit, calendar),
      );
    case 'span':
      return span(date.from, date.to, year, calendar);
    case 'list':
      return lastOf(date.all, year, calendar);
    case 'invalid':
      return { problem: date.reason, suggestion: date.suggestion, day: date.day };
    case 'offset':
      return within(daysInYear(date.from, year, calendar), ({ first, last }) =>
        single(moved(date.count < 0 ? first : last, date.count, date.unit, calendar.holidays ?? noHolidays)),
      );
    case 'weekday-from':
      return within(daysInYear(date.from, year, calendar), (days) => weekdayFrom(days, date.weekday, date.count));
    default:
      return undefined;
  }
}

export function isProblem(found: DateValue | DateProblem): found is DateProblem {
  return 'problem' in found;
}

/** What `read` makes of closed days; a problem stays one, and of what has no end nothing can be made. */
function within(
  found: DateValue | DateProblem | undefined,
  read: (days: Days) => DateValue | DateProblem | undefined,
): DateValue | DateProblem | undefined {
  if (!found || isProblem(found)) return found;
  const { first, last } = found;
  return last === undefined ? undefined : read({ first, last });
}

function single(day: IsoDate | undefined): Days | undefined {
  return day === undefined ? undefined : { first: day, last: day };
}

function daysFrom(first: IsoDate | undefined, last: IsoDate | undefined): Days | undefined {
  return first === undefined || last === undefined ? undefined : { first, last };
}

function calendarDay(year: number, month: number, day: number): Days | DateProblem | undefined {
  const found = single(dateOf(year, month, day));
  if (found || year < 1 || year > 9999) return found;
  const nearest = daysIn(year, month);
  return { problem: say`that month has only ${nearest} days in ${year}`, day: { written: day, nearest } };
}

/** `count` months, the first of them `offset` months after January of a year. */
function months(year: number, offset: number, count: number): Days | undefined {
  const zero = year * 12 + offset;
  const last = zero + count - 1;
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
  return daysFrom(
    dateOf(Math.floor(zero / 12), (zero % 12) + 1, 1),
    dateOf(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
  );
}

function fiscalMonths(
  { year, isFiscal, begin, start }: FiscalYear,
  offset: number,
  count: number,
  calendar: PlanCalendar,
): Days | DateProblem | undefined {
  const fiscalYearStart = start ?? calendar.fiscalYearStart ?? 1;
  if (!isFiscal || (fiscalYearStart === 1 && begin === undefined)) return months(year, offset, count);
  if (fiscalYearStart === 1)
    return { problem: say`the fiscal year starts in January unless the setting baton.fiscalYearStart says otherwise` };
  return months(year - 1, fiscalYearStart - 1 + offset, count);
}

/** Week 1 has the first Thursday of the year; weeks begin on Monday. */
function isoWeek(year: number, week: number): Days | DateProblem | undefined {
  const fourth = dateOf(year, 1, 4);
  const first = fourth && addDays(fourth, (week - 1) * 7 - ((weekday(fourth) + 6) % 7));
  const last = first && addDays(first, 6);
  const thursday = first && addDays(first, 3);
  if (thursday !== undefined && Number(thursday.slice(0, 4)) !== year)
    return { problem: say`${year} has no week ${week}` };
  return daysFrom(first, last);
}

/** Counted from the plan's first day. */
function weekOfPlan(number: number, { periodStart }: PlanCalendar): Days | DateProblem | undefined {
  if (periodStart === undefined) return { problem: withoutStart };
  return daysFrom(addDays(periodStart, (number - 1) * 7), addDays(periodStart, number * 7 - 1));
}

function monthOfPlan(number: number, { periodStart }: PlanCalendar): Days | DateProblem | undefined {
  if (periodStart === undefined) return { problem: withoutStart };
  return months(Number(periodStart.slice(0, 4)), Number(periodStart.slice(5, 7)) - 1 + number - 1, 1);
}

function dayOfPlan(place: 'start' | 'end', { periodStart, periodEnd }: PlanCalendar): Days | DateProblem {
  const day = place === 'start' ? periodStart : periodEnd;
  return single(day) ?? { problem: withoutPeriod };
}

function weekOf(day: IsoDate, place: 'start' | 'end' | 'any'): Days | undefined {
  const sinceMonday = (weekday(day) + 6) % 7;
  if (place === 'start') return daysFrom(day, addDays(day, 6));
  if (place === 'end') return daysFrom(addDays(day, sinceMonday === 0 ? -6 : -sinceMonday), day);
  return daysFrom(addDays(day, -sinceMonday), addDays(day, 6 - sinceMonday));
}

/**
 * The nearest week from Monday to Sunday of which no working day is within the days; of one that they begin in on a weekend,
 * the
 * days before them.
 */
function weekBeside({ first, last }: Days, side: 'before' | 'after'): Days | undefined {
  const sinceMonday = (day: IsoDate): number => (weekday(day) + 6) % 7;
  if (side === 'after') {
    const monday = addDays(last, 7 - sinceMonday(last));
    return daysFrom(monday, monday && addDays(monday, 6));
  }
  const isOnWeekend = sinceMonday(first) > 4;
  const monday = addDays(first, -sinceMonday(first) - (isOnWeekend ? 0 : 7));
  const sunday = monday && addDays(monday, 6);
  return daysFrom(monday, sunday !== undefined && sunday >= first ? addDays(first, -1) : sunday);
}

/** Of a month the days 1 to 10, 11 to 20 and the rest; of anything longer a third of its months. */
function partOf({ first, last }: Days, part: Part): Days | undefined {
  if (part === 'start') return single(first);
  if (part === 'end') return single(last);
  const isWeek = dayNumber(last) - dayNumber(first) === 6;
  if (isWeek) return part === 'mid' ? single(addDays(first, 2)) : partOfWeek(first, part === 'late');
  const third = part === 'early' ? 0 : part === 'mid' ? 1 : 2;
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const count = (Number(last.slice(0, 4)) - year) * 12 + Number(last.slice(5, 7)) - month + 1;
  if (count % 3 === 0) return months(year, month - 1 + (third * count) / 3, count / 3);
  if (count > 1) return months(year, month - 1 + third * 2, 2);
  return daysFrom(addDays(first, third * 10), third === 2 ? last : addDays(first, third * 10 + 9));
}

/** Monday and Tuesday, or Thursday and Friday; Wednesday is the middle of a week. */
function partOfWeek(monday: IsoDate, isLate: boolean): Days | undefined {
  return isLate ? daysFrom(addDays(monday, 3), addDays(monday, 4)) : daysFrom(monday, addDays(monday, 1));
}

type Counted = (WrittenDate & { readonly kind: 'nth' })['what'];

/** Weeks of a month are its days 1 to 7, 8 to 14 and so on; the last week is its last seven days. */
function nthOf(days: Days, which: number, what: Counted, { holidays = noHolidays }: PlanCalendar): Days | undefined {
  const { first, last } = days;
  const [from, step] = which < 0 ? [last, -1] : [first, 1];
  const count = Math.abs(which) - 1;
  const inside = (found: Days | undefined): Days | undefined =>
    found && found.first <= last && found.last >= first ? found : undefined;
  if (what === 'half') return half(days, which);
  if (what === 'month') return inside(months(Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1 + step * count, 1));
  if (what === 'day') return inside(single(addDays(from, step * count)));
  if (what === 'week') {
    const start = addDays(from, step * count * 7);
    const end = start && addDays(start, step * 6);
    const week = step > 0 ? daysFrom(start, end) : daysFrom(end, start);
    return inside(
      week && { first: week.first < first ? first : week.first, last: week.last > last ? last : week.last },
    );
  }
  if (what === 'working day') {
    const nearest = isWorkingDay(from, holidays) ? from : addWorkingDays(from, step, holidays);
    return inside(single(nearest && addWorkingDays(nearest, step * count, holidays)));
  }
  const ahead = step > 0 ? (what - weekday(from) + 7) % 7 : -((weekday(from) - what + 7) % 7);
  return inside(single(addDays(from, ahead + step * count * 7)));
}

/** The first, second, ... such weekday after the days, or before them for a negative count. */
function weekdayFrom({ first, last }: Days, wanted: number, count: number): Days | undefined {
  const from = count < 0 ? first : last;
  const ahead = count < 0 ? (weekday(from) - wanted + 7) % 7 || 7 : (wanted - weekday(from) + 7) % 7 || 7;
  return single(addDays(from, Math.sign(count) * (ahead + (Math.abs(count) - 1) * 7)));
}

/** The days 1 to 15 of a month and the rest; of anything longer half of its months. */
function half({ first, last }: Days, which: number): Days | undefined {
  const isFirst = which === 1;
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const count = (Number(last.slice(0, 4)) - year) * 12 + Number(last.slice(5, 7)) - month + 1;
  if (count % 2 === 0) return months(year, month - 1 + (isFirst ? 0 : count / 2), count / 2);
  const length = dayNumber(last) - dayNumber(first) + 1;
  const split = addDays(first, (count === 1 ? 15 : Math.floor(length / 2)) - 1);
  return isFirst ? daysFrom(first, split) : daysFrom(split && addDays(split, 1), last);
}

function fromLaunch(count: number, unit: LaunchUnit, calendar: PlanCalendar): Days | DateProblem | undefined {
  const { launch, holidays = noHolidays } = calendar;
  if (launch === undefined) return { problem: withoutLaunch };
  return single(moved(launch, count, unit, holidays));
}

const monthsIn: Readonly<Partial<Record<LaunchUnit, number>>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The day so long after another; a month later is the same day of that month, or its last. */
function moved(day: IsoDate, count: number, unit: LaunchUnit, holidays: ReadonlySet<IsoDate>): IsoDate | undefined {
  if (unit === 'working day') return addWorkingDays(day, count, holidays);
  const perUnit = monthsIn[unit];
  if (perUnit === undefined) return addDays(day, count * (unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 1));
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count * perUnit;
  const [year, month] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
  return dateOf(year, month, Math.min(Number(day.slice(8)), daysIn(year, month)));
}

function ofLength(first: IsoDate, count: number, unit: LaunchUnit, calendar: PlanCalendar): Days | undefined {
  const { holidays = noHolidays } = calendar;
  if (unit !== 'working day') {
    const next = moved(first, count, unit, holidays);
    return daysFrom(first, next && addDays(next, -1));
  }
  const start = isWorkingDay(first, holidays) ? first : addWorkingDays(first, 1, holidays);
  return daysFrom(first, start && addWorkingDays(start, count - 1, holidays));
}

/** If neither end says its year, the second is the first of its kind after the first. */
function span(
  from: WrittenDate,
  to: WrittenDate,
  year: number,
  calendar: PlanCalendar,
): DateValue | DateProblem | undefined {
  const [begin, end] = [daysInYear(from, year, calendar), daysInYear(to, year, calendar)];
  if (!begin || !end || isProblem(begin)) return begin && end && begin;
  if (isProblem(end)) return end;
  if (end.last === undefined) return undefined;
  if (begin.first <= end.last) return { first: begin.first, last: end.last };
  const later = isNextYear(from, to) ? daysInYear(to, year + 1, calendar) : undefined;
  if (later && !isProblem(later) && later.last !== undefined && begin.first <= later.last)
    return { first: begin.first, last: later.last };
  return { problem: say`the end, ${end.last}, is before the start, ${begin.first}` };
}

/** Whether a span without years may go beyond New Year: `20 Dec – 5 Jan`, and not `15–12 January`. */
function isNextYear(from: WrittenDate, to: WrittenDate): boolean {
  const hasNone = (date: WrittenDate): boolean => 'month' in date && 'year' in date && date.year === undefined;
  return hasNone(from) && hasNone(to) ? (from as { month: number }).month > (to as { month: number }).month : true;
}

/** Dates that follow one another are a span; of others the last counts, because only then all of it is there. */
function lastOf(
  all: readonly WrittenDate[],
  year: number,
  calendar: PlanCalendar,
): DateValue | DateProblem | undefined {
  const found: Days[] = [];
  for (const date of all) {
    const days = daysInYear(date, year, calendar);
    if (!days || isProblem(days)) return days;
    if (days.last === undefined) return undefined;
    found.push({ first: days.first, last: days.last });
  }
  const isRow = found.every((days, index) => index === 0 || days.first === addDays(found[index - 1]!.last, 1));
  const last = found.toSorted((a, b) => a.last.localeCompare(b.last)).at(-1);
  return isRow ? daysFrom(found[0]?.first, found.at(-1)?.last) : last;
}
