import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { memoized } from '../text/memoized';
import { cycles } from '../text/cycles';
import type { Gap } from './gap';
import { connect, componentsAmong } from './connect';
import { floatsOf } from './float';
import type { Goal } from './goals';
import { goalsOf } from './goals';
import type { HandOff, HandOffDraft, Work, WorkDraft } from './work';
import { handOffGraphOf, worksOf } from './work';
import { after } from './spans';
import { startOf } from './workDates';
import { bufferOf, dueAfter, lastAvailable } from './availability';
import { inTopologicalOrder } from './topologicalOrder';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { grouped, groupedByEach } from '../text/lists';

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
  /** The work for which the float of other work isn't known: something that the plan states about it isn't understood. */
  readonly unknownFor: (work: Work) => Work | undefined;
  /** The shortest cycle of each strongly connected component of work. */
  readonly cycles: readonly (readonly HandOff[])[];
  /** Those of them with work of one of the plans. */
  readonly cyclesOfPlan: (plan: PlanSnapshot) => readonly (readonly HandOff[])[];
  /** Work that is in a cycle or leads into one, and so has no float. */
  readonly inCycle: ReadonlySet<Work>;
  /** The dependencies that lead to no work. */
  readonly gaps: readonly Gap[];
  /** Those of one of the plans. */
  readonly gapsOfPlan: (plan: PlanSnapshot) => readonly Gap[];
  /** The work of an entity; for one in a vendor's file, once for each plan that links there. */
  readonly worksOf: (entity: Entity) => readonly Work[];
  /** What a vendor makes, alone or together with others. */
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
  for (const { outgoing } of works) for (const handOff of outgoing) handOff.buffer = bufferOfAll(handOff);
  const goals = goalsOf(plans, works);
  const leading = leadingTo(inCycles);
  const { floats, unknown } = floatsOf(works, goals, leading);
  const all = cycles(handOffGraphOf(inCycles));
  const [cyclesByPlan, gapsByPlan] = [later(() => groupedByPlan(all)), later(() => grouped(gaps, ({ plan }) => plan))];
  const [byPlan, byEntity, byVendor] = [
    later(() => grouped(works, ({ plan }) => plan)),
    later(() => grouped(works, ({ entity }) => entity)),
    later(() => groupedByEach(works, ({ entity, makers }) => (entity.kind === 'deliverable' ? makers : []))),
  ];
  return {
    plans,
    works,
    worksOfPlan: (plan) => byPlan().get(plan) ?? [],
    goals,
    floatOf: ({ index }) => floats[index],
    unknownFor: ({ index }) => unknown[index],
    cycles: all,
    cyclesOfPlan: (plan) => cyclesByPlan().get(plan) ?? [],
    inCycle: new Set(leading.size === 0 ? [] : works.filter((work) => leading.has(work))),
    gaps,
    gapsOfPlan: (plan) => gapsByPlan().get(plan) ?? [],
    worksOf: (entity) => byEntity().get(entity) ?? [],
    madeBy: (vendor) => byVendor().get(vendor) ?? [],
  };
}

function groupedByPlan(
  all: readonly (readonly HandOff[])[],
): ReadonlyMap<PlanSnapshot, readonly (readonly HandOff[])[]> {
  const ofPlans = all.flatMap((cycle) =>
    Array.from(new Set(cycle.map(({ to }) => to.plan)), (plan) => ({ plan, cycle })),
  );
  const byPlan = grouped(ofPlans, ({ plan }) => plan);
  return new Map(Array.from(byPlan, ([plan, ofPlan]) => [plan, ofPlan.map(({ cycle }) => cycle)]));
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
function bufferOfAll({ from, to, stated }: HandOffDraft): number | undefined {
  if (from.isDone || to.isDone || from.unreadStatus || to.unreadStatus) return undefined;
  let least: number | undefined;
  for (const { timing } of stated) {
    const buffer = bufferOf(from, to, timing);
    if (buffer === undefined) return undefined;
    if (least === undefined || buffer < least) least = buffer;
  }
  return least;
}

/**
 * Gives work without a date the day that follows from its start, or from its predecessors, and its duration. If a value
 * that the plan states isn't understood, the date is unknown: one from elsewhere would hide that.
 */
function computeDueDates(works: readonly WorkDraft[]): void {
  if (works.every(({ due, takes, unread }) => !unread && (due !== undefined || takes === undefined))) return;
  for (const work of inTopologicalOrder(works)) {
    const { start, takes, unread, plan, review } = work;
    if (unread && (work.needed === undefined || work.ready === undefined)) work.unknown = work;
    if (work.due !== undefined || takes === undefined || unread) continue;
    // The first day of work is its start, or else the day after the last predecessor is ready.
    const begun = start === undefined ? latestOf(work) : work.begun;
    const due = begun && dueAfter(begun, work);
    if (due === undefined) work.unknown = unknownFor(work);
    if (due === undefined) continue;
    work.due = due;
    // As if the plan stated the date: what is available on a day off is needed on the working day before.
    if (start === undefined) work.begun = startOf(due, takes, work.holidays);
    work.computedFrom = start === undefined ? 'dependencies' : 'start';
    work.needed = start ?? work.begun;
    work.ready = after(due, review, plan.holidays);
  }
}

function unknownFor(work: Work): Work | undefined {
  if (work.gap) return work;
  return work.incoming.find(({ from }) => !from.isDone && from.unknown && from.ready === undefined)?.from.unknown;
}

/** The day after which work can start; undefined if that isn't known. */
function latestOf(work: Work): IsoDate | undefined {
  return work.gap ? undefined : lastAvailable(work, asStated)?.day;
}

const asStated = (work: Work): Work => work;

/** The work of an entity in a plan: what is in a vendor's file is work of each plan that links there. */
export function workIn(schedule: Schedule, plan: PlanSnapshot, entity: Entity): Work | undefined {
  return schedule.worksOf(entity).find((work) => work.plan === plan);
}

/** The deliverables and milestones of a plan that aren't done, in order. */
export function openWork(schedule: Schedule, snapshot: PlanSnapshot): Work[] {
  return schedule.worksOfPlan(snapshot).filter(isOpenWork);
}

/** Whether work is a deliverable or a milestone that isn't done. */
export function isOpenWork({ entity, isDone }: Work): boolean {
  return !isDone && (entity.kind === 'deliverable' || entity.kind === 'milestone');
}

/** The due date of an entity in a document, stated or calculated; undefined if it has none, or isn't work. */
export function dueIn(schedule: Schedule, document: PlanSnapshot, entity: Entity): IsoDate | undefined {
  return workAt(schedule, document, entity)?.due;
}

/** The work of an entity in a document: in a vendor's file, the first of the plans that link there. */
export function workAt(schedule: Schedule, document: PlanSnapshot, entity: Entity): Work | undefined {
  const isOfFile = document.plan.kind === 'vendor';
  return schedule.worksOf(entity).find(({ plan }) => isOfFile || plan === document);
}

/** The work of a plan; of a vendor's file, what is in it, as work of each plan that links there. */
export function worksFor({ works, worksOfPlan }: Schedule, snapshot: PlanSnapshot): readonly Work[] {
  if (snapshot.plan.kind === 'plan') return worksOfPlan(snapshot);
  return works.filter(({ plan, entity }) => plan.names.uriOf(entity) === snapshot.uri);
}
