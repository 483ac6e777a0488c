import type { IsoDate } from '../calendar';
import { addDays, dateOf, dayNumber, daysIn, isWorkingDay, weekday } from '../calendar';
import type { Cadence, CadenceDay, CadenceRule } from './cadenceModel';
import { daysInYear, isProblem } from './dateForms/daysInYear';
import { rulesThatHold } from './cadenceModel';
import type { WrittenDate } from './dates';
import { nearestTo } from './dateForms/yearOpen';

/** How far ahead days are looked for: the longest rhythm is one of years. */
const horizon = 366 * 5;

/**
 * The first days on or after `from` on which a cadence meets, in order. A rhythm without a day of its own counts from
 * `anchor`; without one it has no days. Fewer than `count` if it ends.
 */
export function daysOfCadence(
  { phases, exceptions }: Cadence,
  from: IsoDate,
  anchor: Anchor | undefined,
  holidays: ReadonlySet<IsoDate>,
  count: number,
): IsoDate[] {
  const days = new Set<IsoDate>();
  const isExcepted = (day: IsoDate): boolean =>
    exceptions.weekdays.includes(weekday(day)) ||
    exceptions.days.some(({ first, last }) => first <= day && day <= last) ||
    exceptions.dates.some((date) => isOn(day, date));
  for (const phase of phases) {
    const begin = phase.from ?? (phase.fromInYear && nearestTo(phase.fromInYear, from)?.first);
    const first = begin !== undefined && begin > from ? begin : from;
    for (const rule of rulesThatHold(phase)) {
      let found = 0;
      for (const day of daysOfRule(rule, first, anchorFrom(begin, anchor), holidays)) {
        if (phase.until !== undefined && day > phase.until) break;
        if (isExcepted(day)) continue;
        days.add(day);
        if (++found >= count) break;
      }
    }
  }
  return [...days].toSorted().slice(0, count);
}

/** What a rhythm without a day of its own counts from: the last check-in, or the day on which the first is due. */
export interface Anchor {
  readonly day: IsoDate;
  readonly isLast: boolean;
}

/** A rhythm that begins later counts from where it begins. */
function anchorFrom(from: IsoDate | undefined, anchor: Anchor | undefined): Anchor | undefined {
  return from !== undefined && (anchor === undefined || anchor.day < from) ? { day: from, isLast: false } : anchor;
}

/** The days of one rule on or after a day, in order. */
export function* daysOfRule(
  rule: CadenceRule,
  from: IsoDate,
  anchor: Anchor | undefined,
  holidays: ReadonlySet<IsoDate>,
): Iterable<IsoDate> {
  const { unit, every, on, times } = rule;
  if (times > 1 && on.length === 0) return;
  if (unit === 'working day') yield* workingDays(from, holidays);
  else if (unit === 'month') yield* monthly(rule, from, anchor);
  else if (unit === 'week' && on.length > 0) yield* weekly(every, weekdaysOf(on), from, anchor);
  else if (anchor !== undefined) yield* atInterval(every * (unit === 'week' ? 7 : 1), from, anchor);
}

function* workingDays(from: IsoDate, holidays: ReadonlySet<IsoDate>): Iterable<IsoDate> {
  for (const day of daysFrom(from)) if (isWorkingDay(day, holidays)) yield day;
}

function* daysFrom(from: IsoDate): Iterable<IsoDate> {
  for (let ahead = 0; ahead <= horizon; ahead++) {
    const day = addDays(from, ahead);
    if (day === undefined) return;
    yield day;
  }
}

/** The days at whole intervals from the anchor, which itself is one of them unless it is the last check-in. */
function* atInterval(interval: number, from: IsoDate, { day: anchor, isLast }: Anchor): Iterable<IsoDate> {
  const passed = Math.max(isLast ? 1 : 0, Math.ceil((dayNumber(from) - dayNumber(anchor)) / interval));
  for (let turn = passed; turn * interval <= horizon + passed * interval; turn++) {
    const day = addDays(anchor, turn * interval);
    if (day === undefined) return;
    yield day;
  }
}

/** The weekdays that a rule names without saying which of the month. */
export function weekdaysOf(on: readonly CadenceDay[]): number[] {
  return on.flatMap((day) => (day.kind === 'weekday' ? [day.weekday] : []));
}

