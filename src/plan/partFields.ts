import type { SourceText } from '../syntax/sourceText';
import { bracketsAtEnd } from '../text/ends';
import type { Field } from './entity';
import type { EntityKind, FieldKey } from './fields';
import { fieldByLabel, fieldDefinition, fieldsOf } from './fields';
import { claimOf } from './partClaim';
import { introductionOf } from './partIntroduction';
import { partField } from './partField';
import { makeField, splitLabel } from './readFields';
import { referencePartFields } from './referenceParts';
import { isStatus } from './values/statusValue';
import { waitForm } from './values/waitForm';
import { endsOfSpan, isOngoing, wholeDateOf } from './values/dateValue';
import { anyOf } from './vocabulary/words';

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
export function partFields(kind: EntityKind, text: SourceText, hasSpace = false): Field[] {
  const split = splitLabel(text);
  const labelled = split && fieldByLabel(kind, split.label.text);
  if (split && labelled) return [makeField(labelled, split.label, split.value, 'part', text.range)];
  if (kind === 'reference') return referencePartFields(text, hasSpace);
  if (kind === 'outcome') return [];
  return (
    severalFields(kind, text) ??
    wholeField(kind, text) ??
    claimedField(kind, text, 'partly') ??
    bracketFields(kind, text) ??
    fallback(kind, text)
  );
}

/** A part whose pieces, between commas or in parentheses, are values of different fields: `2027-03-05, after D1`. */
function severalFields(kind: EntityKind, text: SourceText): Field[] | undefined {
  const pieces = piecesOf(text);
  if (pieces.length < 2) return undefined;
  const fields = pieces.map((piece) => wholeField(kind, piece));
  const keys = fields.flatMap((ofPiece) => ofPiece?.map(({ definition }) => definition!.key) ?? []);
  return fields.every((ofPiece) => ofPiece !== undefined) && new Set(keys).size === keys.length
    ? fields.flat()
    : undefined;
}

function piecesOf(text: SourceText): SourceText[] {
  const brackets = bracketsAtEnd(text.text);
  const body = brackets ? text.slice(0, brackets.start) : text;
  const pieces: SourceText[] = [];
  let start = 0;
  for (const { index } of body.text.matchAll(/,\s/g)) {
    pieces.push(body.slice(start, index));
    start = index + 1;
  }
  pieces.push(body.slice(start));
  if (brackets) pieces.push(text.slice(brackets.inside.start, brackets.inside.end));
  return pieces.filter((piece) => piece.text !== '');
}

/** A value in the parentheses after some other words: `for the web (2027-03-05)`. */
function bracketFields(kind: EntityKind, text: SourceText): Field[] | undefined {
  const brackets = bracketsAtEnd(text.text);
  return brackets && wholeField(kind, text.slice(brackets.inside.start, brackets.inside.end));
}

/** The fields of a part that is a value and nothing else, or begins as only one of them does. */
function wholeField(kind: EntityKind, text: SourceText): Field[] | undefined {
  return (
    dependencyFields(kind, text) ??
    introducedField(kind, text) ??
    claimedField(kind, text, 'whole') ??
    ownerField(kind, text)
  );
}

function dependencyFields(kind: EntityKind, text: SourceText): Field[] | undefined {
  const wait = has(kind, 'depends-on') ? waitForm(text.text) : undefined;
  if (!wait?.isUnmistakable && (!wait?.lag || claimedField(kind, text, 'whole'))) return undefined;
  const lead = introductionOf(kind, text.text);
  if (lead?.key !== 'depends-on') return [partField(kind, 'depends-on', text)];
  const fields = [partField(kind, 'depends-on', text.slice(lead.end), text)];
  // What is `blocked by D1` both depends on it and is blocked.
  if (isStatus(text.text)) fields.push(partField(kind, 'status', text.slice(0, lead.end), text));
  return fields;
}

function introducedField(kind: EntityKind, text: SourceText): Field[] | undefined {
  const lead = introductionOf(kind, text.text);
  const value = lead && text.slice(lead.end);
  return value && value.text !== '' ? [partField(kind, lead.key, value, text)] : undefined;
}

const dueAtStart = new RegExp(String.raw`^${anyOf('due')}\s+(?=\S)`, 'i');

/** The field of which a part is a value, without the `by` or `until` before a date. */
function claimedField(kind: EntityKind, text: SourceText, how: 'whole' | 'partly'): Field[] | undefined {
  for (const key of unlabelled[kind] ?? []) {
    const definition = fieldDefinition(kind, key);
    const lead = key === 'due' ? (dueAtStart.exec(text.text)?.[0].length ?? 0) : 0;
    const values = lead > 0 ? [text.slice(lead), text] : [text];
    const isValue = (one: SourceText): boolean =>
      claimOf(definition, one) === how || (key === 'due' && how === 'whole' && isOngoing(one.text));
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

/** A handle is a person anywhere; two capitalized words are a person only if nothing but a person can come last. */
function ownerField(kind: EntityKind, text: SourceText): Field[] | undefined {
  if (!has(kind, 'owner')) return undefined;
  // Several people share it, or a link to the work follows.
  const handles = /^@[\w-]+(?:\s*(?:,|&|\+|and|und|et|y|e|en)\s*@[\w-]+)*(?=\s+https?:\/\/\S+$|$)/.exec(text.text);
  if (handles) return [partField(kind, 'owner', text.slice(0, handles[0].length), text)];
  const isPerson = kind === 'milestone' && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(text.text);
  return isPerson ? [partField(kind, 'owner', text)] : undefined;
}

/** What a part of these kinds is if it isn't anything else. */
function fallback(kind: EntityKind, text: SourceText): Field[] {
  if (kind === 'person') return [partField(kind, text.text.includes('@') ? 'contact' : 'role', text)];
  return kind === 'vendor' ? [partField(kind, 'scope', text)] : [];
}

function has(kind: EntityKind, key: FieldKey): boolean {
  return fieldsOf(kind).some((known) => known.key === key);
}
