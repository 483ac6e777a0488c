import { languageOf } from './planLanguage';
import type { Language } from './vocabulary/words';
import { memoized } from '../text/memoized';
import type { IsoDate } from './calendar';
import { daysOffOf } from './daysOff';
import { fiscalYearOf } from './fiscalYear';
import type { LocationOf, PlanDaysOff } from './daysOff';
import type { Entity, Field } from './entity';
import { statedField, statedFields } from './entity';
import type { FieldKey } from './fields';
import { originalOf, originalOfField } from './moved';
import type { Plan } from './plan';
import { writtenMentions } from './plan';
import { textOfField } from './reader/fieldText';
import type { DateOrder, WrittenDate } from './values/dateForms/writtenDate';
import { readDateValue } from './values/dateValue';
import { datesOf } from './values/dates';
import { readPeriod } from './values/periodValue';
import { certain } from './values/reading';
import type { DateValue, PlanCalendar } from './values/resolveDate';

/** What the dates of a plan depend on, and the days off that it states. */
export interface PlanTime {
  readonly calendar: KnownCalendar;
  readonly daysOff: PlanDaysOff;
}

/** It must not refer to the plan, which what is read by it outlives. */
export type KnownCalendar = PlanCalendar & { readonly holidays: ReadonlySet<IsoDate> };

/**
 * What the dates of the plan depend on, from its front matter. The start of the fiscal year may be a setting, so that is
 * passed in, if it is set. What can't be read is unknown. If the calendar is as in an earlier version, it is that object, so
 * that
 * what was read by it remains valid.
 */
export function timeOf(
  plan: Plan,
  fiscalYearStart: number | undefined,
  locationOf: LocationOf,
  before?: KnownCalendar,
): PlanTime {
  const { calendar: now, daysOff } = readTime(plan, fiscalYearStart, locationOf);
  const holidays = before?.holidays && isSameSet(before.holidays, now.holidays) ? before.holidays : now.holidays;
  const calendar = { ...now, holidays };
  return { calendar: before && isSameCalendar(before, calendar) ? before : calendar, daysOff };
}

function isSameCalendar(one: PlanCalendar, other: PlanCalendar): boolean {
  return calendarKeys.every((key) => one[key] === other[key]);
}

const calendarKeys = [
  'launch',
  'periodStart',
  'periodEnd',
  'unreadPeriod',
  'fiscalYearStart',
  'fiscalYearMayStart',
  'dateOrder',
  'holidays',
] as const satisfies readonly (keyof PlanCalendar)[];

function isSameSet(one: ReadonlySet<IsoDate>, other: ReadonlySet<IsoDate>): boolean {
  return one.size === other.size && [...one].every((day) => other.has(day));
}

function readTime(plan: Plan, setting: number | undefined, locationOf: LocationOf): PlanTime {
  const dateOrder = dateOrderOf(plan);
  const calendarWith = (ends: Ends): PlanCalendar => {
    const known = { ...ends, ...fiscalYearOf(plan, setting, ends), dateOrder };
    // The days off may be relative to what is known so far; few of these dates count in working days.
    return {
      ...known,
      get holidays() {
        return daysOffOf(plan, known, locationOf).ofAll;
      },
    };
  };
  const period = periodOf(plan, calendarWith({}));
  // A launch without a year is in the period, and a period without years is the one that launch or other dates are in.
  const launch = dayOf(plan.self, 'launch', calendarWith(period))?.last;
  const ends = isOpen(period) ? periodWith(plan, launch, calendarWith) : period;
  const isInPeriod = launch === undefined && isOpen(period) && !isOpen(ends);
  const known: Ends = { launch: isInPeriod ? dayOf(plan.self, 'launch', calendarWith(ends))?.last : launch, ...ends };
  const isUnread = isOpen(known) && known.periodEnd === undefined && known.launch !== undefined;
  const unreadPeriod = isUnread ? statedField(plan.self, 'period')?.value.text : undefined;
  const before = { ...known, unreadPeriod, ...fiscalYearOf(plan, setting, known), dateOrder };
  const daysOff = daysOffOf(plan, before, locationOf);
  return { calendar: { ...before, holidays: daysOff.ofAll }, daysOff };
}

type Ends = Pick<PlanCalendar, 'launch' | 'periodStart' | 'periodEnd'>;

function isOpen({ periodStart }: Ends): boolean {
  return periodStart === undefined;
}

