import type { Entity } from '../../plan/entity';
import type { PlanSnapshot } from '../../workspace/workspace';

/** Whether two entities, of one plan or of two versions of it, are called the same. */
export function isCalledSame(a: Entity, b: Entity): boolean {
  return a.kind === b.kind && a.key === b.key && a.id?.value === b.id?.value;
}

/** A thing of an earlier version of a plan as the plan has it now; undefined where it is gone or called otherwise. */
export function findAgain({ plan, names }: PlanSnapshot, entity: Entity): Entity | undefined {
  const all = [...plan.vendors, ...names.deliverables(), ...plan.milestones, ...names.collateral()];
  return all.find((one) => one === entity) ?? all.find((one) => isCalledSame(one, entity));
}
