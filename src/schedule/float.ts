import { workingDaysBetween } from '../plan/calendar';
import type { Goal } from './goals';
import type { Work } from './work';
import { inReverseTopologicalOrder } from './topologicalOrder';
import type { PlanSnapshot } from '../workspace/workspace';

/**
 * Working days by which each piece of work may be late before the goal of a plan is: the least, over all that waits for it, of
 * the buffer of the hand-off and of what that has left itself (total float, as the critical path method has it, reckoned from
 * the dates that the plan says), by the index of the work. From the end to the beginning; what is in a circle or leads into one
 * has none.
 */
export function floatsOf(
  works: readonly Work[],
  goals: ReadonlyMap<PlanSnapshot, Goal>,
  inCircle: ReadonlySet<Work>,
): readonly (number | undefined)[] {
  const floats: (number | undefined)[] = [];
  for (const work of inReverseTopologicalOrder(works)) {
    if (inCircle.has(work)) continue;
    let least: number | undefined;
    for (const { to, buffer } of work.outgoing) {
      const further = floats[to.index];
      if (buffer === undefined || further === undefined) continue;
      if (least === undefined || buffer + further < least) least = buffer + further;
    }
    // What others wait for is late for them before it is late for the goal.
    floats[work.index] = least ?? ownFloat(work, goals.get(work.plan));
  }
  return floats;
}

/** Working days from being ready to the goal; undefined for what is done, has no date, or comes after the goal. */
export function ownFloat({ ready, isDone, plan }: Work, goal: Goal | undefined): number | undefined {
  if (goal === undefined || ready === undefined || isDone || ready > goal.day) return undefined;
  return workingDaysBetween(ready, goal.day, plan.holidays);
}

/** The piece of work that leaves the least; undefined where none of them has a float. */
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
