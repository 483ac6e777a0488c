import type { IsoDate } from '../plan/calendar';
import type { Entity, Field } from '../plan/entity';
import { states } from '../plan/entity';
import type { FieldKey } from '../plan/fields';
import { endedOn, isCanceled, isDone, isProvided, unreadStatusOf } from '../plan/progress';
import type { WorkDates } from './workDates';
import { datesOfWork } from './workDates';
import type { Graph } from '../text/cycles';
import type { UnresolvedDependency } from '../workspace/dependencyGraph';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Gap } from './gap';
import type { Timing } from './timing';

/**
 * A deliverable, a milestone, or collateral that we have committed to provide, on the timeline. Days are calendar
 * dates, spans working days of whoever makes it.
 */
export interface Work extends WorkDates {
  /** Its index among the work of its schedule. */
  readonly index: number;
  readonly entity: Entity;
  /** The plan whose launch and period apply to it, and whose days off apply to its review. */
  readonly plan: PlanSnapshot;
  /** The days off of whoever makes it: its working days are all others from Monday to Friday. */
  readonly holidays: ReadonlySet<IsoDate>;
  /** Who makes it; for collateral, who works from it. Of several vendors, the first. */
  readonly vendor?: Entity;
  /** All vendors that make it together. */
  readonly makers: readonly Entity[];
  /** Whether it is in our own hands: milestones, collateral, and what an in-house team or no vendor makes. */
  readonly isOurs: boolean;
  readonly isDone: boolean;
  /** Whether nobody does it any more: it is done, and what depends on it gets nothing from it. */
  readonly isCanceled: boolean;
  /** Its status, if that isn't understood: whether it is done isn't known, nor whether anybody still depends on it. */
  readonly unreadStatus?: Field;
  /**
   * How `due` is calculated if the plan doesn't state it: from its start, or from its predecessors, and from its
   * duration.
   */
  readonly computedFrom?: 'start' | 'dependencies';
  /** A dependency on something that no schedule knows, so that no date can be calculated from its dependencies. */
  readonly gap?: Gap;
  /** Open work that may depend on it: its dependency isn't understood as a whole. */
  readonly mayLeadTo: readonly Work[];
  /** The other direction: the work that it may depend on. */
  readonly mayFollow: readonly Work[];
  /**
   * The work for which its date, or the day on which it needs its predecessors, isn't known, although the plan states
   * something about it: itself, or what it depends on.
   */
  readonly unknown?: Work;
  /** Its predecessors, and its successors. */
  readonly incoming: readonly HandOff[];
  readonly outgoing: readonly HandOff[];
}

/** One piece of work is handed to another. */
export interface HandOff {
  readonly from: Work;
  readonly to: Work;
  /** The dependencies that it follows from: all of them have to be met. */
  readonly stated: readonly StatedHandOff[];
  /**
   * Working days between `from` being available, with the lag, and `to` needing it: negative if it is too late,
   * undefined if a date is missing or one of them is done.
   */
  readonly buffer?: number;
  /** The two depend on each other, directly or transitively. */
  readonly isInCycle: boolean;
}

/** A dependency from which a hand-off follows. */
export interface StatedHandOff {
  readonly timing: Timing;
  /** Undefined for collateral, which its vendor needs for all that it makes. */
  readonly dependency?: UnresolvedDependency;
}

type Mutable<Fixed> = { -readonly [Key in keyof Fixed]: Fixed[Key] };

/** Work while its schedule is being built. */
export interface WorkDraft extends Mutable<Omit<Work, 'incoming' | 'outgoing' | 'mayLeadTo' | 'mayFollow'>> {
  readonly mayLeadTo: WorkDraft[];
  readonly mayFollow: WorkDraft[];
  readonly incoming: HandOffDraft[];
  readonly outgoing: HandOffDraft[];
}

/** A hand-off while its schedule is being built. */
export interface HandOffDraft extends Mutable<Omit<HandOff, 'from' | 'to' | 'stated'>> {
  readonly from: WorkDraft;
  readonly to: WorkDraft;
  readonly stated: StatedHandOff[];
}

