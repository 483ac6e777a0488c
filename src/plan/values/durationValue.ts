import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import { isMissing } from '../missing';
import { Cursor } from './cursor';
import { leftOver } from './leftOver';
import { readDecimal } from './decimal';
import type { Reading } from './reading';
import { missing, readAs, unreadable } from './reading';
import type { ValueType } from './valueType';

/** A length of time. Working days follow the plan's holidays; calendar days don't. */
export interface Duration {
  readonly days: number;
  readonly kind: 'working' | 'calendar';
}

/** Working days in a unit: a week has five, a month four weeks, a day eight hours. */
const workingDays: Readonly<Record<string, number>> = {
  minute: 1 / 480,
  hour: 1 / 8,
  day: 1,
  week: 5,
  fortnight: 10,
  month: 20,
  quarter: 60,
  half: 120,
  year: 240,
};

const calendarDays: Readonly<Record<string, number>> = {
  ...workingDays,
  hour: 1 / 24,
  minute: 1 / 1440,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  half: 182,
  year: 365,
};

/**
 * How long something takes: `2 weeks` is ten working days, `4 hours` half of one, `10 calendar days` what it says, and
 * `48 hours` two calendar days. Of `2-3 weeks` the longer counts, as it does of `up to 3 weeks`, and parts add up: `1
 * week and 2 days`. Where only a bound is known, it counts. A number alone is of working days.
 */
export const durationType: ValueType<Duration> = {
  read: memoizedText(readDurationValue),
  means: meansDuration,
};

/** `10 wd` or `14 cd`. */
export function meansDuration({ days, kind }: Duration): string {
  return `${Math.round(days * 1000) / 1000} ${kind === 'working' ? 'wd' : 'cd'}`;
}

function readDurationValue({ text }: SourceText): Reading<Duration> {
  if (isMissing(text)) return missing;
  const cursor = new Cursor(text);
  for (; !cursor.isAtEnd; cursor.at++) {
    const { start } = cursor;
    const value = takeProduct(cursor) ?? takeDuration(cursor);
    if (!value) continue;
    takeSameInOtherUnits(cursor, value);
    const { unread, notes } = leftOver(text, [{ start, end: cursor.end }], undefined, { isTied: true });
    return readAs(value, unread, notes);
  }
  const days = numberAlone(text);
  return days === undefined ? unreadable(text) : readAs({ days, kind: 'working' });
}

/** The number of a text that is just a number or a range: `10`, `about 10`, `5-7`. */
export function numberAlone(text: string): number | undefined {
  const cursor = new Cursor(text);
  cursor.skipFiller();
  cursor.word('bound');
  const count = takeCount(cursor);
  cursor.literal('.');
  return cursor.isAtEnd ? count : undefined;
}

/** More parts than this are no length of time: `1 week, 2 days and 4 hours` has three. */
const mostParts = 4;

/** A duration that begins at the next token; undefined if none does. */
export function takeDuration(cursor: Cursor): Duration | undefined {
  return cursor.attempt(() => {
    takeBound(cursor);
    const first = takePart(cursor) ?? takeIsoDuration(cursor);
    if (!first) return undefined;
    let { days } = first;
    for (let parts = 1; parts < mostParts; parts++) {
      const more = cursor.attempt(() => {
        const isLonger = cursor.literal('-') !== undefined || cursor.word('link', 'until', 'or') !== undefined;
        if (!isLonger && cursor.literal(',', '+') === undefined) cursor.word('link', 'and', 'plus');
        const part = takePart(cursor);
        return part?.kind === first.kind ? { isLonger, part } : undefined;
      });
      if (!more) break;
      days = more.isLonger ? Math.max(days, more.part.days) : days + more.part.days;
    }
    takeBound(cursor);
    return { days, kind: first.kind };
  });
}

/** The same length several times: `3 days per film, 4 films`, `4 films, 3 days each`, `4 × 3 days`. */
function takeProduct(cursor: Cursor): Duration | undefined {
  return takeEachThenCount(cursor) ?? takeCountThenEach(cursor);
}

