import { memoizedStrings } from '../../text/memoizedStrings';
import { isMissing } from '../missing';
import { Cursor } from './cursor';
import type { Stretch } from './reading';

/** What a client answers to one of the three questions about a vendor: the stretch of the answer. */
export interface ClientAnswer extends Stretch {
  readonly question: 'partner' | 'learn' | 'change';
}

/** The answers in a text such as `partner yes, learn: no, change ?`; an open one is an answer too. */
export const answersIn = memoizedStrings((text: string): readonly ClientAnswer[] => {
  const cursor = new Cursor(text);
  const answers: ClientAnswer[] = [];
  while (!cursor.isAtEnd) {
    const question = cursor.word('question') as ClientAnswer['question'] | undefined;
    if (question === undefined) {
      cursor.at++;
      continue;
    }
    cursor.literal(':', '=');
    const answer = takeAnswer(cursor) ?? takeOpen(cursor, text);
    if (answer) answers.push({ question, ...answer });
  }
  return answers;
});

/** The questions that a text speaks of in any words: `a real partner, learned fast`. */
export const questionsIn = memoizedStrings((text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const cursor = new Cursor(text); !cursor.isAtEnd;) {
    const question = cursor.word('question');
    if (question === undefined) cursor.at++;
    else found.add(question);
  }
  return found;
});

/** `Learn? Yes` has its answer behind the question mark. */
function takeAnswer(cursor: Cursor): Stretch | undefined {
  return cursor.attempt(() => {
    cursor.literal('?');
    const { start } = cursor;
    return cursor.word('answer', 'yes', 'no', 'partly') === undefined ? undefined : { start, end: cursor.end };
  });
}

function takeOpen(cursor: Cursor, text: string): Stretch | undefined {
  const { next } = cursor;
  if (!next || !isMissing(text.slice(next.start, next.end))) return undefined;
  cursor.at++;
  return { start: next.start, end: next.end };
}
