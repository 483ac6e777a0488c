import type { Entity } from '../plan/entity';
import { isMissing } from '../plan/missing';
import type { Reference } from '../plan/names';
import { grouped } from '../text/grouped';
import { knots } from './circles';
import type { WorkDraft } from './work';
import type { KnownPlan } from './workspace';

/** One piece of work is handed to another, before anybody asks when. */
export interface Connection {
  readonly from: WorkDraft;
  readonly to: WorkDraft;
  /** Working days that have to lie between the two. */
  readonly lag: number;
}

/** A wait that has no place in the schedule, and why. */
export interface Gap {
  /**
   * `unknown`: what it waits for is in no plan. `elsewhere`: it is in another plan, which is not looked at. `empty`: the
   * vendor it waits for hands over nothing. `crossed`: the two vendors wait for each other by name, so that neither can wait
   * for all of the other.
   */
  readonly kind: 'unknown' | 'elsewhere' | 'empty' | 'crossed';
  readonly plan: KnownPlan;
  /** What waits. */
  readonly from: Entity;
  readonly mention: Reference;
}

/** Of a wait for the whole of a vendor, or by the whole of one, where it is written. */
interface Draft extends Connection {
  readonly whole?: Omit<Gap, 'kind'>;
}

/** Which work is handed to which, each pair once, and the waits that lead to no work. Linear in works and waits. */
export function connectionsOf(
  plans: readonly KnownPlan[],
  works: readonly WorkDraft[],
): { readonly connections: readonly Connection[]; readonly gaps: readonly Gap[] } {
  const found = new Found(works);
  for (const known of plans) {
    for (const { from, to, mention, lag } of known.handOffs.waits)
      found.add(known, from, { known, entity: to }, mention, lag);
    for (const { from, mention, lag } of known.handOffs.open) {
      const other = known.elsewhere(mention);
      if (other) found.add(known, from, other, mention, lag);
      else if (!isMissing(mention.text)) found.gaps.push({ kind: 'unknown', plan: known, from, mention });
    }
  }
  for (const work of works) if (work.entity.kind === 'collateral') found.addCollateral(work);
  return found.uncrossed();
}

class Found {
  readonly gaps: Gap[] = [];
  readonly #drafts: Draft[] = [];
  readonly #byPlan = new Map<KnownPlan, Map<Entity, WorkDraft>>();
  readonly #awaitedByName = new Set<WorkDraft>();

  constructor(works: readonly WorkDraft[]) {
    for (const work of works) {
      const ofPlan = this.#byPlan.get(work.plan) ?? new Map<Entity, WorkDraft>();
      this.#byPlan.set(work.plan, ofPlan.set(work.entity, work));
    }
  }

  add(
    plan: KnownPlan,
    from: Entity,
    to: { readonly known: KnownPlan; readonly entity: Entity },
    mention: Reference,
    lag: number,
  ): void {
    const gap = (kind: Gap['kind']): void => void this.gaps.push({ kind, plan, from, mention });
    if (!this.#byPlan.has(to.known)) return gap('elsewhere');
    const givers = this.#worksOf(to.known, to.entity);
    if (givers.length === 0) return gap(to.entity.kind === 'vendor' ? 'empty' : 'unknown');
    const isWhole = from.kind === 'vendor' || to.entity.kind === 'vendor';
    const whole = isWhole ? { plan, from, mention } : undefined;
    for (const giver of givers) {
      if (!isWhole) this.#awaitedByName.add(giver);
      // What a vendor makes itself is no reason for it to wait.
      for (const taker of this.#worksOf(plan, from))
        if (taker !== giver && !(isWhole && taker.vendor === giver.vendor))
          this.#drafts.push({ from: giver, to: taker, lag, whole });
    }
  }

  /** What a vendor works from, it needs for all that it makes, unless something waits for it by name. */
  addCollateral(work: WorkDraft): void {
    if (work.isDone || !work.vendor || this.#awaitedByName.has(work)) return;
    for (const taker of this.#worksOf(work.plan, work.vendor))
      if (taker !== work) this.#drafts.push({ from: work, to: taker, lag: 0 });
  }

  /** The work that an entity stands for: a vendor for all that it makes. */
  #worksOf(known: KnownPlan, entity: Entity): WorkDraft[] {
    const entities = entity.kind === 'vendor' ? known.handOffs.deliverablesOf(entity) : [entity];
    const ofPlan = this.#byPlan.get(known);
    return entities.flatMap((one) => ofPlan?.get(one) ?? []);
  }

  /**
   * Without the waits for whole vendors that make a circle: people write that an agency waits for another when they mean
   * most of it, and what its deliverables say by name is truer.
   */
  uncrossed(): { connections: Connection[]; gaps: Gap[] } {
    const isCrossed = this.#drafts.some(({ whole }) => whole) ? crossed(this.#drafts) : (): boolean => false;
    const gaps = new Map(this.gaps.map((gap) => [gap.mention, gap]));
    const pairs = new Map<WorkDraft, Map<WorkDraft, Connection>>();
    for (const { from, to, lag, whole } of this.#drafts) {
      if (whole && isCrossed(from, to)) {
        gaps.set(whole.mention, { kind: 'crossed', ...whole });
        continue;
      }
      const takers = pairs.get(from) ?? new Map<WorkDraft, Connection>();
      pairs.set(from, takers);
      const longest = Math.max(lag, takers.get(to)?.lag ?? 0);
      takers.set(to, { from, to, lag: longest });
    }
    return { connections: [...pairs.values()].flatMap((takers) => [...takers.values()]), gaps: [...gaps.values()] };
  }
}

/** Whether two works are in one knot. */
function crossed(connections: readonly Connection[]): (one: WorkDraft, other: WorkDraft) => boolean {
  const knotOf = new Map<WorkDraft, number>();
  for (const [index, knot] of knots(grouped(connections, ({ from }) => from)).entries())
    for (const work of knot) knotOf.set(work, index);
  return (one, other) => knotOf.has(one) && knotOf.get(one) === knotOf.get(other);
}
