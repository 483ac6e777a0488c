import { dateInWords } from './dateInWords';
import { firstIndex } from '../../text/lists';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import { isMissing } from '../missing';
import type { WordKind } from '../vocabulary/valueWords';
import { once } from '../../text/once';
import { spellingsOf } from '../vocabulary/words';
import { Cursor, isTaken } from './cursor';
import { takeTimeOfDay } from './dateForms/timeOfDay';
import type { WrittenDate } from './dateForms/writtenDate';
import { hasNoYear, sharingYear } from './dateForms/dateTree';
import type { DateInField, DateMention } from './dates';
import { datesOf } from './dates';
import { leftOver } from './leftOver';
import type { Reading, Stretch } from './reading';
import { ambiguous, missing, readAs, unreadable } from './reading';
import type { DateValue, PlanCalendar, Resolution } from './resolveDate';
import { resolutionOf } from './resolveDate';
import type { ValueContext } from './valueContext';
import type { ValueType } from './valueType';

/**
 * The days that a date means. A span is kept whole: work is due on its last day and starts on its first. Of several dates
 * the last counts, because only then all of it is there.
 */
export const dateType: ValueType<DateValue> = {
  read: (value, context) => readDateValue(value, context.calendar, context),
  means: dateMeans,
  inWords: dateInWords,
};

/** Days in one canonical line: `2027-03-05`, `2027-03-01..2027-03-31`, `2027-06-01..`. */
export function dateMeans({ first, last }: DateValue): string {
  return first === last ? first : `${first}..${last ?? ''}`;
}

/** What a date of the document means; `names` tells the words that begin a name of the plan. */
export function readDateValue(
  value: SourceText,
  calendar: PlanCalendar,
  names?: Pick<ValueContext, 'isName'>,
): Reading<DateValue> {
  const field = fieldOf(value);
  const reading = readingIn(value, field, calendar);
  if (!names || reading.notes.length === 0 || !('value' in reading)) return reading;
  const named = reading.notes.filter((note) => hasName(value.text, note, names));
  return named.length > 0 ? readAs(reading.value!, [...reading.unread, ...named], reading.notes) : reading;
}

/** The same without the names. The last result is kept: schedules ask again and again for the same plan. */
function readingIn(value: SourceText, field: DateField, calendar: PlanCalendar): Reading<DateValue> {
  if (field.state === 'missing') return missing;
  const { date, mention, unread, notes, last } = field;
  if (!date || !mention) return unreadable(value.text);
  if (last.calendar !== calendar) {
    last.calendar = calendar;
    last.reading = readingOfResolution(value.text, mention, resolutionOf(date, calendar), unread, notes);
  }
  return last.reading!;
}

function hasName(text: string, { start, end }: Stretch, names: Pick<ValueContext, 'isName'>): boolean {
  return new Cursor(text.slice(start, end)).tokens.some(
    ({ kind, text: word }) => kind === 'word' && names.isName(word),
  );
}

/** A reading from what a date may mean; `mention` is where the text says it. */
export function readingOfResolution(
  text: string,
  mention: Stretch,
  resolution: Resolution,
  unread: readonly Stretch[],
  notes: readonly Stretch[],
): Reading<DateValue> {
  const { problem } = resolution;
  // `Month 1 (March)` says the same twice.
  const options = [...new Map(resolution.options.map((option) => [textOfOption(option), option])).values()];
  const [only] = options;
  if (!only) return unreadable(text, problem, suggestionFor(text, mention, resolution));
  if (options.length > 1) {
    const reading = ambiguous(options.map((option) => ({ value: option, text: textOfOption(option) })));
    return resolution.isWrongWeekday ? { ...reading, isContradiction: true } : reading;
  }
  return readAs(only, unread, notes);
}

function textOfOption({ first, last }: DateValue): string {
  return first === last || last === undefined ? first : `${first} to ${last}`;
}

/** The same text with the nearest date that exists. */
function suggestionFor(text: string, { start, end }: Stretch, { suggestion, day }: Resolution): string | undefined {
  const written = text.slice(start, end);
  const instead =
    suggestion ??
    (day &&
      written.replace(
        new RegExp(`(?<!\\d)0?${day.written}(?!\\d)`),
        String(day.nearest).padStart(2, day.written < 1 ? '0' : ''),
      ));
  return instead === undefined || instead === written ? undefined : text.slice(0, start) + instead + text.slice(end);
}

