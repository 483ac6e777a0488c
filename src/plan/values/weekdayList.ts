import { isWordOf } from '../vocabulary/lexicon';
import type { Cursor } from './cursor';

/** Weekdays in a text: several of them, or a span from one to another. */
export interface WeekdayList {
  /** 0 for Sunday to 6 for Saturday, without repetition. */
  readonly weekdays: readonly number[];
}

/** A list of more is read in parts. */
const mostWeekdays = 14;

/** `Tuesday`, `Mon, Wed and Fri`, `Tue/Thu`, `Mon-Thu`, at the next token; undefined if no weekday is there. */
export function takeWeekdays(cursor: Cursor): WeekdayList | undefined {
  const first = takeWeekday(cursor);
  if (first === undefined) return undefined;
  const found = [first];
  for (;;) {
    if (found.length > mostWeekdays) return { weekdays: [...new Set(found)] };
    const next = cursor.attempt(() => {
      const isSpan = cursor.literal('-') !== undefined || cursor.word('link', 'until') !== undefined;
      if (!isSpan) {
        cursor.literal(',');
        if (cursor.literal('/', '&', '+') === undefined) cursor.word('link', 'and', 'or');
        cursor.skipLinks('on', 'every');
      }
      const day = takeWeekday(cursor);
      return day === undefined ? undefined : { isSpan, day };
    });
    if (!next) return { weekdays: [...new Set(found)] };
    if (next.isSpan) for (let day = (found.at(-1)! + 1) % 7; day !== next.day; day = (day + 1) % 7) found.push(day);
    found.push(next.day);
  }
}

/**
 * One weekday. A short form in lower case may be an ordinary word of another language: `do`, `so`, `mar`. It counts
 * where something before it calls for a weekday.
 */
export function takeWeekday(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const { next, at } = cursor;
    if (!next) return undefined;
    const written = cursor.text.slice(next.start, next.end);
    const before = cursor.tokens[at - 1];
    const isCalledFor =
      before === undefined ||
      before.kind !== 'word' ||
      isWordOf('link', before.text) ||
      isWordOf('weekday', before.text);
    if (written.length <= 3 && written === written.toLowerCase() && !isCalledFor) return undefined;
    const day = cursor.word('weekday');
    return day === undefined ? undefined : Number(day);
  });
}
