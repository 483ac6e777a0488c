import type { Message, MessageValue } from '../../text/message';
import { listed, say } from '../../text/message';
import { dateInWords, dayInWords } from './dateInWords';
import { weekdayInWords } from './weekdays';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import type { IsoDate } from '../calendar';
import { addDays, dayNumber, weekday } from '../calendar';
import { isMissing } from '../missing';
import { Cursor } from './cursor';
import { hasNoYear } from './dateForms/dateTree';
import { withoutPeriod } from './dateForms/unresolved';
import type { WrittenDate } from './dateForms/writtenDate';
import { dateMeans } from './dateValue';
import type { DateInField } from './dates';
import { datesOf } from './dates';
import { leftOver } from './leftOver';
import type { Reading, Stretch } from './reading';
import { missing, readAs, unreadable } from './reading';
import type { Days, PlanCalendar } from './resolveDate';
import { resolutionOf } from './resolveDate';
import type { ValueType } from './valueType';

/** Days on which nobody works: all from the first to the last, or those on one weekday. */
export interface DaysOff extends Days {
  readonly weekday?: number;
  /** What stands in brackets after them: what they are for, or whose they are. */
  readonly about: readonly string[];
}

/**
 * Days off. Each is read by itself: one that can't be read doesn't make the others uncertain. A day without a year is off
 * in each year of the plan, a weekday in each of its weeks.
 */
export const daysOffType: ValueType<readonly DaysOff[]> = {
  read: (value, { calendar }) => readDaysOff(value, calendar),
  means: (all) =>
    all
      .flatMap((one) => (one.weekday === undefined ? dateMeans(one) : datesIn(one)))
      .sort()
      .join(','),
  inWords: (all) => listed(all.map(daysOffInWords)),
};

function daysOffInWords(one: DaysOff): MessageValue {
  if (one.weekday === undefined) return dateInWords(one);
  return say`every ${weekdayInWords(one.weekday)} from ${dayInWords(one.first)} until ${dayInWords(one.last)}`;
}

/** Each day of these days. */
export function datesIn({ first, last, weekday: only }: DaysOff): IsoDate[] {
  const found: IsoDate[] = [];
  for (let day: IsoDate | undefined = first; day !== undefined && day <= last; day = addDays(day, 1))
    if (only === undefined || weekday(day) === only) found.push(day);
  return found;
}

/** Nobody is off for longer. */
const mostDays = 366;

export function readDaysOff(value: SourceText, calendar: PlanCalendar): Reading<readonly DaysOff[]> {
  const { text } = value;
  if (isMissing(text)) return missing;
  const { entries, notes, unread } = entriesOf(value);
  const found: DaysOff[] = [];
  const failed: Stretch[] = [...unread];
  let reason: Message | undefined;
  for (const { date, weekday: only, stretch, about } of entries) {
    const { days, problem } = daysOf(date, calendar);
    reason ??= problem;
    if (days.length === 0) failed.push(stretch);
    for (const one of days) found.push({ ...one, weekday: only, about });
  }
  return found.length === 0 ? unreadable(text, reason) : readAs(found, failed, notes);
}

function daysOf(
  date: WrittenDate | undefined,
  calendar: PlanCalendar,
): { readonly days: readonly Days[]; readonly problem?: Message } {
  if (!date) {
    const { periodStart: first, periodEnd: last } = calendar;
    return first === undefined || last === undefined
      ? { days: [], problem: withoutPeriod }
      : { days: [{ first, last }] };
  }
  const { options, problem } = resolutionOf(date, calendar);
  const days = options.flatMap(({ first, last }) => (last === undefined ? [] : { first, last }));
  if (days.length > 1 && !hasNoYear(date)) return { days: [], problem: say`it’s ambiguous` };
  const isLong = days.some(({ first, last }) => dayNumber(last) - dayNumber(first) >= mostDays);
  return isLong ? { days: [], problem: say`nobody is off for more than a year` } : { days, problem };
}

interface Entry {
  /** Undefined for a weekday in every week of the plan. */
  readonly date?: WrittenDate;
  readonly weekday?: number;
  readonly about: readonly string[];
  readonly stretch: Stretch;
}

interface Entries {
  readonly entries: readonly Entry[];
  readonly unread: readonly Stretch[];
  readonly notes: readonly Stretch[];
}

