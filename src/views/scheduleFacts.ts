import type { IsoDate } from '../plan/calendar';
import { isUnderWay } from '../plan/progress';
import { criticalPath } from '../schedule/criticalPath';
import type { CriticalPath } from '../schedule/criticalPath';
import type { Schedule } from '../schedule/schedule';
import type { HandOff, Work } from '../schedule/work';
import { isOverdue } from '../schedule/work';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { ViewSource } from './viewEntities';
import type { WorkState } from './graph/graph';

/** Everything that views need from the schedule, in one place. */
export interface ScheduleFacts {
  readonly schedule: Schedule;
  /** The critical path of each plan; none for a plan without one. */
  readonly criticalPaths: ReadonlyMap<PlanSnapshot, CriticalPath>;
  /** The items on the critical paths. */
  readonly critical: ReadonlySet<Work>;
  readonly criticalHandOffs: ReadonlySet<HandOff>;
  /** What a plan's goal itself depends on. */
  readonly last: ReadonlySet<Work>;
  /** The milestones that are the launch of their plan. */
  readonly launches: ReadonlySet<Work>;
}

export function scheduleFactsOf({ plans, schedule }: ViewSource): ScheduleFacts {
  const criticalPaths = new Map<PlanSnapshot, CriticalPath>();
  for (const plan of plans) {
    const path = criticalPath(schedule, plan);
    if (path) criticalPaths.set(plan, path);
  }
  const all = [...criticalPaths.values()];
  return {
    schedule,
    criticalPaths,
    critical: new Set(all.flatMap(({ handOffs, last, ties }) => [...handOffs.map(({ from }) => from), last, ...ties])),
    criticalHandOffs: new Set(all.flatMap(({ handOffs, tiedHandOffs }) => [...handOffs, ...tiedHandOffs])),
    last: new Set(all.map(({ last }) => last)),
    launches: launchesIn(schedule),
  };
}

/** The milestone on launch day with that name, the first of each plan. */
function launchesIn({ plans, worksOfPlan }: Schedule): Set<Work> {
  return new Set(
    plans.flatMap((plan) => {
      const { launch } = plan.calendar;
      const isLaunch = ({ entity, due }: Work): boolean =>
        entity.kind === 'milestone' && due === launch && /\b(?:launch|go[- ]?live)\b/i.test(entity.name.text);
      return launch === undefined ? [] : (worksOfPlan(plan).find(isLaunch) ?? []);
    }),
  );
}

/** The state of a piece of work on a day. */
export function stateOf(work: Work, today: IsoDate): WorkState {
  if (work.isDone) return 'done';
  if (isOverdue(work, today)) return 'overdue';
  return isUnderWay(work.entity) ? 'in progress' : 'open';
}

/** The combined state of several pieces of work: the worst counts, and they are done if each is. */
export function stateOfAll(states: readonly WorkState[]): WorkState {
  if (states.length > 0 && states.every((state) => state === 'done')) return 'done';
  return states.find((state) => state === 'overdue') ?? states.find((state) => state === 'in progress') ?? 'open';
}
