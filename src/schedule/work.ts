import type { Entity, Field } from '../plan/entity';
import { states } from '../plan/entity';
import { isDone, isProvided } from '../plan/progress';
import type { WorkDates } from '../plan/workDates';
import { datesOfWork } from '../plan/workDates';
import type { Graph } from '../text/cycles';
import type { PlanSnapshot } from '../workspace/workspace';

/** A deliverable, a milestone, or collateral that we have promised, in time. Days are calendar dates, spans working days of its plan. */
export interface Work extends WorkDates {
  /** Its place among the works of its schedule. */
  readonly index: number;
  readonly entity: Entity;
  /** The plan whose launch, period and holidays hold for it. */
  readonly plan: PlanSnapshot;
  /** Who makes it; of collateral, who works from it. */
  readonly vendor?: Entity;
  /** Whether we hold it in our own hands: milestones, collateral, and what an in-house team or no vendor makes. */
  readonly isOurs: boolean;
  readonly isDone: boolean;
  /** How `due` is known where the plan does not say it: from its start, or from what it waits for, and from how long it takes. */
  readonly computedFrom?: 'start' | 'waits';
  /** What it waits for, and what waits for it. */
  readonly incoming: readonly HandOff[];
  readonly outgoing: readonly HandOff[];
}

/** One piece of work is handed to another. */
export interface HandOff {
  readonly from: Work;
  readonly to: Work;
  /** Working days that have to lie between the two, as the plan says. */
  readonly lag: number;
  /**
   * Working days between `from` being ready, with the lag, and `to` needing it: negative where it comes too late, undefined
   * where a date is missing or one of them is done.
   */
  readonly buffer?: number;
  /** The two wait for each other, by themselves or through others. */
  readonly isInCycle: boolean;
}

type Mutable<Fixed> = { -readonly [Key in keyof Fixed]: Fixed[Key] };

/** Work while its schedule is made. */
export interface WorkDraft extends Mutable<Omit<Work, 'incoming' | 'outgoing'>> {
  readonly incoming: HandOffDraft[];
  readonly outgoing: HandOffDraft[];
}

/** A hand-off while its schedule is made. */
export interface HandOffDraft extends Mutable<Omit<HandOff, 'from' | 'to'>> {
  readonly from: WorkDraft;
  readonly to: WorkDraft;
}

/** Work as the nodes of a graph, and its hand-offs as the edges. */
export function handOffGraphOf<Some extends Work>(works: Iterable<Some>): Graph<Some, Some['outgoing'][number]> {
  return { nodes: works, edgesOf: ({ outgoing }) => outgoing, targetOf: ({ to }) => to as Some };
}

/** The work of a plan, that in its vendors' files included, not yet connected; `first` is the index of the first of it. */
export function worksOf(snapshot: PlanSnapshot, first: number): WorkDraft[] {
  const { names, plan } = snapshot;
  const collateral = names.collateral();
  const awaitedByName = new Set(
    collateral.length === 0 ? [] : snapshot.dependencies.all.map(({ predecessor }) => predecessor),
  );
  const open = collateral.filter((one) => !isProvided(one) || states(one, 'due') || awaitedByName.has(one));
  const makers = new Map<Entity, Maker>();
  const makerOf = (entity: Entity): Maker => {
    const vendor = names.vendorOf(entity);
    if (!vendor) return nobody;
    let maker = makers.get(vendor);
    if (!maker) {
      maker = { vendor, isOurs: !snapshot.isOutside(vendor), review: snapshot.stated(vendor, 'review') };
      makers.set(vendor, maker);
    }
    return maker;
  };
  const all = [...names.deliverables(), ...plan.milestones, ...open];
  return all.map((entity, index) => draftOf(snapshot, entity, makerOf(entity), first + index));
}

/** Who makes some work, and what the plan says of all that they make. */
interface Maker {
  readonly vendor?: Entity;
  readonly isOurs: boolean;
  readonly review?: Field;
}

const nobody: Maker = { isOurs: true };

function draftOf(snapshot: PlanSnapshot, entity: Entity, maker: Maker, index: number): WorkDraft {
  const dates = datesOfWork(entity, maker.review, snapshot.calendar, snapshot.holidays);
  const { start, due, takes, review, ready, needed } = dates;
  return {
    index,
    entity,
    plan: snapshot,
    vendor: maker.vendor,
    isOurs: entity.kind !== 'deliverable' || maker.isOurs,
    isDone: entity.kind === 'collateral' ? isProvided(entity) : isDone(entity),
    start,
    due,
    takes,
    review,
    ready,
    needed,
    computedFrom: undefined,
    incoming: [],
    outgoing: [],
  };
}
