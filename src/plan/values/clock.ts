import type { Cursor } from './cursor';
import { takeDuration } from './durationValue';
import { isZoneAbbreviation } from './timeZoneTable';

/**
 * Moves past a time of day, or a span of one, with its time zone: `09:30`, `3pm`, `10 Uhr`, `9-10am ET`, `14h30`, `at
 * 3`, `at noon`. True if there was one.
 */
export function skipClock(cursor: Cursor): boolean {
  const found = cursor.attempt(() => {
    const isAt = cursor.word('clock', 'at') !== undefined;
    const first = takeTime(cursor);
    const second = cursor.attempt(() => {
      if (cursor.literal('-', '/') === undefined && cursor.word('link', 'until') === undefined) return undefined;
      return takeTime(cursor);
    });
    const isTime =
      (isAt && first !== undefined) ||
      first === 'time' ||
      second === 'time' ||
      (first !== undefined && takeZone(cursor));
    if (!isTime) return undefined;
    takeZone(cursor);
    return true;
  });
  return found === true;
}

/** The text of a time of day at the cursor: `18:00 ET`. Undefined if there is none. */
export function takeClockText(cursor: Cursor): string | undefined {
  const { start } = cursor;
  return skipClock(cursor) ? cursor.text.slice(start, cursor.end) : undefined;
}

/** `number` for one that may be an hour, if something else says so. */
function takeTime(cursor: Cursor): 'time' | 'number' | undefined {
  if (cursor.word('clock', 'noon', 'part') !== undefined) return 'time';
  return cursor.attempt(() => {
    const hour = cursor.digits(4);
    if (!hour || (hour.text.length < 3 && Number(hour.text) > 24)) return undefined;
    const minutes = cursor.attempt(() => {
      if (cursor.next?.isSpaced || cursor.literal(':', '.', 'h', 'u') === undefined) return undefined;
      const digits = cursor.next?.isSpaced ? undefined : cursor.digits(2);
      return digits?.text.length === 2 ? digits : undefined;
    });
    const suffix = cursor.word('clock', 'am', 'pm', 'hour');
    if (suffix !== undefined || minutes) return 'time';
    return hour.text.length === 3 ? undefined : 'number';
  });
}

function takeZone(cursor: Cursor): boolean {
  const { next } = cursor;
  if (next?.kind !== 'word' || !isZoneAbbreviation(next.text)) return false;
  const text = cursor.text.slice(next.start, next.end);
  if (text !== text.toUpperCase()) return false;
  cursor.at++;
  return true;
}

/** Moves past the length of a meeting: `30 minutes`, `1h`. True if there was one. */
export function skipLengthOfMeeting(cursor: Cursor): boolean {
  const length = cursor.attempt(() => {
    const duration = takeDuration(cursor);
    return duration && duration.days <= 0.5 ? duration : undefined;
  });
  return length !== undefined;
}
