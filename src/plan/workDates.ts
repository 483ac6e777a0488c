import type { IsoDate } from './calendar';
import { addWorkingDays } from './calendar';
import type { PlanCalendar } from './values/dates';
import { readDuration } from './values/durations';
import type { Entity, Field } from './entity';
import { statedField } from './entity';
import { dayOf } from './planCalendar';
import { dueOf } from './progress';

/** When a piece of work is done, as the plan says it. Spans are whole working days. */
export interface WorkDates {
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  /** How long it takes, where the plan says so. */
  readonly takes?: number;
  /** How long it is reviewed before others may use it. */
  readonly review: number;
  /** The day on which others may use it: its due date and its review. */
  readonly ready?: IsoDate;
  /** The day by which what it waits for must be there: its start, else its due date less the days it takes. */
  readonly needed?: IsoDate;
}

/** What a plan says of the time of a piece of work; `ofVendor` is what it says of the review of its vendor's work. */
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

/** The working days for which a deliverable is reviewed: its own, else what is said of its vendor's, else none. */
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
