import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { dayInWords } from './dateInWords';
import { lengthInWords } from './lengthInWords';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedContent } from '../../syntax/sourceText';
import { memoizedStrings } from '../../text/memoizedStrings';
import type { IsoDate } from '../calendar';
import { addDays, addWorkingDays, dateOf, daysIn } from '../calendar';
import type { Entity } from '../entity';
import { isMissing } from '../missing';
import { monthsAfter } from './cadenceDays';
import { Cursor } from './cursor';
import { parseNotice } from './noticeGrammar';
import type { Notice, Period } from './noticeModel';
import type { Reading } from './reading';
import { missing, readAs, unreadable } from './reading';
import { resolveDate } from './resolveDate';
import type { ValueContext } from './valueContext';
import type { ValueType } from './valueType';

/**
 * The notice that the exit terms of a contract require: `30 days' notice`, `three months to the end of a quarter`,
 * `notice by 2027-03-31`. Terms that name none aren't an error, and aren't read; a
 * field that is called notice has to name one, or say that there is none.
 */
export const noticeType: ValueType<Notice> = {
  read: readNotice,
  means: meansNotice,
  inWords: noticeInWords,
  dependsOnEntity: true,
};

function meansNotice({ count, unit, to, by }: Notice): string {
  if (by !== undefined) return `by ${by}`;
  const length =
    unit === 'month' ? `${count} month${count === 1 ? '' : 's'}` : `${count} ${unit === 'day' ? 'cd' : 'wd'}`;
  return to === undefined ? length : `${length} to ${to} end`;
}

function noticeInWords({ count, unit, to, by }: Notice): Message {
  if (by !== undefined) return say`by ${dayInWords(by)}`;
  const length = lengthInWords(count, unit === 'day' ? 'calendar day' : unit);
  switch (to) {
    case undefined:
      return length;
    case 'week':
      return say`${length} to the end of a week`;
    case 'month':
      return say`${length} to the end of a month`;
    case 'quarter':
      return say`${length} to the end of a quarter`;
    case 'half':
      return say`${length} to the end of a half-year`;
    default:
      return say`${length} to the end of a year`;
  }
}

function readNotice(value: SourceText, { calendar }: ValueContext, entity?: Entity): Reading<Notice> {
  if (isMissing(value.text)) return missing;
  const isLabelled = isOfNotice(value, entity);
  const { notice, ends, unread, notes } = isLabelled ? parsedOfNotice(value) : parsed(value);
  // Terms of exit may say nothing of notice; a field of that name may only say that there is none.
  if (!notice && isLabelled && !/\d/.test(value.text) && denies(value.text))
    return { state: 'none', unread: [], notes };
  if (!notice) return isLabelled || unread.length > 0 ? unreadable(value.text) : { state: 'none', unread, notes };
  const by = notice.by && resolveDate(notice.by, calendar)?.last;
  if (notice.by && by === undefined) return unreadable(value.text);
  return readAs({ ...notice, by, ends: ends && resolveDate(ends, calendar)?.last }, unread, notes);
}

/** Whether the label of a value's field says that it is about notice, so that a length of time alone is one. */
function isOfNotice(value: SourceText, entity: Entity | undefined): boolean {
  const label = entity?.fields.find((field) => field.value.original === value.original)?.label.value;
  return label !== undefined && (namesNotice(label) || /\btermination\b/i.test(label));
}

/** Whether a text speaks of notice. */
function namesNotice(text: string): boolean {
  const cursor = new Cursor(text);
  for (; !cursor.isAtEnd; cursor.at++) if (cursor.word('term', 'notice') !== undefined) return true;
  return false;
}

/** Whether a text denies something: `not needed`, `without`. */
const denies = memoizedStrings((text: string): boolean => {
  const cursor = new Cursor(text);
  for (; !cursor.isAtEnd; cursor.at++) if (cursor.word('changing', 'negation') !== undefined) return true;
  return false;
});

const parsed = memoizedContent(({ text }: SourceText) => parseNotice(text, false));
const parsedOfNotice = memoizedContent(({ text }: SourceText) => parseNotice(text, true));

/**
 * The last day on which notice can be given for an end on this day; undefined if the calendar has no such day. A
 * contract that ends only with a period ends with the last one before.
 */
export function lastDayOfNotice(
  { count, unit, to, by }: Notice,
  end: IsoDate,
  holidays: ReadonlySet<IsoDate>,
): IsoDate | undefined {
  if (by !== undefined) return by;
  const last = to === undefined ? end : lastPeriodEnd(end, to);
  if (last === undefined) return undefined;
  if (unit === 'month') return to === undefined ? monthsAfter(last, -count) : endOfMonth(monthsAfter(last, -count));
  return unit === 'working day' ? addWorkingDays(last, -count, holidays) : addDays(last, -count);
}

const monthsIn: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The last day of the last such period that ends on or before a day. */
function lastPeriodEnd(day: IsoDate, period: Period): IsoDate | undefined {
  const length = monthsIn[period];
  if (length === undefined) return day;
  const isAtEnd = day === endOfMonth(day) && Number(day.slice(5, 7)) % length === 0;
  if (isAtEnd) return day;
  const back = ((Number(day.slice(5, 7)) - 1) % length) + 1;
  return endOfMonth(monthsAfter(day, -back));
}

function endOfMonth(day: IsoDate | undefined): IsoDate | undefined {
  if (day === undefined) return undefined;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return dateOf(year, month, daysIn(year, month));
}
