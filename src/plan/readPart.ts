import type { Block, Item, ListBlock, Part, TableBlock } from '../syntax/blocks';
import type { SourceText } from '../syntax/sourceText';
import { withoutColon } from '../text/ends';
import type { Entity, Field } from './entity';
import type { EntityKind, FieldDefinition, FieldType } from './fields';
import { fieldByLabel } from './fields';
import { isMissing } from './missing';
import { itemField, makeField, paragraphFields, splitLabel, splitLines, twoColumnFields } from './readFields';
import type { Place, Reading } from './partReading';
import { isTableOf, isTaskList, itemsByEvidence } from './evidence';
import { headingEvidence, placeBelow } from './headingEvidence';
import { inheriting } from './inherited';
import { proseEntities, titleEntities } from './proseEvidence';
import { itemEntity } from './readItem';
import { evidentEntities, kindOfTable, tableEntities } from './readTable';
import { evidentKind, withHeader } from './tableEvidence';
import { withMeaning } from './labelEvidence';
import { taskEntities } from './readTasks';
import { hasWord } from './vocabulary/evidenceWords';
import type { SectionKind } from './sections';
import { isAddress, numberedLines, workItems } from './workItems';
import { sectionKind } from './sections';
import { append } from '../text/lists';
import { memoized } from '../text/memoized';

/** The kind of entity in a section; none in those that contain agreements and prose. */
export const entityOfSection: Readonly<Partial<Record<SectionKind, EntityKind>>> = {
  outcomes: 'outcome',
  team: 'person',
  vendors: 'vendor',
  references: 'reference',
  deliverables: 'deliverable',
  milestones: 'milestone',
  budget: 'budget line',
  collateral: 'collateral',
};

/** The kind of entity that a field lists. */
export const entityOfField: Readonly<Partial<Record<FieldType, EntityKind>>> = {
  references: 'reference',
  deliverables: 'deliverable',
  collateral: 'collateral',
};

/** Reads the blocks of a part in context. Blocks without meaning there are skipped; nothing throws. */
export function readPart(part: Part, place: Place): Reading {
  const fields: Field[] = [];
  const entities: Entity[] = [];
  if (place.field && part.heading) {
    const field = headingField(place.field, part.heading.text, part);
    fields.push(field);
    append(entities, contentEntities(place.field, part.blocks));
    return { fields, entities };
  }
  for (const [index, block] of part.blocks.entries()) {
    const lead = leadIn(part.blocks[index - 1], place);
    if (block.kind === 'paragraph') {
      if (!place.entity) append(entities, proseEntities(block));
      else if (!leadIn(block, place)) append(fields, paragraphFields(place.entity, block));
      const list = place.isEveryday && place.section === 'deliverables' ? numberedLines(block) : undefined;
      if (list) append(entities, sectionEntities(list, place, ownerOfPart(part.original)));
    } else if (lead?.place) {
      append(entities, sectionEntities(block, lead.place, ownerOfPart(part.original)));
    } else if (lead) {
      const items = block.kind === 'list' ? block.items : [];
      if (lead.definition) {
        const range = items[0] ? block.range : lead.text.range;
        const value = lead.text.slice(lead.text.text.length);
        fields.push(makeField(lead.definition, lead.text.slice(0, lead.length), value, 'line', range, items));
      }
      // Under `Costs:` there may be anything but costs.
      const costs = lead.entity === 'budget line' && block.kind === 'list' ? byEvidence(lead.entity, block) : block;
      if (lead.entity) append(entities, blockEntities(lead.entity, costs, place.group));
    } else if (place.entity) {
      readEntityBlock(place.entity, block, fields, entities);
    } else if (!(place.section === 'vendors' && isLabel(part.blocks[index - 1]))) {
      // In a section on vendors `**Prices:**` introduces what is about one of them.
      append(entities, sectionEntities(block, place, ownerOfPart(part.original)));
    }
  }
  // A title with a time or an amount stands for itself only where it doesn't apply to a list below it.
  const isOfList = entities.some(({ form }) => form !== 'sentence');
  const titled = part.heading && !place.entity && !isOfList ? titleEntities(part.heading.text) : [];
  return { fields, entities: [...titled, ...entities] };
}

/** What a list or table of a section has in it. */
function sectionEntities(block: ListBlock | TableBlock, place: Place, owner?: string): Entity[] {
  const found = readSection(block, place);
  return found.length === 0 ? found : inheriting(inheriting(found, 'due', place.when), 'owner', owner);
}

