import { alternation } from '../../text/alternation';
import { folded } from '../../text/tokens';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { dutch } from './nl';
import { portuguese } from './pt';
import type { Vocabulary, WordList, Words } from './vocabulary';

/** The languages that are read and written, English first. */
const languages = [english, german, french, spanish, portuguese, dutch, italian] as const;

/** The code of a language that has a vocabulary. */
export type Language = (typeof languages)[number]['code'];

export const vocabularies: readonly (Vocabulary & { readonly code: Language })[] = languages;

/** The single words or phrases of a list. */
export function listOf(words: Words | undefined): readonly string[] {
  return typeof words === 'string' ? words.split(', ') : (words ?? []);
}

/** The words of a list in every language that has one. */
export function wordsOf(list: WordList): readonly string[] {
  return vocabularies.flatMap(({ words }) => listOf(words[list]));
}

/**
 * A group of a regular expression that matches any of these words. The name of a list stands for its words in every
 * language.
 */
export function anyOf(...lists: readonly (WordList | readonly string[])[]): string {
  const words = lists.flatMap((list) => (typeof list === 'string' ? wordsOf(list) : list));
  // People type both kinds of apostrophe, and leave out accents.
  return alternation(words.flatMap((word) => [word, ...otherSpellings(word)]));
}

/** The same word as it is typed in a hurry: with a straight apostrophe, without accents. */
function otherSpellings(word: string): readonly string[] {
  if (/^[ -~]*$/.test(word)) return [];
  const plain = word.replaceAll('’', "'");
  const bare = folded(plain);
  return bare.length === plain.length && bare !== plain.toLowerCase() ? [plain, bare] : [plain];
}
