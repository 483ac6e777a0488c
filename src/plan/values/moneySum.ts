import { memoized } from '../../text/memoized';
import type { Span } from './amount';
import type { Tax } from './writtenMoney';

/** Something that is paid, in minor units of its currency: cents for USD, yen for JPY. */
export interface MoneyTerm extends Span {
  /** ISO code or token; undefined if neither the text nor the plan names one. */
  readonly currency: string | undefined;
  /** Paid for each of these: a unit of time, or a word such as `article`; an empty one for `6 × €6,000`. */
  readonly per?: string;
  /** How many there are; undefined if the text and the plan don't say. Only with `per`. */
  readonly count?: Span;
  /** A percentage of the sum from `low` to `high`; of something without a known sum, these are 0. */
  readonly percent?: number;
  /** What it is a share of, in words; without a percentage, what comes on top at an unknown price. */
  readonly of?: string;
}

/** What a text says is paid. Only `amountIn` makes a sum of it that may be added. */
export interface Money {
  readonly terms: readonly MoneyTerm[];
  /** The total that the text states. */
  readonly total?: Span;
  readonly tax?: Tax;
  /** Whether what is paid is at most, or at least, what it comes to: `up to €50,000`, `from €10,000`. */
  readonly limit?: 'most' | 'least';
  /** When it is paid, as written: `two thirds up front`, `3 instalments`. */
  readonly payments?: readonly string[];
}

/** What terms come to, in minor units of their currency; undefined if one isn't known, or they have several currencies. */
export function sumOf(terms: readonly MoneyTerm[]): Span | undefined {
  let [low, high] = [0, 0];
  for (const term of terms) {
    const one = comesTo(term);
    if (!one || term.currency !== terms[0]!.currency) return undefined;
    low += one.low;
    high += one.high;
  }
  return { low, high };
}

export function comesTo({ low, high, per, count, percent, of }: MoneyTerm): Span | undefined {
  if (percent !== undefined)
    return low === 0 && high === 0 && of !== ''
      ? undefined
      : { low: Math.round((low * percent) / 100), high: Math.round((high * percent) / 100) };
  if (per === undefined) return of === undefined ? { low, high } : undefined;
  return count && { low: Math.round(low * count.low), high: Math.round(high * count.high) };
}

/** The currency of all terms; undefined if they have several, or none is named. */
function currencyOf({ terms }: Money): string | undefined {
  const [first] = terms;
  return terms.every(({ currency }) => currency === first?.currency) ? first?.currency : undefined;
}

/** A sum of money in minor units of its currency. */
export interface Amount extends Span {
  readonly currency: string | undefined;
}

/** What something costs in all, from the least to the most; undefined if that isn't known or in several currencies. */
export const amountOfMoney = memoized((money: Money): Amount | undefined => {
  const known = money.total ?? sumOf(money.terms);
  if (!known) return undefined;
  const low = money.limit === 'most' ? Math.min(0, known.low) : known.low;
  const high = money.limit === 'least' ? Number.POSITIVE_INFINITY : known.high;
  return { low, high, currency: currencyOf(money) };
});

/** The amounts that a value names, in minor units: those of its terms, what they come to, and its total. */
export function namedAmounts({ terms, total }: Money): readonly number[] {
  return [...terms, ...terms.flatMap((term) => comesTo(term) ?? []), ...(total ? [total] : [])].map(({ low }) => low);
}

/** The currencies that a value names, or that the plan names for it. */
export function currenciesIn({ terms }: Money): readonly string[] {
  return terms.flatMap(({ currency }) => currency ?? []);
}
