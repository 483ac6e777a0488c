import type { SourceText } from '../../syntax/sourceText';
import { bracketsAtEnd } from '../../text/ends';
import type { Field } from '../entity';
import type { EntityKind, FieldKey } from '../fields';
import { fieldByLabel, fieldDefinition, fieldsOf } from '../fields';
import { claimOf } from './partClaim';
import { fieldsByText } from './fieldsByText';
import { isFee } from './feeAlone';
import { findIds, readId } from '../names/ids';
import { introductionOf, isItalianUnitNext, takeIntroduction } from './partIntroduction';
import { mayBeNames } from '../evidence/nameForms';
import { partField } from './partField';
import { makeField, splitLabel } from './readFields';
import { roleAndContact } from './roleAndContact';
import { referencePartFields } from './referenceParts';
import { Cursor } from '../values/cursor';
import {
  isDeniedStatus,
  isExplainedStatus,
  isFinishedOn,
  isStatus,
  isStatusAmongWords,
  isStatusOfItsOwn,
} from '../values/statusInItems';
import { takeLength } from '../values/durationForms';
import { waitForm } from '../values/waitForm';
import { endsOfSpan, feastOf, isOngoing, wholeDateOf } from '../values/dateValue';
import { finderOf } from '../vocabulary/words';

/** The fields that a part may state without a label, the likeliest first. */
const unlabelled: Readonly<Partial<Record<EntityKind, readonly FieldKey[]>>> = {
  deliverable: ['due', 'takes', 'amount', 'status'],
  milestone: ['due', 'status'],
  collateral: ['due'],
  'budget line': ['amount'],
  vendor: ['sourcing', 'fee'],
};

/**
 * The fields that one part of an item states; none if it only continues the title. `hasSpace` tells whether whitespace
 * precedes it.
 */
export function partFields(kind: EntityKind, text: SourceText, hasSpace = false): readonly Field[] {
  return fieldsByText(`${kind} ${hasSpace}`, text, (part) => readPartFields(kind, part, hasSpace));
}

function readPartFields(kind: EntityKind, text: SourceText, hasSpace: boolean): readonly Field[] {
  const split = splitLabel(text);
  const labelled = split && fieldByLabel(kind, split.label.text);
  if (split && labelled) return [makeField(labelled, split.label, split.value, 'part', text.range)];
  if (kind === 'reference') return referencePartFields(text, hasSpace);
  if (kind === 'outcome') return ownerFields(kind, text);
  return (
    wholeFields(kind, text) ??
    finishedField(kind, text) ??
    claimedField(kind, text, 'partly') ??
    bracketFields(kind, text) ??
    statusAmongWords(kind, text) ??
    fallback(kind, text)
  );
}

/** The fields of a text that consists of values and nothing else; undefined if it says anything more. */
export function wholeFields(kind: EntityKind, text: SourceText): Field[] | undefined {
  const pieces = piecesOf(kind, text);
  const introduced = pieces.flatMap((piece) => introducedPieces(kind, piece));
  return severalFields(kind, introduced) ?? severalFields(kind, pieces) ?? wholeField(kind, text);
}

/** Pieces that are values of different fields: `2027-03-05, after D1`. */
function severalFields(kind: EntityKind, pieces: readonly SourceText[]): Field[] | undefined {
  if (pieces.length < 2) return undefined;
  const fields: (Field[] | undefined)[] = [];
  for (const piece of pieces) {
    // Behind `after D1,` a name is other work.
    const isListed = fields.at(-1)?.some(({ definition }) => definition?.key === 'depends-on') ?? false;
    // So is an id, even if it may be short for a date: `after M2, M3`.
    const isId = isListed && readId(piece.text)?.end === piece.text.length;
    fields.push(isId ? undefined : (wholeField(kind, piece) ?? (isListed ? undefined : nameField(kind, piece))));
  }
  const keys = fields.flatMap((ofPiece) => ofPiece?.flatMap(({ definition }) => definition?.key ?? []) ?? []);
  const isComplete = fields.every((ofPiece) => ofPiece !== undefined);
  return isComplete && keys.length > 0 && new Set(keys).size === keys.length ? fields.flat() : undefined;
}

