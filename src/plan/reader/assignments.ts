import type { Entity } from '../entity';
import { nameKey } from '../labels';
import { originalOf } from '../moved';

/**
 * The work of a plan without the rows of a table of responsibilities that are about work which the plan lists elsewhere.
 * Only where it lists no deliverables are the rows those, except for its milestones.
 */
export function withoutAssignments(deliverables: readonly Entity[], milestones: readonly Entity[]): readonly Entity[] {
  if (!deliverables.some(isAssignment)) return deliverables;
  const listed = deliverables.filter((entity) => !isAssignment(entity));
  if (listed.length > 0) return listed;
  const known = new Set(milestones.flatMap(namesOf));
  return deliverables.filter((entity) => !namesOf(entity).some((name) => known.has(name)));
}

function isAssignment(entity: Entity): boolean {
  return originalOf(entity).isAssignment === true;
}

function namesOf({ id, key }: Entity): readonly string[] {
  return id ? [id.value.toUpperCase(), nameKey(key)] : [nameKey(key)];
}