const entriesOf = memoizedText((value: SourceText): Entries => {
  const { text } = value;
  const mentions = withoutNames(text, datesOf(value));
  // The name of a day next to its date is used too: the `Friday` of `Good Friday (26 March)` isn't one of each week.
  const used: Stretch[] = datesOf(value).map(({ from, to }) => ({ start: from, end: to }));
  const named = weekdaysIn(text, used);
  const weekdays = named.filter((one) => !isInName(text, one, mentions) && !isOfDate(text, one, mentions));
  const entries = mentions.flatMap((mention): Entry[] => {
    const inIt = weekdays.filter(({ before }) => before === mention.from);
    const stretch = { start: mention.start, end: mention.end };
    const about = aboutAfter(text, mention.to);
    if (inIt.length > 0)
      return inIt.map(({ weekday: only }) => ({ date: mention.date, weekday: only, stretch, about }));
    // Of several dates it is about the one before it.
    return singles(mention, text).map((date, index, all) => ({
      date,
      stretch,
      about: index < all.length - 1 ? [] : about,
    }));
  });
  const weekly = weekdays.filter(({ before }) => before === undefined);
  const all = [
    ...entries,
    ...weekly.map(({ weekday: only, ...stretch }): Entry => ({ weekday: only, stretch, about: [] })),
  ];
  const halves = halfDaysIn(text);
  const { unread, notes } = leftOver(text, [...used, ...named, ...halves, ...labelOf(text)]);
  const months = mentions.filter(({ date }) => date.kind === 'month');
  const isPartOfMonth = (note: Stretch): boolean =>
    months.some((month) => isSameClause(text, note, month)) && !isClosure(text.slice(note.start, note.end));
  return {
    entries: all,
    unread: [
      ...unread,
      ...notes.filter(isPartOfMonth),
      ...mentions.flatMap((mention, index) => moreThanFeast(text, mention, mentions[index + 1])),
    ],
    notes: [...notes.filter((note) => !isPartOfMonth(note)), ...halves],
  };
});

/**
 * What makes more days of one with a name, unless the days follow: the `week` of `Christmas week`, the `vacances de` of
 * `vacances de Noël`.
 */
function moreThanFeast(
  text: string,
  { date, from, to }: DateInField,
  next: DateInField | undefined,
): readonly Stretch[] {
  if (date.kind !== 'feast') return [];
  const isSeveral = (cursor: Cursor): boolean =>
    (cursor.word('unit') ?? cursor.word('namedDay', 'off') ?? cursor.word('closure', 'several')) !== undefined;
  const behind = new Cursor(text);
  while (!behind.isAtEnd && behind.start < to) behind.at++;
  const { start } = behind;
  if (isSeveral(behind)) {
    // `Christmas break, 24 December – 3 January` says it.
    const isSaid = next !== undefined && /^[\s,:(–—-]*$/.test(text.slice(behind.end, next.from));
    return isSaid ? [] : [{ start, end: behind.end }];
  }
  const last = behind.tokens.findLastIndex((token) => token.end <= from);
  for (let at = Math.max(0, last - 1); at <= last; at++) {
    const before = behind.from(at);
    if (!isSeveral(before)) continue;
    const { end } = before;
    before.skipLinks('of', 'on');
    if (before.start >= from) return [{ start: behind.tokens[at]!.start, end }];
  }
  return [];
}

/** The `public holidays:` before the days. */
function labelOf(text: string): readonly Stretch[] {
  const cursor = new Cursor(text);
  const isLabel = cursor.word('namedDay', 'off') !== undefined && cursor.literal(':') !== undefined;
  return isLabel ? [{ start: 0, end: cursor.end }] : [];
}

/** Whether no sign between clauses stands between two stretches. */
function isSameClause(text: string, one: Stretch, other: Stretch): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return !/[,;\n]/.test(text.slice(first.end, second.start));
}

/** `closed in August` takes off the whole month, unlike `team day in August`. */
function isClosure(text: string): boolean {
  for (const cursor = new Cursor(text); !cursor.isAtEnd; cursor.at++)
    if (cursor.word('closure') !== undefined) return true;
  return false;
}

/**
 * A list is of single days, each off by itself. Between dashes, as in 12-24, the month comes first as it does in a whole date.
 */
function singles({ date, start, end }: DateInField, text: string): readonly WrittenDate[] {
  const all = date.kind === 'list' ? date.all : [date];
  const isDashed = /^\s*\d\d-\d\d(?:\s*,\s*\d\d-\d\d)*\s*$/.test(text.slice(start, end));
  return all.map((one): WrittenDate => {
    if (one.kind !== 'slashed' || !isDashed || one.numbers[0] > 12) return one;
    return { kind: 'day', year: one.year, month: one.numbers[0], day: one.numbers[1] };
  });
}

