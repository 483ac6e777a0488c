import { once } from '../../text/once';
import { folded, tokenize } from '../../text/tokens';
import { currencyWords } from './currencySigns';
import type { Meanings, PhraseKind } from './valueWords';
import { languages } from './languages';

/**
 * Every phrase of the languages, by its first word: one a line, longest first, each the number of what it means in
 * `meanings` (base 36), and the words after the first.
 */
export const phrasesByFirstWord = once(() => read().phrases);

/** What phrases mean: a kind, and after a tab a value of it. */
export const meanings = once(() => read().meanings);

interface Phrase {
  readonly meaning: string;
  readonly words: readonly string[];
}

const read = once(() => {
  const numbers = new Map<string, string>();
  const found = new Map<string, Phrase[]>();
  // The same phrase in several languages is one.
  const known = new Set<string>();
  // The names of currencies come with the list of currencies, in all languages at once.
  const all = languages.map(({ values, evidence }) => ({ ...values, prose: evidence?.prose }));
  for (const values of [...all, { currency: currencyWords }]) {
    for (const [kind, lists = {}] of Object.entries(values) as [PhraseKind, Meanings | undefined][]) {
      for (const [value, list] of Object.entries(lists) as [string, string][]) {
        const name = `${kind}\t${value}`;
        const meaning = numbers.get(name) ?? numbers.size.toString(36);
        numbers.set(name, meaning);
        for (const phrase of folded(list).split(', ')) {
          const words = wordsOfPhrase(phrase);
          const key = `${name} ${words.join(' ')}`;
          if (known.has(key)) continue;
          known.add(key);
          const others = found.get(words[0]!);
          if (others) others.push({ meaning, words });
          else found.set(words[0]!, [{ meaning, words }]);
        }
      }
    }
  }
  return {
    meanings: [...numbers.keys()],
    phrases: Object.fromEntries([...found].map(([word, phrases]) => [word, linesOf(phrases)])),
  };
});

function linesOf(phrases: readonly Phrase[]): string {
  return phrases
    .toSorted((a, b) => b.words.length - a.words.length)
    .map(({ meaning, words }) => [meaning, ...words.slice(1)].join(' '))
    .join('\n');
}

/** The tokens of a folded phrase that count: hyphens, periods and apostrophes within it don't matter. */
function wordsOfPhrase(phrase: string): readonly string[] {
  return tokenize(phrase).flatMap(({ text }) => (text === '-' || text === '.' || text === "'" ? [] : [text]));
}
