import { memoizedContent } from '../../syntax/sourceText';
import { asMessage } from '../../text/message';
import { isMissing } from '../missing';
import { remarksAround } from './choiceWords';
import { Cursor, isTaken } from './cursor';
import type { Reading } from './reading';
import { missing, readAs, unreadable } from './reading';
import type { ValueType } from './valueType';

/** Who does the work of a vendor: outside people, your own, or both together. */
export type Sourcing = 'outsourced' | 'co-sourced' | 'in-house';

/** What a client says about a vendor. */
export type Answer = 'yes' | 'no' | 'partly';

const opposite: Readonly<Record<Sourcing, Sourcing | undefined>> = {
  outsourced: 'in-house',
  'in-house': 'outsourced',
  'co-sourced': undefined,
};

/** `In house`, `freelancer`, `not outsourced`; where both do it, such as `in-house and agency`, it is co-sourced. */
export const sourcingType: ValueType<Sourcing> = {
  read: memoizedContent(({ text }) => readSourcing(text)),
  means: (sourcing) => sourcing,
  inWords: asMessage,
};

function readSourcing(text: string): Reading<Sourcing> {
  if (isMissing(text)) return missing;
  const found = new Set<Sourcing>();
  const cursor = new Cursor(text);
  let start: number | undefined;
  let end = 0;
  while (!cursor.isAtEnd) {
    const from = cursor.start;
    const isNegated = cursor.word('changing', 'negation') !== undefined;
    if (!isNegated && takeFormer(cursor)) continue;
    const word = cursor.word('sourcing') as Sourcing | undefined;
    const meaning = word && isNegated ? opposite[word] : word;
    if (isNegated && !meaning) return unreadable(text);
    if (meaning) {
      found.add(meaning);
      start ??= from;
      ({ end } = cursor);
    } else cursor.at++;
  }
  const [only] = found;
  if (!only) return unreadable(text);
  return readAs(found.size === 1 ? only : 'co-sourced', ...remarksAround(text, { start: start ?? 0, end }));
}

/** Moves past what held earlier: `formerly outsourced`. */
function takeFormer(cursor: Cursor): boolean {
  return isTaken(cursor, () => {
    if (cursor.word('former') === undefined) return false;
    // The `in` of `in-house` is filler elsewhere.
    if (cursor.word('sourcing') !== undefined) return true;
    cursor.skipFiller();
    return cursor.word('sourcing') !== undefined;
  });
}

/** `yes`, `✓`, `not really`; a yes with a `but` is a yes with reservations. */
export const answerType: ValueType<Answer> = {
  read: memoizedContent(({ text }) => readAnswer(text)),
  means: (answer) => answer,
  inWords: asMessage,
};

function readAnswer(text: string): Reading<Answer> {
  if (isMissing(text)) return missing;
  const cursor = new Cursor(text);
  while (!cursor.isAtEnd) {
    const { start } = cursor;
    const isNegated = cursor.attempt(() => {
      const negation = cursor.word('changing', 'negation');
      return negation !== undefined && cursor.word('answer', 'yes', 'partly') !== undefined ? true : undefined;
    });
    // `not always` is neither a yes nor a no.
    if (isNegated) return readAs('partly', ...remarksAround(text, { start, end: cursor.end }));
    const answer = cursor.word('answer', 'yes', 'no', 'partly') as Answer | undefined;
    if (answer === undefined) {
      cursor.at++;
      continue;
    }
    const { end } = cursor;
    const hasReservation = answer === 'yes' && isQualified(cursor);
    return hasReservation ? readAs('partly') : readAs(answer, ...remarksAround(text, { start, end }));
  }
  return unreadable(text);
}

function isQualified(cursor: Cursor): boolean {
  for (; !cursor.isAtEnd; cursor.at++) if (cursor.word('answer', 'but') !== undefined) return true;
  return false;
}

/** Whether a text names nobody but ourselves: `in-house`, `us`. */
export function isOurselves(text: string): boolean {
  const cursor = new Cursor(text);
  return cursor.word('sourcing', 'in-house') !== undefined && cursor.isAtEnd;
}
