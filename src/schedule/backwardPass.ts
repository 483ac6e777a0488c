import type { IsoDate } from '../plan/calendar';
import { addWorkingDays, workingDaysBetween } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { memoized } from '../text/memoized';
import type { Schedule } from './schedule';
import type { Work } from './work';
import { inReverseTopologicalOrder } from './topologicalOrder';
import type { PlanSnapshot } from '../workspace/workspace';

/** The latest date by which a piece of work must be handed over to keep the launch date. */
export interface LatestDate {
  readonly work: Work;
  readonly due: IsoDate;
  /** The day by which its predecessors must be ready. */
  readonly needed: IsoDate;
  /** The successor that needs it then; undefined if it is launch itself. */
  readonly for?: Work;
  /**
   * Working days by which the date in the plan is earlier; negative if it is too late, undefined if the plan has none.
   */
  readonly spare?: number;
}

/**
 * The latest dates of a plan's open work, scheduled backward from launch over durations, lags and reviews (the backward
 * pass of the critical path method). Dates that the plan states for successors are taken as fixed. Work without a
 * duration needs its predecessors on its own day. Excluded is work that is done, is in a circular dependency, comes
 * after launch by its own date, or would have to start before the calendar does; empty for a plan without a launch day.
 */
export function backwardPass(schedule: Schedule, plan: PlanSnapshot): readonly LatestDate[] {
  return latestOf(schedule)(plan);
}

const latestOf = memoized((schedule: Schedule) =>
  memoized((plan: PlanSnapshot) => computeBackwardPass(schedule, plan)),
);

/** The latest date of one piece of a plan's work; undefined where `backwardPass` excludes it. */
export function latestDateOf(schedule: Schedule, plan: PlanSnapshot, entity: Entity): LatestDate | undefined {
  return byEntity(backwardPass(schedule, plan)).get(entity);
}

const byEntity = memoized(
  (latest: readonly LatestDate[]): ReadonlyMap<Entity, LatestDate> =>
    new Map(latest.toReversed().map((one) => [one.work.entity, one])),
);

function computeBackwardPass(schedule: Schedule, plan: PlanSnapshot): readonly LatestDate[] {
  const goal = schedule.goals.get(plan);
  if (!goal?.isLaunch) return [];
  const latest = new Map<Work, LatestDate>();
  const works = schedule.worksOfPlan(plan);
  for (const work of inReverseTopologicalOrder(works)) {
    if (work.isDone || schedule.inCycle.has(work)) continue;
    if (isStated(work) && work.ready! > goal.day) continue;
    const ready = readyFor(work, latest, goal.day);
    const due = ready && addWorkingDays(ready.day, -work.review, plan.holidays);
    const needed = work.start !== undefined && isStated(work) ? work.start : due && before(due, work);
    if (due === undefined || needed === undefined) continue;
    const spare = isStated(work) ? workingDaysBetween(work.due!, due, plan.holidays) : undefined;
    latest.set(work, { work, due, needed, for: ready?.for, spare });
  }
  return works.flatMap((work) => latest.get(work) ?? []);
}

/**
 * The first day on which a successor needs it, minus the lag; the launch if it has none. Undefined if that is before
 * the calendar starts.
 */
function readyFor(
  work: Work,
  latest: ReadonlyMap<Work, LatestDate>,
  launch: IsoDate,
): { readonly day: IsoDate; readonly for?: Work } | undefined {
  let first: { day: IsoDate; for?: Work } | undefined;
  for (const { to, lag, isInCycle } of work.outgoing) {
    const needed = isStated(to) && !to.isDone ? to.needed : latest.get(to)?.needed;
    if (needed === undefined || isInCycle) continue;
    const day = lag === 0 ? needed : addWorkingDays(needed, -lag, work.plan.holidays);
    if (day === undefined) return undefined;
    if (!first || day < first.day) first = { day, for: to };
  }
  return first ?? { day: launch };
}

function before(due: IsoDate, { takes = 0, plan }: Work): IsoDate | undefined {
  return addWorkingDays(due, -takes, plan.holidays);
}

/** Whether the plan itself states the date. */
function isStated({ due, computedFrom }: Work): boolean {
  return due !== undefined && computedFrom === undefined;
}
