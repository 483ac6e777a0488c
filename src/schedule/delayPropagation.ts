import type { IsoDate } from '../plan/calendar';
import { workingDaysBetween } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { dayOf } from '../plan/planCalendar';
import type { Goal } from './goals';
import type { Delays, Scenario } from './scenario';
import { delayed, expected } from './scenario';
import type { Schedule } from './schedule';
import { outcomesOf } from '../workspace/contributions';
import { availableOn, neededFor } from './availability';
import type { Work } from './work';
import { isOverdue } from './work';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { minimumOf } from '../text/lists';
import { memoized } from '../text/memoized';

/** Open work that moves. */
export interface Move {
  readonly work: Work;
  /** Working days of whoever makes it from its date in the plan; negative if it is earlier. */
  readonly days: number;
  /** Those of them by which it would move anyway. */
  readonly already: number;
  /** Its new due date; undefined if it has none, or it would be past the end of the calendar. */
  readonly due?: IsoDate;
}

/** The effect of a delay on a plan's goal. */
export interface GoalMove {
  readonly plan: PlanSnapshot;
  readonly goal: Goal;
  /** Working days by which it moves from its date in the plan; 0 if it stays. */
  readonly days: number;
  /** Those of them by which it would move anyway. */
  readonly already: number;
  /** Undefined past the end of the calendar. */
  readonly day?: IsoDate;
  /** Work of the plan for which it isn't known how far it moves, so that the goal may move further. */
  readonly unknown?: Work;
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

/** A hand-off that leaves its successor more time. */
export interface EasedHandOff {
  readonly to: Work;
  /** Working days between the predecessor being available and the successor needing it. */
  readonly buffer: number;
}

/** The effects of a delay on plans. */
export interface DelayPropagation {
  /** The open work that is late, and by how many working days. */
  readonly late: Delays;
  /** Each after what moves it. */
  readonly moved: readonly Move[];
  /** Of the plans with work that is late, or that moves. */
  readonly goals: readonly GoalMove[];
  readonly outcomes: readonly EndangeredOutcome[];
  /** Work that depends on moved work and has no date, so how far it moves is unknown. */
  readonly unknown: readonly Work[];
  /** Hand-offs to work that stays where it is, of work that is ready earlier. */
  readonly eased: readonly EasedHandOff[];
  /** What moves anyway: work that is overdue, or that something it depends on comes too late for. */
  readonly already: readonly Move[];
}

/**
 * What moves when work is late by a number of working days, compared with what moves anyway: see `scheduled` for what is
 * assumed. With a day as today, overdue work counts as finished then at the earliest.
 */
export function propagateDelay(schedule: Schedule, late: Delays, today?: IsoDate): DelayPropagation {
  return compared(schedule, late, delayed(schedule, late, today), expected(schedule, today));
}

/** What moves because work is overdue on a day, if all of it is done then. */
export function propagateOverdue(schedule: Schedule, today: IsoDate): DelayPropagation {
  const known = overdueEffectsOf(schedule);
  let found = known.get(today);
  if (!found) known.set(today, (found = compared(schedule, new Map(), expected(schedule, today), expected(schedule))));
  return found;
}

const overdueEffectsOf = memoized((_: Schedule) => new Map<IsoDate, DelayPropagation>());

function compared(schedule: Schedule, late: Delays, now: Scenario, before: Scenario): DelayPropagation {
  const moved = now.affected.flatMap((work): Move[] => {
    const own = late.get(work) ?? 0;
    if (work.due === undefined) return own === 0 || work.isDone ? [] : [{ work, days: own, already: 0 }];
    const { due } = now.datesOf(work);
    const [days, already] = [daysMoved(work, now), daysMoved(work, before)];
    return days === already ? [] : [{ work, days, already, due }];
  });
  const isMoved = new Set(moved.map(({ work }) => work));
  const unknown = now.affected.filter((work) => now.isUnknown(work) && !before.isUnknown(work));
  return {
    late,
    moved,
    goals: goalsAfter(schedule, new Set([...late.keys(), ...isMoved, ...unknown]), now, before),
    outcomes: endangered(moved, now),
    unknown: unknown.filter((work) => !isMoved.has(work)),
    eased: moved.flatMap(({ work, days, already }) => (days < already ? easedBy(work, isMoved, now) : [])),
    already: movesIn(before).filter(({ work }) => !isMoved.has(work)),
  };
}

/** What moves in a scenario anyway. */
const movesIn = memoized((scenario: Scenario): readonly Move[] =>
  scenario.affected.flatMap((work): Move[] => {
    const days = work.due === undefined ? 0 : daysMoved(work, scenario);
    return days === 0 ? [] : [{ work, days, already: days, due: scenario.datesOf(work).due }];
  }),
);

/** Working days by which work with a date moves in a scenario; infinite past the end of the calendar. */
function daysMoved(work: Work, scenario: Scenario): number {
  const { due } = scenario.datesOf(work);
  return due === undefined ? Infinity : workingDaysBetween(work.due!, due, work.holidays);
}

function easedBy(work: Work, isMoved: ReadonlySet<Work>, { datesOf }: Scenario): EasedHandOff[] {
  return work.outgoing.flatMap(({ to, stated, buffer }): EasedHandOff[] => {
    if (buffer === undefined || isMoved.has(to)) return [];
    const buffers = stated.flatMap(({ timing }) => {
      const [available, needed] = [availableOn(datesOf(work), timing, to), neededFor(datesOf(to), timing)];
      return available && needed ? workingDaysBetween(available, needed, to.holidays) : [];
    });
    return [{ to, buffer: minimumOf(buffers) ?? buffer }];
  });
}

/** By how many working days open work is late on a day, simply because its date has passed. */
export function overdueOn(works: readonly Work[], today: IsoDate): Map<Work, number> {
  const late = new Map<Work, number>();
  for (const work of works) {
    if (!isOverdue(work, today)) continue;
    const days = workingDaysBetween(work.due!, today, work.holidays);
    if (days > 0) late.set(work, days);
  }
  return late;
}

/** The goals of the plans of which some work is late or affected. */
function goalsAfter(
  { goals, worksOfPlan }: Schedule,
  affected: ReadonlySet<Work>,
  now: Scenario,
  before: Scenario,
): GoalMove[] {
  return [...new Set([...affected].map(({ plan }) => plan))].flatMap((plan) => {
    const goal = goals.get(plan);
    if (!goal) return [];
    const works = worksOfPlan(plan).filter(({ isDone }) => !isDone);
    const day = goalIn(goal, works, now);
    const unknown = works.find((work) => now.isUnknown(work));
    const already = workingDaysBetween(goal.day, goalIn(goal, works, before) ?? goal.day, plan.holidays);
    const days = day === undefined ? 0 : workingDaysBetween(goal.day, day, plan.holidays);
    return [{ plan, goal, days, already, day, ...(unknown && { unknown }) }];
  });
}

/**
 * The day of a goal under some assumptions. Launch moves if something isn't ready by then that the plan has before it;
 * the end of a plan is where its last work is. Undefined beyond the end of the calendar.
 */
function goalIn(goal: Goal, works: readonly Work[], { datesOf }: Scenario): IsoDate | undefined {
  let last = goal.isLaunch ? goal.day : undefined;
  for (const work of works) {
    if (work.ready === undefined || (goal.isLaunch && work.ready > goal.day)) continue;
    const { ready } = datesOf(work);
    if (ready === undefined) return undefined;
    if (last === undefined || ready > last) last = ready;
  }
  return last ?? goal.day;
}

/** For each outcome, the latest of the moved work that serves it. */
function endangered(moved: readonly Move[], { datesOf }: Scenario): EndangeredOutcome[] {
  const worst = new Map<Entity, EndangeredOutcome>();
  for (const { work } of moved) {
    const { plan, entity, vendor, ready: before } = work;
    if (before === undefined) continue;
    const { ready } = datesOf(work);
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
