import type { IsoDate } from './calendar';
import { addDays, addWorkingDays, isWorkingDay, workingDaysBetween } from './calendar';
import { lengthOfReview, reviewFieldOf } from './reviews';
import type { Duration } from './values/durationValue';
import { durationType } from './values/durationValue';
import { certain } from './values/reading';
import type { ValueContext } from './values/valueContext';
import { noContext } from './values/valueContext';
import type { Entity, Field } from './entity';
import { statedField } from './entity';
import { dayOf } from './planCalendar';
import { dueOf } from './progress';
import type { PlanCalendar } from './values/resolveDate';

/** The dates of a piece of work, as the plan states them. Spans are whole working days. */
export interface WorkDates {
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  /** Its duration, if the plan states one. */
  readonly takes?: number;
  /** The length of the review before others can use it. */
  readonly review: number;
  /** The day on which others can use it: its due date plus its review; undefined if the review isn't understood. */
  readonly ready?: IsoDate;
  /** The day by which its predecessors must be ready: its start, else its due date minus its duration. */
  readonly needed?: IsoDate;
}

/** The dates that a plan states for a piece of work; `ofVendor` gives the review of its vendor's work. */
export function datesOfWork(
  work: Entity,
  ofVendor: Field | undefined,
  calendar: PlanCalendar,
  holidays: ReadonlySet<IsoDate>,
): WorkDates {
  const start = dayOf(work, 'start', calendar)?.first;
  const due = dueOf(work, calendar);
  const takes = takesOf(work, { start, due }, holidays);
  const review = reviewDays(work, ofVendor, due, { ...noContext, calendar, holidays });
  const ready =
    due === undefined || review === 0 ? due : review === undefined ? undefined : addWorkingDays(due, review, holidays);
  const needed = start ?? (due === undefined || takes === undefined ? due : addWorkingDays(due, -takes, holidays));
  return { start, due, takes, review: review ?? 0, ready, needed };
}

/** The working days that some work takes: calendar days are counted from one of its ends. */
function takesOf(work: Entity, ends: Ends, holidays: ReadonlySet<IsoDate>): number | undefined {
  const stated = statedField(work, 'takes');
  const duration = stated && certain(durationType.read(stated.value, noContext));
  return duration && workingDaysIn(duration, ends, holidays);
}

/** The working days for which a deliverable is reviewed: its own review, else its vendor's, else none. */
function reviewDays(
  work: Entity,
  ofVendor: Field | undefined,
  due: IsoDate | undefined,
  context: ValueContext,
): number | undefined {
  if (work.kind !== 'deliverable') return 0;
  const length = lengthOfReview(reviewFieldOf(work, ofVendor), context, work);
  return length && workingDaysIn(length, { start: due }, context.holidays);
}

interface Ends {
  readonly start?: IsoDate;
  readonly due?: IsoDate;
}

/** A duration in whole working days; where neither of its ends is known, a week of the calendar has five. */
function workingDaysIn({ days, kind }: Duration, { start, due }: Ends, holidays: ReadonlySet<IsoDate>): number {
  if (kind === 'working') return Math.ceil(days);
  const [first, last] = [start ?? (due && addDays(due, -days)), due ?? (start && addDays(start, days))];
  if (first === undefined || last === undefined) return Math.ceil((days * 5) / 7);
  return workingDaysBetween(first, last, holidays) + (isWorkingDay(last, holidays) ? 0 : 1);
}
