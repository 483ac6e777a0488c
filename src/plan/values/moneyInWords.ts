import type { Message, MessageValue } from '../../text/message';
import { listed, say } from '../../text/message';
import type { Span } from './amount';
import { minorUnits } from './minorUnits';
import type { Money, MoneyTerm } from './moneySum';
import { comesTo, sumOf } from './moneySum';
import { numberInWords, percentInWords } from './numberInWords';
import type { Tax } from './writtenMoney';

/** `€36,000 (€6,000 per month × 6)`, `€40,000 to €50,000`, `12% of media`, `at most €10,000, plus 19% VAT`. */
export function moneyInWords({ terms, total, tax, limit, payments = [] }: Money): MessageValue {
  const isKnown = (term: MoneyTerm): boolean => comesTo(term) !== undefined;
  const known = terms.filter(isKnown);
  const sum = total ?? sumOf(known);
  const currency = terms.find((term) => term.currency !== undefined)?.currency;
  // A stated total has all terms in it; otherwise those without a known sum come on top.
  const isSummedUp = sum !== undefined && (total !== undefined || known.length > 0);
  const inSum = total ? terms : known;
  const parts = isSummedUp
    ? [
        withDetails(amountInWords(sum, currency), inSum),
        ...(total ? [] : terms.filter((one) => !isKnown(one)).map(termInWords)),
      ]
    : terms.map(termInWords);
  const sumWithTax = withTax(withLimit(sumInWords(parts), limit), tax);
  return payments.length === 0 ? sumWithTax : say`${sumWithTax}; payment: ${listed(payments)}`;
}

function withDetails(sum: MessageValue, terms: readonly MoneyTerm[]): MessageValue {
  const isPlain = terms.every(({ per, percent }) => per === undefined && percent === undefined);
  return isPlain ? sum : say`${sum} (${sumInWords(terms.map(termInWords))})`;
}

function sumInWords([first = '', ...others]: readonly MessageValue[]): MessageValue {
  return others.reduce<MessageValue>((sum, one) => say`${sum} + ${one}`, first);
}

function termInWords(term: MoneyTerm): MessageValue {
  const { low, high, currency, per, count, percent, of } = term;
  if (percent !== undefined && comesTo(term) === undefined) return say`${numberInWords(percent)}% of ${of ?? ''}`;
  const amount = amountInWords({ low, high }, currency);
  if (percent !== undefined) return say`${numberInWords(percent)}% of ${amount}`;
  if (per === undefined) return of ?? amount;
  const rate = per === '' ? amount : rateInWords(amount, per);
  return count === undefined ? rate : say`${rate} × ${rangeInWords(count, (one) => numberInWords(one))}`;
}

function rateInWords(amount: MessageValue, per: string): Message {
  switch (per) {
    case 'hour':
      return say`${amount} per hour`;
    case 'day':
      return say`${amount} per day`;
    case 'week':
      return say`${amount} per week`;
    case 'month':
      return say`${amount} per month`;
    case 'quarter':
      return say`${amount} per quarter`;
    case 'half':
      return say`${amount} per half-year`;
    case 'year':
      return say`${amount} per year`;
    default:
      return say`${amount} per ${per}`;
  }
}

/** An amount or a range in minor units: `€40,000`, `CHF 40,000 to CHF 50,000`, `at least $500`. */
export function amountInWords(span: Span, currency: string | undefined): MessageValue {
  if (!Number.isFinite(span.high)) return say`at least ${inCurrency(span.low, currency)}`;
  return rangeInWords(span, (minor) => inCurrency(minor, currency));
}

function inCurrency(minor: number, currency: string | undefined): MessageValue {
  const units = minorUnits(currency);
  const isWhole = minor % units === 0 || units > 1000;
  return majorInWords(minor / units, currency, isWhole ? undefined : Math.log10(units));
}

/** An amount in major units with the sign of its currency, if it has one of its own, or else its code. */
export function majorInWords(amount: number, currency: string | undefined, decimals?: number): MessageValue {
  const figures = numberInWords(amount, decimals);
  switch (currency) {
    case undefined:
      return figures;
    case 'EUR':
      return say`€${figures}`;
    case 'USD':
      return say`$${figures}`;
    case 'GBP':
      return say`£${figures}`;
    case 'JPY':
      return say`¥${figures}`;
    case 'INR':
      return say`₹${figures}`;
    default:
      return say`${currency} ${figures}`;
  }
}

/** A value, or a range from one to another. */
export function rangeInWords({ low, high }: Span, inWords: (value: number) => MessageValue): MessageValue {
  return low === high ? inWords(low) : say`${inWords(low)} to ${inWords(high)}`;
}

function withLimit(sum: MessageValue, limit: Money['limit']): MessageValue {
  if (limit === undefined) return sum;
  return limit === 'most' ? say`at most ${sum}` : say`at least ${sum}`;
}

function withTax(sum: MessageValue, tax: Tax | undefined): MessageValue {
  if (!tax) return sum;
  const { kind, percent } = tax;
  if (percent === undefined) return kind === 'plus' ? say`${sum} plus VAT` : say`${sum} including VAT`;
  const rate = percentInWords(percent);
  return kind === 'plus' ? say`${sum} plus ${rate} VAT` : say`${sum} including ${rate} VAT`;
}