/** The name of a day next to its date says what it is: `25 December (Christmas)`. */
function withoutNames(text: string, mentions: readonly DateInField[]): readonly DateInField[] {
  return mentions.filter((one, index) => {
    if (one.date.kind !== 'feast') return true;
    const [before, after] = [mentions[index - 1], mentions[index + 1]];
    const isAfter = before !== undefined && /^[\s(:–—-]*$/.test(text.slice(before.to, one.from));
    const isBefore = after !== undefined && leadsToDate(text.slice(one.to, after.from));
    return !isAfter && !isBefore;
  });
}

/** Whether a weekday is a part of the name of a day next to its date: `26 March (Good Friday)`, `Black Friday: 27 November`. */
function isInName(text: string, { start, end, before }: Weekday, mentions: readonly DateInField[]): boolean {
  if (before !== undefined) return false;
  let [from, to] = [start, end];
  while (from > 0 && !/[,;\n]/.test(text[from - 1]!)) from--;
  while (to < text.length && !/[,;\n]/.test(text[to]!)) to++;
  const isNamed = /[\p{L}\p{M}]\s+$/u.test(text.slice(from, start)) || /^\s+[\p{L}\p{M}]/u.test(text.slice(end, to));
  return isNamed && mentions.some((mention) => mention.from < to && from < mention.to);
}

/**
 * Whether a weekday is in the brackets directly after a single day, or the last of several, and so is that day's: `28 December
 * (Mon, in lieu)`.
 */
function isOfDate(text: string, { start }: Weekday, mentions: readonly DateInField[]): boolean {
  return mentions.some(({ date, to }) => {
    const isDay = date.kind === 'day' || date.kind === 'list' || date.kind === 'weekday';
    const inside = isDay ? /^\s*\([^()]{1,80}\)/.exec(text.slice(to, to + 90))?.[0] : undefined;
    return inside !== undefined && to <= start && start < to + inside.length;
  });
}

/**
 * Whether only signs, and words for not working, stand before the date of a day with a name: `Christmas break: 24 December`.
 */
function leadsToDate(text: string): boolean {
  const cursor = new Cursor(text);
  while ((cursor.literal(':', '(', '-') ?? cursor.word('closure') ?? cursor.word('unit', 'week')) !== undefined);
  return cursor.isAtEnd;
}

/** What stands in brackets directly after a date. */
function aboutAfter(text: string, at: number): readonly string[] {
  const all = /^(?:\s*\([^()]{1,80}\)){1,5}/.exec(text.slice(at, at + 400))?.[0] ?? '';
  return Array.from(all.matchAll(/\(([^()]*)\)/g), ([, inside]) => inside!.trim());
}

interface Weekday extends Stretch {
  readonly weekday: number;
  /** Where the date begins in whose days it is meant: `Fridays in December`. */
  readonly before?: number;
}

/** The weekdays outside the dates, each with `every` before it. */
function weekdaysIn(text: string, used: readonly Stretch[]): Weekday[] {
  const cursor = new Cursor(text);
  const found: Weekday[] = [];
  while (!cursor.isAtEnd) {
    // The name of a single day, such as `Black Friday`.
    if (cursor.word('namedDay', 'day') !== undefined) continue;
    const { at, start } = cursor;
    const isUsed = used.some((one) => one.start <= start && start < one.end);
    const day = isUsed
      ? undefined
      : cursor.attempt(() => {
          cursor.word('link', 'every');
          const named = cursor.word('weekday');
          // Of `every Friday afternoon`, only a part is off.
          return named !== undefined && cursor.word('clock', 'part') === undefined ? named : undefined;
        });
    if (day === undefined) {
      cursor.at = at + 1;
      continue;
    }
    const { end } = cursor;
    // `Fridays off in December`
    cursor.word('closure');
    const link = cursor.word('link', 'on', 'of');
    cursor.attempt(() => cursor.word('filler'));
    const isIn = link !== undefined && used.some((one) => one.start === cursor.start);
    found.push({
      start,
      end: isIn ? cursor.start : end,
      weekday: Number(day),
      before: isIn ? cursor.start : undefined,
    });
  }
  return found;
}

/** A day that is only half off counts as one. */
function halfDaysIn(text: string): Stretch[] {
  return Array.from(text.matchAll(/\bhalf[ -]days?\b/gi), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}