/** Work as the nodes of a graph, and its hand-offs as the edges. */
export function handOffGraphOf<Some extends Work>(works: Iterable<Some>): Graph<Some, Some['outgoing'][number]> {
  return { nodes: works, edgesOf: ({ outgoing }) => outgoing, targetOf: ({ to }) => to as Some };
}

/**
 * The work of a plan, including that in its vendors' files, not yet connected; `first` is the index of the first item.
 */
export function worksOf(snapshot: PlanSnapshot, first: number): WorkDraft[] {
  const { names, plan } = snapshot;
  const collateral = names.collateral();
  const neededByName = new Set(
    collateral.length === 0 ? [] : snapshot.dependencies.all.map(({ predecessor }) => predecessor),
  );
  const open = collateral.filter((one) => !isProvided(one) || states(one, 'due') || neededByName.has(one));
  const { holidays } = snapshot;
  const nobody: Maker = { makers: [], isOurs: true, holidays };
  // A vendor that the plan names without describing it.
  const somebodyElse: Maker = { makers: [], isOurs: false, holidays };
  const known = new Map<Entity, Maker>();
  const makerOf = (entity: Entity): Maker => {
    const makers = names.makersOf(entity);
    const [vendor] = makers;
    if (!vendor) return names.unknownVendorsOf(entity).length > 0 ? somebodyElse : nobody;
    let maker = makers.length === 1 ? known.get(vendor) : undefined;
    if (!maker) {
      maker = {
        makers,
        isOurs: !makers.some((one) => snapshot.isOutside(one)),
        review: snapshot.stated(vendor, 'review'),
        holidays: snapshot.holidaysOf(makers),
      };
      if (makers.length === 1) known.set(vendor, maker);
    }
    return maker;
  };
  const all = [...names.deliverables(), ...plan.milestones, ...open];
  return all.map((entity, index) => draftOf(snapshot, entity, makerOf(entity), first + index));
}

/** Who makes some work, and what the plan states about everything they make. */
interface Maker {
  readonly makers: readonly Entity[];
  readonly isOurs: boolean;
  readonly review?: Field;
  readonly holidays: ReadonlySet<IsoDate>;
}

function draftOf(snapshot: PlanSnapshot, entity: Entity, maker: Maker, index: number): WorkDraft {
  // Collateral is ours to provide, whoever works from it.
  const holidays = entity.kind === 'deliverable' ? maker.holidays : snapshot.holidays;
  const { start, due, takes, review, ready, needed, begun, unread } = datesOfWork(
    entity,
    maker.review,
    snapshot,
    holidays,
  );
  const isOver = entity.kind === 'collateral' ? isProvided(entity) : isDone(entity);
  return {
    index,
    entity,
    plan: snapshot,
    holidays,
    vendor: maker.makers[0],
    makers: maker.makers,
    isOurs: entity.kind !== 'deliverable' || maker.isOurs,
    isDone: isOver,
    isCanceled: isOver && isCanceled(entity),
    unreadStatus: unreadStatusOf(entity),
    start,
    due,
    takes,
    review,
    ready: (isOver ? endedOn(entity, snapshot.calendar) : undefined) ?? ready,
    needed,
    begun,
    unread,
    computedFrom: undefined,
    gap: undefined,
    mayLeadTo: [],
    mayFollow: [],
    unknown: undefined,
    incoming: [],
    outgoing: [],
  };
}

/** Whether the date of open work has passed. Not if its status isn't understood: then nobody knows whether it is open. */
export function isOverdue(work: Work, today: IsoDate): boolean {
  return !work.isDone && !work.unreadStatus && work.due !== undefined && work.due < today;
}

/** Whether the plan states a value of a piece of work that isn't understood. */
export function isUnread({ unread }: Work, key: FieldKey): boolean {
  return unread?.some(({ definition }) => definition?.key === key) ?? false;
}
