import type { Entity } from '../plan/entity';
import { isMissing } from '../plan/missing';
import type { Reference } from '../plan/names';
import { stronglyConnectedComponents } from '../text/cycles';
import type { UnresolvedDependency } from '../workspace/dependencyGraph';
import { handOffGraphOf, type HandOffDraft, type WorkDraft } from './work';
import type { PlanSnapshot } from '../workspace/workspace';

/** A wait that has no place in the schedule, and why. */
export interface Gap {
  /**
   * `unknown`: what it waits for is in no plan. `elsewhere`: it is in another plan, which is not looked at. `empty`: the
   * vendor it waits for hands over nothing. `crossed`: the two vendors wait for each other by name, so that neither can wait
   * for all of the other. `many`: one vendor waits for all of another, which would be more hand-offs than can be reckoned.
   */
  readonly kind: 'unknown' | 'elsewhere' | 'empty' | 'crossed' | 'many';
  readonly plan: PlanSnapshot;
  /** What waits. */
  readonly from: Entity;
  readonly mention: Reference;
}

/**
 * At most so many hand-offs come of waits for whole vendors or by them: each of a hundred works that waits for each of a hundred
 * others makes ten thousand.
 */
export const mostOfWholes = 50_000;

/** Hands work to work, each pair once, and answers the waits that lead to none. Linear in works and waits. */
export function connect(plans: readonly PlanSnapshot[], works: readonly WorkDraft[]): Gap[] {
  const connector = new Connector(plans, works);
  for (const snapshot of plans) {
    for (const dependency of snapshot.dependencies.all)
      connector.wait(snapshot, dependency, snapshot, dependency.predecessor);
    for (const unresolved of snapshot.dependencies.unresolved) {
      const other = snapshot.elsewhere(unresolved.mention);
      if (other) connector.wait(snapshot, unresolved, other.snapshot, other.entity);
      else if (!isMissing(unresolved.mention.text)) connector.leave('unknown', snapshot, unresolved);
    }
  }
  for (const work of works) if (work.entity.kind === 'collateral') connector.provide(work);
  connector.uncross();
  return connector.gaps;
}

class Connector {
  readonly gaps: Gap[] = [];
  readonly #byPlan = new Map<PlanSnapshot, Map<Entity, WorkDraft>>();
  readonly #awaitedByName = new Set<WorkDraft>();
  /** The waits that are for the whole of a vendor, or by the whole of one. */
  readonly #wholes = new Map<HandOffDraft, readonly [plan: PlanSnapshot, wait: UnresolvedDependency]>();
  /** How many hand-offs waits for whole vendors may still make. */
  #left = mostOfWholes;
  /** By the numbers of both works. */
  readonly #handOffs = new Map<number, HandOffDraft>();
  readonly #ofVendors = new Map<PlanSnapshot, Map<Entity, readonly WorkDraft[]>>();

  constructor(
    plans: readonly PlanSnapshot[],
    private readonly works: readonly WorkDraft[],
  ) {
    // A plan in which nothing is made may wait for others all the same, or be waited for.
    for (const plan of plans) this.#byPlan.set(plan, new Map<Entity, WorkDraft>());
    for (const work of works) this.#byPlan.get(work.plan)!.set(work.entity, work);
  }

  leave(kind: Gap['kind'], plan: PlanSnapshot, { successor, mention }: UnresolvedDependency): void {
    this.gaps.push({ kind, plan, from: successor, mention });
  }

