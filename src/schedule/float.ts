import type { Goal } from './goals';
import type { Work } from './work';
import { isHalfRead } from './gap';
import { floatOver, isLateUnlessDone, lateUntil } from './availability';
import { inReverseTopologicalOrder } from './topologicalOrder';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/** Floats by the index of the work, and the work for which a float isn't known. */
export interface Floats {
  readonly floats: readonly (number | undefined)[];
  readonly unknown: readonly (Work | undefined)[];
}

/**
 * Working days by which each piece of work may be late before the goal of a plan is, by the index of the work (total
 * float in the critical path method, calculated from the dates that the plan states): the minimum of the time to its own
 * plan's goal and, over all successors, the time that the hand-off leaves plus the successor's own float. Computed from
 * the end to the beginning; what is in a cycle or leads into one has none, nor what leads to work of which something
 * isn't understood.
 */
export function floatsOf(
  works: readonly Work[],
  goals: ReadonlyMap<PlanSnapshot, Goal>,
  inCycle: ReadonlySet<Work>,
): Floats {
  const floats: (number | undefined)[] = [];
  const unknown: (Work | undefined)[] = [];
  for (const work of inReverseTopologicalOrder(works)) {
    if (inCycle.has(work)) continue;
    unknown[work.index] = unknownBehind(work);
    let least = ownFloat(work, goals.get(work.plan));
    for (const handOff of work.outgoing) {
      const { to, buffer } = handOff;
      if (!work.isDone && !to.isDone)
        unknown[work.index] ??= unknown[to.index] ?? (buffer === undefined ? to.unknown : undefined);
      const further = buffer === undefined ? undefined : floats[to.index];
      const float = further === undefined ? undefined : floatOver(handOff, further);
      if (float !== undefined && (least === undefined || float < least)) least = float;
    }
    // What is late already is late, whatever else there may be.
    if (unknown[work.index] === undefined || ((least ?? 0) < 0 && !work.unreadStatus)) floats[work.index] = least;
  }
  return { floats, unknown };
}

/** The work for which the float of other work isn't known, whatever depends on that. */
function unknownBehind(work: Work): Work | undefined {
  if (work.isDone) return work.ready === undefined ? work.unknown : undefined;
  if (work.unreadStatus) return work;
  if (work.ready === undefined) return work.unknown;
  // Of what it may depend on nobody knows whether that comes in time.
  if (work.gap && isHalfRead(work.gap.mention)) return work;
  return work.mayLeadTo[0] ?? work.incoming.find(isLateUnlessDone)?.from;
}

/** Working days from being ready to the goal; undefined for work that is done, has no date, or comes after the goal. */
export function ownFloat(work: Work, goal: Goal | undefined): number | undefined {
  const { ready, isDone } = work;
  if (goal === undefined || ready === undefined || isDone || ready > goal.day) return undefined;
  return lateUntil(work, goal.day);
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
