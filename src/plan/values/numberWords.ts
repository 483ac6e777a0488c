import { anyOf, wordsOf } from '../vocabulary/words';

const counts = new Map([
  ...wordsOf('article').map((word) => [word, 1] as const),
  ...wordsOf('number').map((word, index) => [word, index + 1] as const),
]);

/** A group of a regular expression that matches a small number in words, or an article. */
export const numberWord = anyOf([...counts.keys()]);

/** The number that a match of `numberWord` means. */
export function numberOfWord(word: string): number {
  return counts.get(word.toLowerCase()) ?? 1;
}
