import { currencyCodes, minorDigits } from '../vocabulary/currencies';

/**
 * How many minor units a currency has, according to ISO 4217; 100 if none is named. Tokens, which aren't in ISO 4217, are
 * divided into millionths.
 */
export function minorUnits(currency: string | undefined): number {
  if (currency === undefined) return 100;
  return 10 ** (minorDigits[currency] ?? (currencyCodes.has(currency) ? 2 : 6));
}
