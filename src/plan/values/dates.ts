import type { Token } from '../../text/tokens';
import { tokensOf } from '../../text/tokens';
import { memoizedStrings } from '../../text/memoizedStrings';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import { firstWordTest } from '../vocabulary/lexicon';
import type { WordKind } from '../vocabulary/valueWords';
import { Cursor } from './cursor';
import { firstKinds, takeDate, takeDates } from './dateForms/expression';
import { longest } from './dateForms/dayForm';
import { takeTimeOfDay } from './dateForms/timeOfDay';
import type { WrittenDate } from './dateForms/writtenDate';
import type { Stretch } from './reading';

export type { WrittenDate } from './dateForms/writtenDate';

/** A date in a text, in half-open UTF-16 offsets of that text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly date: WrittenDate;
}

/** A date of a value with what belongs to it: `by` before it, a time of day or `(tbc)` after it. */
export interface DateInField extends DateMention {
  readonly from: number;
  readonly to: number;
  /** Whether it is said to hold no more: `was 4 December`. */
  readonly isFormer: boolean;
  /** Where something after it says whether it is agreed. */
  readonly notes: readonly Stretch[];
}

/**
 * The dates in a value that is a date, or several: also those that are dates only because the field is one, such as a
 * month's name alone.
 */
export const datesOf = memoizedText(({ text }: SourceText) => datesInField(text));

/** The same of any text. */
export const datesInField = memoizedStrings((text: string): readonly DateInField[] => scan(text, () => true, mayStart));

/** The date that a text begins with, as `datesInField` reads it. What comes after it isn't searched. */
export function dateAtStart(text: string): DateInField | undefined {
  const cursor = new Cursor(text);
  return cursor.isAtEnd ? undefined : takeMentionHere(cursor, () => true, mayStart);
}

/**
 * The dates in prose, in order. What may be something else isn't one: the name of a month, 5/7, a year, anything inside
 * words, versions and ids.
 */
export const readDates = memoizedStrings((text: string): readonly DateMention[] =>
  hasAnchor(text) ? scan(text, isExplicit, mayStartInProse) : [],
);

/** What may stand directly before a date and belong to it. */
const beforeDates: ReadonlySet<WordKind> = new Set(['former', 'confirmation']);
const linksBefore: ReadonlySet<string> = new Set(['by', 'from', 'since', 'before', 'between']);
/** What every date in prose has, if it has no digits: the name of a month, or something to count from. */
const anchors: ReadonlySet<WordKind> = new Set(['month', 'launch']);

/** In a field also words that only stand before a date. */
const beginsInField = firstWordTest((kind, value) =>
  kind === 'link' ? linksBefore.has(value) : beforeDates.has(kind) || firstKinds.has(kind),
);
const beginsInProse = firstWordTest((kind, value) =>
  kind === 'link' ? value === 'between' || value === 'before' : firstKinds.has(kind),
);
const beginsAnchor = firstWordTest((kind) => anchors.has(kind));

function mayStart({ kind, text }: Token): boolean {
  return kind === 'digits' || (kind === 'word' && beginsInField(text));
}

function mayStartInProse({ kind, text }: Token): boolean {
  return kind === 'digits' || (kind === 'word' && beginsInProse(text));
}

/** Whether a text has anything that a date in prose can't do without. */
function hasAnchor(text: string): boolean {
  return tokensOf(text).some(({ kind, text: word }) => kind === 'digits' || (kind === 'word' && beginsAnchor(word)));
}

function scan(
  text: string,
  isDate: (date: WrittenDate, text: string) => boolean,
  mayBegin: (token: Token) => boolean,
): DateInField[] {
  const cursor = new Cursor(text);
  const found: DateInField[] = [];
  while (!cursor.isAtEnd) {
    const { at } = cursor;
    const one = takeMentionHere(cursor, isDate, mayBegin);
    if (one) found.push(one);
    else cursor.at = Math.max(at + 1, cursor.at - longestInVain);
  }
  return found;
}

