import { firstWordTest } from '../vocabulary/lexicon';
import { Cursor, isTaken } from './cursor';
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
    if (!isState && isOpen && isTaken(cursor, () => takeSource(cursor))) {
      found.push({ start, end: cursor.end });
      continue;
    }
    if (isState && (!isOpen || cursor.literal(')') !== undefined)) found.push({ start, end: cursor.end });
    else cursor.at = at + 1;
  }
  return found;
}

/** In tokens. */
const longestSource = 3;

/** The rest of `(quote 12 Nov)`: what a value was taken from, and of when that is. */
function takeSource(cursor: Cursor): boolean {
  const { at } = cursor;
  while (cursor.at - at < longestSource && cursor.next?.kind === 'word' && !isTelling(cursor)) cursor.at++;
  return cursor.at > at && takeDates(cursor) !== undefined && cursor.literal(')') !== undefined;
}

/** Whether a word comes next that ties a date to the value, `until`, or begins the date. */
function isTelling(cursor: Cursor): boolean {
  const { at } = cursor;
  const kinds = [
    'link',
    'changing',
    'condition',
    'bound',
    'former',
    'month',
    'weekday',
    'part',
    'launch',
    'number',
  ] as const;
  const isOne = kinds.some((kind) => cursor.from(at).word(kind) !== undefined);
  cursor.at = at;
  return isOne;
}
