import { say } from '../../../text/message';
import { dateOf, daysIn } from '../../calendar';
import { isWordOf } from '../../vocabulary/lexicon';
import type { Cursor } from '../cursor';
import { century, takeDayNumber, takeLongYear, takeYear } from './numbers';
import type { WrittenDate } from './writtenDate';

/** A single day, with or without its year; next to it its weekday may stand. */
export function takeDay(cursor: Cursor): WrittenDate | undefined {
  return longest(cursor, [takeDayAndWeekday, takeWeekdayAndDay]);
}

function takeDayAndWeekday(cursor: Cursor): WrittenDate | undefined {
  const day = takePlainDay(cursor);
  return day && withWeekday(day, takeWeekdayAfter(cursor));
}

/** `Friday, 12 March`, `Montag, den 11. Januar`. */
function takeWeekdayAndDay(cursor: Cursor): WrittenDate | undefined {
  const isMonth = cursor.next !== undefined && isWordOf('month', cursor.next.text);
  const weekday = cursor.word('weekday');
  if (weekday === undefined) return undefined;
  cursor.literal(',', '.', '-', '/');
  cursor.skipFiller();
  const day = takePlainDay(cursor);
  // Of `Mar 18–19`, the first word is the month of two days, and not a Tuesday.
  return day && !(isMonth && day.kind === 'invalid') ? withWeekday(day, weekday) : undefined;
}

function withWeekday(day: WrittenDate, weekday: string | undefined): WrittenDate {
  return weekday === undefined || day.kind === 'invalid' ? day : { kind: 'weekday', weekday: Number(weekday), day };
}

function takeWeekdayAfter(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    const isOpen = cursor.literal('(', '[') !== undefined;
    if (!isOpen) cursor.literal(',', '-');
    // `1er janvier, lundi de Pâques`
    if (isNamedDayNext(cursor)) return undefined;
    const weekday = cursor.word('weekday');
    if (isOpen && cursor.literal(')', ']') === undefined) return undefined;
    // Another number after it begins another date: `5 March, Fri 12 March`.
    return cursor.next?.kind === 'digits' ? undefined : weekday;
  });
}

/** Whether the name of a single day begins here that may contain a weekday's name. */
function isNamedDayNext(cursor: Cursor): boolean {
  const { at } = cursor;
  const isNamed = (cursor.word('namedDay', 'day') ?? cursor.word('feast')) !== undefined;
  cursor.at = at;
  return isNamed;
}

/** The longest of the forms in which a day may be written here. */
function takePlainDay(cursor: Cursor): WrittenDate | undefined {
  return longest(cursor, [takeIsoDay, takeNumericDay, takeDayOfMonth, takeMonthAndDay, takeYearMonthDay, takeFeast]);
}

/** What the form returns that takes the most; the first of those that take as much. */
export function longest<Value>(
  cursor: Cursor,
  forms: readonly ((cursor: Cursor) => Value | undefined)[],
): Value | undefined {
  const { at } = cursor;
  let best: Value | undefined;
  let end = at;
  for (const form of forms) {
    cursor.at = at;
    const value = form(cursor);
    if (value === undefined || cursor.at <= end) continue;
    best = value;
    end = cursor.at;
  }
  cursor.at = end;
  return best;
}

/** `2027-05-07`, `2027/5/7`, `2027.05.07`, `20270507`. */
function takeIsoDay(cursor: Cursor): WrittenDate | undefined {
  const { next } = cursor;
  if (next?.kind === 'digits' && /^20\d{6}$/.test(next.text)) {
    // `PO 20270423` is the number of an order.
    if (isNumbering(cursor)) return undefined;
    cursor.at++;
    return calendarDay(Number(next.text.slice(0, 4)), Number(next.text.slice(4, 6)), Number(next.text.slice(6)));
  }
  const year = takeLongYear(cursor);
  if (year === undefined) return undefined;
  const sign = cursor.literal('-', '/', '.');
  const month = sign === undefined ? undefined : cursor.digits(2);
  if (!month || cursor.literal(sign!) === undefined) return undefined;
  const day = cursor.digits(2);
  return day && calendarDay(year, Number(month.text), Number(day.text));
}

