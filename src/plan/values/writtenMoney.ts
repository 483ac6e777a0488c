import type { Bound, Span, WrittenAmount } from './amount';
import type { WrittenDate } from './dateForms/writtenDate';
import type { Stretch } from './reading';

/** Value-added or sales tax: on top of an amount or contained in it. */
export interface Tax {
  readonly kind: 'plus' | 'including';
  readonly percent?: number;
}

/** What a text says about money, before the plan's currency and period are known. */
export interface WrittenMoney {
  /** Terms that add up. */
  readonly terms: readonly WrittenTerm[];
  /** The total that the text states beside them. */
  readonly total?: WrittenAmount;
  /** Other statements of the same money: `$5,000 / €4,600`. */
  readonly others: readonly WrittenAmount[];
  readonly tax?: Tax;
  readonly used: readonly Stretch[];
  /** Whether it says so, and states no amount: `no charge`. */
  readonly isFree: boolean;
  /** What is paid for, which changes nothing. */
  readonly notes: readonly Stretch[];
  /** When it is paid, which changes nothing about how much: `two thirds up front`. */
  readonly payments: readonly string[];
  /** Whether no amount names a currency, so that any number may be meant. */
  readonly isBare: boolean;
}

/** Something that is paid, in major units, as far as the text alone tells. */
export type WrittenTerm = WrittenSum | WrittenRate | WrittenShare | WrittenExtra;

export interface WrittenSum {
  readonly kind: 'sum';
  readonly amount: WrittenAmount;
  /** Paid once, beside something that is paid again and again. */
  readonly isOneOff: boolean;
}

/** Paid for each of something. */
export interface WrittenRate {
  readonly kind: 'rate';
  readonly amount: WrittenAmount;
  /** A unit of time, or a word for what is paid for; undefined for `6 × €6,000`. */
  readonly unit: string | undefined;
  /** Tax that is named between the amount and its unit. */
  readonly tax?: 'plus' | 'including';
  /** How many there are, or at most; undefined if the text doesn't say. */
  readonly count?: Span;
  /** Whether there are at most or at least so many. */
  readonly bound?: Bound;
  /** The unit of time in which the count comes up again: `2 days a month`. */
  readonly every?: string;
  /** The dates from and until which it is paid. */
  readonly from?: WrittenDate;
  readonly until?: WrittenDate;
}

export interface WrittenShare {
  readonly kind: 'share';
  readonly percent: number;
  /** In words; `base` is the amount of it, if the text states one. */
  readonly of: string;
  readonly base?: WrittenAmount;
}

/** Something that comes on top and whose amount isn't stated: `plus expenses`. */
export interface WrittenExtra {
  readonly kind: 'extra';
  readonly of: string;
}

/** The amounts that a term states. */
export function amountsOf(term: WrittenTerm): readonly WrittenAmount[] {
  if (term.kind === 'extra') return [];
  return term.kind === 'share' ? (term.base ? [term.base] : []) : [term.amount];
}
