import { languageOf } from './planLanguage';
import type { Language } from './vocabulary/words';
import { memoized } from '../text/memoized';
import type { IsoDate } from './calendar';
import type { Entity, Field } from './entity';
import { statedField, statedFields } from './entity';
import type { FieldKey } from './fields';
import { comparableLabel } from './labels';
import type { Plan } from './plan';
import { writtenMentions } from './plan';
import { textOfField } from './fieldText';
import type { DateOrder, WrittenDate } from './values/dateForms/writtenDate';
import { readDateValue } from './values/dateValue';
import { datesOf } from './values/dates';
import type { DaysOff } from './values/daysOffValue';
import { datesIn, readDaysOff } from './values/daysOffValue';
import { readPeriod } from './values/periodValue';
import { cachedByUse } from './values/cachedByUse';
import { certain } from './values/reading';
import { noContext } from './values/valueContext';
import type { DateValue, PlanCalendar } from './values/resolveDate';

/**
 * What the dates of the plan depend on, from its front matter. The start of the fiscal year is a setting instead, so it
 * is passed in. What can't be read is unknown.
 */
export function calendarOf(plan: Plan, fiscalYearStart: number): PlanCalendar {
  const alone = new CalendarOfPlan(plan, fiscalYearStart);
  const period = periodOf(plan, alone);
  // A launch without a year is in the period, and a period without years is the one that launch is in.
  const launch = dayOf(plan.self, 'launch', new CalendarOfPlan(plan, fiscalYearStart, period))?.last;
  const isUnknown = period.periodStart === undefined && launch !== undefined;
  const ends = isUnknown ? periodOf(plan, new CalendarOfPlan(plan, fiscalYearStart, { launch })) : period;
  return new CalendarOfPlan(plan, fiscalYearStart, { launch, ...ends });
}

type Ends = Pick<PlanCalendar, 'launch' | 'periodStart' | 'periodEnd'>;

/** The calendar of a plan; what few dates need is read when one does. */
class CalendarOfPlan implements PlanCalendar {
  readonly launch?: IsoDate;
  readonly periodStart?: IsoDate;
  readonly periodEnd?: IsoDate;
  readonly #plan: Plan;
  #holidays?: ReadonlySet<IsoDate>;
  #order?: { readonly known: DateOrder | undefined };

  constructor(
    plan: Plan,
    readonly fiscalYearStart: number,
    { launch, periodStart, periodEnd }: Ends = {},
  ) {
    this.#plan = plan;
    this.launch = launch;
    this.periodStart = periodStart;
    this.periodEnd = periodEnd;
  }

  get dateOrder(): DateOrder | undefined {
    this.#order ??= { known: dateOrderOf(this.#plan) };
    return this.#order.known;
  }

  get holidays(): ReadonlySet<IsoDate> {
    return (this.#holidays ??= holidaysOf(this.#plan, this));
  }
}

function periodOf(plan: Plan, calendar: PlanCalendar): Ends {
  const period = statedField(plan.self, 'period');
  const days = period && certain(readPeriod(textOfField(period), calendar));
  return {
    periodStart: days?.first ?? dayOf(plan.self, 'start', calendar)?.first,
    periodEnd: days?.last ?? dayOf(plan.self, 'end', calendar)?.last,
  };
}

/** The days on which nobody works for the plan; those of one vendor or country are days of work for the others. */
function holidaysOf(plan: Plan, calendar: PlanCalendar): ReadonlySet<IsoDate> {
  const all = daysOffOf(plan, { ...calendar, holidays: noDays, dateOrder: calendar.dateOrder }).filter(
    ({ about }) => !about.some((text) => isOfSome(plan, text)),
  );
  return all.length === 0 ? noDays : new Set(all.flatMap(datesIn));
}

const noDays: ReadonlySet<IsoDate> = new Set();

/** Whether a text next to days off says whose they are: a vendor, where one works, the code of a country, or `… only`. */
function isOfSome(plan: Plan, text: string): boolean {
  if (/^[A-Z]{2}$|\bonly$/.test(text)) return true;
  const key = comparableLabel(text);
  return plan.vendors.some(
    (vendor) =>
      vendor.key === key ||
      (statedField(vendor, 'location')?.value.text.split(/[,;()]/) ?? []).some((part) => comparableLabel(part) === key),
  );
}

/** Each of the days off can be read by itself, so those that can be count even if others can't. */
function daysOffOf(plan: Plan, calendar: PlanCalendar): readonly DaysOff[] {
  const stated = statedField(plan.self, 'holidays');
  return (stated && readDaysOff(textOfField(stated), calendar).value) ?? [];
}

/**
 * The days that a date field of an entity means; undefined if it has none, or none that is certain. A name next to a date
 * doesn't make it uncertain.
 */
export function dayOf(entity: Entity, key: FieldKey, calendar: PlanCalendar = {}): DateValue | undefined {
  const stated = statedField(entity, key);
  return stated && daysOfField(stated, calendar);
}

const dateIn = cachedByUse((text, { calendar }) => readDateValue(text, calendar));

/** The same of a field. */
export function daysOfField(field: Field, calendar: PlanCalendar): DateValue | undefined {
  return certain(dateIn(textOfField(field), { ...noContext, calendar }));
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
  for (const entity of writtenMentions(plan)) {
    for (const { definition, value } of statedFields(entity)) {
      if (!dateTypes.has(definition.type) || !value.text.includes('/')) continue;
      hasSlashes = true;
      for (const { date } of datesOf(value)) for (const order of ordersIn(date)) orders.add(order);
    }
  }
  if (orders.size > 0) return orders.size === 1 ? [...orders][0] : undefined;
  return hasSlashes ? orderOfLanguage(languageOf(plan)) : undefined;
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
