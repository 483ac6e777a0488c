import { folded, tokensOf } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import { currencyWords } from './currencySigns';
import type { Meanings, WordKind } from './valueWords';
import { vocabularies } from './words';

/** What a phrase means in one of the languages. */
interface Meaning {
  readonly kind: WordKind;
  readonly value: string;
  /** The number of tokens of the phrase, without hyphens and periods. */
  readonly length: number;
  readonly words: readonly string[];
}

/** Every phrase, longest first, by its first word. Made when the first value is read. */
let phrases: Map<string, Meaning[]> | undefined;

function phrasesByFirstWord(): Map<string, Meaning[]> {
  const found = new Map<string, Meaning[]>();
  // The names of currencies come with the list of currencies, in all languages at once.
  for (const values of [...vocabularies.map((one) => one.values), { currency: currencyWords }]) {
    for (const [kind, meanings] of Object.entries(values ?? {}) as [WordKind, Meanings][]) {
      for (const [value, list] of Object.entries(meanings) as [string, string][]) {
        for (const phrase of list.split(', ')) {
          const words = tokensOf(phrase).flatMap(({ text }) => (isLoose(text) ? [] : [text]));
          const others = found.get(words[0]!) ?? [];
          if (others.some((one) => one.kind === kind && one.value === value && one.words.join() === words.join()))
            continue;
          found.set(words[0]!, others);
          others.push({ kind, value, words, length: words.length });
        }
      }
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  return found;
}

/** Hyphens, periods and apostrophes within a phrase don't matter. */
function isLoose(text: string): boolean {
  return text === '-' || text === '.' || text === "'";
}

/** A meaning of the words at a token, and the index of the token after them. */
export interface MeaningHere {
  readonly kind: WordKind;
  readonly value: string;
  readonly after: number;
}

/** What the words at a token may mean, the longest phrases first, and the index of the token after them. */
export function* meaningsAt(tokens: readonly Token[], at: number): Iterable<MeaningHere> {
  const first = tokens[at];
  if (!first) return;
  phrases ??= phrasesByFirstWord();
  for (const { kind, value, words } of phrases.get(first.text) ?? []) {
    const after = endOfPhrase(tokens, at, words);
    if (after !== undefined) yield { kind, value, after };
  }
}

/** The index after a phrase that begins at a token; a period that ends an abbreviation belongs to it. */
function endOfPhrase(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let index = at;
  for (const word of words) {
    const isLooseHere = (): boolean => index > at && tokens[index] !== undefined && isLoose(tokens[index]!.text);
    while (isLooseHere() && tokens[index]!.text !== word) index++;
    if (tokens[index]?.text !== word) return undefined;
    index++;
  }
  const next = tokens[index];
  const isAbbreviated = next?.text === '.' && !next.isSpaced && tokens[index - 1]!.kind === 'word';
  return isAbbreviated &&
    (tokens[index + 1] === undefined || tokens[index + 1]!.isSpaced || tokens[index + 1]!.kind === 'sign')
    ? index + 1
    : index;
}

/** Whether a word is of a kind in any language. */
export function isWordOf(kind: WordKind, word: string): boolean {
  phrases ??= phrasesByFirstWord();
  return (phrases.get(folded(word)) ?? []).some((one) => one.kind === kind && one.length === 1);
}

/** The first words, folded, of the phrases for which a test is true, in every language. */
export function firstWordsWhere(test: (kind: WordKind, value: string) => boolean): ReadonlySet<string> {
  phrases ??= phrasesByFirstWord();
  return new Set(
    [...phrases].filter(([, all]) => all.some(({ kind, value }) => test(kind, value))).map(([word]) => word),
  );
}
