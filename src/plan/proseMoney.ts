import type { SourceText } from '../syntax/sourceText';
import { memoizedStrings } from '../text/memoizedStrings';
import { tokensOf } from '../text/tokens';
import type { Entity } from './entity';
import { guessFrom } from './guess';
import { partField } from './partField';
import { speaksOfMoney } from './spoken';
import { readWrittenMoney } from './values/moneyGrammar';
import type { Stretch } from './values/reading';
import type { WrittenMoney } from './values/writtenMoney';

/** In UTF-16 units: what a list item says about one amount, and the name of what it is for. */
const longestItem = 160;
const longestName = 80;

/**
 * The amount that a list item or a title names, or a sentence, as a line of a budget: `Venue – $3,000`, `a total budget of
 * 12.000 €`. A sentence of prose must speak of a budget or costs, for prices and revenues are amounts too.
 */
export function amountIn(sentence: SourceText, isItem: boolean): Entity | undefined {
  const { text } = sentence;
  if (!/\d/.test(text) || (isItem ? text.length > longestItem : !speaksOfMoney(text))) return undefined;
  const sum = sumIn(text);
  const name = sum && nameFor(sentence, sum.start, sum.end);
  if (!name) return undefined;
  // The dash of `Venue – $3,000` is no minus.
  const dash = /^[–—-]\s+/.exec(text.slice(sum.start))?.[0].length ?? 0;
  const amount = sentence.slice(sum.start + dash, sum.end);
  return guessFrom('budget line', name, [partField('budget line', 'amount', amount)], sentence.range);
}

/** What a text says about money in a currency; undefined if it says nothing about that. */
export function priceIn(text: string): WrittenMoney | undefined {
  return readPrice(text).written;
}

/** A sentence is asked about more than once. */
const readPrice = memoizedStrings((text: string): { readonly written: WrittenMoney | undefined } => {
  const written = readWrittenMoney(text);
  return { written: written?.isBare === false ? written : undefined };
}, 200);

/** Where a text names its only sum in a currency; undefined if there is none, or several. */
export function sumIn(text: string): Stretch | undefined {
  const written = priceIn(text);
  if (written?.terms.length !== 1) return undefined;
  return { start: written.used[0]!.start, end: written.used.at(-1)!.end };
}

/** What the value is about: the words before it, or else those after it. */
export function nameFor(sentence: SourceText, start: number, end: number): SourceText | undefined {
  const tokens = tokensOf(sentence.text);
  const before = tokens.filter((token) => token.end <= start);
  const hasWords = before.some(({ kind }) => kind === 'word');
  const words = hasWords ? before : tokens.filter((token) => token.start >= end);
  const from = words.findIndex(({ kind }) => kind !== 'sign');
  const to = words.findLastIndex(({ kind }) => kind !== 'sign');
  if (from < 0) return undefined;
  const last = words[to]!;
  const first = words.slice(from).find((token) => last.end - token.start <= longestName) ?? last;
  return sentence.slice(first.start, last.end);
}
