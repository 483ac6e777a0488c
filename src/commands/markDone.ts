import type { Entity } from '../plan/entity';
import { field, mentionsOf, statedField } from '../plan/entity';
import { wordIn } from '../plan/wording';
import type { Plan } from '../plan/plan';
import { fillField, insertField } from '../edits/insertField';
import type { TextEdit } from '../text/edit';

/**
 * The edits that mark an entity as done: its box is checked, else its status set, if its form has a place for that.
 * Empty otherwise, and for kinds that can't be done.
 */
export function markDone(plan: Plan, entity: Entity): TextEdit[] {
  if (!canBeDone.has(entity.kind)) return [];
  const boxes = mentionsOf(entity).flatMap((mention) => (mention.checked === false ? tick(plan, mention) : []));
  if (boxes.length > 0) return boxes;
  const status = statedField(entity, 'status') ?? field(entity, 'status');
  return status
    ? [fillField(plan, status, wordIn(plan, 'done'))]
    : insertField(plan, entity, 'status', wordIn(plan, 'done'));
}

const canBeDone: ReadonlySet<Entity['kind']> = new Set(['deliverable', 'milestone', 'collateral']);

const box = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?\[[ \t]\]/;

function tick({ document: { text } }: Plan, { range }: Entity): TextEdit[] {
  const found = box.exec(text.slice(range.start, range.start + 60));
  if (!found) return [];
  const end = range.start + found[0].length - 1;
  return [{ range: { start: end - 1, end }, newText: 'x' }];
}
