import { german } from './de';
import { english } from './en';
import type { Vocabulary, WordList } from './vocabulary';

const vocabularies: readonly Vocabulary[] = [english, german];

/** The words of a list in every language that has one. */
export function wordsOf(list: WordList): readonly string[] {
  return vocabularies.flatMap(({ words }) => words[list] ?? []);
}

/**
 * A group of a regular expression that matches any of these words, the longest first, so that no word hides a longer one.
 * The name of a list stands for its words in every language.
 */
export function anyOf(...lists: readonly (WordList | readonly string[])[]): string {
  const words = lists.flatMap((list) => (typeof list === 'string' ? wordsOf(list) : list));
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})`;
}
