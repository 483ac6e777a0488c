import { firstWordTest } from '../vocabulary/lexicon';
import { Cursor } from './cursor';
import { takeDates } from './dateForms/expression';
import type { Stretch } from './reading';

/** Whether a phrase for how sure a value is begins with a folded word. */
const beginsConfirmation = firstWordTest((kind, value) => kind === 'confirmation' && value !== 'placeholder');

/**
 * What a text says about how sure a value is, and since when, which doesn't change it: `(tbc)`, `est.`, `(approved 12 Nov
 * 2026)`.
 */
export function confirmationsIn(text: string): Stretch[] {
  const cursor = new Cursor(text);
  const found: Stretch[] = [];
  if (!cursor.tokens.some((token) => token.text === '(' || beginsConfirmation(token.text))) return found;
  while (!cursor.isAtEnd) {
    const { at, start } = cursor;
    const isOpen = cursor.literal('(') !== undefined;
    const isState =
      cursor.word('confirmation', 'open', 'estimated') !== undefined ||
      (isOpen && cursor.word('status', 'approved', 'done') !== undefined);
    if (isState && isOpen) takeDates(cursor);
    if (isState && (!isOpen || cursor.literal(')') !== undefined)) found.push({ start, end: cursor.end });
    else cursor.at = at + 1;
  }
  return found;
}
