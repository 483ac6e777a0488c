import { say } from '../../text/message';
import type { IsoDate } from '../calendar';
import { addDays, dateOf, dayNumber, weekday } from '../calendar';
import type { DateProblem, DateValue, Days, PlanCalendar } from './dateForms/resolvedDate';
import { withoutYear } from './dateForms/unresolved';
import type { WrittenDate } from './dateForms/writtenDate';
import { hasNoYear, inEveryYear, inOrder } from './dateForms/dateTree';
import { daysInYear, isProblem } from './dateForms/daysInYear';

export type { DateValue, Days, PlanCalendar } from './dateForms/resolvedDate';

/** What a date may mean in a plan. */
export interface Resolution extends Partial<DateProblem> {
  /** None if there is a problem; several if it is ambiguous. */
  readonly options: readonly DateValue[];
  /** Whether the options differ because the weekday that is written next to the first isn't its own. */
  readonly isWrongWeekday?: boolean;
}

/**
 * The days that a date means in a plan; undefined if the plan doesn't provide enough information, if it is ambiguous, and
 * if it is open-ended.
 */
export function resolveDate(date: WrittenDate, calendar: PlanCalendar): Days | undefined {
  const { options } = resolutionOf(date, calendar);
  const [only] = options;
  return options.length === 1 && only?.last !== undefined ? (only as Days) : undefined;
}

/**
 * Everything that a date may mean in a plan. A date without a year takes the one that puts it in the plan's period, else
 * the nearest to it; without a period it isn't after launch.
 */
export function resolutionOf(date: WrittenDate, calendar: PlanCalendar): Resolution {
  const found = readings(date, calendar).map((one) => resolved(one, calendar));
  const yearFirst = yearFirstOf(date, calendar);
  if (yearFirst && !found.some(({ options }) => options.some((one) => touchesPeriod(one, calendar))))
    return { options: [yearFirst, ...found.flatMap(({ options }) => options)] };
  const [first] = found;
  if (found.length === 1) return first!;
  const sure = found.filter(({ options, isWrongWeekday }) => options.length > 0 && !isWrongWeekday);
  if (sure.length === 0) {
    const written = found.flatMap(({ options: [one] }) => one ?? []);
    return written.length > 1 ? { options: written } : (first ?? { options: [] });
  }
  const all = new Map(
    ofMondays(date, sure).flatMap(({ options }) => options.map((one) => [`${one.first} ${one.last}`, one])),
  );
  const options = [...all.values()];
  // Of dates between which the text says “or”, the period decides nothing.
  const inPeriod = date.kind === 'either' ? [] : options.filter((one) => touchesPeriod(one, calendar));
  return { options: inPeriod.length === 1 ? inPeriod : options };
}

/** The day that `27/03/31` means with its year first, if that is in the plan's period. */
function yearFirstOf(date: WrittenDate, calendar: PlanCalendar): Days | undefined {
  if (date.kind !== 'slashed' || !date.hasShortYear || date.year === undefined) return undefined;
  const [year, month] = date.numbers;
  const day = dateOf(2000 + year, month, date.year % 100);
  const days = day === undefined ? undefined : { first: day, last: day };
  return days && touchesPeriod(days, calendar) ? days : undefined;
}

/** Where one of the readings is a week that begins on a Monday, it is that: `w/c 8/3/27`. */
function ofMondays(date: WrittenDate, found: readonly Resolution[]): readonly Resolution[] {
  if (date.kind !== 'week-of' || date.place !== 'start') return found;
  const mondays = found.filter(({ options }) => options.every(({ first }) => weekday(first) === 1));
  return mondays.length > 0 ? mondays : found;
}

/** A date with either order of day and month, either unit, or either of several dates that it names. */
function readings(date: WrittenDate, calendar: PlanCalendar): readonly WrittenDate[] {
  if (date.kind === 'either') return date.options.flatMap((one) => readings(one, calendar));
  if (date.kind === 'launch' && date.unit === undefined)
    return [
      { ...date, unit: 'day' },
      { ...date, unit: 'week' },
    ];
  const other = calendar.dateOrder === 'month-first' ? 'day-first' : 'month-first';
  const orders = [calendar.dateOrder ?? 'day-first', other] as const;
  const possible = orders.flatMap((order) => inOrder(date, order) ?? []);
  // The second order is only possible where the first is not, or where nothing decides.
  return calendar.dateOrder !== undefined || possible[0] === possible[1] ? possible.slice(0, 1) : possible;
}

