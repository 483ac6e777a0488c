import { memoized } from '../text/memoized';
import type { IsoDate } from './calendar';
import { addDays } from './calendar';
import type { Entity } from './entity';
import { statedFields } from './entity';
import { originalOf } from './moved';
import type { Plan } from './plan';
import { writtenMentions } from './plan';
import { namesTwoYears } from './values/dateForms/dateTree';
import { datesOf } from './values/dates';
import type { PlanCalendar } from './values/resolveDate';

/**
 * When the fiscal year starts: as the setting states, else in January, unless a year of the plan starts in another month. It
 * is that month if the plan is whole years long, or names fiscal years after two years (`FY26/27`); otherwise it may be
 * either.
 */
export function fiscalYearOf(
  plan: Plan,
  setting: number | undefined,
  { periodStart, periodEnd }: Pick<PlanCalendar, 'periodStart' | 'periodEnd'>,
): Pick<PlanCalendar, 'fiscalYearStart' | 'fiscalYearMayStart'> {
  if (setting !== undefined) return { fiscalYearStart: setting };
  const years = periodStart && periodEnd && yearsFrom(periodStart, periodEnd);
  if (!years || years.month === 1) return { fiscalYearStart: 1 };
  const isSure = years.areWhole || hasTwoYearNames(plan);
  return isSure ? { fiscalYearStart: years.month } : { fiscalYearStart: 1, fiscalYearMayStart: years.month };
}

/** The month, 1 to 12, on whose first day the years of a period start; undefined if it is shorter than a year. */
function yearsFrom(first: IsoDate, last: IsoDate): { readonly month: number; readonly areWhole: boolean } | undefined {
  const end = addDays(last, 1);
  if (!end || !first.endsWith('-01')) return undefined;
  const years = Number(end.slice(0, 4)) - Number(first.slice(0, 4));
  const isYear = years > 1 || (years === 1 && end.slice(5) >= first.slice(5));
  return isYear ? { month: Number(first.slice(5, 7)), areWhole: end.slice(5) === first.slice(5) } : undefined;
}

const hasTwoYearNames = memoized((plan: Plan): boolean => {
  for (const mention of writtenMentions(plan)) if (hasTwoYearName(originalOf(mention))) return true;
  return false;
});

const hasTwoYearName = memoized((mention: Entity): boolean =>
  statedFields(mention).some(
    ({ definition, value }) =>
      (definition.type === 'date' || definition.type === 'period') &&
      /\d[/-]\d/.test(value.text) &&
      datesOf(value).some(({ date }) => namesTwoYears(date)),
  ),
);
