import type { Item } from '../../syntax/blocks';
import type { SourceText } from '../../syntax/sourceText';
import { bracketsAtEnd } from '../../text/ends';
import type { Entity, Field } from '../entity';
import { entityFrom } from './entityFrom';
import type { EntityKind, FieldKey } from '../fields';
import { fieldByLabel, fieldDefinition, fieldsOf } from '../fields';
import { claimOf } from './partClaim';
import { isAmount } from './columnMeanings';
import { ownerInBrackets } from './ownerInBrackets';
import { partField } from './partField';
import { datedLead } from './datedLead';
import { readId } from '../names/ids';
import { partFields, remarkField, scopeFields, wholeFields } from './partFields';
import { introductionOf, takeIntroduction } from './partIntroduction';
import { isMissing } from '../missing';
import { itemField } from './readFields';
import { roleAndContact } from './roleAndContact';
import { isAboutCall } from '../values/callValue';
import { datesOf } from '../values/dates';
import { isOngoing, wholeDateOf } from '../values/dateValue';
import { Cursor } from '../values/cursor';
import { saysFinished, statusIn } from '../values/statusGrammar';
import { isScheduled, isStatus } from '../values/statusInItems';
import { doneMark } from './doneMark';
import type { Stretch } from '../values/reading';

/**
 * The entity of a list item: `[id] title — part — part (part, part)` with the fields nested under it. Undefined if the
 * item has no name.
 */
export function itemEntity(kind: EntityKind, item: Item, group?: SourceText): Entity | undefined {
  const owned = kind === 'deliverable' || kind === 'milestone' ? ownerInBrackets(kind, item.text) : undefined;
  const entity = entityOf(kind, owned ? { ...item, text: owned.text } : item, group);
  return owned && entity ? { ...entity, fields: [...entity.fields, partField(kind, 'owner', owned.owner)] } : entity;
}

