import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import type { Schedule } from '../schedule/schedule';
import type { DelayPropagation } from '../schedule/delayPropagation';
import { propagateDelay } from '../schedule/delayPropagation';
import type { Work } from '../schedule/work';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/** The open work of a plan that is late when an entity is: itself, or everything a vendor makes. */
function lateWork(schedule: Schedule, plan: PlanSnapshot, entity: Entity): Work[] {
  const works = entity.kind === 'vendor' ? schedule.madeBy(entity) : schedule.worksOf(entity);
  return works.filter((work) => work.plan === plan && !work.isDone);
}

/** The effects on all plans when something in one of them is a number of working days late, or early if negative. */
export function whatIfLate(
  schedule: Schedule,
  plan: PlanSnapshot,
  entity: Entity,
  days: number,
  today: IsoDate,
): DelayPropagation {
  return propagateDelay(schedule, new Map(lateWork(schedule, plan, entity).map((work) => [work, days])), today);
}

/** What may be late in a plan: its vendors with open work, and that work. */
export function whatMayBeLate(schedule: Schedule, plan: PlanSnapshot): Entity[] {
  const open = schedule.worksOfPlan(plan).filter(({ isDone }) => !isDone);
  const vendors = plan.plan.vendors.filter((vendor) => lateWork(schedule, plan, vendor).length > 0);
  return [...vendors, ...open.map(({ entity }) => entity)];
}
