import type { FieldKey } from './fields';
import type { Item } from '../syntax/blocks';
import type { SourceText } from '../syntax/sourceText';
import { bracketsAtEnd } from '../text/ends';
import { readDateRanges, readDates } from './values/dates';
import { readDuration } from './values/durations';
import type { Entity, Field } from './entity';
import { entityFrom } from './entityFrom';
import type { EntityKind } from './fields';
import { fieldByLabel, fieldDefinition, fieldsOf } from './fields';
import { isAboutCall, isDayOrOpen } from './values/callValue';
import { answersIn } from './values/clientAnswers';
import { isStatus } from './values/statusValue';
import { leadLength, waitForm } from './values/waitForm';
import { readMoney } from './values/money';
import { itemField, makeField, splitLabel } from './readFields';
import { anyOf } from './vocabulary/words';

/**
 * The entity of a list item: `[id] title — part — part (part, part)` with the fields nested under it. Undefined if the
 * item has no name.
 */
export function itemEntity(kind: EntityKind, item: Item, group?: SourceText): Entity | undefined {
  const [first, ...rest] = splitParts(item.text);
  const lead = first ? readLead(kind, first) : undefined;
  if (!lead || lead.name.text === '') return undefined;
  const fields = [...lead.fields];
  let hasSpace = false;
  for (const more of rest) {
    for (const answered of partFields(kind, more, hasSpace)) {
      fields.push(answered);
      hasSpace ||= answered.definition?.key === 'space';
    }
  }
  for (const nested of item.items) {
    const nestedField = itemField(kind, nested);
    if (nestedField) fields.push(nestedField);
  }
  const whole = kind === 'outcome' ? untilParentheses(item.text) : lead.name;
  return entityFrom(kind, whole, fields, 'item', item.range, { checked: item.checked, group });
}

/** An outcome is a sentence: its dashes belong to it, so its name extends to the parentheses. */
function untilParentheses(text: SourceText): SourceText {
  const brackets = bracketsAtEnd(text.text);
  const isFields = brackets && text.text.slice(brackets.inside.start, brackets.inside.end).includes(':');
  return isFields ? text.slice(0, brackets.start) : text;
}

/** At the end of a line the part after it has yet to be written. */
const separator = /(?<!\s)\s+[—–-](?:\s+|$)|(?:(?<!\s)\s+)?;(?:\s+|$)/g;

/** The parts of an item's first line; parentheses at the end are split at their commas if they contain labels. */
function splitParts(text: SourceText): SourceText[] {
  const newline = text.text.indexOf('\n');
  const line = newline >= 0 && !/[^\n]\n[^\n]/.test(text.text) ? text.slice(0, newline) : text;
  const brackets = bracketsAtEnd(line.text);
  const body = brackets && brackets.start > 0 ? line.slice(0, brackets.start) : line;
  const parts: SourceText[] = [];
  let start = 0;
  for (const match of body.text.matchAll(separator)) {
    if (body.marksAround(match.index).some((mark) => mark.kind !== 'strong')) continue;
    parts.push(body.slice(start, match.index));
    start = match.index + match[0].length;
  }
  if (start < body.text.length) parts.push(body.slice(start));
  if (!brackets || brackets.start === 0) return parts;
  const inside = line.slice(brackets.inside.start, brackets.inside.end);
  return parts.concat(inside.text.includes(':') ? splitAtCommas(inside) : inside);
}

/** Splits at the commas that are followed by a new label. */
function splitAtCommas(text: SourceText): SourceText[] {
  const parts: SourceText[] = [];
  let start = 0;
  for (const match of text.text.matchAll(/,\s*(?=[\p{L} -]{1,20}[:：])/gu)) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(text.slice(start));
  return parts;
}

/** The name in an item's first part, and the text before or after a colon in it. */
function readLead(kind: EntityKind, first: SourceText): { name: SourceText; fields: Field[] } {
  const colon = /^(.{1,60}?)\s*[:：]\s+(?=\S)/.exec(first.text);
  if (colon && kind === 'milestone' && coversWhole(first.slice(0, colon[1]!.length), readDates)) {
    const date = first.slice(0, colon[1]!.length);
    return { name: first.slice(colon[0].length), fields: [part(kind, 'due', date)] };
  }
  if (colon && kind === 'budget line') {
    return { name: first.slice(0, colon[1]!.length), fields: [part(kind, 'amount', first.slice(colon[0].length))] };
  }
  if (colon && kind === 'vendor') {
    return { name: first.slice(0, colon[1]!.length), fields: [part(kind, 'scope', first.slice(colon[0].length))] };
  }
  if (kind === 'person') return readPerson(first);
  return { name: first, fields: [] };
}

/** `Priya Raman, CMO, priya@…`: the name, then the role and how to reach them, in either order. */
function readPerson(text: SourceText): { name: SourceText; fields: Field[] } {
  const comma = /^([^,:]+)[,:]\s*/.exec(text.text);
  if (!comma) return { name: text, fields: [] };
  const rest = text.slice(comma[0].length);
  const stretches: { readonly key: FieldKey; readonly start: number; end: number }[] = [];
  for (const { 0: piece, index: start } of rest.text.matchAll(/[^,\s][^,]*/g)) {
    const key = piece.includes('@') ? 'contact' : 'role';
    const end = start + piece.trimEnd().length;
    const last = stretches.at(-1);
    if (last?.key === key) last.end = end;
    else stretches.push({ key, start, end });
  }
  const fields = stretches.map(({ key, start, end }) => part('person', key, rest.slice(start, end)));
  return { name: text.slice(0, comma[1]!.length), fields };
}

