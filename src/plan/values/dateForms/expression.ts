import { say } from '../../../text/message';
import { memoized } from '../../../text/memoized';
import { firstWordTest } from '../../vocabulary/lexicon';
import type { WordKind } from '../../vocabulary/valueWords';
import type { Cursor } from '../cursor';
import { longest, takeDay, takeLongYearAfter } from './dayForm';
import { inWeeksOfYear, sharingYear } from './dateTree';
import { takeLong } from './longForm';
import { takeDayNumber, takeLongYear, takeOrdinal } from './numbers';
import {
  isAfterArticle,
  takeLaunch,
  takePlanDate,
  takeUnit,
  takeWeekAndWeekday,
  takeWeekdayOfWeek,
  takeWeekOf,
} from './planForm';
import type { Stretch } from '../reading';
import type { WrittenDate } from './writtenDate';

/** What was read at each token of a text, because several forms begin with a date. */
const datesByToken = memoized(
  (_: Cursor) => new Map<number, { readonly date?: WrittenDate; readonly after: number }>(),
);

/** One date in any form. */
export function takeDate(cursor: Cursor): WrittenDate | undefined {
  const known = datesByToken(cursor);
  const { at } = cursor;
  let found = known.get(at);
  if (!found) {
    const date = mayBeginDate(cursor) ? longest(cursor, dateForms) : undefined;
    known.set(at, (found = { date, after: cursor.at }));
  }
  if (found.date) cursor.at = found.after;
  return found.date;
}

const dateForms = [
  takeDay,
  takeWeekdayOfWeek,
  takeWeekAndWeekday,
  takeLong,
  takeWeekOf,
  takeLaunch,
  takePlanDate,
] as const;

/** The kinds of words that may begin a date. */
export const firstKinds: ReadonlySet<WordKind> = new Set([
  'month',
  'weekday',
  'part',
  'ordinal',
  'launch',
  'yearPart',
  'romanPart',
  'weekOf',
  'feast',
  'unit',
  'number',
  'dayKind',
  'dayBeside',
]);

/** Whether a phrase that begins a date begins with a folded word. */
const beginsDate = firstWordTest((kind) => firstKinds.has(kind));

/** Whether the next token is one with which a date begins; most aren't. */
function mayBeginDate({ next }: Cursor): boolean {
  if (next?.kind !== 'word') return next?.kind === 'digits';
  return beginsDate(next.text);
}

/**
 * What a text says about when, from the next token on: a date, a span of them, several dates, or one of several.
 * Undefined if no date begins here.
 */
export function takeDates(cursor: Cursor): WrittenDate | undefined {
  return longest(cursor, [takeLength, takeOpen, takeBefore, takeOffset, takeWeekdayFrom, takeJoined]);
}

/** `6 months from 2026-10-01`, `from 1 March for 6 weeks`. */
function takeLength(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const length = takeCount(cursor);
    if (length) cursor.literal(',');
    if (length && (cursor.word('link', 'from', 'since') ?? cursor.word('launch', 'start')) === undefined)
      return undefined;
    if (!length) cursor.word('link', 'from', 'since');
    const from = takeDate(cursor);
    if (!from) return undefined;
    if (length) return { kind: 'length', ...length, from };
    const isOpen = cursor.literal('(') !== undefined;
    if (!isOpen && cursor.word('filler') === undefined) return undefined;
    const after = takeCount(cursor);
    if (!after || (isOpen && cursor.literal(')') === undefined)) return undefined;
    // `2 weeks before launch` after a comma is another date.
    return cursor.word('link', 'before', 'after') === undefined ? { kind: 'length', ...after, from } : undefined;
  });
}

function takeCount(cursor: Cursor): { count: number; unit: NonNullable<ReturnType<typeof takeUnit>> } | undefined {
  return cursor.attempt(() => {
    const count = cursor.count();
    cursor.literal('-');
    const unit = count === undefined ? undefined : takeUnit(cursor);
    if (count === 0.5 && unit === 'year') return { count: 6, unit: 'month' };
    return count === undefined || unit === undefined || count < 1 || count > 1000 ? undefined : { count, unit };
  });
}

