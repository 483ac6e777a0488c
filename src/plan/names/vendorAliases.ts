import { bracketsAtEnd } from '../../text/ends';
import { memoizedStrings } from '../../text/memoizedStrings';
import { folded } from '../../text/tokens';
import { nameKey } from '../labels';
import { isTellingWord } from '../vocabulary/evidenceWords';
import { legalForms } from '../vocabulary/legalForms';
import { isCue } from '../vocabulary/proseWords';
import { wordsOf } from '../vocabulary/words';
import { once } from '../../text/once';

/**
 * What a vendor is called for short, given the key of its name: without the legal form, place or trade around it, as
 * `Bluefox` for `Agency Bluefox` and `Standwerk` for `Standwerk GmbH, Köln`, and by its first words. None where the first word
 * is short, as such a word begins many names.
 */
export const aliasesOf = memoizedStrings((name: string): readonly string[] => {
  const key = nameKey(name);
  const found = new Set<string>();
  for (const form of formsOf(key)) {
    const words = form.split(' ');
    if (words.length > mostWords || words[0]!.length < shortestWord) continue;
    for (const [at, word] of words.entries()) if (word !== 'and') found.add(words.slice(0, at + 1).join(' '));
  }
  found.delete(key);
  return [...found];
});

/** Whether a short name can mean only a vendor: a word such as `print` or `studio` alone may be anything. */
export const isDistinctive = memoizedStrings((alias: string): boolean => alias.includes(' ') || !isCommon(alias));

/** A name, and what is left of it without a place, a legal form and a trade. */
function formsOf(key: string): readonly string[] {
  const brackets = bracketsAtEnd(key);
  const plain = brackets && brackets.start > 0 ? key.slice(0, brackets.start).trimEnd() : key;
  const words = plain.replace(/,\s.*$/s, '').split(' ');
  while (words.length > 1 && isForm(words.at(-1)!)) words.pop();
  const [first, ...rest] = words;
  const isLedIn = rest.length > 0 && isTrade(first!);
  return [words.join(' '), ...(isLedIn ? [rest.join(' ')] : [])];
}

function isForm(word: string): boolean {
  const plain = /[.,]$/.test(word) ? word.slice(0, -1) : word;
  return legalForms.has(plain) || plain === 'and' || plain === 'co';
}

const nouns = once(() => new Set(wordsOf('vendorNoun').map(folded)));

function isTrade(word: string): boolean {
  return nouns().has(word) || isCue(word, 'crafts') || isCue(word, 'trades');
}

function isCommon(word: string): boolean {
  return isTrade(word) || isTellingWord(word);
}

const mostWords = 8;

/** In UTF-16 units. */
const shortestWord = 4;
