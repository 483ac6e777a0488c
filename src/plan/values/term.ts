import type { IsoDate } from '../calendar';
import { addDays } from '../calendar';
import type { WrittenDate } from './dateForms/writtenDate';
import type { PlanCalendar } from './resolveDate';
import { resolveDate } from './resolveDate';

/**
 * The whole months between two dates of a text, or between the ends of the plan's period where it names none; undefined
 * if they aren't known or aren't whole months.
 */
export function monthsBetween(
  from: WrittenDate | undefined,
  until: WrittenDate | undefined,
  calendar: PlanCalendar,
): number | undefined {
  const first = from ? resolveDate(from, calendar)?.first : calendar.periodStart;
  const last = until ? resolveDate(until, calendar)?.last : calendar.periodEnd;
  const after = last && addDays(last, 1);
  return first === undefined || after === undefined ? undefined : wholeMonths(first, after);
}

function wholeMonths(first: IsoDate, after: IsoDate): number | undefined {
  if (first.slice(8) !== after.slice(8) || after <= first) return undefined;
  const [from, to] = [first, after].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return to! - from!;
}
