import type { IsoDate } from './calendar';
import { addWorkingDays } from './calendar';
import { readDuration } from './values/durations';
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
  /** The day on which others can use it: its due date plus its review. */
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
  const takes = takesOf(work);
  const review = reviewDays(work, ofVendor);
  const ready = due === undefined || review === 0 ? due : addWorkingDays(due, review, holidays);
  const needed = start ?? (due === undefined || takes === undefined ? due : addWorkingDays(due, -takes, holidays));
  return { start, due, takes, review, ready, needed };
}

function takesOf(work: Entity): number | undefined {
  const stated = statedField(work, 'takes');
  const days = stated && readDuration(stated.value.text);
  return days === undefined ? undefined : Math.ceil(days);
}

/** The working days for which a deliverable is reviewed: its own, else its vendor's, else none. */
function reviewDays(work: Entity, ofVendor: Field | undefined): number {
  if (work.kind !== 'deliverable') return 0;
  return Math.ceil(daysIn(statedField(work, 'review')) ?? daysIn(ofVendor) ?? 0);
}

function daysIn(stated: Field | undefined): number | undefined {
  for (const clause of stated?.value.text.split(/[,;]/) ?? []) {
    const days = readDuration(clause.trim());
    if (days !== undefined) return days;
  }
  return undefined;
}
