import type { IsoDate } from './calendar';
import { addWorkingDays } from './calendar';
import type { PlanCalendar } from './dates';
import { readDuration } from './durations';
import type { Entity, Field } from './entity';
import { statedField } from './entity';
import { dayOf } from './planCalendar';
import { dueOf } from './progress';

/** The working days for which a deliverable is reviewed before others may use it: its own, else what is said of its vendor's, else none. */
export function reviewDays(work: Entity, ofVendor: Field | undefined): number {
  return Math.ceil(daysIn(statedField(work, 'review')) ?? daysIn(ofVendor) ?? 0);
}

function daysIn(stated: Field | undefined): number | undefined {
  for (const clause of stated?.value.text.split(/[,;]/) ?? []) {
    const days = readDuration(clause.trim());
    if (days !== undefined) return days;
  }
  return undefined;
}

/** The day on which others may use a deliverable: its due date and the working days of its review, its own or its vendor's. */
export function readyOn(
  work: Entity,
  ofVendor: Field | undefined,
  calendar: PlanCalendar,
  holidays: ReadonlySet<IsoDate>,
): IsoDate | undefined {
  const due = dueOf(work, calendar);
  const days = due === undefined ? 0 : reviewDays(work, ofVendor);
  return due === undefined || days === 0 ? due : addWorkingDays(due, days, holidays);
}

/** The day by which what a deliverable waits for is needed: its start, else its due date less the days it takes. */
export function neededOn(work: Entity, calendar: PlanCalendar, holidays: ReadonlySet<IsoDate>): IsoDate | undefined {
  const start = dayOf(work, 'start', calendar)?.first;
  if (start !== undefined) return start;
  const due = dueOf(work, calendar);
  if (due === undefined) return undefined;
  const takes = statedField(work, 'takes');
  const days = takes && readDuration(takes.value.text);
  return days === undefined ? due : addWorkingDays(due, -Math.ceil(days), holidays);
}