function takeEachThenCount(cursor: Cursor): Duration | undefined {
  return cursor.attempt(() => {
    const one = takeDuration(cursor);
    if (!one) return undefined;
    if (takeTimesSign(cursor)) return times(one, cursor.count());
    const isEach = cursor.word('review', 'each') !== undefined;
    const item = isEach || cursor.word('link', 'per') === undefined ? undefined : takeNoun(cursor);
    if (!isEach && item === undefined) return undefined;
    cursor.literal(',', ';', '(', 'x');
    cursor.skipLinks();
    const count = cursor.count();
    const items = takeNoun(cursor);
    if (items === undefined || (item !== undefined && !isSameNoun(item, items))) return undefined;
    cursor.literal(')');
    return times(one, count);
  });
}

function takeCountThenEach(cursor: Cursor): Duration | undefined {
  return cursor.attempt(() => {
    const count = cursor.count();
    if (takeTimesSign(cursor)) return times(takeDuration(cursor), count);
    const items = takeNoun(cursor);
    if (items === undefined) return undefined;
    cursor.literal(',', ';', ':', '(', '@');
    if (!isEachNext(cursor)) cursor.skipLinks();
    const isEach = cursor.word('review', 'each') !== undefined;
    const one = takeDuration(cursor);
    if (!isEach && cursor.word('review', 'each') === undefined) {
      const item = cursor.word('link', 'per') === undefined ? undefined : takeNoun(cursor);
      if (item === undefined || !isSameNoun(item, items)) return undefined;
    }
    cursor.literal(')');
    return times(one, count);
  });
}

function isEachNext(cursor: Cursor): boolean {
  const { at } = cursor;
  const isEach = cursor.word('review', 'each') !== undefined;
  cursor.at = at;
  return isEach;
}

function times(one: Duration | undefined, count: number | undefined): Duration | undefined {
  return one && count !== undefined && count >= 1 ? { ...one, days: one.days * count } : undefined;
}

function takeTimesSign(cursor: Cursor): boolean {
  return cursor.literal('x', '*') !== undefined || cursor.word('occurrences', 'times') !== undefined;
}

/** A word for what there are several of: any but a unit of time. */
function takeNoun(cursor: Cursor): string | undefined {
  const { next, at } = cursor;
  const isTime = takeUnit(cursor) !== undefined || cursor.word('bound') !== undefined;
  cursor.at = at;
  if (next?.kind !== 'word' || isTime) return undefined;
  cursor.at++;
  return next.text;
}

/** Whether two words are forms of one: `film` and `films`. */
function isSameNoun(one: string, other: string): boolean {
  const length = Math.max(3, Math.min(one.length, other.length) - 2);
  return one.slice(0, length) === other.slice(0, length);
}

/** `at most` and `at least`: where only a bound is known, it is what counts. */
function takeBound(cursor: Cursor): void {
  takeAtMost(cursor);
  cursor.word('bound', 'atLeast', 'above');
}

/** `up to` and the like: of a length of time the longest counts. */
export function takeAtMost(cursor: Cursor): void {
  cursor.attempt(() => {
    cursor.literal(',');
    const bound = cursor.word('bound', 'atMost', 'below') ?? cursor.literal('<', '≤');
    if (bound !== undefined) cursor.literal('=');
    return bound;
  });
}

/** The same length again: `2 weeks (10 days)`. */
function takeSameInOtherUnits(cursor: Cursor, { days, kind }: Duration): void {
  cursor.attempt(() => {
    const sign = cursor.literal('(', '=', '/');
    cursor.literal('=');
    const again = sign === undefined ? undefined : takeDuration(cursor);
    if (again?.days !== days || again.kind !== kind) return undefined;
    return sign === '(' ? cursor.literal(')') : sign;
  });
}

function takePart(cursor: Cursor): Duration | undefined {
  const length = takeLength(cursor);
  if (!length) return undefined;
  const { count, unit } = length;
  const kind = length.kind ?? (unit === 'hour' && count % 24 === 0 ? 'calendar' : 'working');
  return { days: count * (kind === 'calendar' ? calendarDays : workingDays)[unit]!, kind };
}

