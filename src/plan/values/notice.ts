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
import { append } from '../../text/lists';
import { isMissing } from '../missing';
import { monthsAfter } from './cadenceDays';
import { Cursor } from './cursor';
import type { WrittenDate } from './dates';
import type { Length } from './durationForms';
import { takeLength } from './durationForms';
import { leftOver } from './leftOver';
import type { Reading, Stretch } from './reading';
import { missing, readAs, unreadable } from './reading';
import { resolveDate } from './resolveDate';
import { takeDates } from './dateForms/expression';
import type { ValueContext } from './valueContext';
import type { ValueType } from './valueType';
import type { WordKind } from '../vocabulary/valueWords';

type Period = 'week' | 'month' | 'quarter' | 'half' | 'year';

/** How a contract ends: with what notice, and when. */
export interface Notice {
  readonly count: number;
  readonly unit: 'day' | 'working day' | 'month';
  /** The contract ends only at the end of such a period. */
  readonly to?: Period;
  /** The last day to give notice, if the text states it instead. */
  readonly by?: IsoDate;
  /** The day on which the contract ends, if the text states it. */
  readonly ends?: IsoDate;
  /** Where the notice is stated, in half-open offsets of the text. */
  readonly start: number;
  readonly end: number;
}

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

interface WrittenNotice {
  readonly notice?: Omit<Notice, 'by' | 'ends'> & { readonly by?: WrittenDate };
  readonly ends?: WrittenDate;
  readonly unread: readonly Stretch[];
  readonly notes: readonly Stretch[];
}

