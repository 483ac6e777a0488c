import { takeAmount } from './amount';
import { Cursor } from './cursor';
import { inGroups } from './formatMoney';
import { minorUnits } from './minorUnits';

/**
 * Another amount, in minor units of this currency, in the format of a text's first one: the same currency sign in the
 * same position, the same thousands separators. Undefined if the text has no amount.
 */
export function writtenLike(text: string, minor: number, currency: string | undefined): string | undefined {
  const written = firstAmount(text);
  const figures = written === undefined ? undefined : /\d(?:[\d.,'’ \u00a0\u202f]*\d)?/.exec(written);
  if (written === undefined || !figures) return undefined;
  const grouping = /\d([.,'’ \u00a0\u202f])\d{3}(?!\d)/.exec(figures[0])?.[1] ?? ',';
  const [whole, part] = inGroups(minor / minorUnits(currency)).split('.');
  const number = whole!.replaceAll(',', grouping) + (part ? (grouping === '.' ? ',' : '.') + part : '');
  const before = written.slice(0, figures.index).trimEnd();
  const sign = /[^\d\s(<>≤≥~-]{1,3}$/.exec(before)?.[0];
  if (sign !== undefined) return `${sign}${/^\p{L}{3}$/u.test(sign) ? ' ' : ''}${number}`;
  const after = /(?:\p{Sc}|\p{Lu}{3,4}|\p{Ll}{2})\s*$/u.exec(written.slice(figures.index + figures[0].length))?.[0];
  return after === undefined ? number : `${number} ${after}`;
}

function firstAmount(text: string): string | undefined {
  const cursor = new Cursor(text);
  for (; !cursor.isAtEnd; cursor.at++) {
    const amount = takeAmount(cursor);
    if (amount) return text.slice(amount.start, amount.end);
  }
  return undefined;
}
