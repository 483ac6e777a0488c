import type { Vocabulary } from './vocabulary';

/** What of German is read in a plan that is otherwise written in English. */
export const german = {
  words: {
    and: ['und'],
    until: ['bis'],
  },
} as const satisfies Vocabulary;
