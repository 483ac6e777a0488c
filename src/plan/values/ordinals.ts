import type { Cursor } from './cursor';

/** An ordinal number at the cursor: `first`, `2nd`, `2.`, `last` for -1. Undefined if there is none. */
export function takeOrdinal(cursor: Cursor): number | undefined {
  const word = cursor.word('ordinal');
  if (word !== undefined) return Number(word);
  return cursor.attempt(() => {
    const digits = cursor.digits(2);
    if (!digits || cursor.next?.isSpaced !== false) return undefined;
    const isOrdinal = cursor.literal('.') !== undefined || cursor.word('ordinalEnding') !== undefined;
    return isOrdinal && Number(digits.text) >= 1 && Number(digits.text) <= 31 ? Number(digits.text) : undefined;
  });
}