/** `from June`, `ab 1. März`, `June onwards`, `2027-06-01 –`. */
function takeOpen(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const isFrom = cursor.word('link', 'since') !== undefined;
    if (isFrom) cursor.literal("'");
    if (isFrom) cursor.skipFiller();
    const from = takeDate(cursor);
    if (!from) return undefined;
    const isOnwards = takeOnwards(cursor) || takeOpenEnd(cursor);
    if (isFrom) cursor.word('link', 'on');
    return isFrom || isOnwards ? { kind: 'open', from } : undefined;
  });
}

/**
 * `before 7 May` or `before the end of May`, as a deadline, is by that day; `before March` ends in February, and what is needed
 * before launch is
 * needed the day before.
 */
function takeBefore(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    if (cursor.word('link', 'before') === undefined) return undefined;
    cursor.literal("'");
    cursor.skipFiller();
    const date = takeDate(cursor);
    const isDay = date && ['day', 'slashed', 'weekday', 'invalid'].includes(date.kind);
    if (!date || isDay || (date.kind === 'part' && date.part === 'end')) return date;
    return { kind: 'offset', count: -1, unit: 'day', from: date };
  });
}

/** `two weeks before 7 May`, `the day after Thanksgiving`. */
function takeOffset(cursor: Cursor): WrittenDate | undefined {
  const other = cursor.attempt(() => takeDayBeside(cursor)) ?? cursor.attempt(() => takePlus(cursor));
  if (other) return other;
  return cursor.attempt(() => {
    const counted = takeCount(cursor);
    const length = counted ?? (isAfterArticle(cursor) ? { count: 1, unit: takeUnit(cursor) } : undefined);
    if (!length) return undefined;
    // `A week before launch` is a day, `the week before launch` a week.
    const isWeek = !counted && length.unit === 'week';
    const side = length.unit && cursor.word('link', 'before', 'after');
    if (side === undefined || !length.unit) return undefined;
    cursor.skipFiller();
    const from = takeDate(cursor);
    if (from && isWeek) return { kind: 'week-beside', side: side as 'before' | 'after', of: from };
    return from && { kind: 'offset', count: side === 'before' ? -length.count : length.count, unit: length.unit, from };
  });
}

/** `2027-03-01 + 2 weeks`, `kick-off + 10 days` */
function takePlus(cursor: Cursor): WrittenDate | undefined {
  const from = takeDate(cursor);
  if (!from || !(plainDay(from) ?? (from.kind === 'plan' || from.kind === 'feast'))) return undefined;
  if ((cursor.literal('+') ?? cursor.word('link', 'plus')) === undefined) return undefined;
  const length = takeCount(cursor);
  return length && { kind: 'offset', ...length, from };
}

/** `la veille du lancement`, `the eve of 7 May`. */
function takeDayBeside(cursor: Cursor): WrittenDate | undefined {
  const side = cursor.word('dayBeside');
  if (side === undefined) return undefined;
  cursor.skipFiller();
  const from = takeDate(cursor);
  return from && { kind: 'offset', count: side === 'before' ? -1 : 1, unit: 'day', from };
}

/** `the Monday before launch`, `second Tuesday after Easter`. */
function takeWeekdayFrom(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    // The Portuguese `segunda-feira` is a weekday, and `segunda` an ordinal.
    const first = cursor.word('weekday');
    const which = first === undefined ? (takeOrdinal(cursor) ?? 0) : 1;
    const weekday = first ?? cursor.word('weekday');
    if (weekday === undefined) return undefined;
    const side = cursor.word('link', 'before', 'after');
    // The last Friday before something is the nearest.
    const nth = which === -1 && side === 'before' ? 1 : which;
    if (side === undefined || nth < 1) return undefined;
    cursor.skipFiller();
    const from = takeDate(cursor);
    const count = side === 'before' ? -nth : nth;
    return from && { kind: 'weekday-from', weekday: Number(weekday), count, from };
  });
}

/** `and the day after`, next to a day. */
function takeDayAfter(cursor: Cursor, day: WrittenDate): WrittenDate | undefined {
  return cursor.attempt(() => {
    cursor.skipFiller();
    if (cursor.word('unit', 'day') === undefined || cursor.word('link', 'after') === undefined) return undefined;
    return { kind: 'offset', count: 1, unit: 'day', from: day };
  });
}

