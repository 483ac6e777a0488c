import type { Cursor } from './cursor';
import { isAttached } from './decimal';
import { takeTimeOfDay } from './dateForms/timeOfDay';
import { takeDuration } from './durationForms';

/** Moves past a time of day, or a span of one, with its time zone: `09:30`, `9-10am ET`, `at 3`. True if there was one. */
export function skipClock(cursor: Cursor): boolean {
  return cursor.attempt(() => takeTimeAt(cursor) ?? takeTimeOfDay(cursor)) === true;
}

/** `at 3`, `um 10`, `a las 9:30`: a number may be an hour because of the word before it. */
function takeTimeAt(cursor: Cursor): true | undefined {
  return cursor.attempt(() => {
    if (cursor.word('clock', 'at') === undefined) return undefined;
    const isTime = takeTimeOfDay(cursor);
    const hour = isTime ? undefined : cursor.digits(2);
    if (hour) takeMinutes(cursor);
    return isTime ?? (hour && Number(hour.text) <= 24 ? true : undefined);
  });
}

/** The minutes of `at 8.30`; without the word before it, it is a number. */
function takeMinutes(cursor: Cursor): void {
  cursor.attempt(() => {
    const [sign, minutes] = [cursor.next, cursor.tokens[cursor.at + 1]];
    const isTime = sign?.text === '.' && isAttached(sign) && isAttached(minutes) && /^[0-5]\d$/.test(minutes!.text);
    cursor.at += isTime ? 2 : 0;
    return isTime ? true : undefined;
  });
}

/** The text of a time of day in digits at the cursor: `18:00 ET`. Undefined if there is none. */
export function takeClockText(cursor: Cursor): string | undefined {
  const { start, next } = cursor;
  return next?.kind === 'digits' && skipClock(cursor) ? cursor.text.slice(start, cursor.end) : undefined;
}

/** Moves past the length of a meeting: `30 minutes`, `1h`. True if there was one. */
export function skipLengthOfMeeting(cursor: Cursor): boolean {
  // `30'`
  const isInMinutes = cursor.attempt(() => (cursor.digits(2) === undefined ? undefined : cursor.literal("'")));
  if (isInMinutes !== undefined) return true;
  const length = cursor.attempt(() => {
    const duration = takeDuration(cursor);
    return duration && duration.days <= longestMeeting ? duration : undefined;
  });
  return length !== undefined;
}

/** In working days. */
const longestMeeting = 0.5;
