import { once } from '../../text/once';
import { memoized } from '../../text/memoized';
import type { IsoDate } from '../calendar';
import { dayNumber } from '../calendar';
import { english } from '../vocabulary/words';
import { datesOf, readDates } from './dates';
import { statedField, statedFields } from '../entity';
import type { Plan } from '../plan';
import { writtenMentions } from '../plan';

/** How a plan writes a day: `2026-12-04`, `4 December 2026`, `4 Dec 2026`, `December 4, 2026`, `Dec 4, 2026`, `04.12.2026`. */
export type DateStyle = 'iso' | 'day month' | 'day mon' | 'month day' | 'mon day' | 'dotted';

const styles: readonly (readonly [DateStyle, RegExp])[] = [
  ['iso', /^\d{4}-/],
  ['dotted', /^\d{1,2}\.\s?\d{1,2}\./],
  ['day mon', /^\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{L}{3,4}\b/iu],
  ['day month', /^\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{L}+/iu],
  ['mon day', /^\p{L}{3,4}\b\.?\s+\d/u],
  ['month day', /^\p{L}+\s+\d/u],
];

/** The style in which most days of the plan are written; ISO where it has none yet. */
export const dateStyleOf = memoized((plan: Plan): DateStyle => {
  const counts = new Map<DateStyle, number>();
  for (const text of daysIn(plan)) {
    const style = styleOf(text);
    if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'iso';
});

function* daysIn(plan: Plan): Iterable<string> {
  for (const entity of writtenMentions(plan)) {
    for (const { definition, value } of statedFields(entity)) {
      if (!['date', 'period', 'call'].includes(definition.type)) continue;
      for (const { date, start, end } of datesOf(value)) if (date.kind === 'day') yield value.text.slice(start, end);
    }
  }
}

/**
 * Another day in the same format as a given one: `7 May` stays without a year if it means the same one, `T-8 weeks`
 * counts from launch. Anything less precise than a day, such as `Q3`, becomes a day in the plan's own style.
 */
export function writtenLikeDate(
  plan: Plan,
  written: string,
  before: IsoDate,
  now: IsoDate,
  launch: IsoDate | undefined,
): string {
  const kind = readDates(written)[0]?.date;
  if (kind?.kind === 'launch' && launch !== undefined) return launchDate(now, launch);
  const style = kind?.kind === 'day' ? styleOf(written) : undefined;
  const text = writeDate(now, style ?? dateStyleOf(plan));
  const hasYear = kind?.kind !== 'day' || kind.year !== undefined || before.slice(0, 4) !== now.slice(0, 4);
  return hasYear ? text : text.replace(/,? \d{4}$/, '');
}

/** A day in the format of most of the plan's due dates: relative to launch, or else in its style. */
export function writeDay(plan: Plan, day: IsoDate, launch: IsoDate | undefined): string {
  return launch !== undefined && countsFromLaunch(plan) ? launchDate(day, launch) : writeDate(day, dateStyleOf(plan));
}

const countsFromLaunch = memoized((plan: Plan): boolean => {
  const kinds = plan.deliverables.flatMap((work) => {
    const due = statedField(work, 'due');
    return due ? datesOf(due.value).map(({ date }) => date.kind) : [];
  });
  return kinds.filter((kind) => kind === 'launch').length * 2 > kinds.length;
});

/** A day as weeks or days before or after launch: `T-8 weeks`, `T+3 days`. */
function launchDate(day: IsoDate, launch: IsoDate): string {
  const days = dayNumber(day) - dayNumber(launch);
  const sign = days < 0 ? '-' : '+';
  const count = Math.abs(days);
  if (count % 7 === 0 && count > 0) return `T${sign}${count / 7} ${count === 7 ? 'week' : 'weeks'}`;
  return `T${sign}${count} ${count === 1 ? 'day' : 'days'}`;
}

function styleOf(written: string): DateStyle | undefined {
  return styles.find(([, pattern]) => pattern.test(written))?.[0];
}

/** The months, in English, as plans are read. */
export const monthNames = once(() => english().months.map(([name]) => name));

/** A day in a style; months are English, as plans are read. */
export function writeDate(date: IsoDate, style: DateStyle): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = monthNames()[Number(month) - 1] ?? '';
  const number = String(Number(day));
  switch (style) {
    case 'day month':
      return `${number} ${name} ${year}`;
    case 'day mon':
      return `${number} ${name.slice(0, 3)} ${year}`;
    case 'month day':
      return `${name} ${number}, ${year}`;
    case 'mon day':
      return `${name.slice(0, 3)} ${number}, ${year}`;
    case 'dotted':
      return `${day}.${month}.${year}`;
    default:
      return date;
  }
}