/** `onwards`, `until further notice`, `– ongoing`. */
function takeOnwards(cursor: Cursor): boolean {
  const word = cursor.attempt(() => {
    cursor.literal('-', '→', ',');
    return cursor.word('link', 'onwards');
  });
  return word !== undefined;
}

/** Dots or an arrow after which nothing comes. */
function takeOpenEnd(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      const isSpan = cursor.literal('→', '-') !== undefined || (takeDots(cursor) ?? false);
      return isSpan && cursor.isAtEnd ? true : undefined;
    }) ?? false
  );
}

function takeDots(cursor: Cursor): boolean | undefined {
  return cursor.attempt(() => {
    if (cursor.literal('...') !== undefined) return true;
    if (cursor.literal('.') === undefined || cursor.literal('.') === undefined) return undefined;
    cursor.literal('.');
    return true;
  });
}

type Join = 'until' | 'and' | 'or';

/** Dates with what joins them: `A to B`, `A, B and C`, `A or B`; of all but the last only the day may be written. */
function takeJoined(cursor: Cursor): WrittenDate | undefined {
  return longest(cursor, [(here) => takeList(here), takeListAfterFrom, takeWeekdaysAndSpan]);
}

/** `Mon–Fri, 15–19 March`: a span with the weekdays of both its ends before it. */
function takeWeekdaysAndSpan(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const first = cursor.word('weekday');
    if (first === undefined || takeJoin(cursor) !== 'until') return undefined;
    const last = cursor.word('weekday');
    if (last === undefined) return undefined;
    cursor.literal(',', ':');
    const span = takeList(cursor);
    if (span?.kind !== 'span') return undefined;
    const on = (weekday: string, day: WrittenDate): WrittenDate => ({ kind: 'weekday', weekday: Number(weekday), day });
    return { ...span, from: on(first, span.from), to: on(last, span.to) };
  });
}

function takeListAfterFrom(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const link = cursor.word('link', 'between') ?? cursor.word('link', 'from');
    if (link === undefined) return undefined;
    cursor.literal("'");
    cursor.skipFiller();
    return takeList(cursor, link === 'between');
  });
}

function takeList(cursor: Cursor, isBetween = false): WrittenDate | undefined {
  return cursor.attempt(() => {
    const parts: WrittenDate[] = [];
    const places: Stretch[] = [];
    const joins: Join[] = [];
    let end = cursor.at;
    for (;;) {
      const { start } = cursor;
      const part = takePart(cursor, mostAhead, parts.at(-1));
      if (!part) break;
      if (parts.length > 0 && joins.at(-1) !== 'until' && isApart(cursor, parts.at(-1)!, part)) break;
      // Of `Dora Mai, 15. Januar`, the month is a name.
      const isName = parts.length === 1 && parts[0]!.kind === 'month' && parts[0].year === undefined;
      if (isName && joins[0] === 'and' && cursor.text[places[0]!.end] === ',' && plainDay(part)) break;
      parts.push(part);
      places.push({ start, end: cursor.end });
      end = cursor.at;
      const join = takeJoin(cursor);
      if (!join) break;
      joins.push(join === 'and' && isBetween ? 'until' : join);
    }
    cursor.at = end;
    return joined(parts, places, joins);
  });
}

/**
 * Whether what follows a date in a list isn't one of it: the name of a day is what happens on another, as in `7 May,
 * launch` or `New Year: 1 January`, and a month's name after a day is another word as likely as not.
 */
function isApart({ next }: Cursor, before: WrittenDate, part: WrittenDate): boolean {
  if (part.kind === 'launch') return part.isName === true;
  if (part.kind === 'month') return part.year === undefined && plainDay(before) !== undefined;
  return part.kind === 'feast' && (next?.text === ':' || next?.text === '(');
}