function entityOf(kind: EntityKind, item: Item, group?: SourceText): Entity | undefined {
  const parts = splitParts(kind, item.text);
  const marks = kindsWithBoxes.has(kind) ? parts.map(doneMark) : [];
  const [first, ...rest] = nameFirst(
    kind,
    parts.map((part, at) => marks[at]?.text ?? part),
  );
  if (!first) return undefined;
  const fields: Field[] = [];
  let hasSpace = false;
  for (const more of rest) {
    for (const field of partFields(kind, more, hasSpace)) {
      const answered: Field = isStateOf(field, fields)
        ? partField(kind, 'status', field.value)
        : (startOf(kind, field, fields) ?? field);
      fields.push(answered);
      hasSpace ||= answered.definition?.key === 'space';
    }
  }
  for (const nested of item.items) {
    const nestedField = itemField(kind, nested);
    if (nestedField) fields.push(nestedField);
  }
  const mark = item.checked === true ? undefined : marks.find((one) => one !== undefined)?.mark;
  if (mark && !fields.some(saysDone)) fields.push(partField(kind, 'status', mark));
  const from = fields.findIndex(isOpenDue);
  // `from 4 January — takes 3 weeks`: next to how long it takes, that is when it starts.
  if (from >= 0 && hasField(kind, 'start') && fields.some((other, at) => at !== from && endsWork(other)))
    fields[from] = partField(kind, 'start', fields[from]!.value);
  const named = fields.findIndex((field) => isMonthAlone(field));
  // `Board review: 15 January (April)`: next to a day, April is somebody.
  if (named >= 0 && datedLead(kind, first, false)?.fields.some(({ definition }) => definition?.key === 'due'))
    fields[named] = remarkField(fields[named]!.value);
  const hasDate = fields.some(({ definition }) => definition?.key === 'due');
  const { name, fields: inLead } = readLead(kind, first, hasDate);
  if (name.text === '') return undefined;
  // `- N/A` is no item; a placeholder in brackets is one that has yet to be named.
  if (fields.length + inLead.length === 0 && isMissing(name.text) && !/[[{]/.test(name.text)) return undefined;
  const whole = kind === 'outcome' ? untilParentheses(item.text) : name;
  return entityFrom(kind, whole, [...inLead, ...fields], 'item', item.range, {
    checked: item.checked,
    group,
  });
}

/** Of these, a ticked box or its picture says that they are finished. */
const kindsWithBoxes: ReadonlySet<EntityKind> = new Set(['deliverable', 'milestone', 'collateral']);

/** Whether a field is a status that says the same as a ticked box. */
function saysDone({ definition, value }: Field): boolean {
  const stated = definition?.key === 'status' ? statusIn(value.text) : undefined;
  return stated !== undefined && saysFinished(stated);
}

/** Whether a part is a date from which on something lasts: `from 4 January`. */
function isOpenDue({ definition, value, form }: Field): boolean {
  return definition?.key === 'due' && form === 'part' && wholeDateOf(value)?.kind === 'open';
}

/** Whether a field tells when work that has begun is done. */
function endsWork({ definition }: Field): boolean {
  return definition?.key === 'takes' || definition?.key === 'due';
}

function hasField(kind: EntityKind, key: FieldKey): boolean {
  return fieldsOf(kind).some((known) => known.key === key);
}

/** Whether a field is a due date that is the name of a month and nothing else. */
function isMonthAlone({ definition, value, form }: Field): boolean {
  const date = definition?.key === 'due' && form === 'part' ? wholeDateOf(value) : undefined;
  return date?.kind === 'month' && date.year === undefined && /^\p{L}+$/u.test(value.text);
}

/**
 * Whether a part such as `ongoing`, which leaves open when work is due, or `scheduled for May` says how far it is: it has a
 * date.
 */
function isStateOf({ definition, value }: Field, fields: readonly Field[]): boolean {
  return (
    definition?.key === 'due' &&
    fields.some((other) => other.definition?.key === 'due') &&
    ((isOngoing(value.text) && isStatus(value.text)) || isScheduled(value.text))
  );
}

/** Next to a due date, `after 12 April` is about what comes before the work. */
function startOf(kind: EntityKind, { definition, value }: Field, fields: readonly Field[]): Field | undefined {
  if (definition?.key !== 'due' || !fields.some((other) => other.definition?.key === 'due')) return undefined;
  const lead = introductionOf(kind, value.text);
  return lead?.key === 'depends-on' ? partField(kind, 'depends-on', value.slice(lead.end), value) : undefined;
}

/** A date before everything else isn't the name: `2026-12-11 — Press kit`. */
function nameFirst(kind: EntityKind, parts: readonly SourceText[]): readonly SourceText[] {
  const [date, ...rest] = parts;
  if (!date || rest.length === 0 || (kind !== 'deliverable' && kind !== 'milestone')) return parts;
  if (readId(date.text) || claimOf(fieldDefinition(kind, 'due'), date) !== 'whole') return parts;
  // `Launch — 8 April`: it is what happens then.
  if (datesOf(date).some(({ date: day }) => day.kind === 'launch' && day.isName === true)) return parts;
  const other = rest.find((part) => !isLabelled(kind, part) && wholeFields(kind, part) === undefined);
  // `2026-12-11 — Launch`: of two dates, the second may be what happens then.
  const name = other ?? rest.find((part) => wholeFields(kind, part)?.[0]?.definition?.key === 'due');
  // Without an id it may be an entry of a log.
  const isWork = name && (kind === 'milestone' || readId(name.text) !== undefined);
  return isWork ? [name, date, ...rest.filter((part) => part !== name)] : parts;
}

/** Whether a part begins with the label of a field: `status: done`. */
function isLabelled(kind: EntityKind, { text }: SourceText): boolean {
  const label = /^([\p{L} -]{1,30})[:：]/u.exec(text)?.[1];
  return label !== undefined && fieldByLabel(kind, label) !== undefined;
}

/** An outcome is a sentence: its dashes belong to it, so its name extends to the parentheses. */
function untilParentheses(text: SourceText): SourceText {
  const brackets = bracketsAtEnd(text.text);
  const isFields = brackets && text.text.slice(brackets.inside.start, brackets.inside.end).includes(':');
  const sentence = isFields ? text.slice(0, brackets.start) : text;
  return sentence.slice(0, peopleBehind('outcome', sentence.text)?.start);
}

/** At the end of a line the part after it has yet to be written. */
const separator = /(?<!\s)\s+[—–-](?:\s+|$)|(?:(?<!\s)\s+)?;(?:\s+|$)/g;

/** In these kinds parentheses after a part belong to it: `2027-03-05 (not before noon)`. */
const keepsBrackets: ReadonlySet<EntityKind> = new Set(['deliverable', 'milestone', 'collateral', 'budget line']);

/** The parts of an item's first line; parentheses at the end are split at their commas if they contain labels. */
function splitParts(kind: EntityKind, text: SourceText): SourceText[] {
  const [lead, ...others] = partsOf(kind, text);
  const isLabel = (label: string): boolean => fieldByLabel(kind, label) !== undefined;
  if (!lead) return [];
  if (kind === 'reference' && others.length === 0) return splitAtCall(lead);
  // `Quill Works – Sam Ibe at Oatly, called 3 November by Greg: partner yes`
  if (kind === 'reference' && [lead, ...others].some((part) => splitAtCall(part).length > 1))
    return [lead, ...others].flatMap(splitAtCall);
  const call = kind === 'reference' ? callInBrackets(lead) : undefined;
  const first = call ? lead.slice(0, call.start) : lead;
  const rest = call ? [lead.slice(call.inside.start, call.inside.end), ...others] : others;
  const people = peopleBehind(kind, first.text);
  const more = people === undefined ? rest : [first.slice(people.end), ...rest];
  return [first.slice(0, people?.start), ...more.flatMap((part) => splitAtLabels(kind, part, isLabel))];
}

/** The brackets at the end of a client's name that tell of a call: `Eva Ott (called 3 October by Sam); partner yes`. */
function callInBrackets(text: SourceText): ReturnType<typeof bracketsAtEnd> {
  const brackets = bracketsAtEnd(text.text);
  if (!brackets || brackets.start === 0) return undefined;
  return isAboutCall(text.slice(brackets.inside.start, brackets.inside.end)) ? brackets : undefined;
}

/** `Neil Farr, Kew School, called 12 January by Tom, education`: from the call on, commas separate parts. */
function splitAtCall(text: SourceText): SourceText[] {
  const commas = Array.from(text.text.matchAll(/,\s+/g), ({ index, 0: sign }) => ({
    index,
    after: index + sign.length,
  }));
  const isCall = ({ after }: { after: number }, at: number): boolean => {
    const piece = text.slice(after, commas[at + 1]?.index);
    const cursor = new Cursor(piece.text.slice(0, longestVerb));
    if (cursor.word('call', 'called') !== undefined) return true;
    // `am 14.10. angerufen von Sam`
    cursor.skipLinks();
    return cursor.next?.kind === 'digits' && isAboutCall(piece);
  };
  const first = commas.findIndex(isCall);
  if (first < 0) return [text];
  const ends = [...commas.slice(first).map(({ index }) => index), text.text.length];
  return [0, ...commas.slice(first).map(({ after }) => after)].map((start, at) => text.slice(start, ends[at]));
}

/** In UTF-16 units. */
const longestVerb = 40;

/**
 * The sign before words that state whose it is, which ends the title or sentence before it: `180 talks by May, owner: Ann`,
 * `180 talks by May — owned by Ann`.
 */
function peopleBehind(kind: EntityKind, text: string): Stretch | undefined {
  for (const { 0: sign, index } of text.matchAll(/[,;(]|(?<!\d)\.(?=\s)|(?<=\d)\.(?=\s\p{Lu})|(?<=\s)[—–-](?=\s)/gu)) {
    const end = index + sign.length;
    const next = text.slice(end, end + 60);
    const label = /^\s*([\p{L} -]{1,30})[:：]/u.exec(next)?.[1];
    const isLabel = label !== undefined && fieldByLabel(kind, label.trim())?.type === 'people';
    if (isLabel || isOwner(kind, next)) return { start: index, end };
  }
  return undefined;
}

/** Whether a text begins with whose it is: `owned by Ann`, or with a handle. */
function isOwner(kind: EntityKind, text: string): boolean {
  return kind === 'outcome' && (introductionOf(kind, text)?.key === 'owner' || /^\s*@[\w-]+/.test(text));
}

function partsOf(kind: EntityKind, text: SourceText): SourceText[] {
  const newline = text.text.indexOf('\n');
  const line = newline >= 0 && !/[^\n]\n[^\n]/.test(text.text) ? text.slice(0, newline) : text;
  const brackets = bracketsAtEnd(line.text);
  const body = brackets && brackets.start > 0 ? line.slice(0, brackets.start) : line;
  const parts: SourceText[] = [];
  let start = 0;
  for (const match of body.text.matchAll(separator)) {
    // After an id alone the name is yet to come: `D2 – Press kit`.
    if (start === 0 && readId(body.text)?.end === match.index + match[0].length) continue;
    if (body.marksAround(match.index).some((mark) => mark.kind !== 'strong')) continue;
    parts.push(body.slice(start, match.index));
    start = match.index + match[0].length;
  }
  if (start < body.text.length) parts.push(body.slice(start));
  if (!brackets || brackets.start === 0) return parts;
  const inside = line.slice(brackets.inside.start, brackets.inside.end);
  if (inside.text.includes(':')) return parts.concat(splitAtLabels(kind, inside, () => true));
  const isKept = keepsBrackets.has(kind) || (kind === 'reference' && tellsOfCall(body.slice(start), inside));
  const isOfPart = parts.length > 1 && start < body.text.length && isKept;
  return isOfPart ? [...parts.slice(0, -1), line.slice(start)] : parts.concat(inside);
}

/** Whether brackets say more of a call: the `phone` of `19 August 2026 (phone)`, and the day of `called (19 August 2026)`. */
function tellsOfCall(part: SourceText, inside: SourceText): boolean {
  const cursor = new Cursor(inside.text);
  if (cursor.word('call', 'conversation') !== undefined && cursor.isAtEnd) return true;
  return isAboutCall(part) && datesOf(part).length === 0 && datesOf(inside)[0]?.from === 0;
}

/** Splits at the commas and semicolons that are followed by a new label, or by a word that introduces a field. */
function splitAtLabels(kind: EntityKind, text: SourceText, isLabel: (label: string) => boolean): SourceText[] {
  const parts: SourceText[] = [];
  const cursor = new Cursor(text.text);
  let start = 0;
  for (const { 0: sign, index } of text.text.matchAll(/[,;]\s*/g)) {
    const next = index + sign.length;
    const label = /^([\p{L} -]{1,30})[:：]/u.exec(text.text.slice(next, next + 40))?.[1];
    while (!cursor.isAtEnd && cursor.start < next) cursor.at++;
    const isNew =
      (label !== undefined && isLabel(label)) || takeIntroduction(kind, cursor.from(cursor.at)) !== undefined;
    if (!isNew) continue;
    parts.push(text.slice(start, index));
    start = next;
  }
  parts.push(text.slice(start));
  return parts;
}

/** The name in an item's first part, and the text before or after a colon in it. */
function readLead(
  kind: EntityKind,
  first: SourceText,
  hasDate: boolean,
): { readonly name: SourceText; readonly fields: readonly Field[] } {
  const ofWork = datedLead(kind, first, hasDate);
  if (ofWork) return ofWork;
  const colon = /^(.{1,60}?)\s*[:：]\s+(?=\S)/.exec(first.text);
  if (
    colon &&
    kind === 'milestone' &&
    claimOf(fieldDefinition(kind, 'due'), first.slice(0, colon[1]!.length)) === 'whole'
  ) {
    const date = first.slice(0, colon[1]!.length);
    return { name: first.slice(colon[0].length), fields: [partField(kind, 'due', date)] };
  }
  if (colon && kind === 'budget line') {
    return {
      name: first.slice(0, colon[1]!.length),
      fields: [partField(kind, 'amount', first.slice(colon[0].length))],
    };
  }
  if (!colon && kind === 'budget line') return amountAtEnd(first) ?? { name: first, fields: [] };
  if (colon && kind === 'vendor') {
    return { name: first.slice(0, colon[1]!.length), fields: scopeFields(first.slice(colon[0].length)) };
  }
  if (kind === 'person') return readPerson(first);
  return { name: first, fields: [] };
}

/** In UTF-16 units. */
const longestAmount = 60;

/** `Press office £15,000`: an amount with its currency is one without a sign before it, too. */
function amountAtEnd(text: SourceText): { name: SourceText; fields: Field[] } | undefined {
  for (const { index } of text.text.matchAll(/(?<=[\p{L}\p{N})])\s+(?=\S)/gu)) {
    if (index < text.text.length - longestAmount) continue;
    const amount = text.slice(index);
    if (!isAmount(amount.text) || claimOf(fieldDefinition('budget line', 'amount'), amount) !== 'whole') continue;
    return { name: text.slice(0, index), fields: [partField('budget line', 'amount', amount)] };
  }
  return undefined;
}

/** `Priya Raman, CMO, priya@…`: the name, then the role and how to reach them, in either order. */
function readPerson(text: SourceText): { name: SourceText; fields: Field[] } {
  const comma = /^([^,:]+)[,:]\s*/.exec(text.text);
  if (!comma) return { name: text, fields: [] };
  const fields = roleAndContact(text.slice(comma[0].length));
  return { name: text.slice(0, comma[1]!.length), fields };
}