/** What the text alone says. */
interface DateField {
  readonly state: 'missing' | 'written';
  readonly date?: WrittenDate;
  /** From the first of its dates to the end of the last. */
  readonly mention?: Stretch;
  readonly unread: readonly Stretch[];
  readonly notes: readonly Stretch[];
  /** What it meant in the plan for which it was last asked. */
  readonly last: { calendar?: PlanCalendar; reading?: Reading<DateValue> };
}

const ongoing = once(() => new Set(spellingsOf('openEnded').map((word) => word.toLowerCase())));

/** Whether a text says that something goes on without an end: `ongoing`. */
export function isOngoing(text: string): boolean {
  return ongoing().has(text.trim().toLowerCase());
}

const fieldOf = memoizedText((value: SourceText): DateField => {
  const { text } = value;
  if (isMissing(text) || isOngoing(text)) return { state: 'missing', unread: [], notes: [], last: {} };
  const mentions = datesOf(value);
  const holding = withoutLabels(
    explained(
      text,
      mentions.filter(({ isFormer }) => !isFormer),
    ),
  );
  const date = combined(text, holding);
  const mention = holding.length > 0 ? { start: holding[0]!.start, end: holding.at(-1)!.end } : undefined;
  return { state: 'written', date, mention, ...restOf(text, mentions, date), last: {} };
});

/** The date of a value and where it is written, before the plan determines its days; undefined if it has none. */
export function writtenDateOf(value: SourceText): DateMention | undefined {
  const { date, mention } = fieldOf(value);
  return date && mention && { date, ...mention };
}

/**
 * The date that a text is as a whole, but for filler; undefined if it says anything else, and for a name alone that may be a
 * title.
 */
export function wholeDateOf(value: SourceText): WrittenDate | undefined {
  const { date, unread, notes } = fieldOf(value);
  const [mention] = datesOf(value);
  if (!date || !mention || unread.length > 0 || notes.length > 0) return undefined;
  return isLabel(date) && mention.from === mention.start ? undefined : date;
}

/** The day with a name that a text is as a whole: `Easter`. */
export function feastOf(value: SourceText): WrittenDate | undefined {
  const { date, unread, notes } = fieldOf(value);
  return date?.kind === 'feast' && unread.length === 0 && notes.length === 0 ? date : undefined;
}

/**
 * The first and the last day of a span that is written out, each of which means the same alone: not of `12–15 January`,
 * and not of dates that share a year.
 */
export function endsOfSpan(value: SourceText): { readonly from: SourceText; readonly to: SourceText } | undefined {
  const written = writtenDateOf(value);
  const places = written?.date.kind === 'span' ? written.date.places : undefined;
  if (!places) return undefined;
  const [from, to] = [value.slice(places[0].start, places[0].end), value.slice(places[1].start, places[1].end)];
  const alone = wholeDateOf(from);
  return alone && !hasNoYear(alone) && wholeDateOf(to) ? { from, to } : undefined;
}

/**
 * A date in brackets after another says the same more exactly, or less: `week 19 (10–14 May)`. The exact one counts. Next
 * to a date that counts from launch both are kept, in case launch has moved.
 */
function explained(text: string, mentions: readonly DateInField[]): readonly DateInField[] {
  return mentions.filter((one, index) => {
    const [before, after] = [mentions[index - 1], mentions[index + 1]];
    const isInside = before !== undefined && isBracketed(text, before, one);
    const isOutside = after !== undefined && isBracketed(text, one, after);
    return isInside
      ? !isVague(one.date) || isVague(before.date)
      : !(isOutside && isVague(one.date) && !isVague(after.date));
  });
}

function isBracketed(text: string, outer: DateInField, inner: DateInField): boolean {
  return /^\s*[([=]\s*$/.test(text.slice(outer.to, inner.from)) && /^\s*(?:[)\]]|$)/.test(text.slice(inner.to));
}

/** Whether a date is longer than the days that it may be explained by. */
function isVague(date: WrittenDate): boolean {
  return [
    'week',
    'week-of-plan',
    'month-of-plan',
    'day-of-plan',
    'month',
    'quarter',
    'half',
    'year',
    'part',
    'nth',
    'plan',
  ].includes(date.kind);
}

