import type { IsoDate } from '../plan/calendar';
import type { Work } from './work';
import type { KnownPlan } from './workspace';

/** The day that a plan works towards. */
export interface Goal {
  readonly day: IsoDate;
  /** Whether it is the plan's launch day; else it is the day on which the last of its open work is ready. */
  readonly isLaunch: boolean;
}

/** The goal of each plan; none for one that has neither a launch day nor anything open with a date. */
export function goalsOf(plans: readonly KnownPlan[], works: readonly Work[]): ReadonlyMap<KnownPlan, Goal> {
  const goals = new Map<KnownPlan, Goal>();
  for (const known of plans) {
    const { launch } = known.calendar;
    if (launch !== undefined) goals.set(known, { day: launch, isLaunch: true });
  }
  for (const { plan, ready, isDone } of works) {
    if (isDone || ready === undefined) continue;
    const goal = goals.get(plan);
    if (!goal || (!goal.isLaunch && ready > goal.day)) goals.set(plan, { day: ready, isLaunch: false });
  }
  return goals;
}
