import { Cursor } from './cursor';
import type { DateMention } from './dates';
import { readDates } from './dates';

/**
 * The dates in an outcome's sentence. Next to its numbers some of what could be a date elsewhere is none: the ages of
 * `25–44 year olds`, the `3 out` of `3 out of 4`, the month of `40 demos a month before 30 June`, or the number before a
 * dash in `baseline 22 — by 2027-06-30`.
 */
export function datesInSentence(text: string): readonly DateMention[] {
  return readDates(text).flatMap((mention) => datesOf(text, mention));
}

function datesOf(text: string, mention: DateMention): readonly DateMention[] {
  const { start, end, date } = mention;
  if (date.kind === 'invalid' || /^\d+ out$/i.test(text.slice(start, end))) return [];
  const cursor = cursorAt(text, start);
  if (date.kind === 'offset' && Math.abs(date.count) === 1) return datesAfterOffset(text, mention, cursor);
  // The first day of a span is written as one, or as a number directly before another.
  const isNumber = cursor.digits(3) !== undefined && cursor.literal('-') !== undefined && cursor.next?.kind === 'word';
  return date.kind === 'span' && isNumber ? readFrom(text, cursor.start) : [mention];
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