/** Who does all that a part lists, in a line of its own before it: `Owner: Priya Raman`. */
const ownerOfPart = memoized(({ blocks }: Part): string | undefined => {
  for (const block of blocks.slice(0, 2)) {
    const lines = block.kind === 'paragraph' ? splitLines(block.text) : [];
    for (const line of lines) {
      const split = splitLabel(line);
      if (split && fieldByLabel('deliverable', split.label.text)?.key === 'owner' && split.value.text !== '')
        return split.value.text;
    }
  }
  return undefined;
});

function readSection(block: ListBlock | TableBlock, place: Place): Entity[] {
  const kind = place.section && entityOfSection[place.section];
  if (block.kind === 'table') {
    const other = otherKind(kind, block, place.isEveryday);
    if (other) return evidentEntities(other, withHeader(block));
    if (place.isEveryday === true && kindOfTable(block) === undefined) return [];
  } else if (kind === 'deliverable' && place.isEveryday === true) {
    return taskEntities(workItems(block, place), place.group);
  } else if (!kind && isTaskList(block, place)) {
    return taskEntities(workItems(block, { ...place, isBelow: true }), place.group);
  }
  if (!kind) return place.section ? [] : proseEntities(block);
  return blockEntities(kind, needsEvidence(kind, place) ? byEvidence(kind, block) : block, place.group);
}

/**
 * A list or table in an entity: its fields, or deliverables and references recognized by their checkboxes, ids and
 * columns.
 */
function readEntityBlock(kind: EntityKind, block: ListBlock | TableBlock, fields: Field[], entities: Entity[]): void {
  if (block.kind === 'table') {
    const labelled = twoColumnFields(kind, block);
    const other = labelled ? undefined : kindOfTable(block);
    if (labelled) append(fields, labelled);
    else if (other) append(entities, tableEntities(other, block));
    return;
  }
  for (const item of block.items) {
    const written = itemField(kind, item);
    const field = written && kind === 'deliverable' ? withMeaning(kind, written) : written;
    if (field) {
      fields.push(field);
      if (field.definition) append(entities, itemsEntities(field.definition, field, item));
    } else if (kind === 'vendor' && item.checked !== undefined) {
      const deliverable = itemEntity('deliverable', item);
      if (deliverable) entities.push(deliverable);
    }
  }
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

/** A reference is one sentence; collateral is a list with commas. */
function valuesOf(kind: EntityKind, value: SourceText): SourceText[] {
  if (kind === 'reference') return [value];
  const values: SourceText[] = [];
  let start = 0;
  let bracket = -1;
  for (const match of value.text.matchAll(/,\s+/g)) {
    if (bracket < match.index) bracket = nextBracket(value.text, match.index);
    if (value.text[bracket] === ')') continue;
    values.push(value.slice(start, match.index));
    start = match.index + match[0].length;
  }
  values.push(value.slice(start));
  return values.filter((entry) => entry.text !== '');
}

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

/** Whether a paragraph is only a label in bold, with or without a colon. */
function isLabel(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.text.text.length > 40) return false;
  const [mark] = block.text.marks;
  const { text } = block.text;
  return mark?.kind === 'strong' && mark.start === 0 && mark.end >= withoutColon(text).length;
}

interface LeadIn {
  readonly text: SourceText;
  /** The length of the label in the text. */
  readonly length: number;
  readonly definition?: FieldDefinition;
  readonly entity?: EntityKind;
  /** What it introduces, if only what is there tells whether it is that. */
  readonly place?: Place;
}

/**
 * A paragraph that consists only of `Deliverables:` or `**Deliverables**` and introduces the list or table after it.
 */
function leadIn(block: Block | undefined, place: Place): LeadIn | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const line = block.text.slice(block.text.text.lastIndexOf('\n') + 1);
  const entailed = entailedBy(line, place);
  if (entailed) return entailed;
  const isBold = line.marks.some(
    (mark) => mark.kind === 'strong' && mark.start === 0 && mark.end >= line.text.length - 1,
  );
  const label = withoutColon(line.text);
  if (label === '' || label.length > 40 || (!isBold && label === line.text)) return undefined;
  const definition = place.entity && fieldByLabel(place.entity, label);
  if (definition) return { text: line, length: label.length, definition, entity: entityOfField[definition.type] };
  const section = sectionKind(label);
  const entity = section && entityOfSection[section];
  if (entity) return { text: line, length: label.length, entity };
  // A line such as `**Resources**` ends what a section lists, whatever the section is.
  const above = headingEvidence(label).isOther ? { ...place, isEveryday: true } : place;
  const inside = section || place.entity ? undefined : placeBelow(above, headingEvidence(label), label);
  return inside && { text: line, length: label.length, place: { ...inside, nature: place.nature } };
}

