import type { SourceText } from '../../syntax/sourceText';
import { tokensOf } from '../../text/tokens';
import type { Field } from '../entity';
import type { FieldDefinition, FieldKey } from '../fields';
import { fieldByLabel, fieldDefinition } from '../fields';
import { isFee } from './feeAlone';
import { findIds, readId } from '../names/ids';
import { definitionByValue } from './labelByValue';
import { mayBeNames } from '../evidence/nameForms';
import { anyPlan, claimOf } from './partClaim';
import { makeField } from './readFields';
import { valueTypeOf } from '../values/valueTypes';

/** In UTF-16 units. Whatever is longer is prose. */
const longest = 160;

/** So many words may a label have that no colon ends. */
const mostWords = 6;

/**
 * The fields of a vendor that a text states without a colon: `Check-in every other Tuesday, last on 17 November`, `Day rate
 * £650, 3 days`, `In-house`. Undefined if it says anything else, so that a value is never half of a sentence.
 */
export function vendorFacts(text: SourceText): Field[] | undefined {
  if (text.text === '' || text.text.length > longest) return undefined;
  const plain = /[^.]\.$/.test(text.text) ? text.slice(0, text.text.length - 1) : text;
  return unlabelled(plain) ?? labelled(plain);
}

/** The fields of a value that has one more after a comma, with its own label: `every other Tuesday, last on 17 November`. */
export function withFactsBehind(field: Field): Field[] {
  const { definition, value } = field;
  if (value.text.length > longest) return [field];
  if (!definition || field.items.length > 0 || !typed.has(definition.type) || fits(definition, value)) return [field];
  const [first, ...others] = severalValues(definition, value) ?? [];
  return first ? [{ ...first, label: field.label, form: field.form, range: field.range }, ...others] : [field];
}

/** What a text is by itself: an amount, how the vendor is engaged, or how often you talk. */
function unlabelled(text: SourceText): Field[] | undefined {
  const told = definitionByValue('vendor', undefined, text);
  if (told && told.key !== 'exit' && claimOf(told, text) === 'whole') return [fact(told, text, text)];
  const fee = fieldDefinition('vendor', 'fee');
  return hasCurrency(text) && isFee(text) ? [fact(fee, text, text)] : undefined;
}

/** A bare number may be anything. */
function hasCurrency({ text }: SourceText): boolean {
  return /\d/.test(text) && /\p{Sc}|\p{Lu}{3}|R\$|\bkr\b/u.test(text);
}

function labelled(text: SourceText): Field[] | undefined {
  const words = tokensOf(text.text).filter(({ start, isSpaced }) => start > 0 && isSpaced);
  for (const { start } of words.slice(0, mostWords).toReversed()) {
    const label = text.slice(0, start);
    if (!/[\p{L}\p{M})]$/u.test(label.text)) continue;
    const definition = fieldByLabel('vendor', label.text);
    const fields = definition && severalValues(definition, text.slice(start), text);
    if (fields) return fields;
  }
  return undefined;
}

/** The value of a field, or its value and other facts after a comma. */
function severalValues(definition: FieldDefinition, value: SourceText, whole = value): Field[] | undefined {
  if (fits(definition, value)) return [fact(definition, value, whole)];
  for (const { index } of value.text.matchAll(/[,;]\s/g)) {
    const head = value.slice(0, index);
    const behind = fits(definition, head) ? labelled(value.slice(index + 1)) : undefined;
    if (behind) return [fact(definition, head, head), ...behind];
  }
  return undefined;
}

function fact(definition: FieldDefinition, value: SourceText, whole: SourceText): Field {
  return makeField(definition, value, value, 'part', whole.range);
}

/** What a value of these types is can be told from its form alone. */
const typed: ReadonlySet<string> = new Set([
  'fee',
  'date',
  'cadence',
  'notice',
  'review',
  'sourcing',
  'vendor-status',
  'service-level',
]);

/** Whether all of a text is a value of a field, and could hardly be the rest of a sentence. */
function fits(definition: FieldDefinition, value: SourceText): boolean {
  const { key, type } = definition;
  if (type === 'people' || namesOnly.has(key)) return mayBeNames(value.text);
  if (type === 'contacts') return isContact(value.text);
  if (type === 'dependencies') return isIds(value.text);
  const reading = typed.has(type) && !/[:：]\s/.test(value.text) ? valueTypeOf(type)?.read(value, anyPlan) : undefined;
  // What comes before a value belongs to a sentence: `End of contract`.
  return reading?.state === 'whole' && reading.notes.every(({ start }) => start > 0);
}

const namesOnly: ReadonlySet<FieldKey> = new Set<FieldKey>(['location']);

/** A name with how to reach them, or only the latter. */
function isContact(text: string): boolean {
  const [first = '', ...others] = text.split(/,\s/);
  return (
    (mayBeNames(first) || isAddress(first)) &&
    others.every((part) => isAddress(part) || /^\+?[\d\s()/-]{5,}$/.test(part))
  );
}

function isAddress(text: string): boolean {
  return text.includes('@') && !/\s/.test(text.trim());
}

function isIds(text: string): boolean {
  return findIds(text).length > 0 && text.split(/,\s*/).every((part) => readId(part)?.end === part.length);
}
