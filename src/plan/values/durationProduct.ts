import type { Cursor } from './cursor';
import type { Duration } from './durationForms';
import { takeDuration, takeUnit } from './durationForms';

/** The same length several times: `3 days per film, 4 films`, `4 films, 3 days each`, `4 × 3 days`. */
export function takeProduct(cursor: Cursor): Duration | undefined {
  return takeEachThenCount(cursor) ?? takeCountThenEach(cursor);
}

function takeEachThenCount(cursor: Cursor): Duration | undefined {
  return cursor.attempt(() => {
    const one = takeDuration(cursor);
    if (!one) return undefined;
    if (takeTimesSign(cursor)) return times(one, cursor.count());
    const isEach = cursor.word('review', 'each') !== undefined;
    // `2 d/film, 3 films`
    const isPer = !isEach && (cursor.word('link', 'per') ?? cursor.literal('/')) !== undefined;
    const item = isPer ? takeNoun(cursor) : undefined;
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
    // `2 rounds of 3 days`, `2 rounds x 3 days`
    const isOf = takeTimesSign(cursor) || cursor.literal('of', 'à', 'a', 'de', 'van', 'di') !== undefined;
    if (isOf && cursor.next?.kind === 'digits') return times(takeDuration(cursor), count);
    // `1 sprint (2 weeks)`
    const only = count === 1 ? cursor.attempt(() => takeBracketed(cursor)) : undefined;
    if (only) return only;
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

function takeBracketed(cursor: Cursor): Duration | undefined {
  const one = cursor.literal('(') === undefined ? undefined : takeDuration(cursor);
  return cursor.literal(')') === undefined ? undefined : one;
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

/** A word for what there are several of: any but a unit of time, and what joins two. */
function takeNoun(cursor: Cursor): string | undefined {
  const { next, at } = cursor;
  const isOther = takeUnit(cursor) !== undefined || cursor.word('bound') !== undefined;
  cursor.at = at;
  // `two and a half days`
  const isJoined = cursor.word('link', 'and', 'or', 'until') !== undefined;
  cursor.at = at;
  if (next?.kind !== 'word' || isOther || isJoined) return undefined;
  cursor.at++;
  return next.text;
}

/** Whether two words are forms of one: `film` and `films`. */
function isSameNoun(one: string, other: string): boolean {
  const length = Math.max(3, Math.min(one.length, other.length) - 2);
  return one.slice(0, length) === other.slice(0, length);
}
