import type { IsoDate } from '../plan/calendar';
import { addWorkingDays } from '../plan/calendar';
import { writtenLikeDate } from '../plan/values/dateStyle';
import { writtenDateOf } from '../plan/values/dateValue';
import type { Stretch } from '../plan/values/reading';
import type { Entity, Field } from '../plan/entity';
import { daysOfField } from '../plan/planCalendar';
import type { TextEdit } from '../text/edit';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/**
 * The edits that move the start and the due date of work by a number of working days, of which the days off are none, each in its own format
 * and in each place that states it. Both ends of a span move. None if no date is certain.
 */
export function shiftDates(
  snapshot: PlanSnapshot,
  work: Entity,
  days: number,
  holidays: ReadonlySet<IsoDate>,
): TextEdit[] {
  const edits = ['start', 'due'].flatMap((key) =>
    work.fields.flatMap((field) => {
      if (field.definition?.key !== key || field.isMissing) return [];
      const day = daysOfField(field, snapshot.calendar);
      const written = writtenDateOf(field.value);
      if (!day || !written) return [];
      const places = written.date.kind === 'span' ? written.date.places : undefined;
      const by = (date: IsoDate | undefined): IsoDate | undefined => date && addWorkingDays(date, days, holidays);
      if (places)
        return [
          ...rewritten(snapshot, field, places[0], day.first, by(day.first)),
          ...rewritten(snapshot, field, places[1], day.last, by(day.last)),
        ];
      const end = key === 'start' ? day.first : day.last;
      return rewritten(snapshot, field, written, end, by(end));
    }),
  );
  // A span that states both is in both fields.
  return [...new Map(edits.map((edit) => [edit.range.start, edit])).values()];
}

/** The edit that changes the date of a field, which means `before`, to another day; of a span the last. None if it already is. */
export function rewriteDate(snapshot: PlanSnapshot, field: Field, before: IsoDate, now: IsoDate): TextEdit[] {
  const written = writtenDateOf(field.value);
  if (!written) return [];
  const place = written.date.kind === 'span' ? written.date.places?.[1] : undefined;
  return rewritten(snapshot, field, place ?? written, before, now);
}

function rewritten(
  snapshot: PlanSnapshot,
  { value, isInherited }: Field,
  { start, end }: Stretch,
  before: IsoDate | undefined,
  now: IsoDate | undefined,
): TextEdit[] {
  if (before === undefined || now === undefined || isInherited === true) return [];
  const written = value.text.slice(start, end);
  const newText = writtenLikeDate(snapshot.plan, written, before, now, snapshot.calendar.launch);
  const range = value.at(start, end);
  return newText === written ? [] : [{ range: { start: range.start, end: range.end }, newText }];
}
