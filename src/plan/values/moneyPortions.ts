import type { Cursor } from './cursor';
import { takePercent } from './moneyShare';

/** How much of a sum is paid at a time, in percent: `50%`, `half`, or `40/30/30`, which is all of it. */
export function takePortion(cursor: Cursor): number | undefined {
  return cursor.attempt(() => takeSplit(cursor) ?? takePercent(cursor) ?? takeHalf(cursor));
}

/** `half`, of `half upfront, half on delivery`, in percent. */
function takeHalf(cursor: Cursor): number | undefined {
  const fraction = cursor.attempt(() => {
    const found = cursor.word('fraction');
    const { at } = cursor;
    const isDue = takeDue(cursor);
    cursor.at = at;
    return isDue ? found : undefined;
  });
  return fraction === undefined ? undefined : Math.round(Number(fraction) * 100);
}

/** When a part is paid: `upfront`, `on launch`. */
export function takeDue(cursor: Cursor): boolean {
  if (cursor.word('payment', 'due') !== undefined) return true;
  const due = cursor.attempt(() => {
    cursor.skipFiller();
    return cursor.word('payment', 'due');
  });
  return due !== undefined;
}

/** `40/30/30`: always a hundred. */
function takeSplit(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    let sum = 0;
    do {
      const part = cursor.digits(2);
      if (!part) return undefined;
      sum += Number(part.text);
      cursor.literal('%');
    } while (cursor.literal('/', '-') !== undefined);
    return sum === 100 ? sum : undefined;
  });
}
