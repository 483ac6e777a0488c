import type { Item, ListBlock, TableBlock } from '../../syntax/blocks';
import type { SourceText } from '../../syntax/sourceText';
import { withoutColon } from '../../text/ends';
import { headingEvidence, placeBelow } from '../evidence/headingEvidence';
import type { Entity } from '../entity';
import type { EntityKind } from '../fields';
import { isMissing } from '../missing';
import { itemField } from './readFields';
import type { Place } from './partReading';
import { isTableOf, isTaskList, itemsByEvidence } from '../evidence/evidence';
import { inheriting } from '../inherited';
import { proseEntities } from '../evidence/proseEvidence';
import { boldPiecesOf } from '../evidence/proseLabels';
import { itemEntity } from './readItem';
import { evidentEntities, kindOfTable, tableEntities } from './readTable';
import { evidentKind, withHeader } from '../evidence/tableEvidence';
import { taskEntities } from './readTasks';
import { isAddress, workItems } from './workItems';
import { entityOfSection } from '../entityKinds';

/** What a list or table of a section has in it. */
export function sectionEntities(block: ListBlock | TableBlock, place: Place, owner?: string): Entity[] {
  const groups = block.kind === 'list' ? sectionsOf(block, place) : [];
  if (block.kind === 'list' && groups.length > 0) {
    const items = block.items.filter((item) => !groups.some((group) => group.item === item));
    const rest = items.length > 0 ? sectionEntities({ ...block, items }, place, owner) : [];
    return [...rest, ...groups.flatMap((group) => guesses(sectionEntities(group.list, group.place, owner)))];
  }
  const found = readSection(block.kind === 'list' ? withoutLines(block) : block, place);
  // What isn't what its section lists may still name amounts and dates.
  if (found.length === 0)
    return block.kind === 'list' && place.section && !place.isOther ? proseEntities(block, place) : [];
  return inheriting(inheriting(found, 'due', place.when), 'owner', owner);
}

/** A label within a list tells less than a heading, so that nothing is stated below it but what has an id. */
function guesses(entities: readonly Entity[]): Entity[] {
  return entities.map((entity) => (entity.id ? entity : { ...entity, isGuess: true }));
}

interface ListedSection {
  readonly item: Item;
  readonly list: ListBlock;
  readonly place: Place;
}

/**
 * The items of a list that are sections of their own: a label such as `**Activities**` or `Content:` with what it lists below
 * it. Where a heading states what is listed, an item is what it states.
 */
function sectionsOf({ items, ...list }: ListBlock, place: Place): ListedSection[] {
  if ((place.section && place.isEveryday !== true) || place.isOther === true) return [];
  if (place.nature === 'practice' || place.isWritten === true) return [];
  return items.flatMap((item) => {
    const label = withoutColon(item.text.text);
    const isLabel =
      item.items.length > 0 && (label !== item.text.text || isBold(item.text)) && label.length <= longestLabel;
    const evidence = isLabel && item.checked === undefined ? headingEvidence(label) : undefined;
    if (!evidence?.section && evidence?.isContent !== true) return [];
    const inside = placeBelow({ ...place, section: undefined }, evidence, label, place.nature);
    return inside ? [{ item, list: { ...list, items: item.items }, place: { ...inside, nature: place.nature } }] : [];
  });
}

/** In UTF-16 units. */
const longestLabel = 40;

function isBold({ text, marks }: SourceText): boolean {
  return marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= text.length - 1);
}

/** A list without the lines after it that have a bold label of their own, which Markdown takes for its last item's. */
function withoutLines(list: ListBlock): ListBlock {
  const last = list.items.at(-1);
  const [text, ...lines] = last ? boldPiecesOf(last.text) : [];
  return last && text && lines.length > 0 ? { ...list, items: [...list.items.slice(0, -1), { ...last, text }] } : list;
}

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
  if (!kind) return place.section ? [] : proseEntities(block, place);
  return blockEntities(kind, needsEvidence(kind, place) ? byEvidence(kind, block) : block, place.group);
}

/** Whether a section's name alone doesn't tell: it is an everyday word, or what stands below is about a role. */
function needsEvidence(kind: EntityKind, { isEveryday, group }: Place): boolean {
  return isEveryday === true || (kind === 'person' && group !== undefined);
}

/** What of a block is of a kind by what is in it. */
export function byEvidence(kind: EntityKind, block: ListBlock | TableBlock): ListBlock | TableBlock {
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

export function blockEntities(kind: EntityKind, block: ListBlock | TableBlock, group?: SourceText): Entity[] {
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
