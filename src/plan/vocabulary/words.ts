import { alternation } from '../../text/alternation';
import { folded } from '../../text/tokens';
import type { English, Language } from './languages';
import { vocabularies } from './vocabularies.table';
import type { WordList, Words } from './vocabulary';
import { WordFinder } from './wordFinder';

export { vocabularies };
export type { Language };

/** The vocabulary of English, the language of the plan format. */
export function english(): Omit<English, 'values'> {
  return vocabularies()[0] as Omit<English, 'values'>;
}

/** The single words or phrases of a list. */
export function listOf(words: Words | undefined): readonly string[] {
  return typeof words === 'string' ? words.split(', ') : (words ?? []);
}

/** The words of a list in every language that has one. */
export function wordsOf(list: WordList): readonly string[] {
  return vocabularies().flatMap(({ words }) => listOf(words[list]));
}

/**
 * A group of a regular expression that matches any of these words. The name of a list stands for its words in every
 * language.
 */
export function anyOf(...lists: readonly WordList[]): string {
  return alternation(lists.flatMap(spellingsOf));
}

/** The words of a list in every language as people type them: with both kinds of apostrophe, and without accents. */
export function spellingsOf(list: WordList): readonly string[] {
  return wordsOf(list).flatMap((word) => [word, ...otherSpellings(word)]);
}

const finders = new Map<WordList, WordFinder>();

/** What finds the words of a list in every language. */
export function finderOf(list: WordList): WordFinder {
  let finder = finders.get(list);
  if (!finder) finders.set(list, (finder = new WordFinder(spellingsOf(list))));
  return finder;
}

/** The same word as it is typed in a hurry: with a straight apostrophe, without accents. */
function otherSpellings(word: string): readonly string[] {
  if (/^[ -~]*$/.test(word)) return [];
  const plain = word.replaceAll('’', "'");
  const bare = folded(plain);
  return bare.length === plain.length && bare !== plain.toLowerCase() ? [plain, bare] : [plain];
}
