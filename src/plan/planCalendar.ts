import { memoized } from '../text/memoized';
import type { IsoDate } from './calendar';
import { datesOffOf, daysOffOf, noDays } from './daysOff';
import type { LocationOf, PlanDaysOff } from './daysOff';
import type { Entity, Field } from './entity';
import { statedField, statedFields } from './entity';
import type { FieldKey } from './fields';
import type { Plan } from './plan';
import { writtenMentions } from './plan';
import { textOfField } from './fieldText';
import type { DateOrder, WrittenDate } from './values/dateForms/writtenDate';
import { readDateValue } from './values/dateValue';
import { datesOf } from './values/dates';
import { readPeriod } from './values/periodValue';
import { cachedByUse } from './values/cachedByUse';
import { certain } from './values/reading';
import { noContext } from './values/valueContext';
import type { DateValue, PlanCalendar } from './values/resolveDate';

/**
 * What the dates of the plan depend on, from its front matter. The start of the fiscal year is a setting instead, so it
 * is passed in. What can't be read is unknown.
 */
export function calendarOf(
  plan: Plan,
  fiscalYearStart: number,
  locationOf: LocationOf = (vendor) => statedField(vendor, 'location')?.value.text,
): CalendarOfPlan {
  const alone = new CalendarOfPlan(plan, fiscalYearStart);
  const period = periodOf(plan, alone);
  // A launch without a year is in the period, and a period without years is the one that launch is in.
  const launch = dayOf(plan.self, 'launch', new CalendarOfPlan(plan, fiscalYearStart, period))?.last;
  const isUnknown = period.periodStart === undefined && launch !== undefined;
  const ends = isUnknown ? periodOf(plan, new CalendarOfPlan(plan, fiscalYearStart, { launch })) : period;
  const isRead = ends.periodStart !== undefined || ends.periodEnd !== undefined;
  const unreadPeriod = isRead || launch === undefined ? undefined : statedField(plan.self, 'period')?.value.text;
  return new CalendarOfPlan(plan, fiscalYearStart, { launch, ...ends, unreadPeriod }, locationOf);
}

type Ends = Pick<PlanCalendar, 'launch' | 'periodStart' | 'periodEnd' | 'unreadPeriod'>;

/** The calendar of a plan; what few dates need is read when one does. */
export class CalendarOfPlan implements PlanCalendar {
  readonly launch?: IsoDate;
  readonly periodStart?: IsoDate;
  readonly periodEnd?: IsoDate;
  readonly unreadPeriod?: string;
  readonly #plan: Plan;
  #daysOff?: PlanDaysOff;
  readonly #ofVendors = new Map<string, ReadonlySet<IsoDate>>();
  #order?: { readonly known: DateOrder | undefined };

  constructor(
    plan: Plan,
    readonly fiscalYearStart: number,
    { launch, periodStart, periodEnd, unreadPeriod }: Ends = {},
    private readonly locationOf: LocationOf = () => undefined,
  ) {
    this.#plan = plan;
    this.launch = launch;
    this.periodStart = periodStart;
    this.periodEnd = periodEnd;
    this.unreadPeriod = unreadPeriod;
  }

  get dateOrder(): DateOrder | undefined {
    this.#order ??= { known: dateOrderOf(this.#plan) };
    return this.#order.known;
  }

  /** The days on which nobody works for the plan; those of one vendor or country are days of work for the others. */
  get holidays(): ReadonlySet<IsoDate> {
    return this.daysOff.ofAll;
  }

  get daysOff(): PlanDaysOff {
    if (!this.#daysOff) {
      const { launch, periodStart, periodEnd, unreadPeriod, fiscalYearStart, dateOrder } = this;
      const calendar = { launch, periodStart, periodEnd, unreadPeriod, fiscalYearStart, dateOrder, holidays: noDays };
      this.#daysOff = daysOffOf(this.#plan, calendar, this.locationOf);
    }
    return this.#daysOff;
  }

  /** The days on which a vendor doesn't work. The same object for all that are off on the same days. */
  holidaysOf(vendor: Entity): ReadonlySet<IsoDate> {
    const { ofAll, ofSome } = this.daysOff;
    const own = ofSome.length === 0 ? [] : datesOffOf(vendor, ofSome, this.locationOf).filter((day) => !ofAll.has(day));
    if (own.length === 0) return ofAll;
    const key = own.join();
    let days = this.#ofVendors.get(key);
    if (!days) this.#ofVendors.set(key, (days = new Set([...ofAll, ...own])));
    return days;
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
  for (const entity of writtenMentions(plan)) {
    for (const { definition, value } of statedFields(entity)) {
      if (!dateTypes.has(definition.type) || !value.text.includes('/')) continue;
      for (const { date } of datesOf(value)) for (const order of ordersIn(date)) orders.add(order);
    }
  }
  return orders.size === 1 ? [...orders][0] : undefined;
});

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
