import type { IsoDate } from '../plan/calendar';
import { addWorkingDays } from '../plan/calendar';
import { writtenLikeDate } from '../plan/values/dateStyle';
import { datesOf } from '../plan/values/dates';
import type { Entity, Field } from '../plan/entity';
import type { TextEdit } from '../text/edit';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { resolveDate } from '../plan/values/resolveDate';

/**
 * The edits that move the start and the due date of work by a number of the plan's working days, each in its own format
 * and in each place that states it. None if no date can be resolved.
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

/** The edit that changes the first date of a field, which means `before`, to another day; none if it already is. */
export function rewriteDate(snapshot: PlanSnapshot, { value }: Field, before: IsoDate, now: IsoDate): TextEdit[] {
  const [mention] = datesOf(value);
  if (!mention) return [];
  const written = value.text.slice(mention.start, mention.end);
  const newText = writtenLikeDate(snapshot.plan, written, before, now, snapshot.calendar.launch);
  const { start, end } = value.at(mention.start, mention.end);
  return newText === written ? [] : [{ range: { start, end }, newText }];
}
