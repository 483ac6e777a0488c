import type { IsoDate } from '../plan/calendar';
import { addWorkingDays, workingDaysBetween } from '../plan/calendar';
import type { PlanCalendar } from '../plan/dates';
import type { Entity } from '../plan/entity';
import { calendarOf, dayOf, holidaysOf } from '../plan/planCalendar';
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

/** The chain that decides the goal: from its first piece of work to its last, each handed to the next. */
export interface CriticalChain {
  readonly handOffs: readonly HandOff[];
  /** The last of it, which the goal itself waits for. */
  readonly last: Work;
  /** Working days by which any of it may be late before the goal is; negative where it is late already. */
  readonly spare: number;
}

/**
 * The chain with the fewest days to spare: from the tightest work on to the goal, and back from it over the hand-offs with the
 * least time between. Undefined where nothing open leads to the goal.
 */
export function criticalChain({ works, floatOf, inCircle }: Schedule): CriticalChain | undefined {
  const all = works.filter((work) => !work.isDone && floatOf(work) !== undefined);
  // A milestone that waits for nothing is a day in the calendar, and launch itself often is one.
  const some = all.filter(({ entity, before }) => entity.kind !== 'milestone' || before.length > 0);
  const open = some.length > 0 ? some : all;
  const spare = Math.min(...open.map((work) => floatOf(work)!));
  const tight = open.filter((work) => floatOf(work) === spare);
  // What waits for others says more than what stands by itself, such as the day of the launch.
  const start = tight.find(({ before }) => before.some(({ buffer }) => buffer !== undefined)) ?? tight[0];
  if (!start) return undefined;
  const handOffs: HandOff[] = [];
  let last = start;
  for (let next = onward(last, floatOf); next; next = onward(last, floatOf)) {
    handOffs.push(next);
    last = next.to;
  }
  for (let at = start; ;) {
    const tightest = at.before
      .filter(({ from, buffer }) => buffer !== undefined && !inCircle.has(from))
      .sort((a, b) => a.buffer! - b.buffer!)[0];
    if (!tightest) return { handOffs, last, spare };
    handOffs.unshift(tightest);
    at = tightest.from;
  }
}

/** The hand-off by which work hands on its lack of time. */
function onward(work: Work, floatOf: Schedule['floatOf']): HandOff | undefined {
  return work.after.find(({ to, buffer }) => {
    const further = floatOf(to);
    return buffer !== undefined && further !== undefined && floatOf(work) === buffer + further;
  });
}

/** What becomes of a plan when some of its work is late. */
export interface Slip {
  /** Open work that moves, with the working days by which it does, in the order of the plan. */
  readonly moved: readonly { readonly work: Work; readonly days: number; readonly due?: IsoDate }[];
  /** Working days by which the goal moves; 0 where it holds. */
  readonly goalDays: number;
  readonly goal?: IsoDate;
  /** Outcomes that are due before work of a vendor who serves them is ready, and were not before. */
  readonly outcomes: readonly {
    readonly outcome: Entity;
    readonly by: IsoDate;
    readonly ready: IsoDate;
    readonly work: Work;
  }[];
  /** What waits for moved work and has no date, so that nobody can say by how much it moves. */
  readonly unknown: readonly Work[];
}

/** What moves when these pieces of work are so many working days late: each takes its buffer, and hands on what is left. */
export function slip(known: KnownPlan, late: readonly Work[], days: number): Slip {
  const schedule = scheduleOf(known);
  const holidays = holidaysOf(known.plan);
  const shifts = new Map<Work, number>();
  const unknown = new Set<Work>();
  const isLate = new Set(late);
  for (const work of inOrder(schedule.works, 'before')) {
    if (work.isDone) continue;
    let shift = isLate.has(work) ? days : 0;
    for (const { from, buffer } of work.before) {
      const pushed = shifts.get(from) ?? 0;
      if ((pushed > 0 && buffer === undefined && !from.isDone) || unknown.has(from)) unknown.add(work);
      else if (buffer !== undefined) shift = Math.max(shift, pushed - Math.max(0, buffer));
    }
    if (shift > 0) shifts.set(work, shift);
  }
  const moved = schedule.works.flatMap((work) => {
    const by = shifts.get(work);
    return by === undefined ? [] : [{ work, days: by, due: work.due && addWorkingDays(work.due, by, holidays) }];
  });
  const { goal } = schedule;
  const pushes = moved.map(({ work, days: by }) =>
    handsOn(schedule, work) || goal === undefined || work.ready === undefined || work.ready > goal
      ? 0
      : by - workingDaysBetween(work.ready, goal, holidays),
  );
  const goalDays = Math.max(0, ...pushes);
  return {
    moved,
    goalDays,
    goal: goal === undefined ? undefined : addWorkingDays(goal, goalDays, holidays),
    outcomes: endangered(known, moved, holidays),
    unknown: [...unknown].filter((work) => !shifts.has(work)),
  };
}

/** Whether others pass a delay on to the goal; what nobody waits for, or only work without a date, reaches it by itself. */
function handsOn({ floatOf }: Schedule, { after }: Work): boolean {
  return after.some(({ to, buffer }) => buffer !== undefined && floatOf(to) !== undefined);
}

/** The outcomes for which moved work comes too late that came in time before. */
function endangered(known: KnownPlan, moved: Slip['moved'], holidays: ReadonlySet<IsoDate>): Slip['outcomes'] {
  const { plan } = known;
  const calendar = calendarOf(plan);
  return plan.outcomes.flatMap((outcome) => {
    const by = dayOf(outcome, 'by', calendar)?.last;
    if (by === undefined) return [];
    const late = moved.flatMap(({ work, days }) => {
      const ready = work.ready && work.ready <= by ? addWorkingDays(work.ready, days, holidays) : undefined;
      return ready !== undefined && ready > by && serves(known, work, outcome) ? [{ outcome, by, ready, work }] : [];
    });
    const worst = late.sort((a, b) => (a.ready < b.ready ? 1 : -1))[0];
    return worst ? [worst] : [];
  });
}

function serves({ names }: KnownPlan, { entity, vendor }: Work, outcome: Entity): boolean {
  return [entity, ...(vendor ? [vendor] : [])].some((one) =>
    one.fields.some(
      ({ definition, value, isMissing }) =>
        definition?.type === 'outcomes' &&
        !isMissing &&
        names.references(value, ['outcome']).some(({ target }) => target === outcome),
    ),
  );
}
