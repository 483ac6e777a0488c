import type { IsoDate } from '../plan/calendar';
import { addWorkingDays, workingDaysBetween } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { memoized } from '../text/memoized';
import { cycles } from '../text/cycles';
import type { Gap } from './connect';
import { connect, componentsAmong } from './connect';
import { floatsOf } from './float';
import type { Goal } from './goals';
import { goalsOf } from './goals';
import type { HandOff, HandOffDraft, Work, WorkDraft } from './work';
import { handOffGraphOf, worksOf } from './work';
import { inTopologicalOrder } from './topologicalOrder';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { grouped } from '../text/lists';

/** Who finishes what and when, calculated from dates, reviews, durations and holidays. */
export interface Schedule {
  readonly plans: readonly PlanSnapshot[];
  readonly works: readonly Work[];
  /** The works of one of the plans. */
  readonly worksOfPlan: (plan: PlanSnapshot) => readonly Work[];
  /** None for a plan that has neither a launch day nor any open work with a date. */
  readonly goals: ReadonlyMap<PlanSnapshot, Goal>;
  /**
   * Working days by which open work may be late before its goal is; undefined if nothing it leads to has a date by
   * then.
   */
  readonly floatOf: (work: Work) => number | undefined;
  /** The shortest cycle of each strongly connected component of work. */
  readonly cycles: readonly (readonly HandOff[])[];
  /** Work that is in a cycle or leads into one, and so has no float. */
  readonly inCycle: ReadonlySet<Work>;
  /** The dependencies that lead to no work. */
  readonly gaps: readonly Gap[];
  /** The work of an entity; for one in a vendor's file, once for each plan that links there. */
  readonly worksOf: (entity: Entity) => readonly Work[];
  readonly workOf: (entity: Entity) => Work | undefined;
  /** What a vendor makes. */
  readonly madeBy: (vendor: Entity) => readonly Work[];
}

/** The schedule of a plan by itself. */
export const scheduleOf = memoized((snapshot: PlanSnapshot): Schedule => scheduleOfPlans([snapshot]));

/**
 * The schedule of several plans, connected by dependencies across plans. Linear in items and dependencies. Hand-offs
 * between plans count in the working days of the receiving plan.
 */
export function scheduleOfPlans(plans: readonly PlanSnapshot[]): Schedule {
  const works: WorkDraft[] = [];
  for (const snapshot of plans) for (const work of worksOf(snapshot, works.length)) works.push(work);
  const gaps = connect(plans, works);
  const inCycles = markCycles(works);
  computeDueDates(works);
  for (const { outgoing } of works) for (const handOff of outgoing) handOff.buffer = bufferOf(handOff);
  const goals = goalsOf(plans, works);
  const leading = leadingTo(inCycles);
  const floats = floatsOf(works, goals, leading);
  const [byPlan, byEntity, byVendor] = [
    later(() => grouped(works, ({ plan }) => plan)),
    later(() => grouped(works, ({ entity }) => entity)),
    later(() => grouped(works, ({ entity, vendor }) => (entity.kind === 'deliverable' ? vendor : undefined))),
  ];
  return {
    plans,
    works,
    worksOfPlan: (plan) => byPlan().get(plan) ?? [],
    goals,
    floatOf: ({ index }) => floats[index],
    cycles: cycles(handOffGraphOf(inCycles)),
    inCycle: new Set(leading.size === 0 ? [] : works.filter((work) => leading.has(work))),
    gaps,
    worksOf: (entity) => byEntity().get(entity) ?? [],
    workOf: (entity) => byEntity().get(entity)?.[0],
    madeBy: (vendor) => byVendor().get(vendor) ?? [],
  };
}

/** Computes a value when it is first asked for. */
function later<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}

/**
 * Marks the hand-offs in cycles, and returns the work between them. Most plans have none, which the topological order
 * shows immediately.
 */
function markCycles(works: readonly WorkDraft[]): WorkDraft[] {
  if (inTopologicalOrder(works).length === works.length) return [];
  const componentOf = componentsAmong(works);
  const inCycles = works.filter((work) => componentOf.has(work));
  for (const work of inCycles)
    for (const handOff of work.outgoing) handOff.isInCycle = componentOf.get(work) === componentOf.get(handOff.to);
  return inCycles;
}

/** This work, and everything it depends on. */
function leadingTo(works: readonly Work[]): ReadonlySet<Work> {
  const leading = new Set(works);
  for (const { incoming } of leading) for (const { from } of incoming) leading.add(from);
  return leading;
}

/** What is already handed over blocks nobody, whatever its date. */
function bufferOf({ from, to, lag }: HandOffDraft): number | undefined {
  if (from.isDone || to.isDone || from.ready === undefined || to.needed === undefined) return undefined;
  return workingDaysBetween(from.ready, to.needed, to.plan.holidays) - lag;
}

/** Gives work without a date the day that follows from its start, or from its predecessors, and its duration. */
function computeDueDates(works: readonly WorkDraft[]): void {
  if (works.every(({ due, takes }) => due !== undefined || takes === undefined)) return;
  for (const work of inTopologicalOrder(works)) {
    const { start, takes, plan } = work;
    if (work.due !== undefined || takes === undefined) continue;
    const needed = start ?? latestOf(work.incoming);
    if (needed === undefined) continue;
    // The first day of work is its start, or else the day after the last predecessor is ready.
    const due = addWorkingDays(needed, start === undefined ? takes : Math.max(0, takes - 1), plan.holidays);
    if (due === undefined) continue;
    work.due = due;
    work.computedFrom = start === undefined ? 'dependencies' : 'start';
    work.needed = needed;
    work.ready = work.review === 0 ? due : addWorkingDays(due, work.review, plan.holidays);
  }
}

/** The day on which the last predecessor is ready; undefined if one has no date or is in a cycle, or there are none. */
function latestOf(before: readonly HandOff[]): IsoDate | undefined {
  let latest: IsoDate | undefined;
  for (const { from, to, lag, isInCycle } of before) {
    if (from.ready === undefined || isInCycle) return undefined;
    const ready = lag === 0 ? from.ready : addWorkingDays(from.ready, lag, to.plan.holidays);
    if (ready === undefined) return undefined;
    if (latest === undefined || ready > latest) latest = ready;
  }
  return latest;
}

/** The deliverables and milestones of a plan that aren't done, in order. */
export function openWork(schedule: Schedule, snapshot: PlanSnapshot): Work[] {
  return schedule
    .worksOfPlan(snapshot)
    .filter(({ entity, isDone }) => !isDone && (entity.kind === 'deliverable' || entity.kind === 'milestone'));
}
