import type { SourceText } from '../syntax/sourceText';
import type { Field } from './entity';
import type { EntityKind } from './fields';
import { partField } from './partField';
import { wholeFields } from './partFields';
import { Cursor } from './values/cursor';
import type { WrittenDate } from './values/dateForms/writtenDate';
import { wholeDateOf } from './values/dateValue';

/** The title of an item without the values in it, and those. */
export interface Title {
  readonly name: SourceText;
  readonly fields: readonly Field[];
}

/** Dates that are one day or a few: `Report: March` and `Report: 2027` are titles. */
const exact: ReadonlySet<WrittenDate['kind']> = new Set(['day', 'slashed', 'weekday', 'launch', 'span', 'offset']);

/**
 * A title with its date behind a colon, `Landing page: 15 January, Ola`, or behind a word for when: `Send invites by 12
 * March`. What takes place `on` a day is only a milestone: a report on it is none. Undefined for any other title.
 */
export function datedTitle(kind: EntityKind, title: SourceText): Title | undefined {
  if (kind !== 'deliverable' && kind !== 'milestone') return undefined;
  return afterColon(kind, title) ?? afterWhen(kind, title);
}

function afterColon(kind: EntityKind, title: SourceText): Title | undefined {
  const colon = /^(.{1,60}?)\s*[:：]\s+(?=\S)/.exec(title.text);
  if (!colon) return undefined;
  const fields = wholeFields(kind, title.slice(colon[0].length)) ?? [];
  const due = fields.find(({ definition }) => definition?.key === 'due');
  return due && isExact(due.value) ? { name: title.slice(0, colon[1]!.length), fields } : undefined;
}

function isExact(value: SourceText): boolean {
  const date = wholeDateOf(value);
  return date !== undefined && exact.has(date.kind);
}

/** In tokens, with the words before it. */
const longestDate = 40;

function afterWhen(kind: EntityKind, title: SourceText): Title | undefined {
  const links = kind === 'milestone' ? ['by', 'until', 'on'] : ['by', 'until'];
  const cursor = new Cursor(title.text);
  for (cursor.at = Math.max(1, cursor.tokens.length - longestDate); !cursor.isAtEnd; cursor.at++) {
    const { at, end: nameEnd } = cursor;
    const isLead = cursor.literal('to') === undefined && cursor.word('link', ...links) !== undefined;
    if (isLead) {
      cursor.skipFiller();
      const value = title.slice(cursor.start);
      if (isExact(value)) return { name: title.slice(0, nameEnd), fields: [partField(kind, 'due', value)] };
    }
    cursor.at = at;
  }
  return undefined;
}
