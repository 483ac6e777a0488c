import { anyOf, wordsOf } from '../vocabulary/vocabulary';

const counts = new Map([
  ...wordsOf('article').map((word) => [word, 1] as const),
  ...wordsOf('number').map((word, index) => [word, index + 1] as const),
]);

/** A small number in words, or an article for one of something, as an alternative of a regular expression. */
export const numberWord = anyOf([...counts.keys()]);

/** What a match of `numberWord` means. */
export function numberOfWord(word: string): number {
  return counts.get(word.toLowerCase()) ?? 1;
}
