import type { SourceText } from '../../syntax/sourceText';
import type { Field } from '../entity';
import type { EntityKind } from '../fields';
import { readId } from '../names/ids';
import { takeIntroduction } from './partIntroduction';
import { beginsWithDue, wholeFields } from './partFields';
import { wholeDateOf } from '../values/dateValue';
import { datesOf } from '../values/dates';
import { Cursor } from '../values/cursor';
import { waitForm } from '../values/waitForm';
import type { DateInField } from '../values/dates';
import type { WrittenDate } from '../values/dateForms/writtenDate';
import { isWordOf } from '../vocabulary/lexicon';

/** The name in the first part of an item, and the fields that stand before it or after it. */
export interface DatedLead {
  readonly name: SourceText;
  readonly fields: readonly Field[];
}

/** Only these are work: a date in the name of anything else is a part of the name. */
const kindsOfWork: ReadonlySet<EntityKind> = new Set(['deliverable', 'milestone']);

/**
 * The name and the date of work that no dash separates: `Press kit by 11 December`, `Press kit, 2026-12-11, after D1`,
 * `Landing page: 15 January, Ola`, `2026-12-11 D4 Press kit`. If something else in the item is its date, only one at the
 * start is a date too. Undefined where the date may as well belong to the name: `Recap of 11 December`.
 */
export function datedLead(kind: EntityKind, lead: SourceText, hasDate: boolean): DatedLead | undefined {
  if (!kindsOfWork.has(kind)) return undefined;
  const dates = datesOf(lead);
  const first = dates.find(({ date }) => isDay(date)) ?? dates[0];
  if (first?.from === 0) return afterDate(kind, lead, first);
  const dated = hasDate || !first ? undefined : beforeDate(kind, lead, first);
  return dated ?? beforeWait(kind, lead);
}

/** `2026-12-11 D4 Press kit`. Without an id it may be an entry of a log: `2026-11-23: idea signed off`. */
function afterDate(kind: EntityKind, lead: SourceText, found: DateInField): DatedLead | undefined {
  const { date } = found;
  // `2027-03-05, Close the call for papers`: a word for the end of the day begins the name after a comma.
  const to = lead.text[found.end] === ',' ? found.end : found.to;
  const space = /^\s*[:,|→]?\s+/.exec(lead.text.slice(to))?.[0].length ?? 0;
  const name = lead.slice(to + space);
  if (space === 0 || !isDay(date) || (kind === 'deliverable' && readId(name.text) === undefined)) return undefined;
  const fields = wholeFields(kind, lead.slice(0, to));
  return fields && name.text !== '' ? { name, fields } : undefined;
}

/**
 * `Rough cut, 8 working days after D3`, `Spots: after D5 + 5 days`: behind a sign, what begins as only a dependency does is
 * one, if it ends with an id. Other words may belong to the name.
 */
function beforeWait(kind: EntityKind, lead: SourceText): DatedLead | undefined {
  const { text } = lead;
  let beginnings = 0;
  for (const { index, 0: sign } of text.matchAll(/[,:](?=\s)/g)) {
    if (++beginnings > mostBeginnings) return undefined;
    const tail = lead.slice(index + sign.length);
    const wait = waitForm(tail.text);
    const name = lead.slice(0, index);
    if (!wait?.isUnmistakable || name.text === '' || readId(name.text)?.end === name.text.length) continue;
    const on = tail.text.slice(wait.name.start, wait.name.end);
    if (readId(on)?.end !== on.length) continue;
    const fields = wholeFields(kind, tail);
    if (fields) return { name, fields };
  }
  return undefined;
}

/** Signs between a name and what is said about it. */
const signs = /(?:[,:：|→…]|\.\.\.|->|=>|\s---?)$/;
const longestSign = 4;

/** So many words in a name may look like the beginning of its values; more of them in one name mean something else. */
const mostBeginnings = 20;

/** In UTF-16 units. */
const longestNameBeforeColon = 60;

