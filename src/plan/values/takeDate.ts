import { dateOf } from '../calendar';
import type { Cursor } from './cursor';
import type { WrittenDate } from './dates';
import { readDates } from './dates';
import { memoized } from '../../text/memoized';

/** The date that begins at the next token, with or without a year; undefined if none does. */
export function takeDate(cursor: Cursor): WrittenDate | undefined {
  return takeKnownDate(cursor) ?? takeLaunch(cursor) ?? takeDayAndMonth(cursor) ?? takeMonth(cursor);
}

/** The dates in a cursor's text, by where they begin. */
const datesIn = memoized(({ text }: Cursor) => new Map(readDates(text).map((found) => [found.start, found])));

function takeKnownDate(cursor: Cursor): WrittenDate | undefined {
  const found = datesIn(cursor).get(cursor.start);
  if (!found) return undefined;
  while (!cursor.isAtEnd && cursor.start < found.end) cursor.at++;
  return found.date;
}

function takeLaunch(cursor: Cursor): WrittenDate | undefined {
  return cursor.word('launch') === undefined ? undefined : { kind: 'launch', days: 0 };
}

function takeDayAndMonth(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const day = cursor.digits(2);
    if (!day) return undefined;
    if (cursor.literal('.') === undefined) cursor.word('ordinalEnding');
    cursor.attempt(() => cursor.word('link', 'of'));
    const month = cursor.word('month');
    if (month === undefined || dateOf(2024, Number(month), Number(day.text)) === undefined) return undefined;
    return { kind: 'day', month: Number(month), day: Number(day.text), year: takeYear(cursor) };
  });
}

function takeMonth(cursor: Cursor): WrittenDate | undefined {
  const month = cursor.word('month');
  return month === undefined ? undefined : { kind: 'month', month: Number(month), year: takeYear(cursor) };
}

function takeYear(cursor: Cursor): number | undefined {
  const year = cursor.attempt(() => {
    const digits = cursor.digits(4);
    return digits?.text.length === 4 ? digits : undefined;
  });
  return year && Number(year.text);
}
