import { workingDaysBetween } from '../plan/calendar';
import type { Goal } from './goals';
import type { Work } from './work';
import { inReverseTopologicalOrder } from './topologicalOrder';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/**
 * Working days by which each piece of work may be late before the goal of a plan is: the minimum, over all successors,
 * of the hand-off's buffer plus the successor's own float (total float in the critical path method, calculated from the
 * dates that the plan states), by the index of the work. Computed from the end to the beginning; what is in a cycle or
 * leads into one has none.
 */
export function floatsOf(
  works: readonly Work[],
  goals: ReadonlyMap<PlanSnapshot, Goal>,
  inCycle: ReadonlySet<Work>,
): readonly (number | undefined)[] {
  const floats: (number | undefined)[] = [];
  for (const work of inReverseTopologicalOrder(works)) {
    if (inCycle.has(work)) continue;
    let least: number | undefined;
    for (const { to, buffer } of work.outgoing) {
      const further = floats[to.index];
      if (buffer === undefined || further === undefined) continue;
      if (least === undefined || buffer + further < least) least = buffer + further;
    }
    // Work with dependents is late for them before it is late for the goal.
    floats[work.index] = least ?? ownFloat(work, goals.get(work.plan));
  }
  return floats;
}

/** Working days from being ready to the goal; undefined for work that is done, has no date, or comes after the goal. */
export function ownFloat({ ready, isDone, plan }: Work, goal: Goal | undefined): number | undefined {
  if (goal === undefined || ready === undefined || isDone || ready > goal.day) return undefined;
  return workingDaysBetween(ready, goal.day, plan.holidays);
}

/** The piece of work with the least float; undefined if none has any. */
export function tightestOf(
  { floatOf }: { readonly floatOf: (work: Work) => number | undefined },
  works: readonly Work[],
): { readonly work: Work; readonly float: number } | undefined {
  let tightest: { work: Work; float: number } | undefined;
  for (const work of works) {
    const float = floatOf(work);
    if (float !== undefined && (!tightest || float < tightest.float)) tightest = { work, float };
  }
  return tightest;
}
