import type { IsoDate } from '../plan/calendar';
import { workingDaysBetween } from '../plan/calendar';
import { after, moved } from './spans';
import type { TimedDates } from './availability';
import { availableOn, dueAfter, isInCalendarDays, lastAvailable, neededFor } from './availability';
import { inTopologicalOrder } from './topologicalOrder';
import type { Schedule } from './schedule';
import type { Work } from './work';
import { startOf } from './workDates';

/** What is assumed to happen to the dates of a schedule. */
export interface Assumptions {
  /** Open work isn't finished before this day. */
  readonly today?: IsoDate;
  /** Working days by which work is late compared with its date in the plan; earlier if negative. */
  readonly late?: ReadonlyMap<Work, number>;
}

/** The dates of a piece of work under some assumptions. */
export type ExpectedDates = TimedDates;

/** What can still happen under some assumptions. */
export interface Scenario {
  readonly datesOf: (work: Work) => ExpectedDates;
  /** Open work that is affected, but whose date can't be calculated, because one is missing on the way to it. */
  readonly unknown: ReadonlySet<Work>;
}

/**
 * Schedules work forward under some assumptions. What the plan states is the earliest: work moves back only if something
 * it depends on isn't available in time, or it is late itself. Dates that are calculated from dependencies follow them in
 * either direction. Done work stays where it is, and blocks nobody; work in a circular dependency moves only by its own
 * delay.
 */
export function scenario({ works }: Schedule, { today, late }: Assumptions): Scenario {
  const dates = new Map<Work, ExpectedDates>();
  const unknown = new Set<Work>();
  const datesOf = (work: Work): ExpectedDates => dates.get(work) ?? work;
  for (const work of inTopologicalOrder(works)) {
    if (work.isDone) continue;
    const own = late?.get(work) ?? 0;
    if (isUncertain(work, own, dates, unknown) || mayBeDone(work, own, today, dates)) unknown.add(work);
    if (work.due === undefined) continue;
    const start = work.computedFrom === 'dependencies' ? lastAvailable(work, datesOf) : {};
    const due = start && finished(work, start.day, own, today, datesOf);
    const now = due === undefined ? {} : shifted(work, due);
    if (due === work.due && now.begun === work.begun) continue;
    dates.set(work, now);
  }
  return { datesOf, unknown };
}

/** Whether it depends on a status that isn't understood how late work is. */
function mayBeDone(
  { unreadStatus, due, incoming }: Work,
  own: number,
  today: IsoDate | undefined,
  dates: ReadonlyMap<Work, ExpectedDates>,
): boolean {
  if (!unreadStatus) return false;
  const isOverdue = today !== undefined && due !== undefined && due < today;
  return own !== 0 || isOverdue || incoming.some(({ from }) => dates.has(from));
}

/** Whether work is affected, and it can't be calculated how far. */
function isUncertain(
  work: Work,
  own: number,
  dates: ReadonlyMap<Work, ExpectedDates>,
  unknown: ReadonlySet<Work>,
): boolean {
  if (work.due === undefined && own !== 0) return true;
  return work.incoming.some(({ from, to, stated, isInCycle }) => {
    if (from.isDone) return false;
    if (unknown.has(from)) return true;
    if (!dates.has(from)) return false;
    return isInCycle || stated.some(({ timing }) => neededFor(to, timing) === undefined);
  });
}

/** The day on which work is finished; undefined beyond the end of the calendar. */
function finished(
  work: Work,
  start: IsoDate | undefined,
  own: number,
  today: IsoDate | undefined,
  datesOf: (work: Work) => ExpectedDates,
): IsoDate | undefined {
  const { holidays } = work;
  const byPredecessors = start === undefined ? pushed(work, datesOf) : dueAfter(start, work);
  const byItself = own < 0 ? byPredecessors && moved(byPredecessors, own, holidays) : moved(work.due!, own, holidays);
  if (byPredecessors === undefined || byItself === undefined) return undefined;
  const end = own < 0 || (own > 0 && byItself > byPredecessors) ? byItself : byPredecessors;
  return today !== undefined && workingDaysBetween(end, today, holidays) > 0 ? today : end;
}

/** The date that the plan states, or as much later as predecessors are available after they are needed. */
function pushed(work: Work, datesOf: (work: Work) => ExpectedDates): IsoDate | undefined {
  let latest = work.due!;
  for (const { from, to, stated, isInCycle } of work.incoming) {
    for (const { timing } of from.isDone || isInCycle ? [] : stated) {
      const [available, needed] = [availableOn(datesOf(from), timing, to), neededFor(to, timing)];
      const late = available && needed ? workingDaysBetween(needed, available, to.holidays) : 0;
      if (late <= 0) continue;
      const isFromStart = isInCalendarDays(work) && timing.to === 'start';
      const due = isFromStart ? movedTo(dueAfter(available!, work), work) : moved(work.due!, late, work.holidays);
      if (due === undefined) return undefined;
      if (due > latest) latest = due;
    }
  }
  return latest;
}

/** The date of some work, moved by as many of its working days as it takes not to be before a day. */
function movedTo(day: IsoDate | undefined, { due, holidays }: Work): IsoDate | undefined {
  if (day === undefined) return undefined;
  const count = workingDaysBetween(due!, day, holidays);
  const last = moved(due!, count, holidays);
  return last !== undefined && last < day ? moved(due!, count + 1, holidays) : last;
}

/** The dates of work with another due date. */
function shifted(work: Work, due: IsoDate): ExpectedDates {
  const { holidays, plan } = work;
  const ready = after(due, work.review, plan.holidays);
  if (work.start === undefined && work.takes) {
    // As if the plan stated the new date.
    const begun = startOf(due, work.takes, holidays);
    return { due, ready, begun, needed: begun };
  }
  // Whether late work starts late isn't known, so it is assumed.
  const days = workingDaysBetween(work.due!, due, holidays);
  const begun = work.begun && moved(work.begun, days, holidays);
  const needed = work.needed && moved(work.needed, days, holidays);
  return { due, ready, begun, needed };
}
