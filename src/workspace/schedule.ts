import type { IsoDate } from '../plan/calendar';
import { workingDaysBetween } from '../plan/calendar';
import type { PlanCalendar } from '../plan/dates';
import type { Entity } from '../plan/entity';
import { calendarOf, holidaysOf } from '../plan/planCalendar';
import { dueOf, isDone } from '../plan/progress';
import { neededOn, readyOn } from '../plan/schedule';
import { memoized } from '../text/memoized';
import type { KnownPlan } from './workspace';

/** A deliverable or milestone in time. Days are calendar dates, spans are working days of the plan. */
export interface Work {
  readonly entity: Entity;
  readonly vendor?: Entity;
  readonly isDone: boolean;
  readonly due?: IsoDate;
  /** The day on which others may use it: its due date and its review. */
  readonly ready?: IsoDate;
  /** The day by which what it waits for must be there. */
  readonly needed?: IsoDate;
  /** What it waits for, and what waits for it. */
  readonly before: readonly HandOff[];
  readonly after: readonly HandOff[];
}

/** One piece of work is handed to another. */
export interface HandOff {
  readonly from: Work;
  readonly to: Work;
  /** Working days between `from` being ready and `to` needing it; negative where it comes too late, undefined where a date is missing. */
  readonly buffer?: number;
}

/** Who is when done with what in a plan, worked out from its dates, reviews, durations and holidays. */
export interface Schedule {
  readonly works: readonly Work[];
  /** Launch day or, where the plan has none, the day on which its last piece of work is ready. */
  readonly goal?: IsoDate;
  /** Whether the goal is the plan's launch day. */
  readonly isLaunch: boolean;
  /** Working days by which open work may be late before the goal is; undefined where nothing it leads to has a date by then. */
  readonly floatOf: (work: Work) => number | undefined;
  /** What waits in a circle or for one, and so has no place in time. */
  readonly inCircle: ReadonlySet<Work>;
  readonly workOf: (entity: Entity) => Work | undefined;
}

interface Draft extends Work {
  readonly before: HandOff[];
  readonly after: HandOff[];
}

/** The schedule of a plan. Linear in its works and waits. */
export const scheduleOf = memoized((known: KnownPlan): Schedule => {
  const { plan, names, handOffs } = known;
  const calendar = calendarOf(plan);
  const holidays = holidaysOf(plan);
  const works = new Map<Entity, Draft>();
  for (const entity of [...names.deliverables(), ...plan.milestones])
    works.set(entity, draftOf(entity, names.vendorOf(entity), calendar, holidays));
  const linked = new Map<Draft, Set<Draft>>();
  for (const { from, to } of handOffs.waits) {
    const giver = works.get(to);
    if (!giver) continue;
    const takenBy = linked.get(giver) ?? new Set([giver]);
    linked.set(giver, takenBy);
    // A vendor that waits does so with all that it makes.
    const takers = from.kind === 'vendor' ? handOffs.deliverablesOf(from) : [from];
    for (const taker of takers.flatMap((entity) => works.get(entity) ?? [])) {
      if (!takenBy.has(taker)) link(giver, taker, holidays);
      takenBy.add(taker);
    }
  }
  const all = [...works.values()];
  const ends = all.flatMap(({ ready, isDone: done }) => (ready === undefined || done ? [] : [ready]));
  const goal = calendar.launch ?? ends.sort().at(-1);
  const floats = floatsOf(all, goal, holidays);
  return {
    works: all,
    goal,
    isLaunch: calendar.launch !== undefined,
    floatOf: (work) => floats.get(work),
    inCircle: new Set(all.filter((work) => !floats.has(work))),
    workOf: (entity) => works.get(entity),
  };
});

function draftOf(
  entity: Entity,
  vendor: Entity | undefined,
  calendar: PlanCalendar,
  holidays: ReadonlySet<IsoDate>,
): Draft {
  return {
    entity,
    vendor,
    isDone: isDone(entity),
    due: dueOf(entity, calendar),
    ready: readyOn(entity, vendor, calendar, holidays),
    needed: neededOn(entity, calendar, holidays),
    before: [],
    after: [],
  };
}

/** What is handed over already holds nobody up, whatever its date says. */
function link(from: Draft, to: Draft, holidays: ReadonlySet<IsoDate>): void {
  const isOpen = !from.isDone && !to.isDone;
  const buffer =
    isOpen && from.ready !== undefined && to.needed !== undefined
      ? workingDaysBetween(from.ready, to.needed, holidays)
      : undefined;
  const handOff = { from, to, buffer };
  from.after.push(handOff);
  to.before.push(handOff);
}

/** From the end to the beginning: each piece of work after all that waits for it. What is in a circle is left out. */
function floatsOf(
  works: readonly Work[],
  goal: IsoDate | undefined,
  holidays: ReadonlySet<IsoDate>,
): Map<Work, number | undefined> {
  const floats = new Map<Work, number | undefined>();
  for (const work of inOrder(works, 'after')) {
    const { ready } = work;
    const own =
      goal === undefined || ready === undefined || work.isDone || ready > goal
        ? []
        : [workingDaysBetween(ready, goal, holidays)];
    const through = work.after.flatMap(({ to, buffer }) => {
      const further = floats.get(to);
      return buffer === undefined || further === undefined ? [] : [buffer + further];
    });
    // What others wait for is late for them before it is late for the goal.
    const all = through.length > 0 ? through : own;
    floats.set(work, all.length > 0 ? Math.min(...all) : undefined);
  }
  return floats;
}

/** Each piece of work behind all those on the side named, without those in a circle and those that only a circle leads to (Kahn). */
export function inOrder(works: readonly Work[], side: 'before' | 'after'): Work[] {
  const open = new Map(works.map((work) => [work, work[side].length]));
  const order = works.filter((work) => work[side].length === 0);
  for (const work of order) {
    const next = side === 'after' ? work.before.map(({ from }) => from) : work.after.map(({ to }) => to);
    for (const other of next) {
      const left = open.get(other)! - 1;
      open.set(other, left);
      if (left === 0) order.push(other);
    }
  }
  return order;
}