function takeJoin(cursor: Cursor): Join | undefined {
  const join = cursor.attempt((): Join | undefined => {
    if (cursor.literal('-', '→') !== undefined) {
      cursor.literal('>', '-');
      return 'until';
    }
    if (takeDots(cursor)) return 'until';
    if (cursor.word('link', 'until') !== undefined) return 'until';
    const sign = cursor.literal('/', '&', '+', ',');
    if (sign !== undefined) {
      // An interval as ISO 8601 writes it: 2027-01-12/2027-01-15.
      if (sign === '/' && isIsoInterval(cursor)) return 'until';
      return cursor.word('link', 'or') === undefined ? (cursor.word('link', 'and'), 'and') : 'or';
    }
    const word = cursor.word('link', 'or', 'and');
    return word === undefined ? undefined : (word as Join);
  });
  if (!join || isByAhead(cursor)) return undefined;
  cursor.literal("'");
  cursor.skipFiller();
  return join;
}

/** Whether a slash was that of `2027-01-12/2027-01-15`, or of `2027-01-12/15`. */
function isIsoInterval({ tokens, at, next }: Cursor): boolean {
  if (next?.isSpaced !== false) return false;
  const sign = tokens[at - 3];
  return next.text.length === 4 || (next.text.length === 2 && sign?.text === '-' && !sign.isSpaced);
}

/** Whether `by` stands here after a sign: what follows is a date by itself, as in `baseline 22 — by 30 June`. */
function isByAhead(cursor: Cursor): boolean {
  const { at } = cursor;
  const isAfterSign = cursor.tokens[at - 1]?.kind === 'sign';
  const isBy = isAfterSign && cursor.word('link', 'by') !== undefined;
  cursor.at = at;
  return isBy;
}

/** So many days may share a month that is written once. */
const mostAhead = 8;

/**
 * A date, or what the one before it makes one: `15` in `Jan 12–15`, `12` in `12–15 January`. `ahead` is how many of the
 * parts after it may be looked at for the month.
 */
function takePart(cursor: Cursor, ahead: number, before?: WrittenDate): WrittenDate | undefined {
  const { at } = cursor;
  const whole = takeDate(cursor);
  const end = cursor.at;
  cursor.at = at;
  const short = ahead > 0 ? cursor.attempt(() => takeShort(cursor, ahead, before)) : undefined;
  // `10/11 March` has two days of March, although 10/11 alone would be one of its own.
  const isNumeric = whole?.kind === 'invalid' || (whole?.kind === 'slashed' && whole.year === undefined);
  const isOneOfTwo = isNumeric && short?.kind === 'day';
  if (short && (cursor.at > end || isOneOfTwo)) return short;
  cursor.at = end;
  return whole ?? short ?? (before && takeDayAfter(cursor, before));
}

/** A number that is a day, week or quarter only next to another date. */
function takeShort(cursor: Cursor, ahead: number, before: WrittenDate | undefined): WrittenDate | undefined {
  cursor.attempt(() => {
    const weekday = cursor.word('weekday');
    cursor.literal(',', '.');
    return weekday;
  });
  const number = takeDayNumber(cursor);
  if (number === undefined) return undefined;
  return (
    (before && isNoAmount(cursor) ? takeAfter(cursor, before, number) : undefined) ??
    takeWithLater(cursor, ahead, number)
  );
}

/** The number after a date of the same kind: `Jan 12–15, 2027`, `KW 12–14`, `Q2-3`. */
function takeAfter(cursor: Cursor, before: WrittenDate, number: number): WrittenDate | undefined {
  const day = plainDay(before);
  const year = takeLongYearAfter(cursor) ?? takeYearOf(cursor);
  if (day?.kind === 'day') return { kind: 'day', year: year ?? day.year, month: day.month, day: number };
  if (before.kind === 'week') return { kind: 'week', week: number, year: year ?? before.year };
  if (before.kind === 'week-of-plan')
    return year === undefined ? { ...before, number } : { kind: 'week', week: number, year };
  if (before.kind === 'quarter' && number <= 4)
    return { ...before, quarter: number, year: year === undefined ? before.year : { year, isFiscal: false } };
  return undefined;
}

/** The `of 2026` of `weeks 52 and 53 of 2026`. */
function takeYearOf(cursor: Cursor): number | undefined {
  return cursor.attempt(() => (cursor.word('link', 'of') === undefined ? undefined : takeLongYear(cursor)));
}

