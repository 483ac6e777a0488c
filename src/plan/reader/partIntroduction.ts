import type { EntityKind, FieldKey } from '../fields';
import { fieldsOf } from '../fields';
import { isMissing } from '../missing';
import { Cursor, isTaken } from '../values/cursor';
import { takeDates } from '../values/dateForms/expression';

/** The field that a part of a list item states by its first words, and the offset of what follows them. */
export interface Introduction {
  readonly key: FieldKey;
  readonly end: number;
}

/**
 * What a part of a list item begins with: `after D1`, `due 5 March`, `takes 10 days`. Undefined if its first words state
 * no field of this kind of entity.
 */
export function introductionOf(kind: EntityKind, text: string): Introduction | undefined {
  const cursor = new Cursor(text);
  const key = takeIntroduction(kind, cursor);
  return key && { key, end: cursor.start };
}

/** The same of the words at a cursor, and moves past them. */
export function takeIntroduction(kind: EntityKind, cursor: Cursor): FieldKey | undefined {
  return cursor.attempt(() => {
    const key = keyAt(cursor);
    return fieldsOf(kind).some((known) => known.key === key) ? key : undefined;
  });
}

function keyAt(cursor: Cursor): FieldKey | undefined {
  if (isTaken(cursor, () => takeStart(cursor))) return 'start';
  if (cursor.word('wait', 'after') !== undefined) return 'depends-on';
  const key = cursor.word('introduction', 'due', 'takes', 'owner') as 'due' | 'takes' | 'owner' | undefined;
  if (key === 'owner') return isBeforeName(cursor) ? key : undefined;
  // The Italian `due giorni` are two.
  const isTwo = key === 'due' && cursor.tokens[cursor.at - 1]?.text === 'due' && isItalianUnitNext(cursor);
  return isTwo ? undefined : key;
}

/** What `due` counts in Italian: plurals, which no other language has. */
const countedInItalian: ReadonlySet<string> = new Set(['giorni', 'giornate', 'settimane', 'mesi', 'ore', 'anni']);

/** Whether a unit of time in Italian comes next, so that the `due` before it is two. */
export function isItalianUnitNext({ next }: Cursor): boolean {
  return next !== undefined && countedInItalian.has(next.text);
}

/** Whether a name follows, unlike in `run by volunteers`, or that there is none yet: `owner TBD`. */
function isBeforeName({ text, start }: Cursor): boolean {
  const [value = ''] = text.slice(start).split(/[,;]/, 1);
  return /^[@\p{Lu}]/u.test(value) || (value.trim() !== '' && isMissing(value));
}

/** Whether it moved past a word that introduces the day on which work starts, `start 4 January`, to that day. */
function takeStart(cursor: Cursor): boolean {
  if (cursor.word('introduction', 'start') === undefined) return false;
  cursor.literal(':');
  const date = takeDates(cursor.from(cursor.at));
  return date?.kind === 'day';
}
