import type { IsoDate } from '../plan/calendar';
import { addWorkingDays } from '../plan/calendar';
import { writtenLikeDate } from '../plan/values/dateStyle';
import { datesOf, resolveDate } from '../plan/values/dates';
import type { Entity, Field } from '../plan/entity';
import type { TextEdit } from '../text/edit';
import type { PlanSnapshot } from '../workspace/workspace';

/**
 * The edits that move the start and the due date of work by so many working days of the plan, each in the way in which it is
 * written and in each place that says it. None where no date can be worked out.
 */
export function shiftDates(snapshot: PlanSnapshot, work: Entity, days: number): TextEdit[] {
  return ['start', 'due'].flatMap((key) =>
    work.fields.flatMap((field) => {
      if (field.definition?.key !== key || field.isMissing) return [];
      const [mention] = datesOf(field.value);
      const day = mention && resolveDate(mention.date, snapshot.calendar)?.[key === 'start' ? 'first' : 'last'];
      const moved = day && addWorkingDays(day, days, snapshot.holidays);
      return day === undefined || moved === undefined ? [] : rewriteDate(snapshot, field, day, moved);
    }),
  );
}

/** The edit that makes the first date of a field, which means `before`, mean another day; none where it does already. */
export function rewriteDate(snapshot: PlanSnapshot, { value }: Field, before: IsoDate, now: IsoDate): TextEdit[] {
  const [mention] = datesOf(value);
  if (!mention) return [];
  const written = value.text.slice(mention.start, mention.end);
  const newText = writtenLikeDate(snapshot.plan, written, before, now, snapshot.calendar.launch);
  const { start, end } = value.at(mention.start, mention.end);
  return newText === written ? [] : [{ range: { start, end }, newText }];
}
