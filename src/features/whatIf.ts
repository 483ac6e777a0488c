import type { Entity } from '../plan/entity';
import type { Schedule } from '../workspace/schedule';
import type { Slip } from '../workspace/slip';
import { slip } from '../workspace/slip';
import type { Work } from '../workspace/work';
import type { KnownPlan } from '../workspace/workspace';

/** The open work of a plan that is late when an entity is: itself, or all that a vendor makes. */
function lateWork(schedule: Schedule, plan: KnownPlan, entity: Entity): Work[] {
  const works = entity.kind === 'vendor' ? schedule.madeBy(entity) : schedule.worksOf(entity);
  return works.filter((work) => work.plan === plan && !work.isDone);
}

/** What becomes of all plans when something in one of them is so many working days late. */
export function whatIfLate(schedule: Schedule, plan: KnownPlan, entity: Entity, days: number): Slip {
  return slip(schedule, new Map(lateWork(schedule, plan, entity).map((work) => [work, days])));
}

/** What of a plan may be late: its vendors with open work, and that work. */
export function whatMayBeLate(schedule: Schedule, plan: KnownPlan): Entity[] {
  const open = schedule.worksOfPlan(plan).filter(({ isDone }) => !isDone);
  const vendors = plan.plan.vendors.filter((vendor) => lateWork(schedule, plan, vendor).length > 0);
  return [...vendors, ...open.map(({ entity }) => entity)];
}