function takeMentionHere(
  cursor: Cursor,
  isDate: (date: WrittenDate, text: string) => boolean,
  mayBegin: (token: Token) => boolean,
): DateInField | undefined {
  return mayBegin(cursor.next!) && isApart(cursor) && mayGoOn(cursor) ? takeMention(cursor, isDate) : undefined;
}

/** In tokens. What seems a date and isn't one may have another in it; only the end of a longer list is looked at again. */
const longestInVain = 60;

/**
 * Whether a date may begin at a number that isn't one by itself: it needs a unit, another number or a date after it. A
 * cheap test, because most numbers in a plan are amounts.
 */
function mayGoOn(cursor: Cursor): boolean {
  const { tokens, at } = cursor;
  if (tokens[at]!.kind !== 'digits') return true;
  const isDate = takeDate(cursor) !== undefined;
  cursor.at = at + 1;
  const next = tokens[at + 1];
  const mayBe =
    isDate ||
    (next !== undefined &&
      (next.kind === 'sign'
        ? /^[-/&+,.°]$/.test(next.text)
        : cursor.word('link', 'until', 'and', 'or') !== undefined ||
          cursor.word('unit') !== undefined ||
          cursor.word('dayKind') !== undefined ||
          cursor.word('ordinalEnding') !== undefined));
  cursor.at = at;
  return mayBe;
}

/** Whether the next token isn't part of a longer word, version or id. */
function isApart({ tokens, at }: Cursor): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.isSpaced) return true;
  // The minutes of `9:15-10:00` are no day.
  if (before.text === ':' && !before.isSpaced && tokens[at - 2]?.kind === 'digits') return false;
  return before.kind === 'sign' && !/^[@#_./\p{Sc}-]$/u.test(before.text);
}

/** Whether what was read ends here: not in the middle of a word or of a longer number. */
function isEnd({ tokens, at }: Cursor): boolean {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (!next || next.isSpaced) return true;
  if (next.kind !== 'sign') return false;
  return !(/^[.,:/_-]$/.test(next.text) && after?.kind === 'digits' && !after.isSpaced);
}

/** Undefined if what begins here isn't a date; the cursor is then behind what seemed one. */
function takeMention(cursor: Cursor, isDate: (date: WrittenDate, text: string) => boolean): DateInField | undefined {
  const from = cursor.start;
  const found = longest(cursor, [takeHere, takeAfterBy, takeFormer, takeUnconfirmed]);
  if (!found) return undefined;
  const { start, date, isFormer = false, note } = found;
  const { end } = cursor;
  if (!isDate(date, cursor.text.slice(start, end))) return undefined;
  const notes = [...(note ? [note] : []), ...takeAfter(cursor, date)];
  if (!isEnd(cursor)) return undefined;
  return { start, end, date, from, to: cursor.end, isFormer, notes };
}

interface Found {
  readonly start: number;
  readonly date: WrittenDate;
  readonly isFormer?: boolean;
  readonly note?: Stretch;
}

function takeHere(cursor: Cursor): Found | undefined {
  const { start } = cursor;
  const date = takeDates(cursor);
  return date && { start, date };
}

/** `by 7 May`, `bis zum 7. Mai`: the day counts. */
function takeAfterBy(cursor: Cursor): Found | undefined {
  if (cursor.word('link', 'by') === undefined) return undefined;
  cursor.literal(':', "'");
  cursor.skipFiller();
  return takeHere(cursor);
}

/** `tentatively 7 May`: whether a date is agreed doesn't change it. */
function takeUnconfirmed(cursor: Cursor): Found | undefined {
  const from = cursor.start;
  if (cursor.word('confirmation', 'open', 'estimated') === undefined) return undefined;
  const note = { start: from, end: cursor.end };
  cursor.literal(':', ',');
  cursor.skipFiller();
  const found = takeHere(cursor);
  return found && { ...found, note };
}

