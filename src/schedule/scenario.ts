import type { IsoDate } from '../plan/calendar';
import { workingDaysBetween } from '../plan/calendar';
import { memoized } from '../text/memoized';
import { after, moved } from './spans';
import type { TimedDates } from './availability';
import { availableOn, dueAfter, isInCalendarDays, isLateUnlessDone, lastAvailable, neededFor } from './availability';
import { inTopologicalOrder } from './topologicalOrder';
import type { Schedule } from './schedule';
import type { Work } from './work';
import { startOf } from './workDates';

/** Working days by which work is late compared with its date in the plan; earlier if negative. */
export type Delays = ReadonlyMap<Work, number>;

/** The dates of a piece of work under some assumptions. */
export type ExpectedDates = TimedDates;

/** What can still happen under some assumptions. */
export interface Scenario {
  readonly datesOf: (work: Work) => ExpectedDates;
  /** Whether the plan's dates of work don't hold. */
  readonly isMoved: (work: Work) => boolean;
  /** Whether open work is affected, but its date can't be calculated, because one is missing on the way to it. */
  readonly isUnknown: (work: Work) => boolean;
  /** In topological order, all work of which any of this may differ from the scenario without delays. */
  readonly affected: readonly Work[];
}

/** What is expected without any further delay; with a day as today, open work isn't finished before it. */
export function expected(schedule: Schedule, today?: IsoDate): Scenario {
  const known = scenariosOf(schedule);
  let found = known.get(today);
  if (!found) known.set(today, (found = scheduled(inOrder(schedule), today)));
  return found;
}

/** What is expected if work is late. Only what depends on that is scheduled again. */
export function delayed(schedule: Schedule, late: Delays, today?: IsoDate): Scenario {
  return scheduled(behind(schedule, late), today, late, expected(schedule, today));
}

const scenariosOf = memoized((_: Schedule) => new Map<IsoDate | undefined, Scenario>());

const inOrder = memoized(({ works }: Schedule): readonly Work[] => inTopologicalOrder(works));

const placesInOrder = memoized((schedule: Schedule): readonly number[] => {
  const places: number[] = [];
  for (const [place, { index }] of inOrder(schedule).entries()) places[index] = place;
  return places;
});

/** The work that is late and everything that depends on it, in topological order. */
function behind(schedule: Schedule, late: Delays): Work[] {
  const found = new Set(late.keys());
  for (const { outgoing, mayLeadTo } of found) {
    for (const { to } of outgoing) found.add(to);
    for (const work of mayLeadTo) found.add(work);
  }
  const places = placesInOrder(schedule);
  const placeOf = ({ index }: Work): number | undefined => places[index];
  return [...found].filter((work) => placeOf(work) !== undefined).sort((a, b) => placeOf(a)! - placeOf(b)!);
}

/**
 * Schedules work forward. What the plan states is the earliest: work moves back only if something it depends on isn't
 * available in time, or it is late itself. Dates that are calculated from dependencies follow them in either direction.
 * Done work stays where it is, and blocks nobody; work in a circular dependency moves only by its own delay. For other
 * work than the given `base` holds.
 */
function scheduled(works: readonly Work[], today: IsoDate | undefined, late?: Delays, base?: Scenario): Scenario {
  const dates = new Map<Work, ExpectedDates>();
  const unknown = new Set<Work>();
  const affected = base && new Set(works);
  const baseOf = (work: Work): Scenario | undefined => (affected?.has(work) ? undefined : base);
  const made: Scenario = {
    datesOf: (work) => dates.get(work) ?? baseOf(work)?.datesOf(work) ?? work,
    isMoved: (work) => dates.has(work) || baseOf(work)?.isMoved(work) === true,
    isUnknown: (work) => unknown.has(work) || baseOf(work)?.isUnknown(work) === true,
    affected: works,
  };
  for (const work of works) {
    if (work.isDone) continue;
    const own = late?.get(work) ?? 0;
    if (isUncertain(work, own, made) || mayBeDone(work, own, today, made)) unknown.add(work);
    if (work.due === undefined) continue;
    const start = work.computedFrom === 'dependencies' ? lastAvailable(work, made.datesOf) : {};
    const due = start && finished(work, start.day, own, today, made.datesOf);
    const now = due === undefined ? {} : shifted(work, due);
    if (due === work.due && now.begun === work.begun) continue;
    dates.set(work, now);
  }
  markPossible(works, unknown, made);
  return made;
}

/** Adds the work that may depend on what moves, and what depends on that: a dependency isn't understood as a whole. */
function markPossible(works: readonly Work[], unknown: Set<Work>, { isMoved, isUnknown }: Scenario): void {
  const isAffected = (work: Work): boolean => isMoved(work) || isUnknown(work);
  const found = new Set(works.filter(({ isDone, mayFollow }) => !isDone && mayFollow.some(isAffected)));
  for (const work of found) {
    unknown.add(work);
    for (const { to } of work.outgoing) if (!to.isDone) found.add(to);
    for (const to of work.mayLeadTo) if (!to.isDone) found.add(to);
  }
}

/** Whether it depends on a status that isn't understood how late work is. */
function mayBeDone(
  { unreadStatus, due, incoming }: Work,
  own: number,
  today: IsoDate | undefined,
  { isMoved }: Scenario,
): boolean {
  if (!unreadStatus) return false;
  const isOverdue = today !== undefined && due !== undefined && due < today;
  return own !== 0 || isOverdue || incoming.some(({ from }) => isMoved(from));
}

/** Whether work is affected, and it can't be calculated how far. */
function isUncertain(work: Work, own: number, { isUnknown, isMoved }: Scenario): boolean {
  if (work.due === undefined && own !== 0) return true;
  return work.incoming.some((handOff) => {
    const { from, to, stated, isInCycle } = handOff;
    if (from.isDone) return false;
    if (isLateUnlessDone(handOff)) return true;
    if (isUnknown(from)) return true;
    if (!isMoved(from)) return false;
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
    // Whether work with a status that isn't understood is still to come, nobody knows.
    for (const { timing } of from.isDone || from.unreadStatus || isInCycle ? [] : stated) {
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
