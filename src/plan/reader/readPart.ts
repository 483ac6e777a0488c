import type { Block, ParagraphBlock, Part } from '../../syntax/blocks';
import type { SourceText } from '../../syntax/sourceText';
import type { Entity, Field } from '../entity';
import { field } from '../entity';
import type { EntityKind, FieldDefinition } from '../fields';
import { fieldByLabel } from '../fields';
import { makeField, paragraphFields, splitLabel, splitLines } from './readFields';
import type { Place, Reading } from './partReading';
import { peopleOnly } from '../evidence/givenNames';
import { peopleOfHeading, personsOf } from '../evidence/proseOwners';
import { aimOfSection, asideEntities, proseEntities, titleEntities } from '../evidence/proseEvidence';
import { linesOfSection } from './sectionLines';
import { isToDoList, numberedLines } from './workItems';
import { timedSections } from '../evidence/headingEvidence';
import { comparableLabel } from '../labels';
import { isNumbered } from '../vocabulary/evidenceWords';
import { withoutColon } from '../../text/ends';
import { append } from '../../text/lists';
import { memoized } from '../../text/memoized';
import { guessFrom } from '../evidence/guess';
import { entityOfField } from '../entityKinds';
import { readEntityBlock } from './entityBlock';
import type { LeadIn } from './leadIn';
import { isLabel, leadIn } from './leadIn';
import { vendorLines, withoutGuessedScope } from './vendorLines';
import { blockEntities, byEvidence, sectionEntities } from './sectionBlock';

/** Reads the blocks of a part in context. Blocks without meaning there are skipped; nothing throws. */
export function readPart(part: Part, place: Place): Reading {
  const fields: Field[] = [];
  const entities: Entity[] = [];
  if (place.field && part.heading) {
    fields.push(headingField(place.field, part.heading.text, part));
    append(entities, contentEntities(place.field, part.blocks));
    return { fields, entities };
  }
  for (const [index, block] of part.blocks.entries()) {
    const lead = leadIn(part.blocks[index - 1], place, block);
    if (!place.entity) append(entities, asideEntities(block, place));
    if (block.kind === 'paragraph') {
      const next = part.blocks[index + 1];
      const lines = place.entity ? undefined : linesOfSection(block, place);
      if (lines) append(entities, sectionEntities(lines, place, ownerOfPart(part.original, place)));
      else if (!place.entity) append(entities, isOnlyLead(block, next, place) ? [] : proseEntities(block, place));
      else append(fields, fieldsOfParagraph(place.entity, block, leadIn(block, place, next)));
      const list = place.isEveryday && place.section === 'deliverables' ? numberedLines(block) : undefined;
      if (list) append(entities, sectionEntities(list, place, ownerOfPart(part.original, place)));
    } else if (lead?.place) {
      append(entities, sectionEntities(block, lead.place, ownerOfPart(part.original, place)));
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
      append(
        entities,
        sectionEntities(block, placeOfLabel(part.blocks[index - 1], place), ownerOfPart(part.original, place)),
      );
    }
  }
  const [first] = part.blocks;
  if (place.section === 'outcomes' && first?.kind === 'paragraph' && entities.every(({ kind }) => kind !== 'outcome'))
    append(entities, aimOfSection(first.text));
  if (part.heading && place.section === 'team' && place.group && part.blocks.length > 0)
    append(entities, peopleOfHeading(part.heading.text));
  else if (part.heading && !place.entity && place.isWritten !== true && part.blocks.some(isListOfWork))
    append(entities, personsOf(peopleOnly(part.heading.text)));
  const isOfList = entities.some(({ form }) => form !== 'sentence');
  const titled =
    part.heading && !place.entity && place.isWritten !== true ? titleEntities(part.heading.text, isOfList) : [];
  const work =
    part.heading && !isOfList && place.isBelow === true && place.nature === 'plan'
      ? workOfHeading(part.heading.text, part)
      : [];
  if (
    part.heading &&
    place.nature === 'plan' &&
    timedSections.has(place.section) &&
    !place.entity &&
    isPieceOfWork(part)
  )
    work.push(guessFrom('deliverable', part.heading.text, [], part.heading.text.range));
  return {
    fields: place.entity === 'vendor' ? withoutGuessedScope(fields) : fields,
    entities: withoutRepetitions([...titled, ...work, ...entities]),
  };
}

/** Whether a paragraph does nothing but introduce the list or table after it: `**April – Warm-up**`. */
function isOnlyLead(block: ParagraphBlock, next: Block | undefined, place: Place): boolean {
  return (
    next !== undefined &&
    next.kind !== 'paragraph' &&
    !block.text.text.includes('\n') &&
    leadIn(block, place) !== undefined
  );
}

