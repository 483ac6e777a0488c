import type { Block, Heading } from '../../syntax/blocks';
import { memoized } from '../../text/memoized';
import { memoizedStrings } from '../../text/memoizedStrings';
import type { Range } from '../../text/range';
import { tokensOf } from '../../text/tokens';
import type { Plan } from '../plan';
import { textsOf } from '../sectionTexts';
import { hasWord } from '../vocabulary/evidenceWords';
import { isWordOf } from '../vocabulary/lexicon';
import { finderOf } from '../vocabulary/words';
import { textLines } from './textLines';

/** Whether what may be an amount of money stands anywhere in a document, its front matter and code included. */
export const namesAmount = memoized(({ document }: Plan): boolean => document.text.split('\n').some(isAmountIn));

/** A sign, a currency, or what may be its code next to a figure; or a figure in a line about money: `Cost: 300`, `50 DH`. */
function isAmountIn(text: string): boolean {
  if (!/\d/.test(text)) return false;
  if (/\p{Sc}\s?~?\d|\d[kKmM]?\s?(?:\p{Sc}|\p{Lu}{2,4}(?!\p{L}))/u.test(text) || hasWord(text, 'money')) return true;
  const tokens = tokensOf(text);
  return tokens.some(
    ({ kind, text: word }, at) =>
      kind === 'word' &&
      word.length > 1 &&
      (tokens[at - 1]?.kind === 'digits' || tokens[at + 1]?.kind === 'digits') &&
      isWordOf('currency', word),
  );
}

/** Shares of fewer lines may be of anything. */
const fewestShares = 3;

/**
 * The heading of a budget of which each line is a share, and all of them are 100%: what they are shares of is another matter.
 */
export function budgetInShares({ document }: Plan): Heading | undefined {
  for (const { parts } of document.chunks)
    for (const { heading, blocks } of parts)
      if (heading && hasWord(heading.text.text, 'money') && blocks.some(isInShares)) return heading;
  return undefined;
}

function isInShares(block: Block): boolean {
  const shares = textsOf(block).flatMap(({ text }) => shareIn(text) ?? []);
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.length >= fewestShares && Math.abs(sum - 100) < 0.5;
}

/** The only percentage in a text. */
const shareIn = memoizedStrings((text: string): number | undefined => {
  const found = Array.from(text.matchAll(/(?<![\d.,])(\d+(?:[.,]\d+)?)\s?%/g), ([, number]) =>
    Number(number!.replace(',', '.')),
  );
  return found.length === 1 ? found[0] : undefined;
});

/** In UTF-16 units. What comes later in a sentence is no plan, but may be a thought. */
const latestStart = 24;

/**
 * Where a document plans something that is always paid for, such as `Google Ads`; undefined if it doesn't, or says that it
 * isn't done.
 */
export function paidWorkIn(plan: Plan): { readonly at: Range; readonly text: string } | undefined {
  for (const { text, form } of textLines(plan)) {
    if (form === 'paragraph') continue;
    const found = finderOf('paidWork').find(text.text);
    if (!found || found.start > latestStart || tokensOf(text.text).some(({ text: word }) => isWordOf('changing', word)))
      continue;
    return { at: text.at(found.start, found.end), text: text.text.slice(found.start, found.end) };
  }
  return undefined;
}
