import type { IsoDate } from '../plan/calendar';
import { workingDaysBetween } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { memoized } from '../text/memoized';
import type { Goal } from './goals';
import type { Schedule } from './schedule';
import { workIn } from './schedule';
import { after, before } from './spans';
import type { Timing } from './timing';
import { latestFor, neededFor } from './availability';
import type { Work } from './work';
import { isUnread } from './work';
import { inReverseTopologicalOrder } from './topologicalOrder';
import type { PlanSnapshot } from '../workspace/planSnapshot';

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
 * pass of the critical path method), and over what other plans need. Dates that a plan states for successors are taken
 * as fixed. Work without a duration needs its predecessors on its own day. Excluded is work that is done, is in a circular
 * dependency, comes after launch by its own date, has a value that isn't understood, or would have to start before the
 * calendar does; empty for a plan without a launch day.
 */
export function backwardPass(schedule: Schedule, plan: PlanSnapshot): readonly LatestDate[] {
  if (schedule.goals.get(plan)?.isLaunch !== true) return [];
  const latest = latestOf(schedule);
  return schedule.worksOfPlan(plan).flatMap((work) => latest.get(work) ?? []);
}

/** The latest date of one piece of a plan's work; undefined where `backwardPass` excludes it. */
export function latestDateOf(schedule: Schedule, plan: PlanSnapshot, entity: Entity): LatestDate | undefined {
  const work = schedule.goals.get(plan)?.isLaunch === true ? workIn(schedule, plan, entity) : undefined;
  return work && latestOf(schedule).get(work);
}

const latestOf = memoized((schedule: Schedule): ReadonlyMap<Work, LatestDate> => {
  const latest = new Map<Work, LatestDate>();
  for (const work of inReverseTopologicalOrder(schedule.works)) {
    const { plan, holidays, takes, review } = work;
    if (work.isDone || schedule.inCycle.has(work) || isUnread(work, 'takes') || isUnread(work, 'holidays')) continue;
    const goal = schedule.goals.get(plan);
    const isStated = isFixed(work);
    if (goal?.isLaunch && isStated && work.ready! > goal.day) continue;
    const ready = readyFor(work, latest, goal);
    const due = ready && before(ready.day, review, plan.holidays);
    const first = due && (takes ? before(due, takes, holidays) : due);
    const needed = work.start !== undefined && isStated ? work.start : first;
    if (due === undefined || needed === undefined) continue;
    const spare = isStated ? workingDaysBetween(work.due!, due, holidays) : undefined;
    latest.set(work, { work, due, needed, for: ready?.for, spare });
  }
  return latest;
});

/** The day by which work has to be ready: for launch, and for each successor. Undefined beyond the calendar's ends. */
function readyFor(
  work: Work,
  latest: ReadonlyMap<Work, LatestDate>,
  goal: Goal | undefined,
): { readonly day: IsoDate; readonly for?: Work } | undefined {
  let first: { day: IsoDate; for?: Work } | undefined = goal?.isLaunch ? { day: goal.day } : undefined;
  for (const { to, stated, isInCycle } of work.outgoing) {
    if (isInCycle || to.isDone) continue;
    for (const { timing } of stated) {
      const last = latest.get(to);
      const needed = isFixed(to) ? neededFor(to, timing) : timing.to === 'finish' ? last?.due : last?.needed;
      if (needed === undefined && to.unread) return undefined;
      if (needed === undefined) continue;
      const day = readyBefore(latestFor(needed, timing, to), timing, work);
      if (day === undefined) return undefined;
      // What depends on it comes first where launch would need it on the same day.
      if (!first || day < first.day || (day === first.day && !first.for)) first = { day, for: to };
    }
  }
  return first;
}

/** For a successor that depends on the start: the day on which work is ready that starts by then. */
function readyBefore(
  day: IsoDate | undefined,
  { from }: Timing,
  { takes, review, plan, holidays }: Work,
): IsoDate | undefined {
  if (day === undefined || from === 'finish') return day;
  const due = takes ? after(day, takes, holidays) : day;
  return due && after(due, review, plan.holidays);
}

/** Whether the plan itself states the date. */
function isFixed({ due, computedFrom }: Work): boolean {
  return due !== undefined && computedFrom === undefined;
}
