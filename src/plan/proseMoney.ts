import type { SourceText } from '../syntax/sourceText';
import { tokensOf } from '../text/tokens';
import type { Entity } from './entity';
import { entityFrom } from './entityFrom';
import { fieldDefinition } from './fields';
import { makeField } from './readFields';
import { speaksOfMoney } from './spoken';
import { readWrittenMoney } from './values/moneyGrammar';

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
  const written = readWrittenMoney(text);
  const [first] = written?.used ?? [];
  if (!written || !first || written.isBare || written.terms.length !== 1) return undefined;
  const end = written.used.at(-1)!.end;
  // The dash of `Venue – $3,000` is no minus.
  const dash = /^[–—-]\s+/.exec(text.slice(first.start))?.[0].length ?? 0;
  const amount = sentence.slice(first.start + dash, end);
  const name = nameFor(sentence, first.start, end);
  if (!name) return undefined;
  const field = makeField(fieldDefinition('budget line', 'amount'), amount, amount, 'part', amount.range);
  return entityFrom('budget line', name, [field], 'sentence', sentence.range, { isGuess: true });
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
