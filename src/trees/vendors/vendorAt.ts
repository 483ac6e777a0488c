import type { Entity } from '../../plan/entity';
import { mentionsOf } from '../../plan/entity';
import type { PlanSnapshot } from '../../workspace/workspace';

/** The vendor at an offset: by its own rows and sections, its deliverables, and its references. */
export function vendorAt({ plan, names }: PlanSnapshot, offset: number): Entity | undefined {
  const isHere = (entity: Entity): boolean =>
    mentionsOf(entity).some(({ range }) => range.start <= offset && offset < range.end);
  const vendor = plan.vendors.find(isHere);
  if (vendor) return vendor;
  const others = [...plan.deliverables, ...plan.references, ...plan.budgetLines];
  const other = others.find(isHere);
  return other && names.vendorOf(other);
}