/** The number before a date that has the month: `12–15 January`, `12.–15.01.2027`. */
function takeWithLater(cursor: Cursor, ahead: number, number: number): WrittenDate | undefined {
  const { at } = cursor;
  const next = takeJoin(cursor) && takePart(cursor, ahead - 1);
  cursor.at = at;
  const later = next && plainDay(next);
  if (later?.kind === 'day') return { kind: 'day', year: undefined, month: later.month, day: number };
  if (later?.kind === 'slashed') return { kind: 'slashed', year: undefined, numbers: [number, later.numbers[1]] };
  return undefined;
}

/** Whether what follows a number leaves it a day: `5 days`, `5pm`, `5%` and `17:00` are none. */
function isNoAmount(cursor: Cursor): boolean {
  const { next } = cursor;
  if (!next || isYearAhead(cursor)) return true;
  // `2026-08-19, 30-minute call`
  if (next.text === '-' && !next.isSpaced && cursor.from(cursor.at + 1).word('unit') !== undefined) return false;
  if (next.kind !== 'word')
    return next.kind === 'sign' && /^[,;)\]&/+→|(-]$|^\.+$/.test(next.text) && !isDecimalAhead(cursor);
  if (!next.isSpaced) return false;
  const { at } = cursor;
  // The Dutch `min` is a minus, too.
  if (cursor.from(at).word('unit') !== undefined) return false;
  const isLinked = cursor.word('link') !== undefined || cursor.word('filler') !== undefined;
  cursor.at = at;
  return isLinked;
}

function isYearAhead(cursor: Cursor): boolean {
  const { at } = cursor;
  const year = takeLongYearAfter(cursor);
  cursor.at = at;
  return year !== undefined;
}

function isDecimalAhead(cursor: Cursor): boolean {
  const [sign, digits] = [cursor.tokens[cursor.at], cursor.tokens[cursor.at + 1]];
  return /^[.,/-]$/.test(sign?.text ?? '') && digits?.kind === 'digits' && !sign!.isSpaced && !digits.isSpaced;
}

function plainDay(date: WrittenDate): (WrittenDate & { kind: 'day' | 'slashed' }) | undefined {
  if (date.kind === 'weekday') return plainDay(date.day);
  return date.kind === 'day' || date.kind === 'slashed' ? date : undefined;
}

/** `T-8 to T-6 weeks`: the unit is that of the next that has one. */
function sharingUnit(parts: readonly WrittenDate[]): readonly WrittenDate[] {
  let unit: (WrittenDate & { kind: 'launch' })['unit'];
  const shared = parts.toReversed().map((part) => {
    if (part.kind !== 'launch') return part;
    unit = part.unit ?? unit;
    return unit === part.unit ? part : { ...part, unit };
  });
  return shared.toReversed();
}

/** `weeks 19–20 2027`: where one has a year, all are weeks of a year. */
function sharingWeeks(parts: readonly WrittenDate[]): readonly WrittenDate[] {
  return parts.some(({ kind }) => kind === 'week') ? parts.map((part) => inWeeksOfYear(part)) : parts;
}

/** Spans bind closer than lists: `1–3 March and 8 March`. */
function joined(
  parts: readonly WrittenDate[],
  places: readonly Stretch[],
  joins: readonly Join[],
): WrittenDate | undefined {
  const [first, ...rest] = sharingUnit(sharingYear(sharingWeeks(parts)));
  if (!first) return undefined;
  const spans: WrittenDate[] = [first];
  const between: Join[] = [];
  for (const [index, part] of rest.entries()) {
    const join = joins[index]!;
    if (join === 'until') {
      const from = spans.pop()!;
      if (from.kind === 'span') return { kind: 'invalid', reason: say`it has more than two ends` };
      spans.push({ kind: 'span', from, to: part, places: [places[index]!, places[index + 1]!] });
    } else {
      between.push(join);
      spans.push(part);
    }
  }
  if (spans.length === 1) return spans[0];
  return between.includes('or') ? { kind: 'either', options: spans } : { kind: 'list', all: spans };
}