/** `was 4 December`, `moved from 4 December`. What was moved from one day to another is two dates, not a span. */
function takeFormer(cursor: Cursor): Found | undefined {
  const former = cursor.word('former');
  if (former === undefined) return undefined;
  cursor.literal(':');
  cursor.skipFiller();
  const { start } = cursor;
  // `moved from 11 to 18 March`
  const move = former === 'moved' ? cursor.attempt(() => takeMove(cursor)) : undefined;
  if (move) return { start, date: move };
  const date = takeDate(cursor);
  return date && { start, date, isFormer: true };
}

/** The second of two days of one month, which are written like a span. */
function takeMove(cursor: Cursor): WrittenDate | undefined {
  const date = takeDates(cursor);
  return date?.kind === 'span' ? date.to : undefined;
}

/** Takes what may follow a date without changing it, and returns where it says whether the date is agreed. */
function takeAfter(cursor: Cursor, date: WrittenDate): Stretch[] {
  // The day of `May ??` isn't there yet.
  const mayBeUnsure = date.kind !== 'month' || date.year !== undefined;
  const notes: Stretch[] = [];
  for (;;) {
    const taken = cursor.attempt(() => {
      const isOpen = cursor.literal('(', '[') !== undefined;
      const sign = isOpen ? undefined : cursor.literal(',', '-');
      const { start } = cursor;
      const isNote =
        cursor.word('confirmation', 'open', 'estimated') !== undefined ||
        (mayBeUnsure && sign === undefined && takeQuestion(cursor));
      // `(tbc by client)`
      if (isNote && isOpen) while (cursor.next?.kind === 'word' && !isDateNext(cursor)) cursor.at++;
      if (!isNote && takeTimeOfDay(cursor) === undefined && takeLatest(cursor) === undefined) return undefined;
      if (isNote) notes.push({ start, end: cursor.end });
      return isOpen && cursor.literal(')', ']') === undefined ? undefined : true;
    });
    if (!taken) return notes;
  }
}

function isDateNext(cursor: Cursor): boolean {
  const { at } = cursor;
  const isDate = takeDate(cursor) !== undefined;
  cursor.at = at;
  return isDate;
}

/** The `?` of `7 May?`, `7 May (??)`. */
function takeQuestion(cursor: Cursor): boolean {
  const { at } = cursor;
  while (cursor.literal('?') !== undefined);
  return cursor.at > at;
}

/** `at the latest`, at the end of a clause: before another date it belongs to that. */
function takeLatest(cursor: Cursor): true | undefined {
  if (cursor.word('link', 'by') === undefined) return undefined;
  return cursor.next === undefined || cursor.next.kind === 'sign' ? true : undefined;
}

/** Whether a date is one wherever it is written. */
function isExplicit(date: WrittenDate, text: string): boolean {
  switch (date.kind) {
    case 'day':
    case 'weekday':
      return date.kind === 'weekday' || date.year !== undefined || /\p{L}{3}|\d\d\.\d\d\./u.test(text);
    case 'slashed':
      return date.year !== undefined;
    case 'month':
    case 'week':
      return date.year !== undefined || /^kw/i.test(text);
    case 'year':
      return date.year.isFiscal;
    case 'part':
      return !(date.of.kind === 'year' && !date.of.year.isFiscal) || date.part !== 'end';
    case 'launch':
      return date.count !== 0 || /\d|\s\p{L}{3}/u.test(text);
    case 'span':
      return isExplicit(date.to, text) || isExplicit(date.from, text);
    case 'open':
    case 'offset':
    case 'weekday-from':
    case 'length':
      return isExplicit(date.from, text);
    case 'week-beside':
      return isExplicit(date.of, text);
    case 'list':
      return date.all.some((one) => isExplicit(one, text));
    case 'either':
      return date.options.some((one) => isExplicit(one, text));
    case 'plan':
    case 'feast':
      return false;
    case 'invalid':
      return !/\p{L}/u.test(text) || hasNearest(date);
    default:
      return true;
  }
}

function hasNearest(date: WrittenDate): boolean {
  return date.kind === 'invalid' && date.day !== undefined && date.day.written <= 31;
}
