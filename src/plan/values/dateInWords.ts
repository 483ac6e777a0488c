import type { Message, MessageValue } from '../../text/message';
import { say } from '../../text/message';
import type { IsoDate } from '../calendar';
import type { DateValue } from './resolveDate';
import { longWeekdayName } from './weekdays';

const inMonth: readonly ((day: MessageValue, year: string) => Message)[] = [
  (day, year) => say`January ${day}, ${year}`,
  (day, year) => say`February ${day}, ${year}`,
  (day, year) => say`March ${day}, ${year}`,
  (day, year) => say`April ${day}, ${year}`,
  (day, year) => say`May ${day}, ${year}`,
  (day, year) => say`June ${day}, ${year}`,
  (day, year) => say`July ${day}, ${year}`,
  (day, year) => say`August ${day}, ${year}`,
  (day, year) => say`September ${day}, ${year}`,
  (day, year) => say`October ${day}, ${year}`,
  (day, year) => say`November ${day}, ${year}`,
  (day, year) => say`December ${day}, ${year}`,
];

/** `March 5, 2027`. The date must be valid. */
export function dayInWords(date: IsoDate): Message {
  const [year, month, day] = partsOf(date);
  return inMonth[month - 1]!(day, year);
}

/** `Friday, March 5, 2027`. The date must be valid. */
export function dayWithWeekday(date: IsoDate): Message {
  return say`${longWeekdayName(date)}, ${dayInWords(date)}`;
}

/** `Friday, March 5, 2027`, `March 1–31, 2027`, `October 1, 2026 – March 31, 2027`, `from March 1, 2027`. */
export function dateInWords({ first, last }: DateValue): Message {
  if (first === last) return dayWithWeekday(first);
  if (last === undefined) return say`from ${dayWithWeekday(first)}`;
  if (first.slice(0, -3) !== last.slice(0, -3)) return say`${dayInWords(first)} – ${dayInWords(last)}`;
  const [year, month, day] = partsOf(first);
  return inMonth[month - 1]!(say`${day}–${partsOf(last)[2]}`, year);
}

function partsOf(date: IsoDate): [year: string, month: number, day: number] {
  const [year = '', month, day] = date.split('-');
  return [year, Number(month), Number(day)];
}