/** A count of one unit of time, as it is written. */
export interface Length {
  readonly count: number;
  readonly unit: TimeUnit;
  /** Undefined if the text doesn't say which days it means. */
  readonly kind?: Duration['kind'];
}

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year';

/** `2-3 weeks`, `10 working days`, `half a day`, at the next token; undefined if there is none. */
export function takeLength(cursor: Cursor): Length | undefined {
  return cursor.attempt(() => {
    const count = takeCount(cursor);
    if (count === undefined) return undefined;
    cursor.literal('-');
    const unit = takeUnit(cursor) ?? takeUnitBehindFiller(cursor);
    return unit && { ...unit, count: count + takeAndHalf(cursor), kind: unit.kind ?? takeDayKind(cursor) };
  });
}

function takeUnitBehindFiller(cursor: Cursor): Omit<Length, 'count'> | undefined {
  return cursor.attempt(() => {
    cursor.skipFiller();
    return takeUnit(cursor);
  });
}

/** A unit of time, with the kind of its days if that stands before it. */
function takeUnit(cursor: Cursor): Omit<Length, 'count'> | undefined {
  return cursor.attempt(() => {
    const days = cursor.word('dayUnit') as Length['kind'];
    const kind = days ?? takeDayKind(cursor);
    cursor.literal('-');
    const unit = cursor.word('unit') ?? (days === undefined ? undefined : 'day');
    return unit === undefined ? undefined : { unit: unit as TimeUnit, kind };
  });
}

function takeDayKind(cursor: Cursor): Length['kind'] {
  return cursor.word('dayKind') as Length['kind'];
}

/** `a week and a half`, `une semaine et demie`. */
function takeAndHalf(cursor: Cursor): number {
  const half = cursor.attempt(() => {
    if (cursor.word('link', 'and') === undefined || cursor.word('number', '0.5') === undefined) return undefined;
    return cursor.word('unit') === undefined ? 0.5 : undefined;
  });
  return half ?? 0;
}

/** A number, or the greater of a range: `2`, `2-3`, `between 2 and 3`, `two or three`. */
function takeCount(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const isBetween = cursor.word('link', 'between') !== undefined;
    if (!isBetween) cursor.attempt(() => cursor.word('link', 'from'));
    const count = readDecimal(cursor);
    if (count === undefined) return undefined;
    takeSameInParentheses(cursor, count);
    const longer = cursor.attempt(() => {
      const isRange =
        cursor.literal('-') !== undefined ||
        cursor.word('link', ...(isBetween ? ['and'] : ['until', 'or'])) !== undefined;
      return isRange ? readDecimal(cursor) : undefined;
    });
    return longer === undefined ? count : Math.max(count, longer);
  });
}

/** `ninety (90)`, as contracts write numbers. */
function takeSameInParentheses(cursor: Cursor, count: number): void {
  cursor.attempt(() => {
    const again = cursor.literal('(') === undefined ? undefined : readDecimal(cursor);
    return again === count ? cursor.literal(')') : undefined;
  });
}

const isoUnits: Readonly<Record<string, string>> = { y: 'year', w: 'week', d: 'day', h: 'hour' };

/** `P5D`, `P2W`, `PT48H`, as ISO 8601 writes durations: of the calendar. */
function takeIsoDuration(cursor: Cursor): Duration | undefined {
  return cursor.attempt(() => {
    if (cursor.literal('p', 'pt') === undefined) return undefined;
    let days = 0;
    for (let count = takeUnspaced(cursor); count !== undefined; count = takeUnspaced(cursor)) {
      const unit = cursor.next?.isSpaced ? undefined : cursor.literal(...Object.keys(isoUnits));
      if (unit === undefined) return undefined;
      days += count * calendarDays[isoUnits[unit]!]!;
    }
    return days > 0 ? { days, kind: 'calendar' } : undefined;
  });
}

function takeUnspaced(cursor: Cursor): number | undefined {
  const digits = cursor.next?.isSpaced ? undefined : cursor.digits(4);
  return digits && Number(digits.text);
}
