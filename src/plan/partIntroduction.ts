import type { EntityKind, FieldKey } from './fields';
import { fieldsOf } from './fields';
import { Cursor } from './values/cursor';

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
  if (cursor.word('wait', 'after') !== undefined) return 'depends-on';
  return cursor.attempt(() => {
    const key = cursor.word('introduction') as 'due' | 'takes' | undefined;
    // The Italian `due giorni` are two.
    return key === 'due' && cursor.tokens[cursor.at - 1]?.text === 'due' && isUnitNext(cursor) ? undefined : key;
  });
}

function isUnitNext(cursor: Cursor): boolean {
  const { at } = cursor;
  const isUnit = (cursor.word('unit') ?? cursor.word('dayUnit')) !== undefined;
  cursor.at = at;
  return isUnit;
}
