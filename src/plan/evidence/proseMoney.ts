import type { SourceText } from '../../syntax/sourceText';
import { memoizedStrings } from '../../text/memoizedStrings';
import { tokensOf } from '../../text/tokens';
import type { Entity } from '../entity';
import { guessFrom } from './guess';
import { partField } from '../reader/partField';
import { speaksOfMoney } from '../spoken';
import { readWrittenMoney } from '../values/moneyGrammar';
import type { Stretch } from '../values/reading';
import type { WrittenMoney } from '../values/writtenMoney';

/** In UTF-16 units: what a list item says about one amount, and the name of what it is for. */
const longestItem = 160;
const longestName = 80;

/**
 * The amounts that a list item, a title or a sentence names, as lines of a budget: `Venue – $3,000`, `a total budget of
 * 12.000 €`. Unless the document plans something, a sentence of prose must speak of a budget or costs: prices and
 * revenues are amounts too.
 */
export function amountsIn(sentence: SourceText, isItem: boolean, isPlanned: boolean): Entity[] {
  const { text } = sentence;
  if (!/\d/.test(text) || (isItem ? text.length > longestItem : !isPlanned && !speaksOfMoney(text))) return [];
  const whole = (text.match(/\p{Sc}/gu)?.length ?? 0) > 1 ? undefined : amountIn(sentence);
  if (whole) return [whole];
  return clausesOf(sentence).flatMap((clause) => amountIn(clause) ?? []);
}

function amountIn(sentence: SourceText): Entity | undefined {
  const { text } = sentence;
  const sum = sumIn(text);
  const name = sum && nameFor(sentence, sum.start, sum.end);
  if (!name) return undefined;
  return guessFrom('budget line', name, [partField('budget line', 'amount', amountOf(sentence, sum))], sentence.range);
}

/** The sum itself: the dash of `Venue – $3,000` isn't a minus. */
export function amountOf(text: SourceText, { start, end }: Stretch): SourceText {
  const dash = /^[–—-]\s+/.exec(text.text.slice(start, end))?.[0].length ?? 0;
  return text.slice(start + dash, end);
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

/** The parts of a sentence between commas, brackets and words such as `and`. */
function clausesOf(sentence: SourceText): SourceText[] {
  const clauses: SourceText[] = [];
  let start = 0;
  for (const { 0: sign, index } of sentence.text.matchAll(/[,;] |[()]| (?:[–—|·+]|and|und|et|y|e|en|or|with|plus) /g)) {
    clauses.push(sentence.slice(start, index));
    start = index + sign.length;
  }
  clauses.push(sentence.slice(start));
  return clauses.filter(({ text }) => /\d/.test(text));
}

/** Where a text names its only sum in a currency; undefined if there is none, or several. */
export function sumIn(text: string): Stretch | undefined {
  const written = priceIn(text);
  if (written?.terms.length !== 1) return undefined;
  const [start, end] = [written.used[0]!.start, written.used.at(-1)!.end];
  // Nothing at all isn't worth a line, and a share is one of another sum.
  return /[1-9]/.test(text.slice(start, end)) && !/[%％]/.test(text.slice(start, end)) ? { start, end } : undefined;
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
