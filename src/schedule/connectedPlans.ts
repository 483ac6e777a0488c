import type { Entity } from '../plan/entity';
import { memoized } from '../text/memoized';
import type { Dependency } from '../workspace/dependencyGraph';
import type { Schedule } from './schedule';
import { scheduleOf, scheduleOfPlans } from './schedule';
import { comparableUri, resolveLink } from '../workspace/uri';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { grouped } from '../text/lists';

/** A dependency on something in another plan, to which its mention links. */
export interface CrossPlanDependency extends Dependency {
  readonly successorPlan: PlanSnapshot;
  readonly predecessorPlan: PlanSnapshot;
}

/**
 * Plans that depend on each other, directly or transitively; most plans are alone. Each answer is computed on first
 * use.
 */
export class ConnectedPlans {
  #schedule?: Schedule;
  #dependencies?: readonly CrossPlanDependency[];
  #bySuccessor?: ReadonlyMap<Entity, readonly CrossPlanDependency[]>;
  #byPredecessor?: ReadonlyMap<Entity, readonly CrossPlanDependency[]>;

  constructor(readonly plans: readonly PlanSnapshot[]) {}

  /** The schedule of all of them together. */
  get schedule(): Schedule {
    const [only, ...others] = this.plans;
    return (this.#schedule ??= only && others.length === 0 ? scheduleOf(only) : scheduleOfPlans(this.plans));
  }

  /** What an entity depends on in other plans. */
  dependenciesOf(entity: Entity): readonly CrossPlanDependency[] {
    if (this.plans.length === 1) return [];
    this.#bySuccessor ??= grouped(this.#crossDependencies(), ({ successor }) => successor);
    return this.#bySuccessor.get(entity) ?? [];
  }

  /** What depends on an entity in other plans. */
  neededBy(entity: Entity): readonly CrossPlanDependency[] {
    if (this.plans.length === 1) return [];
    this.#byPredecessor ??= grouped(this.#crossDependencies(), ({ predecessor }) => predecessor);
    return this.#byPredecessor.get(entity) ?? [];
  }

  #crossDependencies(): readonly CrossPlanDependency[] {
    return (this.#dependencies ??= this.#readCrossDependencies());
  }

  #readCrossDependencies(): CrossPlanDependency[] {
    const among = new Set(this.plans);
    return this.plans.flatMap((plan) => crossDependenciesOf(plan, among));
  }
}

/** The addresses of the documents for whose work a plan waits; none for nearly all. */
export const predecessorPlansOf = memoized((snapshot: PlanSnapshot): readonly string[] => {
  // Without a link to another document there is no need to look for dependencies.
  if (!snapshot.usesOthers) return [];
  return snapshot.dependencies.unresolved.flatMap(({ successor, mention: { url } }) => {
    const target = url === undefined ? undefined : resolveLink(snapshot.names.uriOf(successor), url);
    return target === undefined ? [] : [comparableUri(target)];
  });
});

/** A plan by itself, whatever it links to. */
export const aloneWith = memoized((snapshot: PlanSnapshot): ConnectedPlans => new ConnectedPlans([snapshot]));

function crossDependenciesOf(snapshot: PlanSnapshot, among: ReadonlySet<PlanSnapshot>): CrossPlanDependency[] {
  return snapshot.dependencies.unresolved.flatMap((dependency) => {
    const { successor, mention } = dependency;
    const other = snapshot.elsewhere(dependency);
    return other && other.snapshot !== snapshot && among.has(other.snapshot)
      ? [
          {
            successor,
            predecessor: other.entity,
            mention,
            successorPlan: snapshot,
            predecessorPlan: other.snapshot,
          },
        ]
      : [];
  });
}
