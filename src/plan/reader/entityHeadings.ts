import type { Part } from '../../syntax/blocks';
import { memoized } from '../../text/memoized';
import { isWorkWithFields, statesOutcome } from '../evidence/evidence';
import { timedSections } from '../evidence/headingEvidence';
import { entityOfSection } from '../entityKinds';
import type { EntityKind } from '../fields';
import { fieldByLabel } from '../fields';
import { readId } from '../names/ids';
import type { SectionPlace } from './partReading';
import { itemField, twoColumnFields } from './readFields';

/** The entity that a heading names, and whether what stands below it may be about something else. */
export interface EntityHeading {
  readonly kind: EntityKind;
  readonly isEveryday?: boolean;
}

/**
 * The kind of the entity that a heading names, by the section that it stands in or by what stands below it alone; undefined if
 * it names none. `isInside` tells that another entity is around it.
 */
export function entityOfHeading(part: Part, above: SectionPlace, isInside: boolean): EntityHeading | undefined {
  const { section, group, isEveryday, isOther } = above;
  const kind = section && entityOfSection[section];
  const mayBeEntity = kind && !group && !isInside && !(kind === 'deliverable' && isEveryday === true);
  if (kind && mayBeEntity && looksLikeEntity(kind, part)) return { kind };
  if (!isInside && (!section || section === 'outcomes') && statesOutcome(part.original)) return { kind: 'outcome' };
  if (timedSections.has(section) && isOther !== true && isWorkWithFields(part.original))
    return { kind: 'deliverable', isEveryday };
  return undefined;
}

/**
 * A heading in a section is an entity if it has fields or an id; a vendor needs neither, unless a table below lists
 * vendors.
 */
function looksLikeEntity(kind: EntityKind, { original }: Part): boolean {
  const known = looksByKind(original);
  let looks = known.get(kind);
  if (looks === undefined) known.set(kind, (looks = readLooks(kind, original)));
  return looks;
}

const looksByKind = memoized((_: Part) => new Map<EntityKind, boolean>());

function readLooks(kind: EntityKind, { heading, blocks }: Part): boolean {
  const lists = blocks.filter((block) => block.kind !== 'paragraph');
  const hasFields = lists.some((block) =>
    block.kind === 'table'
      ? twoColumnFields(kind, block) !== undefined
      : block.items.some((item) => itemField(kind, item)?.definition !== undefined),
  );
  if (hasFields) return true;
  const namesColumn = lists.some(
    (block) => block.kind === 'table' && block.header.some((cell) => fieldByLabel(kind, cell.text)?.key === 'name'),
  );
  return kind === 'vendor' ? !namesColumn : readId(heading?.text.text ?? '') !== undefined && !namesColumn;
}
