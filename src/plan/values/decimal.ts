import type { Cursor } from './cursor';

/** A number at the cursor, in figures with at most two decimals or in words: `1.5`, `2,5`, `½`, `three`. */
export function readDecimal(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const whole = cursor.digits(6);
    if (!whole) return cursor.count();
    const fraction = cursor.attempt(() => {
      const point = cursor.next;
      if (point?.isSpaced || cursor.literal('.', ',') === undefined) return undefined;
      const digits = cursor.next?.isSpaced ? undefined : cursor.digits(2);
      return digits && Number(`0.${digits.text}`);
    });
    return Number(whole.text) + (fraction ?? 0);
  });
}