/**
 * A sentence that introduces what is to be made: `This will involve:`. It does so also below aims, which some documents put
 * first.
 */
function entailedBy(line: SourceText, { section, entity, nature, isOther }: Place): LeadIn | undefined {
  const isFree = (section === undefined && nature === 'plan') || section === 'outcomes';
  if (!isFree || entity || isOther === true || !/[:：]$/.test(line.text) || line.text.length > 200) return undefined;
  if (!hasWord(line.text, 'entails')) return undefined;
  return { text: line, length: line.text.length, place: { section: 'deliverables', isEveryday: true, nature } };
}

/** The field whose label is a subheading and whose value is the content below it. */
function headingField(definition: FieldDefinition, label: SourceText, part: Part): Field {
  const paragraph = part.blocks.find((block) => block.kind === 'paragraph');
  const value = paragraph?.text ?? label.slice(label.text.length);
  const items = part.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const field = makeField(definition, label, value, 'heading', part.range, items);
  const hasTable = part.blocks.some((block) => block.kind === 'table' && block.rows.length > 0);
  return hasTable ? { ...field, isMissing: false } : field;
}

function contentEntities(definition: FieldDefinition, blocks: readonly Block[]): Entity[] {
  const kind = entityOfField[definition.type];
  return kind ? blocks.flatMap((block) => (block.kind === 'paragraph' ? [] : blockEntities(kind, block))) : [];
}

/** Whether a section's name alone doesn't tell: it is an everyday word, or what stands below is about a role. */
function needsEvidence(kind: EntityKind, { isEveryday, group }: Place): boolean {
  return isEveryday === true || (kind === 'person' && group !== undefined);
}

/** What of a block is of a kind by what is in it. */
function byEvidence(kind: EntityKind, block: ListBlock | TableBlock): ListBlock | TableBlock {
  if (block.kind === 'list') return { ...block, items: itemsByEvidence(kind, block) };
  return kindOfTable(block) !== undefined || isTableOf(kind, block) ? block : { ...block, rows: [] };
}

/**
 * The kind that a table's columns name, where no section does, or its section is of another kind or has an everyday name.
 */
function otherKind(kind: EntityKind | undefined, table: TableBlock, isEveryday = false): EntityKind | undefined {
  const named = kindOfTable(table);
  if (named) return kind ? undefined : named;
  const evident = evidentKind(withHeader(table));
  if (isEveryday) {
    // In a section on work, anything may have a duration or a price.
    const isOfSection = kind !== undefined && isTableOf(kind, withHeader(table), kind === 'deliverable' ? 3 : 1);
    return isOfSection ? kind : evident;
  }
  if (kind && isTableOf(kind, table)) return undefined;
  return evident === kind ? undefined : evident;
}

function blockEntities(kind: EntityKind, block: ListBlock | TableBlock, group?: SourceText): Entity[] {
  if (block.kind === 'table')
    return tableEntities(kindOfTable(block) ?? kind, block).map((entity) => ({ ...entity, group }));
  // `Method: transfer`: labels without a number are about how money is handled.
  if (kind === 'budget line' && block.items.every(({ text: { text } }) => /[:：] \D+$/.test(text) && !isOpenCost(text)))
    return [];
  return block.items.flatMap((item) => listEntities(kind, item, group));
}

/** Whether the cost of a line is still open: `Film: TBD`. */
function isOpenCost(text: string): boolean {
  return isMissing(text.slice(text.search(/[:：]/) + 1));
}

/**
 * An item's entity. An objective with key results under it stands for them; a vendor is told from a remark by its form.
 */
function listEntities(kind: EntityKind, item: Item, group?: SourceText): Entity[] {
  if (kind === 'outcome') {
    const results = item.items.filter((nested) => !itemField(kind, nested)?.definition);
    if (results.length > 0) return results.flatMap((nested) => itemEntity(kind, nested, item.text) ?? []);
  }
  if (kind === 'vendor' && !looksLikeVendor(item)) return [];
  if ((kind === 'deliverable' || kind === 'milestone') && isAddress(item)) return [];
  const entity = itemEntity(kind, item, group);
  return entity ? [entity] : [];
}

function looksLikeVendor(item: Item): boolean {
  const start = item.text.marks.find((mark) => mark.start === 0);
  if (start?.kind === 'link' && /^\s*(?:$|[,:(]|[—–-]\s)/.test(item.text.text.slice(start.end))) return true;
  if (start && (start.kind === 'strong' || (start.kind === 'link' && /\.mdx?(?:#|$)/.test(start.url ?? ''))))
    return true;
  return item.items.some((nested) => itemField('vendor', nested)?.definition);
}
