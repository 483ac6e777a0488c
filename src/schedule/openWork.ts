import type { Schedule } from './schedule';
import type { Work } from './work';
import type { PlanSnapshot } from '../workspace/workspace';

/** The deliverables and milestones of a plan that aren't done, in order. */
export function openWork(schedule: Schedule, snapshot: PlanSnapshot): Work[] {
  return schedule
    .worksOfPlan(snapshot)
    .filter(({ entity, isDone }) => !isDone && (entity.kind === 'deliverable' || entity.kind === 'milestone'));
}