/** The names of days next to a date are what happens on it: `Launch: 6 April`, `kick-off 1 March`. */
function withoutLabels(mentions: readonly DateInField[]): readonly DateInField[] {
  if (mentions.length < 2) return mentions;
  const dates = mentions.filter(({ date }) => !isLabel(date));
  return dates.length > 0 ? dates : mentions;
}

function isLabel(date: WrittenDate): boolean {
  return date.kind === 'plan' || date.kind === 'feast' || (date.kind === 'launch' && date.isName === true);
}

/** The dates of a value as one. */
function combined(text: string, mentions: readonly DateInField[]): WrittenDate | undefined {
  if (mentions.length < 2) return mentions[0]?.date;
  const all = sharingYear(mentions.map(({ date }) => date));
  const isChoice = mentions.some((one, index) => {
    const before = mentions[index - 1];
    if (before === undefined) return false;
    const counts = before.date.kind === 'launch' || one.date.kind === 'launch';
    return saysOr(text.slice(before.to, one.from)) || (counts && isBracketed(text, before, one));
  });
  return isChoice ? { kind: 'either', options: all } : { kind: 'list', all };
}

function saysOr(text: string): boolean {
  const cursor = new Cursor(text);
  for (; !cursor.isAtEnd; cursor.at++) if (cursor.word('link', 'or') !== undefined) return true;
  return false;
}

/** What is left of a value once its dates are read. */
function restOf(
  text: string,
  mentions: readonly DateInField[],
  date: WrittenDate | undefined,
): { readonly unread: readonly Stretch[]; readonly notes: readonly Stretch[] } {
  if (mentions.length === 0) return { unread: [], notes: [] };
  const used = mentions.map(({ from, to }): Stretch => ({ start: from, end: to }));
  const cursor = new Cursor(text);
  const changed = mentions.flatMap((mention) => changingNeighbors(cursor, mention));
  const labels = numberedLabels(text, used);
  const others = [...used, ...timesIn(text, used), ...labels, ...changed];
  const left = withAlternatives(text, leftOver(text, others, undefined, { light: lightKinds }));
  const about = [...left.notes, ...labels].map((note) => (mentions.length > 1 ? withDate(text, note, mentions) : note));
  const said = [...about, ...mentions.flatMap(({ notes }) => notes)];
  const isBare = date !== undefined && (isBareMonth(date) || (date.kind === 'year' && !date.year.isFiscal));
  // A name alone may be another word: `may slip`, `march on`.
  return isBare && left.notes.length > 0
    ? { unread: [...left.unread, ...changed, ...left.notes], notes: [] }
    : { unread: [...left.unread, ...changed], notes: said };
}

/** What is left of a text, where `or on completion` and `each year` aren't mere remarks. */
function withAlternatives(text: string, { unread, notes }: LeftOver): LeftOver {
  const isOther = (note: Stretch): boolean => {
    const cursor = new Cursor(text.slice(note.start, note.end));
    if (cursor.word('limiting', 'earlier') !== undefined && cursor.isAtEnd) return false;
    cursor.at = 0;
    if (cursor.word('link', 'or') !== undefined && cursor.next?.kind === 'word') return true;
    for (; !cursor.isAtEnd; cursor.at++) if (cursor.word('link', 'every') && cursor.word('unit')) return true;
    return false;
  };
  return { unread: [...unread, ...notes.filter(isOther)], notes: notes.filter((note) => !isOther(note)) };
}

interface LeftOver {
  readonly unread: readonly Stretch[];
  readonly notes: readonly Stretch[];
}

/** In `first draft 7 May, final 14 May` the first isn't of the days. */
const lightKinds: ReadonlySet<WordKind> = new Set(['ordinal']);

/** A remark with the date that it is about, which may not be the one that counts: the `draft 19 April` of two. */
function withDate(text: string, note: Stretch, mentions: readonly DateInField[]): Stretch {
  const date = mentions.find(({ from }) => from >= note.end && /^[\s:–—-]*$/.test(text.slice(note.end, from)));
  const start = text[note.start] === '(' ? note.start + 1 : note.start;
  return date ? { start, end: date.to } : note;
}