function beforeDate(kind: EntityKind, lead: SourceText, first: DateInField): DatedLead | undefined {
  const { text } = lead;
  const nameStart = readId(text)?.end ?? 0;
  let beginnings = 0;
  for (const cursor = new Cursor(text); !cursor.isAtEnd; cursor.at++) {
    const { start, next } = cursor;
    if (!next?.isSpaced || start <= nameStart) continue;
    const name = nameBefore(text, start);
    if (name.end <= nameStart) continue;
    const may = start <= first.from && mayBegin(kind, cursor, name, start === first.from, first.date);
    if (!may && !mayBeginExactly(kind, cursor, name)) continue;
    if (++beginnings > mostBeginnings) return undefined;
    const fields = wholeFields(kind, lead.slice(start));
    if (fields && (may || hasExactDate(fields))) return { name: lead.slice(0, name.end), fields };
  }
  return undefined;
}

/** A name that may end before its values. */
interface NameBefore {
  readonly end: number;
  /** Whether a sign separates it from them. */
  readonly isBeforeSign: boolean;
  readonly isBeforeColon: boolean;
}

function nameBefore(text: string, start: number): NameBefore {
  const { length } = text.slice(0, start).trimEnd();
  const sign = signs.exec(text.slice(Math.max(0, length - longestSign), length));
  const end = text.slice(0, length - (sign?.[0].length ?? 0)).trimEnd().length;
  return { end, isBeforeSign: end < length, isBeforeColon: /[:：]/.test(text[length - 1] ?? '') };
}

/**
 * Whether an exact date may begin behind a colon or at a word for when, `Send invites by 12 March`. What takes place `on`
 * a day is only a milestone: a report on it is none.
 */
function mayBeginExactly(kind: EntityKind, cursor: Cursor, { end, isBeforeColon }: NameBefore): boolean {
  if (isBeforeColon && end <= longestNameBeforeColon) return true;
  const links = kind === 'milestone' ? ['by', 'until', 'on'] : ['by', 'until'];
  return cursor.next?.text !== 'to' && cursor.from(cursor.at).word('link', ...links) !== undefined;
}

/**
 * Dates that are one day or a few, or a part of more: `Report: March` and `Report: 2027` are titles, and `Logo: end of March`
 * is none.
 */
const exact: ReadonlySet<WrittenDate['kind']> = new Set([
  'day',
  'slashed',
  'weekday',
  'launch',
  'span',
  'offset',
  'part',
  'nth',
  'week-of',
]);

function hasExactDate(fields: readonly Field[]): boolean {
  const due = fields.find(({ definition }) => definition?.key === 'due');
  const date = due && wholeDateOf(due.value);
  return date !== undefined && exact.has(date.kind);
}

/** Whether any values of work may begin at a place in its name, by what stands there and before it. */
function mayBegin(kind: EntityKind, cursor: Cursor, name: NameBefore, isAtDate: boolean, date: WrittenDate): boolean {
  const { at, text, start } = cursor;
  // A report on what takes place on a day isn't due on that day.
  const isOn = kind === 'deliverable' && cursor.from(at).word('link', 'on') !== undefined;
  if (!isOn && beginsWithDue(text, start)) return true;
  const key = takeIntroduction(kind, cursor.from(at));
  if (key === 'due' || (name.isBeforeSign && key !== undefined)) return true;
  if (!isAtDate || !isDay(date)) return false;
  return name.isBeforeSign || (isDayOfYear(date) && !leadsOn(cursor, name.end));
}

/** Whether the last word of a name leads to what follows it: `Recap of`. */
function leadsOn({ tokens, at }: Cursor, nameEnd: number): boolean {
  let last = at - 1;
  while (last >= 0 && tokens[last]!.end > nameEnd) last--;
  const word = tokens[last]?.text ?? '';
  return isWordOf('filler', word) || isWordOf('link', word);
}

/** A month or a quarter next to a name is a part of it: `Newsletter: March 2027`. */
function isDay({ kind }: WrittenDate): boolean {
  return ['day', 'slashed', 'weekday', 'span'].includes(kind);
}

function isDayOfYear(date: WrittenDate): boolean {
  return (date.kind === 'day' || date.kind === 'slashed') && date.year !== undefined;
}