function periodOf(plan: Plan, calendar: PlanCalendar): Ends {
  const period = statedField(plan.self, 'period');
  const days = period && certain(readPeriod(textOfField(originalOfField(period)), calendar));
  return {
    periodStart: days?.first ?? dayOf(plan.self, 'start', calendar)?.first,
    periodEnd: days?.last ?? dayOf(plan.self, 'end', calendar)?.last,
  };
}

/** The period of a plan that doesn't state its year: the one that launch is in, or else the only one that its work is in. */
function periodWith(plan: Plan, launch: IsoDate | undefined, calendarWith: (ends: Ends) => PlanCalendar): Ends {
  if (launch !== undefined) return periodOf(plan, calendarWith({ launch }));
  const alone = calendarWith({});
  const unknown = periodOf(plan, alone);
  if (!statedField(plan.self, 'period')) return unknown;
  const found = new Map<string, Ends>();
  for (const work of [...plan.deliverables, ...plan.milestones]) {
    const day = dayOf(work, 'due', alone)?.last ?? dayOf(work, 'start', alone)?.first;
    const period = day === undefined ? unknown : periodOf(plan, calendarWith({ launch: day }));
    if (day === undefined || isOpen(period) || day < period.periodStart! || day > (period.periodEnd ?? day)) continue;
    found.set(period.periodStart!, period);
  }
  const [only, ...others] = found.values();
  return only && others.length === 0 ? only : unknown;
}

/**
 * The days that a date field of an entity means; undefined if it has none, or none that is certain. A name next to a date
 * doesn't make it uncertain.
 */
export function dayOf(entity: Entity, key: FieldKey, calendar: PlanCalendar = {}): DateValue | undefined {
  const stated = statedField(originalOf(entity), key);
  return stated && daysOfField(stated, calendar);
}

/** The same of a field. */
export function daysOfField(field: Field, calendar: PlanCalendar): DateValue | undefined {
  return certain(readDateValue(textOfField(originalOfField(field)), calendar));
}

/**
 * The order of day and month in dates such as 5/7/27: by the plan's language, or else by its other dates. English without
 * a country may be either.
 */
function dateOrderOf(plan: Plan): DateOrder | undefined {
  const language = statedField(plan.self, 'lang')?.value.text.trim().toLowerCase();
  const [name, ...others] = (language ?? '').split(/[-_]/);
  if (name && name !== 'en') return 'day-first';
  const country = others.find((part) => part.length === 2);
  if (country !== undefined) return country === 'us' ? 'month-first' : 'day-first';
  return orderOfOthers(plan);
}

const orderOfOthers = memoized((plan: Plan): DateOrder | undefined => {
  const orders = new Set<DateOrder>();
  let hasSlashes = false;
  for (const mention of writtenMentions(plan)) {
    const found = ordersOf(originalOf(mention));
    if (found) hasSlashes = true;
    for (const order of found ?? []) orders.add(order);
  }
  if (orders.size > 0) return orders.size === 1 ? [...orders][0] : undefined;
  return hasSlashes ? orderOfLanguage(languageOf(plan)) : undefined;
});

/** The orders that the dates of a mention show; undefined if none of them is written like `5/7` or `05-07-2027`. */
const ordersOf = memoized((mention: Entity): readonly DateOrder[] | undefined => {
  const slashed = statedFields(mention).filter(
    ({ definition, value }) => dateTypes.has(definition.type) && /\/|(?<!\d)\d\d?-\d\d?-/.test(value.text),
  );
  if (slashed.length === 0) return undefined;
  return slashed.flatMap(({ value }) => datesOf(value).flatMap(({ date }) => [...ordersIn(date)]));
});

/** Of the languages that have a vocabulary, only English puts the month first, and only in some countries. */
function orderOfLanguage(language: Language | 'other' | undefined): DateOrder | undefined {
  return language === undefined || language === 'other' || language === 'en' ? undefined : 'day-first';
}

const dateTypes: ReadonlySet<string> = new Set(['date', 'period', 'days', 'call']);

/** The order that a date shows because one of its numbers can't be a month. */
function* ordersIn(date: WrittenDate): Iterable<DateOrder> {
  if (date.kind === 'slashed') {
    const [a, b] = date.numbers;
    if (a > 12) yield 'day-first';
    if (b > 12) yield 'month-first';
  } else if (date.kind === 'span') {
    yield* ordersIn(date.from);
    yield* ordersIn(date.to);
  } else if (date.kind === 'list') for (const one of date.all) yield* ordersIn(one);
}
