import { formatMoney, formatSpan } from '../plan/values/formatMoney';
import type { OutputLanguage } from './outputWords';

/** An amount in minor units as documents in a language write it: `EUR 120,000`, `120.000 EUR`. */
export function moneyIn(language: OutputLanguage, minor: number, currency: string | undefined): string {
  return spanIn(language, { low: minor, high: minor }, currency);
}

/** The same of a range: `EUR 10,000–12,000`, `10.000–12.000 EUR`. */
export function spanIn(
  language: OutputLanguage,
  span: { low: number; high: number },
  currency: string | undefined,
): string {
  if (language === 'en') return span.low === span.high ? formatMoney(span.low, currency) : formatSpan(span, currency);
  const numbers = formatSpan(span, currency).slice(currency === undefined ? 0 : currency.length + 1);
  const german = numbers.replace(/[.,]/g, (separator) => (separator === ',' ? '.' : ','));
  return currency === undefined ? german : `${german} ${currency}`;
}
