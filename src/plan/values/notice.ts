import { matchesAt } from '../../text/ends';
import { memoized } from '../../text/memoized';
import type { IsoDate } from '../calendar';
import { addDays, addWorkingDays, dateOf, daysIn } from '../calendar';
import { datesOf } from './dates';
import type { Field } from '../entity';
import { anyOf } from '../vocabulary/words';
import { numberOfWord, numberWord } from './numberWords';
import { resolveDate } from './resolveDate';
import type { PlanCalendar } from './resolveDate';

/** The notice period of a contract. */
export interface Notice {
  readonly count: number;
  readonly unit: 'day' | 'working day' | 'week' | 'month';
  /** Where it is stated, in half-open offsets of the text. */
  readonly start: number;
  readonly end: number;
}

const span = String.raw`(\d{1,3}|${numberWord})[\s-]+(?:(calendar|${anyOf('working')})[\s-]+)?(day|week|month)s?['’]?s?`;
const forms = [
  new RegExp(String.raw`${span}(?:\s+(?:written|prior|advance))*\s+notice\b`, 'i'),
  new RegExp(String.raw`\bnotice(?:\s+period)?(?:\s*(?:of|is|:|,))?\s*${span}`, 'i'),
];
const alone = new RegExp(String.raw`^\s*${span}`, 'i');

/**
 * The notice that a text requires: `30 days' notice`, `notice: two months`, `10 working days' written notice`.
 * Undefined if it requires none.
 */
export const readNotice = memoized(({ label, value: { text } }: Field): Notice | undefined => {
  const isOfNotice = /\b(?:notice|termination)\b/i.test(label.value);
  for (const form of isOfNotice ? [...forms, alone] : forms) {
    const match = form.exec(text);
    if (!match) continue;
    const written = match[1]!;
    const count = /^\d/.test(written) ? Number(written) : numberOfWord(written);
    const isWorking = match[2] !== undefined && !/^cal/i.test(match[2]);
    const unit = match[3]!.toLowerCase() as 'day' | 'week' | 'month';
    const start = match.index + /^\s*/.exec(match[0])![0].length;
    return {
      count,
      unit: isWorking && unit === 'day' ? 'working day' : unit,
      start,
      end: match.index + match[0].length,
    };
  }
  return undefined;
});

/** The last day on which notice can be given for an end on this day; undefined if the calendar has no such day. */
export function lastDayOfNotice(
  { count, unit }: Notice,
  end: IsoDate,
  holidays: ReadonlySet<IsoDate>,
): IsoDate | undefined {
  if (unit === 'working day') return addWorkingDays(end, -count, holidays);
  if (unit !== 'month') return addDays(end, -count * (unit === 'week' ? 7 : 1));
  const months = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - 1 - count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dateOf(year, month, Math.min(Number(end.slice(8)), daysIn(year, month)));
}

/**
 * The day on which the work with a vendor ends: from its own field or, in its exit, `ends 2027-06-30`; undefined if
 * neither states one and the end of the plan counts.
 */
export function endOfContract(ends: Field | undefined, exit: Field, calendar: PlanCalendar): IsoDate | undefined {
  const [written] = ends ? datesOf(ends.value) : [];
  const day = written && resolveDate(written.date, calendar)?.last;
  const { value } = exit;
  if (day !== undefined || !ending.test(value.text)) return day;
  const found = datesOf(value).find(({ start }) => matchesAt(endingHere, value.text, start));
  return found && resolveDate(found.date, calendar)?.last;
}

const ending = /\b(?:ends?|ending|until|till|expires?|runs to|up to)\b/i;
const endingHere = new RegExp(String.raw`(?<=${ending.source}\s+(?:on\s+)?)`, 'iy');
