import { folded } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import { meanings, phrasesByFirstWord } from './phrases.table';
import type { PhraseKind, WordKind } from './valueWords';

/** What a phrase means in one of the languages. */
interface Meaning {
  readonly kind: PhraseKind;
  readonly value: string;
  /** Its tokens, without hyphens and periods. */
  readonly words: readonly string[];
}

/** The phrases that begin with one word, longest first: all that mean something in a value, and those of each kind. */
interface Phrases {
  readonly all: readonly (Meaning & { readonly kind: WordKind })[];
  readonly byKind: ReadonlyMap<PhraseKind, readonly Meaning[]>;
}

/** By first word, those that were asked for. */
const known = new Map<string, Phrases>();

/** The phrases that begin with a folded word. */
function phrasesFrom(word: string): Phrases | undefined {
  let phrases = known.get(word);
  if (!phrases && Object.hasOwn(phrasesByFirstWord(), word))
    known.set(word, (phrases = readPhrases(word, phrasesByFirstWord()[word]!)));
  return phrases;
}

function readPhrases(first: string, lines: string): Phrases {
  const all = lines.split('\n').map((line): Meaning => {
    const [number, ...others] = line.split(' ');
    const [kind, value] = meanings()[Number.parseInt(number!, 36)]!.split('\t') as [PhraseKind, string];
    return { kind, value, words: [first, ...others] };
  });
  const byKind = new Map<PhraseKind, Meaning[]>();
  for (const meaning of all) {
    const same = byKind.get(meaning.kind);
    if (same) same.push(meaning);
    else byKind.set(meaning.kind, [meaning]);
  }
  const ofValues = all.filter((one): one is Meaning & { kind: WordKind } => one.kind !== 'prose');
  return { all: ofValues, byKind };
}

/** Hyphens, underscores, periods and apostrophes within a phrase don't matter. */
function isLoose(text: string): boolean {
  return text === '-' || text === '.' || text === "'" || text === '_';
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
  for (const { kind, value, words } of phrasesFrom(first.text)?.all ?? []) {
    const after = endOfPhrase(tokens, at, words);
    if (after !== undefined) yield { kind, value, after };
  }
}

/** What the phrases of a kind at a token mean, the longest first, and the index of the token after each. */
export function* meaningsOfKind(
  tokens: readonly Token[],
  at: number,
  kind: PhraseKind,
): Iterable<{ readonly value: string; readonly after: number }> {
  for (const { value, words } of phrasesFrom(tokens[at]!.text)?.byKind.get(kind) ?? []) {
    const after = endOfPhrase(tokens, at, words);
    if (after !== undefined) yield { value, after };
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
  for (const { value, words } of phrasesFrom(first.text)?.byKind.get(kind) ?? []) {
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
  return (
    phrasesFrom(folded(word))
      ?.byKind.get(kind)
      ?.some(({ words }) => words.length === 1) ?? false
  );
}

/** Whether a phrase for which a test is true begins with a folded word, in any language. */
export function firstWordTest(test: (kind: WordKind, value: string) => boolean): (word: string) => boolean {
  const tested = new Map<Phrases, boolean>();
  return (word) => {
    const phrases = phrasesFrom(word);
    if (!phrases) return false;
    let isFirst = tested.get(phrases);
    if (isFirst === undefined)
      tested.set(phrases, (isFirst = phrases.all.some(({ kind, value }) => test(kind, value))));
    return isFirst;
  };
}
