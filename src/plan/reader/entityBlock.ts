import type { Item, ListBlock, TableBlock } from '../../syntax/blocks';
import type { SourceText } from '../../syntax/sourceText';
import type { Entity, Field } from '../entity';
import type { EntityKind, FieldDefinition } from '../fields';
import { itemField, twoColumnFields } from './readFields';
import { itemEntity } from './readItem';
import { evidentEntities, kindOfTable, tableEntities } from './readTable';
import { evidentKind, withHeader } from '../evidence/tableEvidence';
import { withMeaning } from '../evidence/labelEvidence';
import { append } from '../../text/lists';
import { remarkField } from './partFields';
import { vendorFacts, withFactsBehind } from './vendorFacts';
import { sentenceFields } from './vendorLines';
import { definitionByItems, workOfVendor } from './vendorWork';
import { entityOfField } from '../entityKinds';
import { mayBeNames } from '../evidence/nameForms';
import { isAboutCall } from '../values/callValue';
import { answersIn } from '../values/clientAnswers';

/**
 * A list or table in an entity: its fields, or deliverables and references recognized by their checkboxes, ids and
 * columns.
 */
export function readEntityBlock(
  kind: EntityKind,
  block: ListBlock | TableBlock,
  fields: Field[],
  entities: Entity[],
): void {
  if (block.kind === 'table') {
    const labelled = twoColumnFields(kind, block);
    const named = labelled ? undefined : kindOfTable(block);
    if (labelled) append(fields, labelled);
    else if (named) append(entities, tableEntities(named, block));
    // `Output | Date | Depends on`: what a vendor's table lists without naming it is work.
    else if (kind === 'vendor' && evidentKind(withHeader(block)) === 'deliverable')
      append(entities, evidentEntities('deliverable', withHeader(block)));
    return;
  }
  for (const item of block.items) {
    const written = itemField(kind, item);
    const field = written && meantField(kind, written);
    const several = kind === 'vendor' && item.items.length === 0 ? sentenceFields(item.text) : undefined;
    if (several && field?.definition && !entityOfField[field.definition.type]) append(fields, several);
    else if (kind === 'vendor' && !field?.definition) readVendorItem(item, field, fields, entities);
    else if (field) {
      append(fields, kind === 'vendor' ? withFactsBehind(field) : [field]);
      if (field.definition) append(entities, itemsEntities(field.definition, field, item));
    }
  }
}

function meantField(kind: EntityKind, field: Field): Field {
  if (kind === 'deliverable') return withMeaning(kind, field);
  return kind === 'vendor' ? { ...field, definition: definitionByItems(field.definition, field.items) } : field;
}

/** An item without the label of a field: work, facts without a colon, or what isn't used. */
function readVendorItem(item: Item, unknown: Field | undefined, fields: Field[], entities: Entity[]): void {
  const facts = item.checked === undefined ? vendorFacts(item.text) : undefined;
  if (facts) {
    append(fields, facts);
    return;
  }
  const work = item.checked === undefined ? workOfVendor(item) : itemEntity('deliverable', item);
  if (work) entities.push(work);
  else if (unknown) fields.push(unknown);
  else if (item.text.text !== '') fields.push(remarkField(item.text));
}

/** The references, deliverables or collateral in a field's nested list, nested table, or plain value. */
function itemsEntities(definition: FieldDefinition, field: Field, item: Item): Entity[] {
  const kind = entityOfField[definition.type];
  if (!kind) return [];
  const nested = item.items.flatMap((entry) => itemEntity(kind, entry) ?? []);
  const rows = item.tables.flatMap((table) => tableEntities(kind, table));
  if (nested.length + rows.length > 0 || field.isMissing) return [...nested, ...rows].filter(isNamed);
  if (kind === 'deliverable') return [];
  return valuesOf(kind, field.value).flatMap((value) => {
    const entity = itemEntity(kind, { text: value, items: [], tables: [], range: value.range });
    return entity ? [entity] : [];
  });
}

/** Collateral is a list with commas; a reference is a sentence, which ends before the name of another client. */
function valuesOf(kind: EntityKind, value: SourceText): SourceText[] {
  const isEnd = (sign: string, end: number): boolean =>
    kind === 'reference' ? isBeforeClient(value, sign, end) : sign === ',';
  const values: SourceText[] = [];
  let start = 0;
  let bracket = -1;
  for (const { 0: match, index } of value.text.matchAll(/[,;]\s+/g)) {
    if (bracket < index) bracket = nextBracket(value.text, index);
    const end = index + match.length;
    if (value.text[bracket] === ')' || !isEnd(match[0]!, end)) continue;
    values.push(value.slice(start, index));
    start = end;
  }
  values.push(value.slice(start));
  return values.filter((entry) => entry.text !== '');
}

/**
 * Whether a sign ends what is said of one client: `Kew Gardens (called 2026-11-03), Loop Cafe`. After a comma that isn't
 * after brackets, a name may be a place or the client's person: `Kew Gardens, London`.
 */
function isBeforeClient(value: SourceText, sign: string, end: number): boolean {
  if (sign === ',' && !value.text.slice(0, end).trimEnd().endsWith('),')) return false;
  const [name = ''] = value.text.slice(end, end + longestName).split(/\s[—–-]\s|[,;:(]/, 1);
  const isAnswer = answersIn(name).length > 0 || isAboutCall(value.slice(end, end + name.length));
  // `Partner: yes` is an answer, too.
  const isLabel = /^[:：]/.test(value.text.slice(end + name.length));
  return !isAnswer && !isLabel && mayBeNames(name.trim());
}

/** In UTF-16 units, of a client with what separates it from the rest. */
const longestName = 80;

/** The position of the next bracket, opening or closing; the end of the text if there is none. */
function nextBracket(text: string, from: number): number {
  const bracket = /[()]/g;
  bracket.lastIndex = from;
  return bracket.exec(text)?.index ?? text.length;
}

/** A placeholder such as `[Client], role` isn't a reference yet. */
function isNamed(entity: Entity): boolean {
  return entity.name.text.trim() !== '';
}
