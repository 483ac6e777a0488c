import type { IsoDate } from '../plan/calendar';
import { addWorkingDays, workingDaysBetween } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { dayOf } from '../plan/planCalendar';
import { grouped } from '../text/grouped';
import type { Goal } from './goals';
import type { Schedule } from './schedule';
import { outcomesOf } from '../workspace/contributions';
import type { Work } from './work';
import { inTopologicalOrder } from './topologicalOrder';
import type { PlanSnapshot } from '../workspace/workspace';

/** Open work that moves. */
export interface Move {
  readonly work: Work;
  /** Working days of its plan. */
  readonly days: number;
  /** The day it comes to be due; undefined where it has none, and where the calendar ends before. */
  readonly due?: IsoDate;
}

/** What a delay does to the goal of a plan. */
export interface GoalMove {
  readonly plan: PlanSnapshot;
  readonly goal: Goal;
  /** Working days by which it moves; 0 where it holds. */
  readonly days: number;
  /** Undefined where the calendar ends before. */
  readonly day?: IsoDate;
}

/** An outcome for which work comes too late that came in time before. */
export interface EndangeredOutcome {
  readonly plan: PlanSnapshot;
  readonly outcome: Entity;
  /** The outcome's own date. */
  readonly by: IsoDate;
  /** The last of the work that serves it, and when it is ready now; undefined where the calendar ends before. */
  readonly work: Work;
  readonly ready?: IsoDate;
}

/** What becomes of plans when some of their work is late. */
export interface DelayPropagation {
  /** Each behind what moves it. */
  readonly moved: readonly Move[];
  /** Of the plans with work that moves. */
  readonly goals: readonly GoalMove[];
  readonly outcomes: readonly EndangeredOutcome[];
  /** What waits for moved work and has no date, so that nobody can say by how much it moves. */
  readonly unknown: readonly Work[];
}

/**
 * What moves when work is late by so many working days: each takes its buffer, and hands on what is left. What is done does
 * not move, and what waits in a circle only by its own delay.
 */
export function propagateDelay(schedule: Schedule, late: ReadonlyMap<Work, number>): DelayPropagation {
  const order = inTopologicalOrder(schedule.works);
  const shifts = new Map<Work, number>();
  const unknown = new Set<Work>();
  for (const work of order) {
    if (work.isDone) continue;
    let shift = late.get(work) ?? 0;
    for (const { from, buffer } of work.incoming) {
      const pushed = shifts.get(from) ?? 0;
      if ((pushed > 0 && buffer === undefined && !from.isDone) || unknown.has(from)) unknown.add(work);
      // What is known is handed on, also by work that moves by more than anybody can say.
      if (buffer !== undefined) shift = Math.max(shift, pushed - Math.max(0, buffer));
    }
    if (shift > 0) shifts.set(work, shift);
  }
  const moved = order.flatMap((work): Move[] => {
    const days = shifts.get(work);
    return days === undefined
      ? []
      : [{ work, days, due: work.due && addWorkingDays(work.due, days, work.plan.holidays) }];
  });
  return {
    moved,
    goals: goalsAfter(schedule, moved),
    outcomes: endangered(moved),
    unknown: [...unknown].filter((work) => !shifts.has(work)),
  };
}

/** By how many working days open work is late on a day, for the mere reason that its date has passed. */
export function overdueOn({ works }: Schedule, today: IsoDate): Map<Work, number> {
  const late = new Map<Work, number>();
  for (const work of works) {
    if (work.isDone || work.due === undefined || work.due >= today) continue;
    const days = workingDaysBetween(work.due, today, work.plan.holidays);
    if (days > 0) late.set(work, days);
  }
  return late;
}

function goalsAfter(schedule: Schedule, moved: readonly Move[]): GoalMove[] {
  return [...grouped(moved, ({ work }) => work.plan)].flatMap(([plan, ofPlan]) => {
    const goal = schedule.goals.get(plan);
    if (!goal) return [];
    let days = 0;
    for (const move of ofPlan) days = Math.max(days, push(schedule, move, goal));
    return [{ plan, goal, days, day: addWorkingDays(goal.day, days, plan.holidays) }];
  });
}

/** By how much moved work moves the goal itself: what others wait for reaches it through them. */
function push(schedule: Schedule, { work, days }: Move, { day }: Goal): number {
  if (work.ready === undefined || work.ready > day || handsOn(schedule, work)) return 0;
  return days - workingDaysBetween(work.ready, day, work.plan.holidays);
}

/** Whether others of its plan pass a delay on to the goal; what nobody waits for, or only work without a date, reaches it by itself. */
function handsOn({ floatOf }: Schedule, { outgoing, plan }: Work): boolean {
  return outgoing.some(({ to, buffer }) => buffer !== undefined && to.plan === plan && floatOf(to) !== undefined);
}

/** For each outcome the worst of the moved work of those that serve it. */
function endangered(moved: readonly Move[]): EndangeredOutcome[] {
  const worst = new Map<Entity, EndangeredOutcome>();
  for (const { work, days } of moved) {
    const { plan, entity, vendor, ready: before } = work;
    if (before === undefined) continue;
    const ready = addWorkingDays(before, days, plan.holidays);
    const served = [...outcomesOf(plan, entity), ...(vendor ? outcomesOf(plan, vendor) : [])];
    for (const outcome of served) {
      const by = dayOf(outcome, 'by', plan.calendar)?.last;
      if (by === undefined || before > by || (ready !== undefined && ready <= by)) continue;
      const known = worst.get(outcome);
      const isLater = known?.ready !== undefined && (ready === undefined || known.ready < ready);
      if (!known || isLater) worst.set(outcome, { plan, outcome, by, work, ready });
    }
  }
  return [...worst.values()];
}
