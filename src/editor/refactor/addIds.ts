import type { Entity } from '../../plan/entity';
import { statedFields } from '../../plan/entity';
import { fieldByLabel } from '../../plan/fields';
import type { EntityKind } from '../../plan/fields';
import { nextFreeId, readId } from '../../plan/names/ids';
import { listedAt, writtenMentions } from '../../plan/plan';
import type { TableBlock } from '../../syntax/blocks';
import type { TextEdit } from '../../text/edit';
import { insertion } from '../../text/edit';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Listing } from './listingAt';
import { listingAt } from './listingAt';
import type { Later } from './refactoring';

const letters: Readonly<Partial<Record<EntityKind, string>>> = { deliverable: 'D', outcome: 'O', milestone: 'M' };
const usedIn: Readonly<Partial<Record<EntityKind, string>>> = {
  deliverable: 'dependencies',
  milestone: 'dependencies',
  outcome: 'outcomes',
};

/**
 * Gives an id to each entity in the list or table at `offset` that has none, and uses that id wherever a field of the plan
 * refers to it by name. Undefined if all have one.
 */
export function addIds(snapshot: PlanSnapshot, offset: number): Later<readonly TextEdit[]> {
  const { plan } = snapshot;
  const block = listingAt(plan, offset);
  if (!block) return undefined;
  const starts = (block.kind === 'table' ? block.rows : block.items).map(({ range }) => range.start);
  const mentions = starts.flatMap((start) => listedAt(plan, start));
  const [first] = mentions;
  const letter = first && letters[first.kind];
  const without = mentions.filter(({ id }) => !id);
  if (letter === undefined || without.length === 0 || mentions.some(({ kind }) => kind !== first!.kind))
    return undefined;
  // A row that is too short has no cell for one.
  if (block.kind === 'table' && !inTable(block, new Map(without.map((mention) => [mention, ''])))) return undefined;
  return () => idsFor(snapshot, block, without, letter);
}

function idsFor(
  snapshot: PlanSnapshot,
  block: Listing,
  without: readonly Entity[],
  letter: string,
): readonly TextEdit[] | undefined {
  const { plan, names } = snapshot;
  const { kind: listed } = without[0]!;
  const taken = new Set(names.ids());
  const numbered = writtenMentions(plan).filter(({ kind, id }) => kind === listed && id);
  let last = numbered.at(-1)?.id?.value ?? `${letter}0`;
  const given = new Map<Entity, string>();
  for (const mention of without) {
    last = nextFreeId(last, taken);
    taken.add(last.toUpperCase());
    given.set(mention, last);
  }
  const edits = block.kind === 'table' ? inTable(block, given) : [...given].map(([mention, id]) => inItem(mention, id));
  const whole = new Map([...given].map(([mention, id]) => [names.whole(mention), id]));
  return edits && [...edits, ...uses(snapshot, usedIn[listed]!, whole)];
}

function inItem({ kind, name }: Pick<Entity, 'kind' | 'name'>, id: string): TextEdit {
  return insertion(name.range.start, kind === 'outcome' ? `**${id}** ` : `${id} `);
}

/** In the column of ids or, if there is none, before the name. */
function inTable(table: TableBlock, given: ReadonlyMap<Entity, string>): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const rows = new Map(table.rows.map((row) => [row.range.start, row]));
  for (const [mention, id] of given) {
    const column = table.header.findIndex(({ text }) => fieldByLabel(mention.kind, text)?.key === 'id');
    const row = rows.get(mention.range.start);
    const cell = column < 0 ? undefined : row?.cells[column];
    if (column >= 0 && !cell) return undefined;
    if (!cell) edits.push(inItem({ kind: 'deliverable', name: mention.name }, id));
    else
      edits.push({
        range: { start: cell.range.start, end: cell.range.end },
        newText: cell.text === '' ? `${id} ` : id,
      });
  }
  return edits;
}

/** Where fields refer to one of the entities by its name alone, the id replaces it. */
function uses({ plan, names }: PlanSnapshot, type: string, ids: ReadonlyMap<Entity, string>): TextEdit[] {
  const kinds: EntityKind[] = type === 'outcomes' ? ['outcome'] : ['deliverable', 'vendor', 'milestone'];
  return writtenMentions(plan).flatMap((mention) =>
    statedFields(mention)
      .filter(({ definition }) => definition.type === type)
      .flatMap(({ value }) => names.references(value, kinds))
      .flatMap(({ target, range, text }) => {
        const id = target && ids.get(target);
        return id === undefined || readId(text) ? [] : [{ range: { start: range.start, end: range.end }, newText: id }];
      }),
  );
}