/** Parentheses at the end are a piece, unless they belong to the piece before: `after D3 (5 days later)`. */
function piecesOf(kind: EntityKind, text: SourceText): SourceText[] {
  const pieces = splitAtCommas(text);
  const last = pieces.at(-1);
  const brackets = last && bracketsAtEnd(last.text);
  if (!brackets || brackets.start === 0 || wholeField(kind, last)) return pieces;
  const inside = last.slice(brackets.inside.start, brackets.inside.end);
  return [...pieces.slice(0, -1), last.slice(0, brackets.start), inside].filter((piece) => piece.text !== '');
}

/** The commas in parentheses separate nothing. */
function splitAtCommas(text: SourceText): SourceText[] {
  const brackets = bracketsAtEnd(text.text);
  const body = brackets ? text.slice(0, brackets.start) : text;
  const pieces: SourceText[] = [];
  let start = 0;
  for (const { index } of body.text.matchAll(/,\s/g)) {
    pieces.push(body.slice(start, index));
    start = index + 1;
  }
  pieces.push(text.slice(start));
  return pieces.filter((piece) => piece.text !== '');
}

/** What begins with a word that introduces a field: `2027-03-05 after D1`, `due 5 March needs D1`. */
function introducedPieces(kind: EntityKind, text: SourceText): SourceText[] {
  // `2 days after D1` and `2 weeks after launch` are one value.
  if (dependencyFields(kind, text) ?? claimedField(kind, text, 'whole')) return [text];
  const pieces: SourceText[] = [];
  let start = 0;
  for (const cursor = new Cursor(text.text); !cursor.isAtEnd; cursor.at++) {
    const { start: next, isSpaced } = cursor.next!;
    if (next === 0 || !isSpaced || takeIntroduction(kind, cursor.from(cursor.at)) === undefined) continue;
    // The first word of `due not before 12 April` is no value.
    const before = text.text.slice(start, next).trim();
    if (introductionOf(kind, before)?.end === before.length) continue;
    pieces.push(text.slice(start, next));
    start = next;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** What a part of an outcome states beside its sentence: whose it is. */
function ownerFields(kind: EntityKind, text: SourceText): Field[] {
  const lead = introductionOf(kind, text.text);
  if (lead?.key === 'owner') return [partField(kind, 'owner', text.slice(lead.end), text)];
  return ownerField(kind, text) ?? nameField(kind, text) ?? [];
}

/** A piece that may be a name: who that is, the plan knows. */
function nameField(kind: EntityKind, text: SourceText): Field[] | undefined {
  return has(kind, 'owner') && mayBeNames(text.text) ? [remarkField(text)] : undefined;
}

/** A part that states no field. */
export function remarkField(text: SourceText): Field {
  return makeField(undefined, text, text, 'part', text.range);
}

/** A value in the parentheses after some other words: `for the web (2027-03-05)`. */
function bracketFields(kind: EntityKind, text: SourceText): Field[] | undefined {
  const brackets = bracketsAtEnd(text.text);
  return brackets && wholeField(kind, text.slice(brackets.inside.start, brackets.inside.end));
}

/** The fields of a part that is a value and nothing else, or begins as only one of them does. */
function wholeField(kind: EntityKind, text: SourceText): Field[] | undefined {
  const isState =
    isDeniedStatus(text.text) || isExplainedStatus(text.text) || (isStatusOfItsOwn(text.text) && !isOngoing(text.text));
  if (has(kind, 'status') && isState) return [partField(kind, 'status', text)];
  return (
    startField(kind, text) ??
    dependencyFields(kind, text) ??
    introducedField(kind, text) ??
    fromNowField(kind, text) ??
    claimedField(kind, text, 'whole') ??
    ownerField(kind, text)
  );
}

function dependencyFields(kind: EntityKind, text: SourceText): Field[] | undefined {
  const wait = has(kind, 'depends-on') ? waitForm(text.text) : undefined;
  // `takes depends on scope`
  if (introductionOf(kind, text.text)?.key === 'takes') return undefined;
  if (!wait?.isUnmistakable && (!wait?.lag || claimedField(kind, text, 'whole'))) return undefined;
  // `not before 12 April` and `2 weeks before Easter` depend on nothing.
  const isOfId = readId(text.text.slice(wait.name.start)) !== undefined;
  const named = text.slice(wait.name.start, wait.name.end);
  // The period of `ab 4.1.` belongs to the day.
  if (wholeDateOf(text.slice(wait.name.start)) ?? wholeDateOf(named) ?? (has(kind, 'due') ? feastOf(named) : undefined))
    return undefined;
  if (wait.lag && !isOfId && claimedField(kind, text, 'whole')) return undefined;
  const lead = introductionOf(kind, text.text);
  // What is `due when the budget is signed off` has no date yet, unlike what is `due 2 days after D1`.
  if (lead?.key === 'due' && !wait.lag && !isOfId) return undefined;
  if (lead?.key !== 'depends-on') return [partField(kind, 'depends-on', text)];
  const fields = [partField(kind, 'depends-on', text.slice(lead.end), text)];
  // What is `blocked by D1` both depends on it and is blocked.
  if (isStatus(text.text)) fields.push(partField(kind, 'status', text.slice(0, lead.end), text));
  return fields;
}

/** `start 4 January`, `from 4 January`: the day on which work starts, and nothing else. */
function startField(kind: EntityKind, text: SourceText): Field[] | undefined {
  const lead = introductionOf(kind, text.text);
  const day = lead?.key === 'start' ? text.slice(lead.end) : has(kind, 'start') ? dayBeforeStart(text) : undefined;
  return day && wholeDateOf(day)?.kind === 'day' ? [partField(kind, 'start', day, text)] : undefined;
}

/** The day in `4 January (start)`. */
function dayBeforeStart(text: SourceText): SourceText | undefined {
  const brackets = bracketsAtEnd(text.text);
  if (!brackets) return undefined;
  const cursor = new Cursor(text.text.slice(brackets.inside.start, brackets.inside.end));
  return cursor.word('introduction', 'start') !== undefined && cursor.isAtEnd
    ? text.slice(0, brackets.start)
    : undefined;
}

function introducedField(kind: EntityKind, text: SourceText): Field[] | undefined {
  const lead = introductionOf(kind, text.text);
  if (lead?.key === 'start') return undefined;
  const value = lead && text.slice(lead.end);
  // The Portuguese `na semana de 10 de maio` isn't after anything, and `after 12 April` is about a date.
  if (lead?.key === 'depends-on') {
    const date = claimedField(kind, text, 'whole');
    if (date) return date;
    // `W2, W3` are works, although they could be weeks.
    if (has(kind, 'due') && findIds(value!.text).length === 0 && (wholeDateOf(value!) ?? feastOf(value!)))
      return [partField(kind, 'due', text)];
  }
  // `duration, instruments, price` says nothing about how long.
  return value && /^[^,;]/.test(value.text) ? [partField(kind, lead.key, value, text)] : undefined;
}

/** `in 3 weeks` is when work is due, counted from a day that nobody knows any more, and not how long it takes. */
function fromNowField(kind: EntityKind, text: SourceText): Field[] | undefined {
  if (!has(kind, 'due')) return undefined;
  const cursor = new Cursor(text.text);
  if (cursor.literal('in', 'dans', 'en', 'em', 'over', 'tra', 'fra') === undefined) return undefined;
  return takeLength(cursor) && cursor.isAtEnd ? [partField(kind, 'due', text)] : undefined;
}

/** Whether a word that stands before a due date, such as `by`, begins at an offset of a text. */
export function beginsWithDue(text: string, at: number): boolean {
  return dueLead(text, at) > 0;
}

/** The length of such a word with the whitespace before what follows; 0 if none begins at an offset of a text. */
function dueLead(text: string, at: number): number {
  for (const end of finderOf('due').endsAt(text, at)) {
    blank.lastIndex = end;
    const [space] = blank.exec(text) ?? [];
    // The Italian `due settimane` are two.
    const isTwo = text.slice(at, end).toLowerCase() === 'due' && isItalianUnitNext(new Cursor(text.slice(end)));
    if (space !== undefined && !isTwo) return end + space.length - at;
  }
  return 0;
}

const blank = /\s+(?=\S)/y;

/** The field of which a part is a value, without the `by` or `until` before a date. */
function claimedField(kind: EntityKind, text: SourceText, how: 'whole' | 'partly'): Field[] | undefined {
  for (const key of unlabelled[kind] ?? []) {
    const definition = fieldDefinition(kind, key);
    const lead = key === 'due' ? dueLead(text.text, 0) : 0;
    const values = lead > 0 ? [text.slice(lead), text] : [text];
    const isValue = (one: SourceText): boolean =>
      claimOf(definition, one) === how ||
      (how === 'whole' && (key === 'due' ? isOngoing(one.text) : key === 'status' && isStatus(one.text)));
    const value = values.find(isValue);
    if (value) return key === 'due' ? dueFields(kind, value, text) : [partField(kind, key, value, text)];
  }
  return undefined;
}

/** A span of days without a word before it states when work starts, and when it is due. */
function dueFields(kind: EntityKind, value: SourceText, text: SourceText): Field[] {
  if (!has(kind, 'start') || wholeDateOf(value)?.kind !== 'span') return [partField(kind, 'due', value, text)];
  const { from, to } = endsOfSpan(value) ?? { from: value, to: value };
  return [partField(kind, 'start', from, text), partField(kind, 'due', to, text)];
}

/** `copy in progress`, `slightly delayed`: what isn't anything else, and has a status with a word or two around it. */
function statusAmongWords(kind: EntityKind, text: SourceText): Field[] | undefined {
  return has(kind, 'status') && isStatusAmongWords(text.text) ? [partField(kind, 'status', text)] : undefined;
}

/** The day on which work was finished is a part of its status: `delivered 2026-12-11`. */
function finishedField(kind: EntityKind, text: SourceText): Field[] | undefined {
  return has(kind, 'status') && isFinishedOn(text.text) ? [partField(kind, 'status', text)] : undefined;
}

/** A handle is a person anywhere; two capitalized words are a person only if nothing but a person can come last. */
function ownerField(kind: EntityKind, text: SourceText): Field[] | undefined {
  if (!has(kind, 'owner')) return undefined;
  // Several people share it, or a link to the work follows.
  const handles = /^@[\w-]+(?:\s*(?:,|&|\+|and|und|et|y|e|en)\s*@[\w-]+)*(?=\s+https?:\/\/\S+$|$)/.exec(text.text);
  if (handles) return [partField(kind, 'owner', text.slice(0, handles[0].length), text)];
  const isPerson = kind === 'milestone' && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(text.text);
  return isPerson ? [partField(kind, 'owner', text)] : undefined;
}

/** What a part is if it isn't anything else. */
function fallback(kind: EntityKind, text: SourceText): Field[] {
  if (kind === 'person') return roleAndContact(text);
  return kind === 'vendor' ? scopeFields(text) : [remarkField(text)];
}

/** What a vendor does, and its fee if that is the last thing said: `press releases, $2,000/month`. */
export function scopeFields(text: SourceText): Field[] {
  const comma = text.text.lastIndexOf(', ');
  const fee = comma > 0 ? text.slice(comma + 1) : undefined;
  return fee && /\d/.test(fee.text) && isFee(fee)
    ? [partField('vendor', 'scope', text.slice(0, comma)), partField('vendor', 'fee', fee)]
    : [partField('vendor', 'scope', text)];
}

function has(kind: EntityKind, key: FieldKey): boolean {
  return fieldsOf(kind).some((known) => known.key === key);
}