function readNotice(value: SourceText, { calendar }: ValueContext, entity?: Entity): Reading<Notice> {
  if (isMissing(value.text)) return missing;
  const isLabelled = isOfNotice(value, entity);
  const { notice, ends, unread, notes } = isLabelled ? parsedOfNotice(value) : parsed(value);
  // Terms of exit may say nothing of notice; a field of that name may only say that there is none.
  if (!notice && isLabelled && denies(value.text)) return { state: 'none', unread: [], notes };
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

const parsed = memoizedContent(({ text }: SourceText) => parse(text, false));
const parsedOfNotice = memoizedContent(({ text }: SourceText) => parse(text, true));

/** A length of time in a clause, what it counts to, and whether the clause calls it notice. */
interface Candidate extends Stretch {
  readonly length?: Length;
  readonly by?: WrittenDate;
  readonly to?: Period;
  readonly isNotice: boolean;
}

function parse(text: string, isLabelled: boolean): WrittenNotice {
  const used: Stretch[] = [];
  const found: (Candidate & { readonly used: readonly Stretch[] })[] = [];
  let ends: WrittenDate | undefined;
  let before: Period | undefined;
  const earliest: Stretch[] = [];
  for (const whole of clausesOf(text)) {
    const limit = earliestIn(text, whole);
    if (limit) earliest.push(limit);
    const clause = limit ? { start: whole.start, end: limit.start } : whole;
    const read = readClause(text, clause, isLabelled);
    ends ??= read.ends;
    if (read.ends) append(used, read.used);
    const last = found.at(-1);
    if (read.candidate) {
      found.push({ ...read.candidate, to: read.candidate.to ?? before, used: read.used });
      continue;
    }
    if (read.to === undefined) continue;
    if (!last) before = read.to;
    else if (last.to === undefined) found[found.length - 1] = { ...last, to: read.to };
    else continue;
    append(used, read.used);
  }
  const first = found.find(({ isNotice }) => isNotice);
  // Another length of time, with something that it is for: `30 days' notice; 60 days for media`.
  for (const one of found) if (one === first || (first && isForSomething(text, one))) append(used, one.used);
  const from = first ? earliest : [];
  const light = new Set<WordKind>(['number', 'ordinal', 'bound', 'rhythm']);
  const { unread, notes } = leftOver(text, [...used, ...from], undefined, { light });
  return { notice: first && noticeOf(first), ends, unread, notes: [...notes, ...from] };
}

/** Where a clause says from when on notice can be given: `after the first 6 months`, `not before 2027-06-30`. */
function earliestIn(text: string, { start, end }: Stretch): Stretch | undefined {
  const cursor = new Cursor(text.slice(start, end));
  for (let at = 0; at < cursor.tokens.length; at++) {
    cursor.at = at;
    if (takeEarliest(cursor)) return { start: start + cursor.tokens[at]!.start, end };
  }
  return undefined;
}

function takeEarliest(cursor: Cursor): boolean {
  cursor.literal('(');
  const link =
    cursor.word('link', 'after', 'since') ??
    cursor.word('wait', 'after') ??
    // `not within the first 6 months`
    cursor.attempt(() => cursor.word('changing', 'negation') && cursor.word('bound', 'atMost'));
  if (link === undefined) return false;
  cursor.skipFiller();
  cursor.word('ordinal');
  const isTime =
    takeLength(cursor) ?? cursor.attempt(() => takeFirst(cursor)) ?? cursor.word('unit') ?? takeDates(cursor);
  cursor.literal(')');
  return isTime !== undefined && cursor.isAtEnd;
}

/** The `6 premiers mois` of French and Spanish, where the ordinal comes after the number. */
function takeFirst(cursor: Cursor): string | undefined {
  return cursor.count() === undefined || cursor.word('ordinal') === undefined ? undefined : cursor.word('unit');
}

function noticeOf({ length, by, to, start, end }: Candidate): WrittenNotice['notice'] {
  if (!length) return { count: 0, unit: 'day', by, start, end };
  const { count, unit, kind } = length;
  const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
  const days: Readonly<Record<string, number>> = { hour: 1 / 24, minute: 1 / 1440, day: 1, week: 7, fortnight: 14 };
  if (unit in months) return { count: count * months[unit]!, unit: 'month', to, start, end };
  if (kind === 'working' && unit === 'day') return { count, unit: 'working day', to, start, end };
  return { count: Math.ceil(count * days[unit]!), unit: 'day', to, start, end };
}

function isForSomething(text: string, { end }: Candidate): boolean {
  const cursor = new Cursor(text.slice(end, end + longestLink));
  return cursor.word('link', 'after', 'before', 'from') === undefined && cursor.next?.kind === 'word';
}

/** In characters. */
const longestLink = 20;

/** The clauses between semicolons, commas and full stops. */
function clausesOf(text: string): Stretch[] {
  const clauses: Stretch[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(/[;,](?!\d)|\.(?=\s+\p{Lu}|\s*$)|\n/gu)) {
    clauses.push({ start, end: index });
    start = index + sign.length;
  }
  return [...clauses, { start, end: text.length }];
}

function readClause(
  text: string,
  { start, end }: Stretch,
  isLabelled: boolean,
): { candidate?: Candidate; ends?: WrittenDate; to?: Period; used: Stretch[] } {
  const cursor = new Cursor(text.slice(start, end));
  const used: Stretch[] = [];
  let ends: WrittenDate | undefined;
  let length: (Stretch & { readonly length: Length }) | undefined;
  let by: (Stretch & { readonly date: WrittenDate }) | undefined;
  let to: Period | undefined;
  let toEnd = 0;
  let word: Stretch | undefined;
  let isNegated = false;
  let hasOthers = false;
  let isBeforeEnd = false;
  while (!cursor.isAtEnd) {
    const from = start + cursor.start;
    const stretch = (): Stretch => ({ start: from, end: start + cursor.end });
    const date = takeEnd(cursor);
    const notice = date ? undefined : cursor.word('term', 'notice');
    const period = notice === undefined ? (cursor.word('periodEnd') as Period | undefined) : undefined;
    const isOpen = !length && !date && notice === undefined && period === undefined;
    const found = isOpen ? (takeRolling(cursor) ?? takeLength(cursor)) : undefined;
    if (date) ends = date;
    else if (notice !== undefined) {
      word = stretch();
      const limit = takeLimit(cursor);
      if (limit) by = { date: limit, ...stretch() };
    } else if (found) {
      length = { length: found, ...stretch() };
      // What it is before is the end of the contract: `90 days before renewal`.
      isBeforeEnd = !hasOthers && cursor.word('link', 'before') !== undefined;
    } else if (period !== undefined) {
      to = period;
      toEnd = stretch().end;
    } else if (cursor.word('link', 'after') !== undefined) {
      hasOthers = true;
    } else if (cursor.word('term', 'written') === undefined && !isLinkOrFiller(cursor)) {
      isNegated ||= cursor.word('changing', 'negation') !== undefined;
      if (isBeforeEnd) used.push({ start: from, end: start + cursor.next!.end });
      hasOthers ||= !isBeforeEnd && cursor.next?.kind !== 'sign';
      cursor.at++;
      continue;
    }
    used.push(stretch());
  }
  if (isNegated) return { used: [] };
  if (!length && !by) return { ends, to, used };
  const stated = length ?? by!;
  const isNotice = word !== undefined || isLabelled || to !== undefined || !hasOthers;
  const place = {
    start: Math.min(word?.start ?? stated.start, stated.start),
    end: Math.max(word?.end ?? 0, stated.end, toEnd),
  };
  return { candidate: { ...place, length: length?.length, by: by?.date, to, isNotice }, ends, used };
}

/** `month to month`: a month's notice is enough at any time. */
function takeRolling(cursor: Cursor): Length | undefined {
  return cursor.word('term', 'monthToMonth') === undefined ? undefined : { count: 1, unit: 'month' };
}

/** `ends 2027-05-31`. */
function takeEnd(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    if (cursor.word('term', 'ends') === undefined) return undefined;
    cursor.skipLinks();
    return takeDates(cursor);
  });
}

/** `by 2027-03-31`, behind a word for notice. */
function takeLimit(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    if (cursor.word('link', 'by', 'before', 'until') === undefined && cursor.literal(':') === undefined)
      return undefined;
    cursor.skipLinks();
    return takeDates(cursor);
  });
}

function isLinkOrFiller(cursor: Cursor): boolean {
  return cursor.word('link') !== undefined || cursor.takeFiller();
}

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
