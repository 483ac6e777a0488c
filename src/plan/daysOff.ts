import { memoized } from '../text/memoized';
import { memoizedStrings } from '../text/memoizedStrings';
import type { IsoDate } from './calendar';
import type { Entity, Field } from './entity';
import { statedField } from './entity';
import { textOfField } from './reader/fieldText';
import { comparableLabel } from './labels';
import { originalOfField } from './moved';
import type { Plan } from './plan';
import { countryOf } from './values/countries';
import type { DaysOff } from './values/daysOffValue';
import { datesIn, readDaysOff } from './values/daysOffValue';
import type { PlanCalendar } from './values/resolveDate';

/** Where a vendor works, as the plan or the vendor's own file states it; undefined if neither does. */
export type LocationOf = (vendor: Entity) => string | undefined;

/** The days off that a plan states: those on which nobody works, and those of some vendors. */
export interface PlanDaysOff {
  readonly ofAll: ReadonlySet<IsoDate>;
  /** Those of one vendor, or of the country in which some of them work. */
  readonly ofSome: readonly DaysOff[];
  /** The field, if some of it isn't understood, so that what counts in working days isn't known. */
  readonly unread?: Field;
}

const noDays: ReadonlySet<IsoDate> = new Set();
const none: PlanDaysOff = { ofAll: noDays, ofSome: [] };

/** Each of the days off is read by itself, so those that can be read count even if others can't. */
export function daysOffOf(plan: Plan, calendar: PlanCalendar, locationOf: LocationOf): PlanDaysOff {
  const stated = statedField(plan.self, 'holidays');
  if (!stated) return none;
  const { value = [], state } = readDaysOff(textOfField(originalOfField(stated)), calendar);
  const ofSome = value.filter(({ about }) => about.some((text) => isOfSome(plan, text, locationOf)));
  const dates = value.filter((one) => !ofSome.includes(one)).flatMap(datesIn);
  const unread = state === 'whole' || state === 'missing' ? undefined : stated;
  return { ofAll: dates.length === 0 ? noDays : new Set(dates), ofSome, unread };
}

/** The days on which one of some vendors doesn't work. The same object for all that are off on the same days. */
export function daysOffOfVendors(
  vendors: readonly Entity[],
  ofAll: ReadonlySet<IsoDate>,
  { ofSome }: PlanDaysOff,
  locationOf: LocationOf,
): ReadonlySet<IsoDate> {
  if (ofSome.length === 0) return ofAll;
  const isTheirs = (text: string): boolean => vendors.some((vendor) => isOf(vendor, text, locationOf));
  const own = ofSome.filter(({ about }) => about.some(isTheirs)).flatMap(datesIn);
  const more = own.filter((day) => !ofAll.has(day));
  return more.length === 0 ? ofAll : daysWith(ofAll)(more.join(' '));
}

const daysWith = memoized((all: ReadonlySet<IsoDate>) =>
  memoizedStrings((more: string): ReadonlySet<IsoDate> => new Set([...all, ...more.split(' ')])),
);

/** Whether a text next to days off says whose they are: a vendor, where one works, the code of a country, or `… only`. */
function isOfSome(plan: Plan, text: string, locationOf: LocationOf): boolean {
  return /^[A-Z]{2}$|\bonly$/.test(text) || plan.vendors.some((vendor) => isOf(vendor, text, locationOf));
}

/** Whether one of the names in a text is a vendor's, or that of a place or country in its location. */
function isOf(vendor: Entity, text: string, locationOf: LocationOf): boolean {
  const whole = text.replace(/\bonly$/i, '').trim();
  const places = partsOf(locationOf(vendor) ?? '');
  const countries = new Set(places.flatMap((place) => countryOf(place) ?? []));
  return [whole, ...partsOf(whole)].some((name) => {
    const key = comparableLabel(name);
    const country = countryOf(name);
    return (
      key !== '' &&
      (key === vendor.key ||
        name === vendor.id?.value ||
        places.some((place) => comparableLabel(place) === key) ||
        (country !== undefined && countries.has(country)))
    );
  });
}

function partsOf(text: string): readonly string[] {
  return text.split(/[,;/&+()]|\band\b/).flatMap((part) => part.trim() || []);
}
