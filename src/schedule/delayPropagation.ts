import type { IsoDate } from '../plan/calendar';
import { addWorkingDays, workingDaysBetween } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { dayOf } from '../plan/planCalendar';
import type { Goal } from './goals';
import type { Schedule } from './schedule';
import { outcomesOf } from '../workspace/contributions';
import type { Work } from './work';
import { inTopologicalOrder } from './topologicalOrder';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { grouped } from '../text/lists';

/** Open work that moves. */
export interface Move {
  readonly work: Work;
  /** Working days of its plan. */
  readonly days: number;
  /** Its new due date; undefined if it has none, or it would be past the end of the calendar. */
  readonly due?: IsoDate;
}

/** The effect of a delay on a plan's goal. */
export interface GoalMove {
  readonly plan: PlanSnapshot;
  readonly goal: Goal;
  /** Working days by which it moves; 0 if it stays. */
  readonly days: number;
  /** Undefined past the end of the calendar. */
  readonly day?: IsoDate;
}

/** An outcome whose work was on time before and is now late. */
export interface EndangeredOutcome {
  readonly plan: PlanSnapshot;
  readonly outcome: Entity;
  /** The outcome's own date. */
  readonly by: IsoDate;
  /** The last of the work that serves it, and when it is ready now; undefined past the end of the calendar. */
  readonly work: Work;
  readonly ready?: IsoDate;
}

/** The effects of some late work on plans. */
export interface DelayPropagation {
  /** Each after what moves it. */
  readonly moved: readonly Move[];
  /** Of the plans with work that moves. */
  readonly goals: readonly GoalMove[];
  readonly outcomes: readonly EndangeredOutcome[];
  /** Work that depends on moved work and has no date, so how far it moves is unknown. */
  readonly unknown: readonly Work[];
}

/**
 * What moves when work is late by a number of working days: each item absorbs its buffer, and passes on the rest. Done
 * work doesn't move, and work in a circular dependency moves only by its own delay.
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
      // Known delays are passed on, even by work whose total delay is unknown.
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

/** By how many working days open work is late on a day, simply because its date has passed. */
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

/** How far moved work moves the goal directly: work with dependents reaches it through them. */
function push(schedule: Schedule, { work, days }: Move, { day }: Goal): number {
  if (work.ready === undefined || work.ready > day || handsOn(schedule, work)) return 0;
  return days - workingDaysBetween(work.ready, day, work.plan.holidays);
}

/**
 * Whether other work of its plan passes a delay on to the goal; work without dependents, or only with undated ones,
 * reaches it directly.
 */
function handsOn({ floatOf }: Schedule, { outgoing, plan }: Work): boolean {
  return outgoing.some(({ to, buffer }) => buffer !== undefined && to.plan === plan && floatOf(to) !== undefined);
}

/** For each outcome, the latest of the moved work that serves it. */
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
