import { Cursor } from './cursor';
import { takeQuantity } from './quantityGrammar';

/** In what a number is measured, and in what time it counts. */
interface Measure {
  readonly unit?: string;
  readonly period?: string;
}

/** Units of weight and length that people abbreviate everywhere. */
const physical = ['mg', 'g', 'kg', 't', 'mm', 'cm', 'm', 'km', 'ml', 'cl', 'l', 'mb', 'gb', 'tb'] as const;

/** Whether two numbers can't be compared as they are: `3 days` and `24 h`, `40/month` and `60 per quarter`. */
export function measuresDiffer(one: string, other: string): boolean {
  const [first, second] = [measureOf(one), measureOf(other)];
  return isOther(first.unit, second.unit) || isOther(first.period, second.period);
}

function isOther(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function measureOf(text: string): Measure {
  const cursor = new Cursor(text);
  while (!cursor.isAtEnd && cursor.next!.kind !== 'digits') cursor.at++;
  if (takeQuantity(cursor, { isOne: true }) === undefined) return {};
  const unit = cursor.word('unit') ?? cursor.literal(...physical);
  for (; !cursor.isAtEnd; cursor.at++) {
    const period = cursor.attempt(() => {
      const isPer = cursor.literal('/', 'a', 'per') ?? cursor.word('link', 'per', 'every');
      return isPer === undefined ? cursor.word('rate') : (cursor.word('unit') ?? cursor.word('rate'));
    });
    if (period !== undefined) return { unit, period };
  }
  return { unit };
}

/** The part that a text names in words and nothing else: `half`, `one third`. */
export function fractionAlone(text: string): number | undefined {
  const cursor = new Cursor(text);
  cursor.skipLinks('until', 'by');
  const fraction = cursor.word('fraction');
  return fraction !== undefined && cursor.isAtEnd ? Number(fraction) : undefined;
}