/** Whether the number here is that of an order, an invoice or the like, by the words before it. */
function isNumbering(cursor: Cursor): boolean {
  const { tokens, at } = cursor;
  for (let start = at - 1; start >= Math.max(0, at - longestNumbering); start--) {
    const before = cursor.from(start);
    if (before.word('measure', 'document') === undefined) continue;
    before.literal('.', ':', '#');
    if (before.at === at) return true;
  }
  return tokens[at - 1]?.text === '#';
}

/** In tokens: `purchase order no.:`. */
const longestNumbering = 5;

/**
 * `22.01.2027`, `15.01.`, `5/7/27`, `13/5`, `5-7-2027`. Between dots the day comes first. A decimal is no date: `2.5`.
 */
function takeNumericDay(cursor: Cursor): WrittenDate | undefined {
  const before = cursor.tokens[cursor.at - 1];
  const first = cursor.digits(2);
  const sign = first && cursor.literal('/', '.', '-');
  const second = sign === undefined ? undefined : cursor.digits(2);
  if (!first || !second) return undefined;
  const numbers = [Number(first.text), Number(second.text)] as const;
  const year = cursor.attempt(() => (cursor.literal(sign!) === undefined ? undefined : takeAnyYear(cursor)));
  if (sign === '.') {
    const [day, month] = numbers;
    if (year !== undefined) return calendarDay(year, month, day);
    const isClosed = cursor.next?.isSpaced === false && cursor.literal('.') !== undefined;
    const later = isClosed ? cursor.attempt(() => takeLongYear(cursor)) : undefined;
    if (later !== undefined) return calendarDay(later, month, day);
    const isPadded = first.text.length === 2 && second.text.length === 2;
    return (isClosed || isPadded) && month >= 1 && month <= 12 ? dayOfAnyYear(month, day) : undefined;
  }
  // Around the clock, and not a day of July.
  if (year === undefined && sign === '/' && numbers[0] === 24 && numbers[1] === 7) return undefined;
  if (year === undefined && sign === '/' && isOfSomething(cursor)) return undefined;
  if (year === undefined && sign === '-' && (first.text.length < 2 || second.text.length < 2)) return undefined;
  const [day, month] = numbers;
  // `le 5/7/27`
  if (before && isWordOf('dayFirst', before.text) && month >= 1 && month <= 12) return namedDay(year, month, day);
  return slashed(numbers, year, year !== undefined && cursor.tokens[cursor.at - 1]!.text.length === 2);
}

/** Whether a share of something is meant: `2/3 of the films`. */
function isOfSomething(cursor: Cursor): boolean {
  const { at } = cursor;
  const isOf =
    cursor.word('link', 'of') !== undefined && cursor.next?.kind === 'word' && takeLongYear(cursor) === undefined;
  cursor.at = at;
  return isOf;
}

function takeAnyYear(cursor: Cursor): number | undefined {
  const long = takeLongYear(cursor);
  if (long !== undefined) return long;
  const short = cursor.digits(2);
  return short?.text.length === 2 ? century(Number(short.text)) : undefined;
}

function slashed(numbers: readonly [number, number], year: number | undefined, hasShortYear: boolean): WrittenDate {
  const [a, b] = numbers;
  if (isPossible(a, b) || isPossible(b, a)) return { kind: 'slashed', year, numbers, hasShortYear };
  if (b >= 1 && b <= 12) return beyondMonth(year, b, a);
  if (a >= 1 && a <= 12) return beyondMonth(year, a, b);
  return { kind: 'invalid', reason: say`neither ${a} nor ${b} can be the month` };

  function isPossible(month: number, day: number): boolean {
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2024, month);
  }
}

