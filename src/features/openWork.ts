import { memoized } from '../text/memoized';
import type { Work } from '../workspace/work';
import { scheduleOf } from '../workspace/schedule';
import type { KnownPlan } from '../workspace/workspace';

/** The deliverables and milestones of a plan that are not done, in its order. */
export const openWork = memoized((known: KnownPlan): readonly Work[] =>
  scheduleOf(known).works.filter(
    ({ entity, isDone }) => !isDone && (entity.kind === 'deliverable' || entity.kind === 'milestone'),
  ),
);