function part(kind: EntityKind, key: FieldKey, value: SourceText, whole = value): Field {
  return makeField(fieldDefinition(kind, key), value, value, 'part', whole.range);
}

const dueAtStart = new RegExp(String.raw`^${anyOf('due')}\s+(?=\S)`, 'i');

/**
 * The fields that one part of an item states; none if it only continues the title. `hasSpace` tells whether whitespace
 * precedes it.
 */
function partFields(kind: EntityKind, text: SourceText, hasSpace: boolean): Field[] {
  const split = splitLabel(text);
  const labelled = split && fieldByLabel(kind, split.label.text);
  if (split && labelled) return [makeField(labelled, split.label, split.value, 'part', text.range)];
  if (kind === 'reference') return referenceFields(text, hasSpace);
  if (kind === 'outcome') return [];
  const has = (key: FieldKey): boolean => fieldsOf(kind).some((known) => known.key === key);
  const wait = has('depends-on') ? waitForm(text.text) : undefined;
  if (wait?.isUnmistakable) {
    // `5 days after D1` is kept whole, including the lag.
    const lead = leadLength(text.text);
    const fields = [part(kind, 'depends-on', text.slice(lead), text)];
    // What is `blocked by D1` both depends on it and is blocked.
    if (lead > 0 && isStatus(text.text)) fields.push(part(kind, 'status', text.slice(0, lead), text));
    return fields;
  }
  if (has('due')) {
    const [period] = readDateRanges(text.text);
    if (period && has('start') && covers(text, period.start, period.end)) {
      const start = text.slice(period.from.start, period.from.end);
      return [part(kind, 'start', start, text), part(kind, 'due', text.slice(period.to.start, period.to.end), text)];
    }
    const due = dueAtStart.exec(text.text);
    const value = due ? text.slice(due[0].length) : text;
    if (coversWhole(value, readDates)) return [part(kind, 'due', value, text)];
  }
  if (wait?.lag) return [part(kind, 'depends-on', text)];
  if (has('takes')) {
    const takes = /^takes\s+/i.exec(text.text);
    if (takes && readDuration(text.text.slice(takes[0].length)) !== undefined)
      return [part(kind, 'takes', text.slice(takes[0].length), text)];
  }
  if (has('amount') && coversWhole(text, readMoney)) return [part(kind, 'amount', text)];
  if (has('owner') && isPersonLike(text.text, kind)) return [part(kind, 'owner', text)];
  const status = fieldsOf(kind).find((known) => known.key === 'status');
  if (status?.type === 'work-status' && isStatus(text.text)) return [part(kind, 'status', text)];
  if (kind === 'person') return [part(kind, /@/.test(text.text) ? 'contact' : 'role', text)];
  if (kind === 'vendor') return [part(kind, 'scope', text)];
  return [];
}

/** A handle is a person anywhere; two capitalized words are a person only if nothing but a person can come last. */
function isPersonLike(text: string, kind: EntityKind): boolean {
  return (
    /^@[\w-]+$/.test(text) || (kind === 'milestone' && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(text))
  );
}

/** What became of a call, `partner yes, learn no`, an industry, and whatever else the client said. */
function referenceFields(text: SourceText, hasSpace: boolean): Field[] {
  if (isAboutCall(text.text)) return callFields(text);
  const answered = answersIn(text.text).map(({ question, start, end }) =>
    part('reference', question, text.slice(start, end), text),
  );
  if (answered.length > 0) return answered;
  const isSpace = !text.text.includes(',') && text.text.split(/\s+/).length <= 3;
  return [part('reference', isSpace && !hasSpace ? 'space' : 'note', text)];
}

/** `called DATE by NAME` states the day and who called; anything else is one value. */
function callFields(text: SourceText): Field[] {
  const called = /^called\s+(?:on\s+)?(?=\S)/i.exec(text.text);
  if (!called || !isDayOrOpen(text.text.slice(called[0].length))) return [part('reference', 'called', text)];
  const by = /(?<!\s)\s+by\s+(?=[^\s\d][^,;()]*$)/i.exec(text.text.slice(called[0].length - 1));
  const end = by ? called[0].length - 1 + by.index : text.text.length;
  const fields = [part('reference', 'called', text.slice(called[0].length, end), text)];
  if (by) fields.push(part('reference', 'by', text.slice(end + by[0].length), text));
  return fields;
}

/** True if the match of `read` covers the whole text. */
function coversWhole(text: SourceText, read: (text: string) => readonly { start: number; end: number }[]): boolean {
  const [found] = read(text.text);
  return found !== undefined && covers(text, found.start, found.end);
}

function covers(text: SourceText, start: number, end: number): boolean {
  return (
    start <= 5 && /^(?:from\s+|due\s+|by\s+)?$/i.test(text.text.slice(0, start)) && text.text.slice(end).trim() === ''
  );
}
