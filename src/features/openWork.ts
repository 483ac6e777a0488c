import type { Schedule } from '../workspace/schedule';
import type { Work } from '../workspace/work';
import type { KnownPlan } from '../workspace/workspace';

/** The deliverables and milestones of a plan that are not done, in its order. */
export function openWork(schedule: Schedule, known: KnownPlan): Work[] {
  return schedule
    .worksOfPlan(known)
    .filter(({ entity, isDone }) => !isDone && (entity.kind === 'deliverable' || entity.kind === 'milestone'));
}