/** What the dates are for, by number: `v1 11 March, v2 18 March`, `wave 2: 18 March`. */
function numberedLabels(text: string, used: readonly Stretch[]): Stretch[] {
  const cursor = new Cursor(text);
  const found: Stretch[] = [];
  while (!cursor.isAtEnd) {
    const { at, start } = cursor;
    const label = cursor.attempt(() => {
      const isNamed = cursor.word('measure', 'numbered') !== undefined && cursor.digits(2) !== undefined;
      if (!isNamed && !isTaken(cursor, () => takeNumbered(cursor))) return undefined;
      const { end, next } = cursor;
      const isVersion = next?.isSpaced === false && !/^[:,;)]$/.test(next.text);
      return isVersion || used.some((one) => one.start < end && start < one.end) ? undefined : { start, end };
    });
    if (label) found.push(label);
    else cursor.at = at + 1;
  }
  return found;
}

/** `1st draft`, `2nd round`: what is numbered comes after. */
function takeNumbered(cursor: Cursor): boolean {
  if (cursor.digits(2) === undefined || cursor.word('ordinalEnding') === undefined) return false;
  return (cursor.word('measure', 'numbered') ?? cursor.word('review', 'round', 'word')) !== undefined;
}

function isBareMonth(date: WrittenDate): boolean {
  return date.kind === 'month' && date.year === undefined;
}

/** Words and signs next to a date that change which day it is, or leave that open: `?? May`, `XX May`, `next May`, `after`. */
function changingNeighbors(cursor: Cursor, { from, to, date }: DateInField): Stretch[] {
  const { tokens } = cursor;
  const found: Stretch[] = [];
  const before = firstIndex(tokens.length, (at) => tokens[at]!.end > from) - 1;
  for (let at = Math.max(0, before - 3); at <= before; at++) {
    cursor.at = at;
    const { start } = cursor;
    const isChanging =
      cursor.literal('?', '_', '<', '>', '#') !== undefined ||
      cursor.word('confirmation', 'placeholder') !== undefined ||
      cursor.word('link', 'after', 'before', 'between') !== undefined ||
      cursor.word('wait', 'soon') !== undefined ||
      cursor.word('ordinal') !== undefined ||
      (hasNoYear(date) && isLong(date) && cursor.word('relative') !== undefined);
    if (!isChanging || cursor.end > from) continue;
    cursor.skipFiller();
    if (cursor.start >= from || cursor.isAtEnd) found.push({ start, end: Math.min(cursor.end, from) });
  }
  const after = firstIndex(tokens.length, (at) => tokens[at]!.start >= to);
  // `Easter weekend` and `Christmas party` aren't the day itself.
  if (date.kind === 'feast' && isPlainWord(cursor, after)) found.push(tokens[after]!);
  if (after < tokens.length) {
    cursor.at = after;
    const { start } = cursor;
    // `2027-05-XX`
    cursor.literal('-', '/');
    if (
      cursor.literal('?') !== undefined ||
      cursor.word('confirmation', 'placeholder') !== undefined ||
      cursor.word('unit') !== undefined
    )
      found.push({ start, end: cursor.end });
  }
  return found;
}

/** Whether a word at an index is directly behind another and says something of its own. */
function isPlainWord(cursor: Cursor, index: number): boolean {
  if (cursor.tokens[index]?.kind !== 'word') return false;
  const { at } = cursor;
  cursor.at = index;
  const other = cursor.word('link') ?? cursor.word('filler') ?? cursor.word('clock') ?? cursor.word('confirmation');
  cursor.at = at;
  return other === undefined;
}

/** Whether a date is longer than a day, so that `next` before it picks one of several. */
function isLong(date: WrittenDate): boolean {
  return ['month', 'quarter', 'half', 'week', 'year', 'part', 'nth'].includes(date.kind);
}

/** Times of day outside the dates, which are in order. */
function timesIn(text: string, used: readonly Stretch[]): Stretch[] {
  const cursor = new Cursor(text);
  const found: Stretch[] = [];
  let next = 0;
  while (!cursor.isAtEnd) {
    const { at, start } = cursor;
    while (next < used.length && used[next]!.end <= start) next++;
    const isUsed = next < used.length && used[next]!.start <= start;
    if (!isUsed && takeTimeOfDay(cursor)) found.push({ start, end: cursor.end });
    else cursor.at = at + 1;
  }
  return found;
}
