import type { FieldKey } from './fields';
import type { IsoDate } from './calendar';
import { datesOf, readDateRanges, readDates } from './values/dates';
import type { Entity } from './entity';
import { statedField } from './entity';
import type { Plan } from './plan';
import type { Days, PlanCalendar } from './values/resolveDate';
import { resolveDate } from './values/resolveDate';

/**
 * What the dates of the plan depend on, from its front matter. The start of the fiscal year is a setting instead, so it
 * is passed in.
 */
export function calendarOf(plan: Plan, fiscalYearStart: number): PlanCalendar {
  // Dates in the front matter depend on nothing else in it.
  const year: PlanCalendar = { fiscalYearStart };
  const period = statedField(plan.self, 'period')?.value.text ?? '';
  const [range] = readDateRanges(period);
  const [only] = readDates(period);
  const whole = range ? undefined : only && resolveDate(only.date, year);
  const periodStart = range
    ? resolveDate(range.from.date, year)?.first
    : (whole?.first ?? dayOf(plan.self, 'start', year)?.first);
  const periodEnd = range
    ? resolveDate(range.to.date, year)?.last
    : (whole?.last ?? dayOf(plan.self, 'end', year)?.last);
  return { launch: dayOf(plan.self, 'launch', year)?.first, periodStart, periodEnd, fiscalYearStart };
}

/** The plan's holidays. */
export function holidaysOf(plan: Plan): ReadonlySet<IsoDate> {
  const text = statedField(plan.self, 'holidays')?.value.text ?? '';
  return new Set(readDates(text).flatMap(({ date }) => resolveDate(date, {})?.first ?? []));
}

/** The days that a date field of an entity means; undefined if it has none that can be resolved. */
export function dayOf(entity: Entity, key: FieldKey, calendar: PlanCalendar = {}): Days | undefined {
  const stated = statedField(entity, key);
  const [first] = stated ? datesOf(stated.value) : [];
  return first && resolveDate(first.date, calendar);
}