function touchesPeriod({ first, last }: DateValue, { periodStart, periodEnd }: PlanCalendar): boolean {
  return (
    periodStart !== undefined &&
    periodEnd !== undefined &&
    first <= periodEnd &&
    (last === undefined || last >= periodStart)
  );
}

/** A date of which only the year may be open. */
function resolved(date: WrittenDate, calendar: PlanCalendar): Resolution {
  const { unreadPeriod } = calendar;
  if (unreadPeriod !== undefined && hasNoYear(date))
    return { options: [], problem: say`it has no year, and the plan’s period, “${unreadPeriod}”, isn’t understood` };
  const found = (hasNoYear(date) ? yearsOf(date, calendar) : [0]).map((year) => daysInYear(date, year, calendar));
  const options: DateValue[] = [];
  for (const one of found) {
    if (one && isProblem(one)) return { options: [], ...one };
    if (one) options.push(one);
  }
  if (found.length === 0) return { options, problem: withoutYear };
  return date.kind === 'weekday' && options.length === 1 ? withWeekday(date.weekday, options[0]!) : { options };
}

/** A day whose weekday is another than the one that is written next to it may be either. */
function withWeekday(written: number, day: DateValue): Resolution {
  const ahead = (written - weekday(day.first) + 7) % 7;
  if (ahead === 0) return { options: [day] };
  const other = addDays(day.first, ahead > 3 ? ahead - 7 : ahead);
  return { options: other === undefined ? [day] : [day, { first: other, last: other }], isWrongWeekday: true };
}

/** The years that a date without one may have in a plan; none if the plan has no dates of its own. */
function yearsOf(date: WrittenDate, calendar: PlanCalendar): number[] {
  const { periodStart, periodEnd, launch } = calendar;
  // A year without a 29 February is not passed over for the next that has one.
  const proxy = inEveryYear(date);
  const candidates = yearsNear(calendar).flatMap((year) => {
    const days = daysInYear(proxy, year, calendar);
    // What is open-ended is in the year in which it begins.
    return days && !isProblem(days) ? [{ year, days: { first: days.first, last: days.last ?? days.first } }] : [];
  });
  if (periodStart === undefined && periodEnd === undefined)
    return launch === undefined ? [] : untilLaunch(candidates, launch);
  const inside = candidates.filter(
    ({ days: { first, last } }) =>
      (periodEnd === undefined || first <= periodEnd) && (periodStart === undefined || last >= periodStart),
  );
  if (periodEnd === undefined) return inside.slice(0, 1).map(({ year }) => year);
  if (periodStart === undefined) return inside.slice(-1).map(({ year }) => year);
  if (inside.length === 0) return nearest(candidates, periodStart, periodEnd);
  const fitting = inside.filter(({ days }) => date.kind !== 'weekday' || weekday(days.first) === date.weekday);
  return (fitting.length > 0 ? fitting : inside).map(({ year }) => year);
}

interface Candidate {
  readonly year: number;
  readonly days: Days;
}

/** So near before launch, a date without a year is before it. */
const halfAYear = 183;

/**
 * A date without a year isn't after launch, if nothing says how long the plan goes on. If it is nearer after launch than
 * before it, it may be either.
 */
function untilLaunch(candidates: readonly Candidate[], launch: IsoDate): number[] {
  const index = candidates.findLastIndex(({ days }) => days.first <= launch);
  const before = candidates[index];
  const after = candidates[index + 1];
  if (!before || !after) return [];
  const distance = dayNumber(launch) - dayNumber(before.days.last);
  return distance <= halfAYear ? [before.year] : [before.year, after.year];
}

/** The year in which a date that is outside the plan's period in any is nearest to it. */
function nearest(candidates: readonly Candidate[], start: IsoDate, end: IsoDate): number[] {
  const gap = ({ days: { first, last } }: Candidate): number =>
    last < start ? dayNumber(start) - dayNumber(last) : dayNumber(first) - dayNumber(end);
  const [best] = candidates.toSorted((a, b) => gap(a) - gap(b));
  return best ? [best.year] : [];
}

/** The years near the plan: its own, and one more on either side. */
function yearsNear({ periodStart, periodEnd, launch }: PlanCalendar): number[] {
  const first = periodStart ?? periodEnd ?? launch;
  const last = periodEnd ?? periodStart ?? launch;
  if (first === undefined || last === undefined) return [];
  const from = Number(first.slice(0, 4)) - 1;
  const count = Math.min(mostYears, Number(last.slice(0, 4)) + 1 - from + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
}

/** No plan is as long as this. */
const mostYears = 30;
