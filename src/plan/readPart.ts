import type { Block, ParagraphBlock, Part } from '../syntax/blocks';
import type { SourceText } from '../syntax/sourceText';
import type { Entity, Field } from './entity';
import type { EntityKind, FieldDefinition } from './fields';
import { fieldByLabel } from './fields';
import { makeField, paragraphFields, splitLabel, splitLines } from './readFields';
import type { Place, Reading } from './partReading';
import { proseEntities, titleEntities } from './proseEvidence';
import { linesOfSection } from './sectionLines';
import { numberedLines } from './workItems';
import { append } from '../text/lists';
import { memoized } from '../text/memoized';
import { entityOfField } from './entityKinds';
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
    const field = headingField(place.field, part.heading.text, part);
    fields.push(field);
    append(entities, contentEntities(place.field, part.blocks));
    return { fields, entities };
  }
  for (const [index, block] of part.blocks.entries()) {
    const lead = leadIn(part.blocks[index - 1], place, block);
    if (block.kind === 'paragraph') {
      const lines = place.entity ? undefined : linesOfSection(block, place);
      if (lines) append(entities, sectionEntities(lines, place, ownerOfPart(part.original)));
      else if (!place.entity) append(entities, proseEntities(block));
      else append(fields, fieldsOfParagraph(place.entity, block, leadIn(block, place, part.blocks[index + 1])));
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
  return {
    fields: place.entity === 'vendor' ? withoutGuessedScope(fields) : fields,
    entities: [...titled, ...entities],
  };
}

/** What a paragraph states, but for the line that introduces what follows it. */
function fieldsOfParagraph(kind: EntityKind, block: ParagraphBlock, lead: LeadIn | undefined): Field[] {
  const text = lead ? block.text.slice(0, block.text.text.lastIndexOf('\n')) : block.text;
  const isEmpty = lead !== undefined && !block.text.text.includes('\n');
  if (isEmpty) return [];
  return kind === 'vendor' ? vendorLines(text) : paragraphFields(kind, { ...block, text });
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
