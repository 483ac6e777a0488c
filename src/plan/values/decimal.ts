import type { Cursor } from './cursor';

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** A number at the cursor, in figures with at most two decimals or in words: `1.5`, `2,5`, `1½`, `1/2`, `three`. */
export function readDecimal(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const alone = takeFraction(cursor);
    if (alone !== undefined) return alone;
    const whole = cursor.digits(6);
    if (!whole) return cursor.count();
    const count = Number(whole.text);
    const part = takeFraction(cursor);
    if (part !== undefined) return count + part;
    const decimals = cursor.attempt(() => {
      const point = cursor.next;
      if (point?.isSpaced || cursor.literal('.', ',') === undefined) return undefined;
      const digits = cursor.next?.isSpaced ? undefined : cursor.digits(2);
      return digits && Number(`0.${digits.text}`);
    });
    return count + (decimals ?? 0);
  });
}

/** `½`, `1/2`, `3/4`. */
function takeFraction(cursor: Cursor): number | undefined {
  const sign = cursor.literal(...Object.keys(fractions));
  if (sign !== undefined) return fractions[sign];
  return cursor.attempt(() => {
    const over = cursor.literal('1', '3');
    if (over === undefined || cursor.next?.isSpaced || cursor.literal('/') === undefined) return undefined;
    const under = cursor.next?.isSpaced ? undefined : cursor.literal('2', '4');
    return under === undefined || Number(over) >= Number(under) ? undefined : Number(over) / Number(under);
  });
}
