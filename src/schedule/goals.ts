import type { IsoDate } from '../plan/calendar';
import type { Work } from './work';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/** The date that a plan works toward. */
export interface Goal {
  readonly day: IsoDate;
  /** Whether it is the plan's launch day; otherwise it is the day on which the last of its open work is ready. */
  readonly isLaunch: boolean;
}

/** The goal of each plan; none for one that has neither a launch day nor any open work with a date. */
export function goalsOf(plans: readonly PlanSnapshot[], works: readonly Work[]): ReadonlyMap<PlanSnapshot, Goal> {
  const goals = new Map<PlanSnapshot, Goal>();
  for (const snapshot of plans) {
    const { launch } = snapshot.calendar;
    if (launch !== undefined) goals.set(snapshot, { day: launch, isLaunch: true });
  }
  for (const { plan, ready, isDone } of works) {
    if (isDone || ready === undefined) continue;
    const goal = goals.get(plan);
    if (!goal || (!goal.isLaunch && ready > goal.day)) goals.set(plan, { day: ready, isLaunch: false });
  }
  return goals;
}
