import { folded, tokenize } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import { currencyWords } from './currencySigns';
import type { Meanings, WordKind } from './valueWords';
import { vocabularies } from './words';

/** What a phrase is about: a kind of values, or what it introduces in a sentence. */
type PhraseKind = WordKind | 'prose';

/** What a phrase means in one of the languages. */
interface Meaning {
  readonly kind: PhraseKind;
  readonly value: string;
  /** The number of tokens of the phrase, without hyphens and periods. */
  readonly length: number;
  readonly words: readonly string[];
}

/** The phrases that begin with one word, longest first: all of them, and those of each kind. */
class Phrases {
  readonly all: Meaning[] = [];
  readonly byKind = new Map<PhraseKind, Meaning[]>();

  add(meaning: Meaning): void {
    // The words of sentences mean nothing in a value.
    if (meaning.kind !== 'prose') this.all.push(meaning);
    const same = this.byKind.get(meaning.kind);
    if (same) same.push(meaning);
    else this.byKind.set(meaning.kind, [meaning]);
  }

  sort(): void {
    this.all.sort((a, b) => b.length - a.length);
    for (const list of this.byKind.values()) list.sort((a, b) => b.length - a.length);
  }
}

/** Every phrase, by its first word. Made when the first value is read. */
let phrases: Map<string, Phrases> | undefined;

function phrasesByFirstWord(): Map<string, Phrases> {
  const found = new Map<string, Phrases>();
  // The same phrase in several languages is one.
  const known = new Set<string>();
  // The names of currencies come with the list of currencies, in all languages at once.
  const all = vocabularies.map(({ values, evidence }) => ({ ...values, prose: evidence?.prose }));
  for (const values of [...all, { currency: currencyWords }]) {
    for (const [kind, meanings = {}] of Object.entries(values) as [PhraseKind, Meanings | undefined][]) {
      for (const [value, list] of Object.entries(meanings) as [string, string][]) {
        for (const phrase of folded(list).split(', ')) {
          const words = wordsOfPhrase(phrase);
          const key = `${kind} ${value} ${words.join(' ')}`;
          if (known.has(key)) continue;
          known.add(key);
          let others = found.get(words[0]!);
          if (!others) found.set(words[0]!, (others = new Phrases()));
          others.add({ kind, value, words, length: words.length });
        }
      }
    }
  }
  for (const one of found.values()) one.sort();
  return found;
}

/** The tokens of a folded phrase that count. Most are plain words, for which a split is enough, and much faster. */
function wordsOfPhrase(phrase: string): readonly string[] {
  if (/^[a-z ]+$/.test(phrase)) return phrase.split(' ');
  if (/^[a-z][a-z .'-]*$/.test(phrase)) return phrase.split(/[ .'-]+/).filter((word) => word !== '');
  return tokenize(phrase).flatMap(({ text }) => (isLoose(text) ? [] : [text]));
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
  for (const { kind, value, words } of phrases.get(first.text)?.all ?? []) {
    const after = endOfPhrase(tokens, at, words);
    if (after !== undefined) yield { kind: kind as WordKind, value, after };
  }
}

/** What the longest phrase of a kind at a token means, if it is one of these values. */
export function meaningOf(
  tokens: readonly Token[],
  at: number,
  kind: PhraseKind,
  wanted: readonly string[],
): { readonly value: string; readonly after: number } | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  phrases ??= phrasesByFirstWord();
  for (const { value, words } of phrases.get(first.text)?.byKind.get(kind) ?? []) {
    if (wanted.length > 0 && !wanted.includes(value)) continue;
    const after = endOfPhrase(tokens, at, words);
    if (after !== undefined) return { value, after };
  }
  return undefined;
}

/** The index after a phrase that begins at a token; a period that ends an abbreviation belongs to it. */
function endOfPhrase(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  // The phrases are those that begin with the first token.
  let index = at + 1;
  for (let word = 1; word < words.length; word++) {
    const wanted = words[word]!;
    let token = tokens[index];
    while (token && token.text !== wanted && isLoose(token.text)) token = tokens[++index];
    if (token?.text !== wanted) return undefined;
    index++;
  }
  const next = tokens[index];
  // The apostrophe of an elision belongs to the word before it: `un'ora`.
  if (next?.text === "'" && !next.isSpaced && isElided(tokens[index + 1])) return index + 1;
  const isAbbreviated = next?.text === '.' && !next.isSpaced && tokens[index - 1]!.kind === 'word';
  return isAbbreviated &&
    (tokens[index + 1] === undefined || tokens[index + 1]!.isSpaced || tokens[index + 1]!.kind === 'sign')
    ? index + 1
    : index;
}

function isElided(next: Token | undefined): boolean {
  return next?.kind === 'word' && !next.isSpaced && /^[aeiouh]./.test(next.text);
}

/** Whether a word is of a kind in any language. */
export function isWordOf(kind: WordKind, word: string): boolean {
  phrases ??= phrasesByFirstWord();
  return (
    phrases
      .get(folded(word))
      ?.byKind.get(kind)
      ?.some(({ length }) => length === 1) ?? false
  );
}

/** The first words, folded, of the phrases for which a test is true, in every language. */
export function firstWordsWhere(test: (kind: WordKind, value: string) => boolean): ReadonlySet<string> {
  phrases ??= phrasesByFirstWord();
  return new Set(
    [...phrases]
      .filter(([, { all }]) => all.some(({ kind, value }) => test(kind as WordKind, value)))
      .map(([word]) => word),
  );
}
