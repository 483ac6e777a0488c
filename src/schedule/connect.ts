import type { Entity } from '../plan/entity';
import { isMissing } from '../plan/missing';
import { stronglyConnectedComponents } from '../text/cycles';
import type { UnresolvedDependency } from '../workspace/dependencyGraph';
import type { Gap } from './gap';
import { onFinish, timingOf } from './timing';
import { handOffGraphOf, type HandOffDraft, type StatedHandOff, type WorkDraft } from './work';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/**
 * The most hand-offs that dependencies on or of whole vendors may create: a hundred items that each depend on a hundred
 * others make ten thousand.
 */
export const mostOfWholes = 50_000;

/**
 * Connects work to work, each pair once, and returns the dependencies that lead to none. Linear in items and
 * dependencies.
 */
export function connect(plans: readonly PlanSnapshot[], works: readonly WorkDraft[]): Gap[] {
  const connector = new Connector(plans, works);
  for (const snapshot of plans) {
    for (const dependency of snapshot.dependencies.all)
      connector.connect(snapshot, dependency, snapshot, dependency.predecessor);
    for (const unresolved of snapshot.dependencies.unresolved) {
      const other = snapshot.elsewhere(unresolved);
      if (other) connector.connect(snapshot, unresolved, other.snapshot, other.entity);
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
  readonly #neededByName = new Set<WorkDraft>();
  /** The dependencies on or of a whole vendor. */
  readonly #wholes = new Map<HandOffDraft, readonly [plan: PlanSnapshot, wait: UnresolvedDependency]>();
  /** How many hand-offs dependencies on whole vendors may still create. */
  #left = mostOfWholes;
  /** By the indexes of both items. */
  readonly #handOffs = new Map<number, HandOffDraft>();
  readonly #ofVendors = new Map<PlanSnapshot, Map<Entity, readonly WorkDraft[]>>();

  constructor(
    plans: readonly PlanSnapshot[],
    private readonly works: readonly WorkDraft[],
  ) {
    // A plan in which nothing is made may still have dependencies and dependents.
    for (const plan of plans) this.#byPlan.set(plan, new Map<Entity, WorkDraft>());
    for (const work of works) this.#byPlan.get(work.plan)!.set(work.entity, work);
  }

  leave(kind: Gap['kind'], plan: PlanSnapshot, { successor, mention }: UnresolvedDependency): void {
    const gap: Gap = { kind, plan, from: successor, mention };
    this.gaps.push(gap);
    if (kind !== 'unknown' && kind !== 'elsewhere') return;
    const successors = this.#worksOf(plan, successor);
    for (const work of successors) work.gap ??= gap;
    // What it may depend on has a float that nobody knows.
    const open = successors.filter(({ isDone }) => !isDone);
    const mayBe = new Set([...(mention.candidates ?? []), ...(mention.nearest ? [mention.nearest] : [])]);
    for (const entity of open.length > 0 ? mayBe : [])
      for (const work of this.#worksOf(plan, entity)) this.#mayHandOver(work, open);
  }

  #mayHandOver(work: WorkDraft, open: readonly WorkDraft[]): void {
    if (open.length > this.#left) return;
    this.#left -= open.length;
    for (const to of open) {
      if (to === work) continue;
      work.mayLeadTo.push(to);
      to.mayFollow.push(work);
    }
  }

  /** A dependency of a plan on something in the same plan, or in another, its home. */
  connect(plan: PlanSnapshot, dependency: UnresolvedDependency, home: PlanSnapshot, to: Entity): void {
    const { successor } = dependency;
    const [giving, taking] = [this.#byPlan.get(home), this.#byPlan.get(plan)!];
    if (!giving && home.plan.kind === 'vendor') return this.#connectFile(plan, dependency, to);
    if (!giving) return this.leave('elsewhere', plan, dependency);
    const [only, one] = [giving.get(to), taking.get(successor)];
    if (!only || !one) return this.#connectWhole(plan, dependency, home, to);
    if (only.entity.kind === 'collateral') this.#neededByName.add(only);
    if (only !== one) this.#handOver(only, one, statedBy(dependency));
  }

  /** A dependency on work in a vendor's file: it is work of each plan that links there. */
  #connectFile(plan: PlanSnapshot, dependency: UnresolvedDependency, to: Entity): void {
    let isKnown = false;
    for (const [home, works] of this.#byPlan) {
      if (home === plan || !works.has(to)) continue;
      isKnown = true;
      this.connect(plan, dependency, home, to);
    }
    if (!isKnown) this.leave('elsewhere', plan, dependency);
  }

  /** A dependency of everything a vendor makes, or on all of it. */
  #connectWhole(plan: PlanSnapshot, dependency: UnresolvedDependency, home: PlanSnapshot, to: Entity): void {
    const { successor } = dependency;
    const predecessors = this.#worksOf(home, to);
    if (predecessors.length === 0) return this.leave(to.kind === 'vendor' ? 'empty' : 'unknown', plan, dependency);
    const successors = this.#worksOf(plan, successor);
    if (predecessors.length * successors.length > this.#left) return this.leave('many', plan, dependency);
    this.#left -= predecessors.length * successors.length;
    for (const from of predecessors) {
      for (const into of successors) {
        if (isOwnWork(from, into)) continue;
        const handOff = this.#handOver(from, into, statedBy(dependency));
        if (handOff) this.#wholes.set(handOff, [plan, dependency]);
      }
    }
  }

  /** A vendor needs its collateral for everything it makes, unless something depends on it by name. */
  provide(work: WorkDraft): void {
    if (work.isDone || !work.vendor || this.#neededByName.has(work)) return;
    for (const successor of this.#worksOf(work.plan, work.vendor))
      if (successor !== work) this.#handOver(work, successor, { timing: onFinish });
  }

  /** The work of an entity: for a vendor, everything it makes. */
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

  /** Undefined if the two are connected already. */
  #handOver(from: WorkDraft, to: WorkDraft, stated: StatedHandOff): HandOffDraft | undefined {
    const number = from.index * this.works.length + to.index;
    const before = this.#handOffs.get(number);
    if (before) {
      before.stated.push(stated);
      return undefined;
    }
    const handOff: HandOffDraft = { from, to, stated: [stated], buffer: undefined, isInCycle: false };
    this.#handOffs.set(number, handOff);
    from.outgoing.push(handOff);
    to.incoming.push(handOff);
    return handOff;
  }

  /**
   * Removes the dependencies on whole vendors that make a cycle: people write that an agency depends on another when
   * they mean most of it, and its deliverables' named dependencies are more precise.
   */
  uncross(): void {
    if (this.#wholes.size === 0) return;
    const works = [...this.#byPlan.values()].flatMap((ofPlan) => [...ofPlan.values()]);
    const componentOf = componentsAmong(works);
    const crossed = new Map<UnresolvedDependency, PlanSnapshot>();
    const taken = new Set<HandOffDraft>();
    for (const [handOff, [plan, dependency]] of this.#wholes) {
      const { from, to } = handOff;
      if (!componentOf.has(from) || componentOf.get(from) !== componentOf.get(to)) continue;
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

/** Whether only those who make some work depend on it: a vendor doesn't depend on its own work. */
function isOwnWork(from: WorkDraft, to: WorkDraft): boolean {
  return to.makers.length > 0 && to.makers.every((maker) => from.makers.includes(maker));
}

function statedBy(dependency: UnresolvedDependency): StatedHandOff {
  return { timing: timingOf(dependency.mention), dependency };
}

function takeOut(list: HandOffDraft[], taken: ReadonlySet<HandOffDraft>): void {
  let kept = 0;
  for (const handOff of list) if (!taken.has(handOff)) list[kept++] = handOff;
  list.length = kept;
}

/** The items in cycles, each with the number of its strongly connected component. */
export function componentsAmong(works: readonly WorkDraft[]): ReadonlyMap<WorkDraft, number> {
  const componentOf = new Map<WorkDraft, number>();
  for (const [number, component] of stronglyConnectedComponents(handOffGraphOf(works)).entries())
    for (const work of component) componentOf.set(work, number);
  return componentOf;
}
