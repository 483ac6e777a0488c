import { Cursor } from './cursor';
import { takeDates } from './dateForms/expression';
import type { WrittenDate } from './dateForms/writtenDate';
import type { DateMention } from './dates';
import { readDates } from './dates';

/**
 * The dates in an outcome's sentence. Next to its numbers some of what could be a date elsewhere is none: the ages of
 * `25–44 year olds`, the `3 out` of `3 out of 4`, the month of `40 demos a month before 30 June`, or the number before a
 * dash in `baseline 22 — by 2027-06-30`.
 */
export function datesInSentence(text: string): readonly DateMention[] {
  const dates = readDates(text).flatMap((mention) => datesOf(text, mention));
  const all = [...dates, ...yearsIn(text, dates)];
  return [...all, ...deadlinesIn(text, all)].sort((a, b) => a.start - b.start);
}

/** What is a date after a word for until when, although it may be something else in other prose. */
const deadlines: ReadonlySet<WrittenDate['kind']> = new Set(['month', 'week', 'launch', 'offset', 'plan', 'feast']);

/** `by launch`, `by June`, `bis Ostern`: dates that only the words before them make dates. */
function deadlinesIn(text: string, known: readonly DateMention[]): DateMention[] {
  const found: DateMention[] = [];
  for (const cursor = new Cursor(text); !cursor.isAtEnd; cursor.at++) {
    const { at } = cursor;
    const isName = countsWhatFollows(cursor) || cursor.next?.text === 'to';
    if (isName || !isLeadOfDeadline(cursor)) continue;
    const { start } = cursor;
    const date = takeDates(cursor);
    const isApart = !known.some((one) => one.start < cursor.end && start < one.end);
    if (date && isDeadline(date) && isApart && cursor.next?.kind !== 'digits')
      found.push({ start, end: cursor.end, date });
    else cursor.at = at;
  }
  return found;
}

/** `by the end of 2027` is one too, unlike `by 2027` of an amount. */
function isDeadline(date: WrittenDate): boolean {
  return deadlines.has(date.kind) || (date.kind === 'part' && date.of.kind === 'year');
}

/** Moves past the words before a deadline; `before` is a part of the date itself. */
function isLeadOfDeadline(cursor: Cursor): boolean {
  const { at } = cursor;
  if (cursor.word('link', 'before') !== undefined) {
    cursor.at = at;
    return true;
  }
  if (cursor.word('link', 'by', 'until') === undefined) return false;
  cursor.skipFiller();
  return true;
}

/** Whether the number at the cursor, after a word such as `to`, counts what the next word names. */
export function countsWhatFollows(cursor: Cursor): boolean {
  const { tokens, at } = cursor;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.kind !== 'word' || !/^(?:to|a|à|auf|naar|para)$/.test(before?.text ?? '')) return false;
  const ahead = cursor.from(at + 1);
  return (ahead.word('link') ?? ahead.word('filler')) === undefined;
}

/** Whether digits next to the numbers of an outcome are a year: 2010 to 2049. */
export function isYear(digits: string): boolean {
  return /^20[1-4]\d$/.test(digits);
}

/** `in 2027`, `by 2030`: a year after a word for when. */
function yearsIn(text: string, dates: readonly DateMention[]): DateMention[] {
  const cursor = new Cursor(text);
  const found: DateMention[] = [];
  for (; !cursor.isAtEnd; cursor.at++) {
    const { start, next, at } = cursor;
    const isFree = !dates.some((one) => one.start <= start && start < one.end);
    if (!isFree || !isYear(next!.text) || !isAfterWhen(cursor)) continue;
    const date = takeDates(cursor);
    if (date?.kind === 'year') found.push({ start, end: cursor.end, date });
    cursor.at = at;
  }
  return found;
}

function isAfterWhen(cursor: Cursor): boolean {
  // `to 2030 users` is a number of users.
  if (countsWhatFollows(cursor)) return false;
  const back = cursor.from(cursor.at - 1);
  const isWhen =
    back.word('link', 'on', 'by', 'until') !== undefined || back.literal('in', 'during', 'for') !== undefined;
  return cursor.at > 0 && isWhen && back.at === cursor.at;
}

function datesOf(text: string, mention: DateMention): readonly DateMention[] {
  const { start, end, date } = mention;
  const afterTarget = behindTarget(text, start);
  if (afterTarget !== undefined) return readFrom(text, afterTarget);
  if (date.kind === 'invalid' || /^\d+ out$/i.test(text.slice(start, end))) return [];
  const cursor = cursorAt(text, start);
  if (date.kind === 'offset' && Math.abs(date.count) === 1) return datesAfterOffset(text, mention, cursor);
  // The first day of a span is written as one, or as a number directly before another.
  const isNumber = cursor.digits(3) !== undefined && cursor.literal('-') !== undefined && cursor.next?.kind === 'word';
  return date.kind === 'span' && isNumber ? readFrom(text, cursor.start) : [mention];
}

/** In UTF-16 units: `para`, a currency and the spaces around it. */
const longestLead = 14;

/**
 * `von 14 auf 40 bis 30.09.2027`, `14 → 40, 30 June`: the number after `to` is reached by the date after it. The offset of that
 * date.
 */
function behindTarget(text: string, start: number): number | undefined {
  const cursor = cursorAt(text, start);
  const before = text.slice(Math.max(0, start - longestLead), start).trimEnd();
  if (!/(?:(?<!\p{L})(?:to|a|à|auf|naar|op|para)|→|[-=]>)(?:\s(?:\p{Lu}{0,3}\p{Sc}|\p{Lu}{3}))?$/u.test(before))
    return undefined;
  const isReached = cursor.digits(9) !== undefined && (cursor.word('link', 'by') ?? cursor.literal(',')) !== undefined;
  return isReached && cursor.next?.kind === 'digits' ? cursor.start : undefined;
}

/** `a month before 30 June` is how often the number counts, and a date; `before 30 June` is until then. */
function datesAfterOffset(text: string, mention: DateMention, cursor: Cursor): readonly DateMention[] {
  if (mention.date.kind !== 'offset' || mention.date.from.kind === 'launch') return [mention];
  cursor.word('number', '1');
  cursor.word('unit');
  cursor.word('link', 'before', 'after');
  cursor.skipFiller();
  const [inner] = readFrom(text, cursor.start);
  return inner ? [inner] : [mention];
}

/** The dates of the rest of a text, with offsets of the whole. */
function readFrom(text: string, from: number): readonly DateMention[] {
  return readDates(text.slice(from)).map((one) => ({ ...one, start: one.start + from, end: one.end + from }));
}

function cursorAt(text: string, offset: number): Cursor {
  const cursor = new Cursor(text);
  while (!cursor.isAtEnd && cursor.start < offset) cursor.at++;
  return cursor;
}
