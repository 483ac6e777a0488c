import type { Span } from './amount';
import { minorUnits } from './minorUnits';

/** An amount in minor units in the format of the plan: `USD 1,200`, with cents only if there are any. */
export function formatMoney(minor: number, currency: string | undefined): string {
  const value = minor / minorUnits(currency);
  return currency ? `${currency} ${inGroups(value)}` : inGroups(value);
}

/** The same of a range: `EUR 10,000–12,000`; one with an open end states the other. */
export function formatSpan({ low, high }: Span, currency: string | undefined): string {
  if (low === high || !Number.isFinite(high)) return formatMoney(low, currency);
  return `${formatMoney(low, currency)}–${inGroups(high / minorUnits(currency))}`;
}

/** `1,200`, `1,200.50`, and as many decimals as a token may have. */
export function inGroups(value: number): string {
  const least = Number.isInteger(value) ? 0 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: least, maximumFractionDigits: least === 0 ? 0 : 6 });
}
