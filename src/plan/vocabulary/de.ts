import type { Vocabulary } from './vocabulary';

/** The German words that are read in a plan that is otherwise written in English. */
export const german = {
  words: {
    and: ['und'],
    until: ['bis'],
  },
} as const satisfies Vocabulary;
