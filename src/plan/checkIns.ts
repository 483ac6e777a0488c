import type { IsoDate } from './calendar';
import { addDays, addWorkingDays, dayNumber, isWorkingDay, weekday } from './calendar';
import type { Cadence, CadencePhase, CadenceRule } from './values/cadenceModel';
import { rulesThatHold } from './values/cadenceModel';
import { daysOfCadence, daysOfRule, monthsAfter, weekdaysOf } from './values/cadenceDays';

/** The last check-in with someone, and when the cadence requires the next. */
export interface CheckIn {
  /** The most calendar days between this check-in and the next. */
  readonly interval: number;
  /** The last day that the cadence allows for the next check-in; undefined at the calendar's end. */
  readonly latest?: IsoDate;
}

/** What a cadence requires after a check-in; undefined once it has ended, and where it depends on a condition. */
export function checkInAfter(cadence: Cadence, last: IsoDate): CheckIn | undefined {
  const phase = phaseAfter(cadence, last);
  if (!phase) return undefined;
  const ends = rulesThatHold(phase).map((rule) => endOfInterval(rule, last));
  if (ends.length === 0) return undefined;
  const latest = earliest(ends);
  const interval = latest === undefined ? Infinity : dayNumber(latest) - dayNumber(last);
  return { interval, latest };
}

/** The phase in which the check-in after a day takes place: the first that hasn't ended by then. */
function phaseAfter({ phases }: Cadence, last: IsoDate): CadencePhase | undefined {
  return phases.find(({ until }) => until === undefined || until > last);
}

const daysInMonth = 31;

/** The last day by which a rule requires a check-in after another. */
function endOfInterval(rule: CadenceRule, last: IsoDate): IsoDate | undefined {
  const { unit, every, times, on } = rule;
  if (times > 1) return addDays(last, Math.ceil(((unit === 'month' ? daysInMonth : 7) * every) / times));
  if (unit !== 'month') return addDays(last, every * (unit === 'week' ? 7 : 1));
  const later = monthsAfter(last, every);
  const scheduled = on.some(({ kind }) => kind !== 'weekday') ? dayInMonthAfter(rule, last) : undefined;
  return scheduled === undefined || (on.length === 1 && later !== undefined && scheduled < later) ? later : scheduled;
}

/** The day on which a rule that names days of the month requires the check-in after another, which may have moved. */
function dayInMonthAfter(rule: CadenceRule, last: IsoDate): IsoDate | undefined {
  const half = Math.floor((daysInMonth * rule.every) / rule.on.length / 2);
  return firstOf(daysOfRule(rule, addDays(last, half) ?? last, { day: last, isLast: true }, new Set()));
}

/**
 * The day of the next check-in: on the day that the cadence names, else an interval after the last one, and never on a
 * day off. The first check-in is due when the plan starts; undefined if neither day is known, and once the cadence has
 * ended.
 */
export function nextCheckIn(
  cadence: Cadence,
  last: IsoDate | undefined,
  planStart: IsoDate | undefined,
  holidays: ReadonlySet<IsoDate>,
): IsoDate | undefined {
  const day = last === undefined ? firstCheckIn(cadence, planStart, holidays) : dayAfter(cadence, last, holidays);
  if (day === undefined) return undefined;
  const isWeekend = [0, 6].includes(weekday(day));
  const isOff = holidays.has(day) || (isWeekend && !namesWeekday(cadence, weekday(day)));
  return isOff && !isWorkingDay(day, holidays) ? addWorkingDays(day, 1, holidays) : day;
}

function firstCheckIn(
  cadence: Cadence,
  start: IsoDate | undefined,
  holidays: ReadonlySet<IsoDate>,
): IsoDate | undefined {
  if (start === undefined) return undefined;
  const phase = phaseAfter(cadence, start);
  const isOnAnyDay =
    phase && rulesThatHold(phase).some(({ on }) => on.every(({ kind }) => kind === 'weekday') && on.length === 0);
  return isOnAnyDay ? start : daysOfCadence(cadence, start, undefined, holidays, 1)[0];
}

function dayAfter(cadence: Cadence, last: IsoDate, holidays: ReadonlySet<IsoDate>): IsoDate | undefined {
  const phase = phaseAfter(cadence, last);
  if (!phase) return undefined;
  const day = earliest(rulesThatHold(phase).map((rule) => dayOfRuleAfter(rule, last)));
  if (day === undefined) return undefined;
  const isWithin = (phase.from ?? day) <= day && day <= (phase.until ?? day);
  const from = isWithin ? day : (addDays(phase.until ?? last, 1) ?? day);
  const { dates, days, weekdays } = cadence.exceptions;
  const hasExceptions = dates.length + days.length + weekdays.length > 0;
  return isWithin && !hasExceptions
    ? day
    : (daysOfCadence(cadence, from, { day: last, isLast: true }, holidays, 1)[0] ?? undefined);
}

/** If a rule names several weekdays, the next of them; else the one nearest to the end of the interval. */
function dayOfRuleAfter(rule: CadenceRule, last: IsoDate): IsoDate | undefined {
  const weekdays = weekdaysOf(rule.on);
  const latest = endOfInterval(rule, last);
  if (weekdays.length === 0) return rule.unit === 'month' && rule.on.length > 0 ? dayInMonthAfter(rule, last) : latest;
  if (rule.unit === 'week' && weekdays.length > 1)
    return firstOf(daysOfRule(rule, addDays(last, 1)!, { day: last, isLast: true }, new Set()));
  return namedFrom(latest && addDays(latest, -3), weekdays);
}

/** The first day from this one on, inclusive, that is one of the weekdays. */
function namedFrom(date: IsoDate | undefined, weekdays: readonly number[]): IsoDate | undefined {
  if (date === undefined) return undefined;
  const from = weekday(date);
  return addDays(date, Math.min(...weekdays.map((day) => (day - from + 7) % 7)));
}

function namesWeekday({ phases }: Cadence, day: number): boolean {
  return phases.some(({ rules }) => rules.some(({ on }) => on.some((one) => 'weekday' in one && one.weekday === day)));
}

function earliest(days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days.flatMap((day) => day ?? []).toSorted()[0];
}

function firstOf<Value>(values: Iterable<Value>): Value | undefined {
  for (const value of values) return value;
  return undefined;
}
