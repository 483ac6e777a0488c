import type { Cursor } from './cursor';
import { readDecimal } from './decimal';
import type { Length } from './durationForms';
import { takeAtMost, takeLength } from './durationForms';

/** The longest time in which something is done. */
export interface Limit {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'business hour' | 'working day' | 'calendar day';
}

/** `4 hours`, `within 2 business days`, `next business day`, at the next token; undefined if there is no such limit. */
export function takeLimit(cursor: Cursor): Limit | undefined {
  return takeLengthOfTime(cursor) ?? takeNextDay(cursor);
}

function takeLengthOfTime(cursor: Cursor): Limit | undefined {
  return cursor.attempt(() => {
    takeAtMost(cursor);
    cursor.skipFiller();
    const hours = cursor.attempt(() => {
      const count = readDecimal(cursor);
      cursor.literal('-');
      return count !== undefined && cursor.word('level', 'hours') !== undefined ? count : undefined;
    });
    const length = hours === undefined ? takeLength(cursor) : undefined;
    const limit = hours === undefined ? length && limitOf(length) : ({ count: hours, unit: 'business hour' } as const);
    // `2 hours max`
    if (limit) takeAtMost(cursor);
    return limit;
  });
}

/** `next business day`, `same day`. */
function takeNextDay(cursor: Cursor): Limit | undefined {
  const word = cursor.word('level', 'next', 'same');
  return word === undefined ? undefined : { count: word === 'next' ? 1 : 0, unit: 'working day' };
}

function limitOf({ count, unit, kind }: Length): Limit | undefined {
  const days: Readonly<Record<string, number>> = { day: 1, week: 5, fortnight: 10, month: 20 };
  const calendarDays: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30 };
  if (unit === 'minute') return { count, unit };
  if (unit === 'hour') return { count, unit: kind === 'working' ? 'business hour' : 'hour' };
  if (kind === 'calendar')
    return unit in calendarDays ? { count: count * calendarDays[unit]!, unit: 'calendar day' } : undefined;
  return unit in days ? { count: count * days[unit]!, unit: 'working day' } : undefined;
}
