import type { Entity } from '../../plan/entity';
import type { PlanSnapshot } from '../../workspace/workspace';

/** Whether two entities, of one plan or of two versions of it, have the same name. */
export function isCalledSame(a: Entity, b: Entity): boolean {
  return a.kind === b.kind && a.key === b.key && a.id?.value === b.id?.value;
}

/** An entity of an earlier version of a plan in its current version; undefined if it is gone or renamed. */
export function findAgain({ plan, names }: PlanSnapshot, entity: Entity): Entity | undefined {
  const all = [...plan.vendors, ...names.deliverables(), ...plan.milestones, ...names.collateral()];
  return all.find((one) => one === entity) ?? all.find((one) => isCalledSame(one, entity));
}