/** `7 May 2027`, `7th of May`, `7. Mai`, `15-Jan-27`, `first of March`. */
function takeDayOfMonth(cursor: Cursor): WrittenDate | undefined {
  const day = takeDayNumber(cursor) ?? (cursor.word('ordinal', '1') === undefined ? undefined : 1);
  if (day === undefined) return undefined;
  const sign = cursor.next?.isSpaced === false ? cursor.literal('-', '/') : undefined;
  if (sign === undefined) cursor.word('link', 'of');
  const month = cursor.word('month');
  if (month === undefined) return undefined;
  return namedDay(takeYear(cursor, true), Number(month), day);
}

/** `May 7, 2027`, `May 7th`, `Jan. 11`. */
function takeMonthAndDay(cursor: Cursor): WrittenDate | undefined {
  const month = cursor.word('month');
  if (month === undefined) return undefined;
  const sign = cursor.literal('-', '/');
  if (sign === undefined) cursor.word('filler');
  const digits = cursor.next;
  const day = takeDayNumber(cursor) ?? (cursor.word('ordinal', '1') === undefined ? undefined : 1);
  if (day === undefined) return undefined;
  const year = takeLongYearAfter(cursor);
  const date = namedDay(year, Number(month), day);
  // `Mar-27` is a day to some and a month to others.
  const isEither = sign === '-' && year === undefined && digits?.text.length === 2 && !digits.isSpaced;
  return isEither
    ? { kind: 'either', options: [{ kind: 'month', year: century(day), month: Number(month) }, date] }
    : date;
}

/** A year after `May 7`: a comma, or nothing, stands before it. */
export function takeLongYearAfter(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    cursor.literal(',', '-', '/');
    const isApostrophe = cursor.literal("'") !== undefined;
    return takeLongYear(cursor) ?? (isApostrophe ? takeAnyYear(cursor) : undefined);
  });
}

/** `2027 May 7`, `2027-May-07`. */
function takeYearMonthDay(cursor: Cursor): WrittenDate | undefined {
  const year = takeLongYear(cursor);
  if (year === undefined) return undefined;
  cursor.literal('-', ',', '/');
  const month = cursor.word('month');
  if (month === undefined) return undefined;
  cursor.literal('-', '/');
  const day = takeDayNumber(cursor);
  return day === undefined ? undefined : namedDay(year, Number(month), day);
}

/** `Easter Monday`, `Christmas Day 2026`. */
function takeFeast(cursor: Cursor): WrittenDate | undefined {
  const rule = cursor.word('feast');
  return rule === undefined ? undefined : { kind: 'feast', rule, year: takeLongYearAfter(cursor) };
}

function calendarDay(year: number, month: number, day: number): WrittenDate {
  if (dateOf(year, month, day)) return { kind: 'day', year, month, day };
  if (month > 12 && dateOf(year, day, month))
    return { kind: 'invalid', reason: say`there is no month ${month}`, suggestion: dateOf(year, day, month) };
  if (month < 1 || month > 12) return { kind: 'invalid', reason: say`there is no month ${month}` };
  return beyondMonth(year, month, day);
}

/** A day with the month's name. */
function namedDay(year: number | undefined, month: number, day: number): WrittenDate {
  if (day >= 1 && day <= daysIn(year ?? 2024, month)) return { kind: 'day', year, month, day };
  return beyondMonth(year, month, day);
}

function dayOfAnyYear(month: number, day: number): WrittenDate {
  return namedDay(undefined, month, day);
}

/** A day that its month doesn't have; the nearest that it has is suggested. */
function beyondMonth(year: number | undefined, month: number, day: number): WrittenDate {
  const last = daysIn(year ?? 2024, month);
  const reason = day < 1 ? say`there is no day 0` : say`that month has only ${last} days`;
  // In most years February has 28 days.
  const nearest = day < 1 ? 1 : year === undefined && month === 2 ? 28 : last;
  return { kind: 'invalid', reason, day: { written: day, nearest } };
}
