import type { Entity } from '../plan/entity';
import { field, mentionsOf, statedField } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { fillField, insertField } from '../edits/insertField';
import type { TextEdit } from '../text/edit';

/**
 * The edits that say in its document that something is done: its box is ticked, else its status set, where the form in which
 * it is written has a place for that. None otherwise, and none for what has no such thing as being done.
 */
export function markDone(plan: Plan, entity: Entity): TextEdit[] {
  if (!canBeDone.has(entity.kind)) return [];
  const boxes = mentionsOf(entity).flatMap((mention) => (mention.checked === false ? tick(plan, mention) : []));
  if (boxes.length > 0) return boxes;
  const status = statedField(entity, 'status') ?? field(entity, 'status');
  return status ? [fillField(plan, status, 'done')] : insertField(plan, entity, 'status', 'done');
}

const canBeDone: ReadonlySet<Entity['kind']> = new Set(['deliverable', 'milestone', 'collateral']);

const box = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?\[[ \t]\]/;

function tick({ document: { text } }: Plan, { range }: Entity): TextEdit[] {
  const found = box.exec(text.slice(range.start, range.start + 60));
  if (!found) return [];
  const end = range.start + found[0].length - 1;
  return [{ range: { start: end - 1, end }, newText: 'x' }];
}
