import type { IsoDate } from '../plan/calendar';
import { addWorkingDays, workingDaysBetween } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { grouped } from '../text/grouped';
import { memoized } from '../text/memoized';
import { circles, knots } from './circles';
import type { Connection, Gap } from './connections';
import { connectionsOf } from './connections';
import { floatsOf } from './float';
import type { HandOff, Work, WorkDraft } from './work';
import { worksOf } from './work';
import { inOrder } from './workOrder';
import type { KnownPlan } from './workspace';

/** The day that a plan works towards. */
export interface Goal {
  readonly day: IsoDate;
  /** Whether it is the plan's launch day; else it is the day on which the last of its open work is ready. */
  readonly isLaunch: boolean;
}

/** Who is when done with what, worked out from dates, reviews, durations and holidays. */
export interface Schedule {
  readonly plans: readonly KnownPlan[];
  readonly works: readonly Work[];
  /** The works of one of the plans. */
  readonly worksOfPlan: (plan: KnownPlan) => readonly Work[];
  /** None for a plan that has neither a launch day nor anything open with a date. */
  readonly goals: ReadonlyMap<KnownPlan, Goal>;
  /** Working days by which open work may be late before its goal is; undefined where nothing it leads to has a date by then. */
  readonly floatOf: (work: Work) => number | undefined;
  /** The shortest circle of each knot of works that wait for each other. */
  readonly circles: readonly (readonly HandOff[])[];
  /** What is in a circle or leads into one, and so has no float. */
  readonly inCircle: ReadonlySet<Work>;
  /** The waits that lead to no work. */
  readonly gaps: readonly Gap[];
  /** What an entity is in time; of one in a vendor's file, once for each plan that links there. */
  readonly worksOf: (entity: Entity) => readonly Work[];
  readonly workOf: (entity: Entity) => Work | undefined;
  /** What a vendor makes. */
  readonly madeBy: (vendor: Entity) => readonly Work[];
}

/** The schedule of a plan by itself. */
export const scheduleOf = memoized((known: KnownPlan): Schedule => scheduleOfPlans([known]));

/**
 * The schedule of several plans, connected where one waits for something of another. Linear in works and waits. Hand-offs
 * between plans count in the working days of the plan that takes.
 */
export function scheduleOfPlans(plans: readonly KnownPlan[]): Schedule {
  const works = plans.flatMap((known) => worksOf(known));
  const { connections, gaps } = connectionsOf(plans, works);
  const knotOf = knotsOf(works, connections);
  reckon(works, connections);
  for (const connection of connections) handOver(connection, knotOf);
  const goals = goalsOf(plans, works);
  const leading = leadingTo(knotOf.keys());
  const inCircle = new Set<Work>(works.filter((work) => leading.has(work)));
  const floats = floatsOf(works, goals, inCircle);
  const byPlan = grouped(works, ({ plan }) => plan);
  const byEntity = grouped(works, ({ entity }) => entity);
  const byVendor = grouped(works, ({ entity, vendor }) => (entity.kind === 'deliverable' ? vendor : undefined));
  return {
    plans,
    works,
    worksOfPlan: (plan) => byPlan.get(plan) ?? [],
    goals,
    floatOf: (work) => floats.get(work),
    circles: circlesOf(works.filter((work) => knotOf.has(work))),
    inCircle,
    gaps,
    worksOf: (entity) => byEntity.get(entity) ?? [],
    workOf: (entity) => byEntity.get(entity)?.[0],
    madeBy: (vendor) => byVendor.get(vendor) ?? [],
  };
}

/** The works that wait for each other, each with its knot. Most plans have none, which the order tells at once. */
function knotsOf(works: readonly WorkDraft[], connections: readonly Connection[]): ReadonlyMap<Work, number> {
  const after = grouped(connections, ({ from }) => from);
  const order = inOrder(works, (work) => (after.get(work) ?? []).map(({ to }) => to));
  const found = order.length === works.length ? [] : knots(after);
  return new Map(found.flatMap((knot, index) => [...knot].map((work): [Work, number] => [work, index])));
}

function circlesOf(works: readonly Work[]): HandOff[][] {
  return circles(new Map(works.map((work): [Work, readonly HandOff[]] => [work, work.after])));
}

/** These works, and all that they wait for. */
function leadingTo(works: Iterable<Work>): ReadonlySet<Work> {
  const leading = new Set(works);
  for (const { before } of leading) for (const { from } of before) leading.add(from);
  return leading;
}

/** What is handed over already holds nobody up, whatever its date says. */
function handOver({ from, to, lag }: Connection, knotOf: ReadonlyMap<Work, number>): void {
  const isOpen = !from.isDone && !to.isDone;
  const buffer =
    isOpen && from.ready !== undefined && to.needed !== undefined
      ? workingDaysBetween(from.ready, to.needed, to.plan.holidays) - lag
      : undefined;
  const isInCircle = knotOf.has(from) && knotOf.get(from) === knotOf.get(to);
  const handOff = { from, to, lag, buffer, isInCircle };
  from.after.push(handOff);
  to.before.push(handOff);
}

/** Gives work without a date the day that follows from its start, or from what it waits for, and how long it takes. */
function reckon(works: readonly WorkDraft[], connections: readonly Connection[]): void {
  if (works.every(({ due, takes }) => due !== undefined || takes === undefined)) return;
  const before = grouped(connections, ({ to }) => to);
  const after = grouped(connections, ({ from }) => from);
  const order = inOrder(works, (work) => (after.get(work) ?? []).map(({ to }) => to));
  // What a circle keeps out of the order may still have a start.
  for (const work of new Set([...order, ...works])) {
    const { start, takes, plan } = work;
    if (work.due !== undefined || takes === undefined) continue;
    const needed = start ?? latestOf(before.get(work) ?? []);
    if (needed === undefined) continue;
    // The first day of work is the start itself, and the day behind the one on which the last of the others is ready.
    const days = Math.ceil(takes) - (start === undefined ? 0 : 1);
    work.due = addWorkingDays(needed, Math.max(0, days), plan.holidays);
    work.reckonedFrom = start === undefined ? 'waits' : 'start';
    work.needed = needed;
    work.ready = work.review === 0 ? work.due : addWorkingDays(work.due, work.review, plan.holidays);
  }
}

/** The day on which the last of what is waited for is ready; undefined where one has no date, or nothing is waited for. */
function latestOf(before: readonly Connection[]): IsoDate | undefined {
  let latest: IsoDate | undefined;
  for (const { from, to, lag } of before) {
    if (from.ready === undefined) return undefined;
    const ready = lag === 0 ? from.ready : addWorkingDays(from.ready, lag, to.plan.holidays);
    if (latest === undefined || ready > latest) latest = ready;
  }
  return latest;
}

function goalsOf(plans: readonly KnownPlan[], works: readonly Work[]): ReadonlyMap<KnownPlan, Goal> {
  const goals = new Map<KnownPlan, Goal>();
  for (const known of plans) {
    const { launch } = known.calendar;
    if (launch !== undefined) goals.set(known, { day: launch, isLaunch: true });
  }
  for (const { plan, ready, isDone } of works) {
    if (isDone || ready === undefined) continue;
    const goal = goals.get(plan);
    if (!goal || (!goal.isLaunch && ready > goal.day)) goals.set(plan, { day: ready, isLaunch: false });
  }
  return goals;
}