  /** A wait of a plan for something of the same plan, or of another, its home. */
  wait(plan: PlanSnapshot, dependency: UnresolvedDependency, home: PlanSnapshot, to: Entity): void {
    const { successor, lag } = dependency;
    const [giving, taking] = [this.#byPlan.get(home), this.#byPlan.get(plan)!];
    if (!giving) return this.leave('elsewhere', plan, dependency);
    const [only, one] = [giving.get(to), taking.get(successor)];
    if (!only || !one) return this.#waitForWhole(plan, dependency, home, to);
    if (only.entity.kind === 'collateral') this.#awaitedByName.add(only);
    if (only !== one) this.#handOver(only, one, lag);
  }

  /** A wait by all that a vendor makes, or for all of it. */
  #waitForWhole(plan: PlanSnapshot, dependency: UnresolvedDependency, home: PlanSnapshot, to: Entity): void {
    const { successor, lag } = dependency;
    const givers = this.#worksOf(home, to);
    if (givers.length === 0) return this.leave(to.kind === 'vendor' ? 'empty' : 'unknown', plan, dependency);
    const takers = this.#worksOf(plan, successor);
    if (givers.length * takers.length > this.#left) return this.leave('many', plan, dependency);
    this.#left -= givers.length * takers.length;
    for (const giver of givers) {
      for (const taker of takers) {
        // What a vendor makes itself is no reason for it to wait.
        if (taker.vendor === giver.vendor) continue;
        const handOff = this.#handOver(giver, taker, lag);
        if (handOff) this.#wholes.set(handOff, [plan, dependency]);
      }
    }
  }

  /** What a vendor works from, it needs for all that it makes, unless something waits for it by name. */
  provide(work: WorkDraft): void {
    if (work.isDone || !work.vendor || this.#awaitedByName.has(work)) return;
    for (const taker of this.#worksOf(work.plan, work.vendor)) if (taker !== work) this.#handOver(work, taker, 0);
  }

  /** The work that an entity stands for: a vendor for all that it makes. */
  #worksOf(snapshot: PlanSnapshot, entity: Entity): readonly WorkDraft[] {
    const ofPlan = this.#byPlan.get(snapshot);
    const only = ofPlan?.get(entity);
    if (only || entity.kind !== 'vendor') return only ? [only] : [];
    let ofVendors = this.#ofVendors.get(snapshot);
    if (!ofVendors) this.#ofVendors.set(snapshot, (ofVendors = new Map<Entity, readonly WorkDraft[]>()));
    let works = ofVendors.get(entity);
    if (!works) {
      works = snapshot.dependencies.deliverablesOf(entity).flatMap((one) => ofPlan?.get(one) ?? []);
      ofVendors.set(entity, works);
    }
    return works;
  }

  /** Undefined where the one is handed to the other already; the longer lag counts. */
  #handOver(from: WorkDraft, to: WorkDraft, lag: number): HandOffDraft | undefined {
    const number = from.index * this.works.length + to.index;
    const before = this.#handOffs.get(number);
    if (before) {
      before.lag = Math.max(before.lag, lag);
      return undefined;
    }
    const handOff: HandOffDraft = { from, to, lag, buffer: undefined, isInCycle: false };
    this.#handOffs.set(number, handOff);
    from.outgoing.push(handOff);
    to.incoming.push(handOff);
    return handOff;
  }

  /**
   * Takes out the waits for whole vendors that make a circle: people write that an agency waits for another when they mean
   * most of it, and what its deliverables say by name is truer.
   */
  uncross(): void {
    if (this.#wholes.size === 0) return;
    const works = [...this.#byPlan.values()].flatMap((ofPlan) => [...ofPlan.values()]);
    const knotOf = componentsAmong(works);
    const crossed = new Map<UnresolvedDependency, PlanSnapshot>();
    const taken = new Set<HandOffDraft>();
    for (const [handOff, [plan, dependency]] of this.#wholes) {
      const { from, to } = handOff;
      if (!knotOf.has(from) || knotOf.get(from) !== knotOf.get(to)) continue;
      taken.add(handOff);
      crossed.set(dependency, plan);
    }
    for (const [dependency, plan] of crossed) this.leave('crossed', plan, dependency);
    for (const work of new Set([...taken].flatMap(({ from, to }) => [from, to]))) {
      takeOut(work.incoming, taken);
      takeOut(work.outgoing, taken);
    }
  }
}

function takeOut(list: HandOffDraft[], taken: ReadonlySet<HandOffDraft>): void {
  let kept = 0;
  for (const handOff of list) if (!taken.has(handOff)) list[kept++] = handOff;
  list.length = kept;
}

/** The works that wait for each other, each with the number of its knot. */
export function componentsAmong(works: readonly WorkDraft[]): ReadonlyMap<WorkDraft, number> {
  const knotOf = new Map<WorkDraft, number>();
  for (const [number, knot] of stronglyConnectedComponents(handOffGraphOf(works)).entries())
    for (const work of knot) knotOf.set(work, number);
  return knotOf;
}
