import type { IsoDate } from '../plan/calendar';
import { workingDaysBetween } from '../plan/calendar';
import { after, before, beforeNextWorkingDay, moved } from './spans';
import type { Timing } from './timing';
import type { HandOff, Work } from './work';
import { startOf } from './workDates';
import { minimumOf } from '../text/lists';

/** The dates of a piece of work that its dependencies are about: those of the plan, or those after a delay. */
export type TimedDates = Pick<Work, 'due' | 'ready' | 'needed' | 'begun'>;

/**
 * The day on which a successor has what it needs: its first day of work is the next working day. Undefined if the date
 * of the predecessor isn't known. Lags count in the working days of the successor.
 */
export function availableOn(from: TimedDates, timing: Timing, { holidays }: Work): IsoDate | undefined {
  const day = timing.from === 'start' ? from.begun : from.ready;
  return day && after(day, timing, holidays);
}

/**
 * The day after which work can start that takes some time, because its last predecessor is available, if one has a date;
 * undefined if it isn't known of one. What is canceled, and what is done without a date, delays nothing.
 */
export function lastAvailable(work: Work, datesOf: (work: Work) => TimedDates): { readonly day?: IsoDate } | undefined {
  let latest: IsoDate | undefined;
  for (const handOff of work.incoming) {
    if (handOff.from.isCanceled) continue;
    for (const { timing } of handOff.stated) {
      if (isUnknown(handOff, timing, datesOf)) return undefined;
      const day = availableOn(datesOf(handOff.from), timing, work);
      const available = day && timing.to === 'finish' ? startOf(day, work.takes!, work.holidays) : day;
      if (available !== undefined && (latest === undefined || available > latest)) latest = available;
    }
  }
  return { day: latest };
}

/** Whether a successor can't be given a date because it isn't known when its predecessor is available. */
export function isUnknown(
  { from, to, isInCycle }: HandOff,
  timing: Timing,
  datesOf: (work: Work) => TimedDates,
): boolean {
  return isInCycle || (!from.isDone && availableOn(datesOf(from), timing, to) === undefined);
}

/** The day on which a successor has to have what it needs. */
export function neededFor({ begun, needed, due }: TimedDates, timing: Timing): IsoDate | undefined {
  if (timing.to === 'finish') return due;
  return timing.from === 'start' ? (begun ?? needed) : needed;
}

/** The day by which a predecessor has to be ready, or to have started, for a successor that needs it on a day. */
export function latestFor(day: IsoDate, timing: Timing, { holidays }: Work): IsoDate | undefined {
  return before(day, timing, holidays);
}

/** Whether a status that isn't understood decides whether a predecessor is too late: it is, unless it is done. */
export function isLateUnlessDone({ from, to, stated }: HandOff): boolean {
  if (!from.unreadStatus || from.isDone || to.isDone) return false;
  return stated.some(({ timing }) => (bufferOf(from, to, timing) ?? 0) < 0);
}

/** Working days between a predecessor being available and its successor needing it; negative if it is too late. */
export function bufferOf(from: Work, to: Work, timing: Timing): number | undefined {
  const [available, needed] = [availableOn(from, timing, to), neededFor(to, timing)];
  if (available === undefined || needed === undefined) return undefined;
  return workingDaysBetween(available, needed, to.holidays);
}

/**
 * Working days by which work may be late if its successor may be `further` working days late; undefined if a date is
 * missing. Where both count the same working days, that is the buffer and `further`; else each counts its own.
 */
export function floatOver({ from, to, stated, buffer }: HandOff, further: number): number | undefined {
  if (buffer === undefined) return undefined;
  const isPlain =
    to.takes?.kind !== 'calendar' &&
    stated.every(({ timing }) => timing.kind === 'working' && timing.from === 'finish');
  if (isPlain && from.holidays === to.holidays && isReviewAlike(from)) return buffer + further;
  return minimumOf(stated.flatMap(({ timing }) => floatByDates(from, to, timing, further) ?? []));
}

function floatByDates(from: Work, to: Work, timing: Timing, further: number): number | undefined {
  const own = timing.from === 'start' ? from.begun : from.ready;
  const allowed = neededIfLate(to, timing, further);
  const day = allowed && latestFor(allowed, timing, to);
  // While the successor is off, what it needs is never too late.
  const latest = day && timing.kind === 'working' ? beforeNextWorkingDay(day, to.holidays) : day;
  if (own === undefined || latest === undefined) return undefined;
  const float = timing.from === 'start' ? startsLateUntil(from, latest) : lateUntil(from, latest);
  // What is ready on a day off may be too late although no working day is missing, because calendar days follow.
  return float === 0 && own > latest ? -1 : float;
}

/** Whether the review of work counts the same working days as the work itself. */
function isReviewAlike({ holidays, plan, review }: Work): boolean {
  return holidays === plan.holidays || review.days === 0;
}

/** Working days by which work may be late that has to be ready on a day; it must have a date. */
export function lateUntil(work: Work, latest: IsoDate): number {
  const { due, ready, review, plan, holidays } = work;
  if (isReviewAlike(work)) return workingDaysBetween(ready!, latest, holidays);
  const lastDue = before(latest, review, plan.holidays);
  return lastDue === undefined ? 0 : workingDaysBetween(due!, lastDue, holidays);
}

/** Whether the time between the start of work and its finish is a number of calendar days. */
export function isInCalendarDays({ start, takes }: Work): boolean {
  return start === undefined && takes?.kind === 'calendar';
}

/** The day on which a successor has to have what it needs, if it may be some working days late. */
function neededIfLate(to: Work, timing: Timing, days: number): IsoDate | undefined {
  const needed = neededFor(to, timing);
  const { due, takes, holidays } = to;
  if (timing.to === 'finish' || !isInCalendarDays(to)) return needed && moved(needed, days, holidays);
  // Its start follows from its finish: calendar days count otherwise than those by which it is late.
  const last = due && moved(due, days, holidays);
  return last && startOf(last, takes!, holidays);
}

/** Working days by which work may be late that has to start after a day; it must be known when it starts. */
function startsLateUntil({ begun, start, due, takes, holidays }: Work, latest: IsoDate): number {
  // What is due on a day off and finished a working day later starts as before.
  const lastDue = start === undefined && takes && due !== undefined ? after(latest, takes, holidays) : undefined;
  return lastDue === undefined
    ? workingDaysBetween(begun!, latest, holidays)
    : workingDaysBetween(due!, lastDue, holidays);
}

/** The day on which work is due that starts after a day; its duration must be known. */
export function dueAfter(begun: IsoDate, { takes, start, holidays }: Work): IsoDate | undefined {
  // Work that takes no time is done on the day on which it starts.
  return takes!.days === 0 && start !== undefined ? start : after(begun, takes!, holidays);
}
