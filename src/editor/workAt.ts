import type { Entity } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import type { PlanSnapshot } from '../workspace/workspace';

/**
 * The deliverable or milestone whose row, item or section contains an offset of a document; the innermost if there are
 * several.
 */
export function workAt({ plan }: PlanSnapshot, offset: number): Entity | undefined {
  let found: { entity: Entity; length: number } | undefined;
  for (const entity of [...plan.deliverables, ...plan.milestones]) {
    for (const { range } of mentionsOf(entity)) {
      const length = range.end - range.start;
      if (range.start <= offset && offset <= range.end && (!found || length < found.length)) found = { entity, length };
    }
  }
  return found?.entity;
}
