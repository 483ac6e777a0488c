import { memoized } from '../text/memoized';
import type { IsoDate } from './calendar';
import { datesOf } from './dates';
import { statedFields } from './entity';
import type { Plan } from './plan';
import { writtenMentions } from './plan';

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
    const style = styles.find(([, pattern]) => pattern.test(text))?.[0];
    if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'iso';
});

function* daysIn(plan: Plan): Iterable<string> {
  for (const entity of writtenMentions(plan)) {
    for (const { definition, value } of statedFields(entity)) {
      if (definition.type !== 'date' && definition.type !== 'period') continue;
      for (const { date, start, end } of datesOf(value)) if (date.kind === 'day') yield value.text.slice(start, end);
    }
  }
}

/** The months, in English, as plans are read. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day in a style; months are English, as plans are read. */
export function writeDate(date: IsoDate, style: DateStyle): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = monthNames[Number(month) - 1] ?? '';
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