/** Every so many weeks on these weekdays. Which weeks it is follows from the anchor; without one, from the first day. */
function* weekly(
  every: number,
  weekdays: readonly number[],
  from: IsoDate,
  anchor: Anchor | undefined,
): Iterable<IsoDate> {
  let week = every > 1 && anchor !== undefined ? weekOf(onWeekdayNear(anchor.day, weekdays)) : undefined;
  for (const day of daysFrom(from)) {
    if (!weekdays.includes(weekday(day))) continue;
    week ??= weekOf(day);
    if ((weekOf(day) - week) % every === 0) yield day;
  }
}

/** The number of the week of a day, from Monday on. */
function weekOf(day: IsoDate): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}

/** The day nearest to one, up to three days away from it, that is one of these weekdays; else the day itself. */
function onWeekdayNear(day: IsoDate, weekdays: readonly number[]): IsoDate {
  for (const step of [0, 1, -1, 2, -2, 3, -3]) {
    const near = addDays(day, step);
    if (near !== undefined && weekdays.includes(weekday(near))) return near;
  }
  return day;
}

/** Every so many months, on days of the month, or else on the anchor's day, or the last of a shorter month. */
function* monthly(
  { every, on, isOfCalendar }: CadenceRule,
  from: IsoDate,
  anchor: Anchor | undefined,
): Iterable<IsoDate> {
  const counted = anchor === undefined ? undefined : monthOf(anchor.day);
  // Quarters, half-years and years are those of the calendar where nothing says from when they count.
  const first =
    isOfCalendar === true && on.length > 0 ? 0 : (counted ?? (12 % every === 0 && every > 1 ? 0 : monthOf(from)));
  for (let month = monthOf(from); month <= monthOf(from) + horizon / 30; month++) {
    const isDue = (((month - first) % every) + every) % every === 0;
    if (!isDue) continue;
    const weekdays = weekdaysOf(on);
    if (on.length > weekdays.length) {
      for (const day of on.flatMap((one) => dayInMonth(month, every, one) ?? []).toSorted()) if (day >= from) yield day;
      continue;
    }
    const later =
      anchor === undefined || month < first + (anchor.isLast ? 1 : 0)
        ? undefined
        : monthsAfter(anchor.day, month - first);
    const day = later !== undefined && weekdays.length > 0 ? onWeekdayNear(later, weekdays) : later;
    if (day !== undefined && day >= from) yield day;
  }
}

/** Months since the year 0. */
function monthOf(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The day so many months after another; the last day of a shorter month. Undefined beyond the calendar's ends. */
export function monthsAfter(day: IsoDate, count: number): IsoDate | undefined {
  const [year, month] = yearAndMonth(monthOf(day) + count);
  return dateOf(year, month, Math.min(Number(day.slice(8)), daysIn(year, month)));
}

function yearAndMonth(number: number): [year: number, month: number] {
  return [Math.floor(number / 12), (number % 12) + 1];
}

/** The day in a period that begins with a month and is so many months long. */
function dayInMonth(month: number, length: number, on: CadenceDay): IsoDate | undefined {
  const isFromEnd = (on.kind === 'day' && on.day < 0) || ('nth' in on && on.nth < 0);
  const [year, number] = yearAndMonth(isFromEnd ? month + length - 1 : month);
  const days = daysIn(year, number);
  if (on.kind === 'day') return dateOf(year, number, on.day < 0 ? days + on.day + 1 : on.day);
  if (on.kind === 'weekday') return undefined;
  const all = Array.from({ length: days }, (_, index) => dateOf(year, number, index + 1)!);
  const fit = all.filter((day) =>
    on.kind === 'nth-weekday' ? weekday(day) === on.weekday : isWorkingDay(day, new Set()),
  );
  return fit.at(on.nth < 0 ? on.nth : on.nth - 1);
}

/** Whether a day is on a date or within it; one without a year is in every year. */
function isOn(day: IsoDate, date: WrittenDate): boolean {
  if (date.kind === 'list') return date.all.some((one) => isOn(day, one));
  const year = Number(day.slice(0, 4));
  // What begins in a year may end in the next.
  return [year, year - 1].some((one) => {
    const days = daysInYear(date, one, {});
    return days !== undefined && !isProblem(days) && days.first <= day && day <= (days.last ?? day);
  });
}