/** A numbered heading below one about work, with what it is below it and no list of tasks: `### 4. Referral program`. */
function workOfHeading(heading: SourceText, { blocks }: Part): Entity[] {
  const number = /^[^\p{L}\d]*\d{1,2}[.):]?\s+(?=\p{L})/u.exec(heading.text)?.[0].length;
  if (number === undefined || blocks.length === 0) return [];
  const name = heading.slice(number);
  return [guessFrom('deliverable', name, [], name.range)];
}

/** The entities, without what a sentence seems to state where the same is read in another way. */
function withoutRepetitions(entities: readonly Entity[]): Entity[] {
  const known = new Set<string>();
  // `@joe & @ana` are known, together or alone.
  const owners = entities.flatMap((entity) => field(entity, 'owner')?.value.text ?? []).join('\n');
  // One budget line may have several amounts.
  const places = ({ kind, name, range }: Entity): string =>
    `${kind} ${kind === 'budget line' ? range.start : name.range.from}`;
  const values = new Set<number>();
  for (const entity of entities) {
    if (entity.form === 'sentence') continue;
    known.add(places(entity));
    for (const { definition, value } of entity.fields) if (definition) values.add(value.range.from);
  }
  return entities.filter((entity) => {
    if (entity.form !== 'sentence') return true;
    if (entity.kind === 'budget line' && entity.fields.every(({ value }) => values.has(value.range.from))) return false;
    if (entity.kind === 'person' && owners.includes(entity.name.text)) return false;
    const place = places(entity);
    return !known.has(place) && known.add(place);
  });
}

/** What a paragraph states, but for the line that introduces what follows it. */
function fieldsOfParagraph(kind: EntityKind, block: ParagraphBlock, lead: LeadIn | undefined): Field[] {
  const text = lead ? block.text.slice(0, block.text.text.lastIndexOf('\n')) : block.text;
  const isEmpty = lead !== undefined && !block.text.text.includes('\n');
  if (isEmpty) return [];
  return kind === 'vendor' ? vendorLines(text) : paragraphFields(kind, { ...block, text });
}

/**
 * Whether a heading is a numbered piece of work with what it is below it: `### Campaign 2: Conversion`, `## Idea #3:
 * Reminders`.
 */
function isPieceOfWork({ heading, blocks }: Part): boolean {
  const name = heading?.text.text ?? '';
  return blocks.length > 0 && name.length < 120 && isNumbered(comparableLabel(name.split(/[:：]/, 1)[0]!), 'piece');
}

/** Whether a block is a list of what is to be done. */
function isListOfWork(block: Block): boolean {
  return block.kind === 'list' && (block.items.some(({ checked }) => checked !== undefined) || isToDoList(block.items));
}

/** Who does all that a part lists: in a line of its own before it, or, where much is guessed, as its heading `### Kat`. */
function ownerOfPart(part: Part, { isWritten }: Place): string | undefined {
  return statedOwner(part) ?? (isWritten === true ? undefined : ownerInHeading(part));
}

/** Of several people in a heading, nobody can tell who does what. */
const ownerInHeading = memoized(({ heading, blocks }: Part): string | undefined =>
  heading && blocks.some(isListOfWork) && peopleOnly(heading.text).length === 1 ? heading.text.text : undefined,
);

/** `Owner: Priya Raman` */
const statedOwner = memoized(({ blocks }: Part): string | undefined => {
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

/** The field whose label is a subheading and whose value is the content below it. */
function headingField(definition: FieldDefinition, label: SourceText, part: Part): Field {
  const paragraph = part.blocks.find((block) => block.kind === 'paragraph');
  const value = paragraph?.text ?? label.slice(label.text.length);
  const items = part.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const written = makeField(definition, label, value, 'heading', part.range, items);
  const hasTable = part.blocks.some((block) => block.kind === 'table' && block.rows.length > 0);
  return hasTable ? { ...written, isMissing: false } : written;
}

function contentEntities(definition: FieldDefinition, blocks: readonly Block[]): Entity[] {
  const kind = entityOfField[definition.type];
  return kind ? blocks.flatMap((block) => (block.kind === 'paragraph' ? [] : blockEntities(kind, block))) : [];
}

/** The place below a label in bold, which may be the name of whoever makes the work: `**Quill Works**`. */
function placeOfLabel(above: Block | undefined, place: Place): Place {
  if (place.section !== 'deliverables' || above?.kind !== 'paragraph' || !isLabel(above)) return place;
  const { text } = above;
  return { ...place, group: text.slice(0, withoutColon(text.text).length) };
}
