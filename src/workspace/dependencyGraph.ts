import type { Entity } from '../plan/entity';
import { fieldsOfDependencies } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import type { Names } from '../plan/names/names';
import type { Reference } from '../plan/names/reference';
import type { Plan } from '../plan/plan';
import { cycles } from '../text/cycles';
import { grouped, groupedByEach } from '../text/lists';

/** A dependency between two entities: the successor can't start before the predecessor is ready. */
export interface Dependency {
  readonly successor: Entity;
  readonly predecessor: Entity;
  /** Where the plan states it, with its lag. */
  readonly mention: Reference;
}

/**
 * A dependency on something the plan doesn't have: an entity of another plan if the mention links there, or just a
 * word.
 */
export interface UnresolvedDependency {
  readonly successor: Entity;
  readonly mention: Reference;
}

/** What others may depend on. */
export const predecessorKinds: readonly EntityKind[] = ['deliverable', 'vendor', 'milestone', 'collateral'];

/** The hand-offs in a plan: what deliverables, vendors and milestones depend on. */
export class DependencyGraph {
  readonly all: readonly Dependency[];
  /** The dependencies that lead out of the plan, or nowhere. */
  readonly unresolved: readonly UnresolvedDependency[];
  /** The dependencies of something on itself, which nothing else takes into account. */
  readonly ofSelf: readonly Dependency[];
  #bySuccessor?: ReadonlyMap<Entity, readonly Dependency[]>;
  #neededBy?: ReadonlyMap<Entity, readonly Dependency[]>;
  #delivered?: ReadonlyMap<Entity, readonly Entity[]>;
  #cycles?: readonly (readonly Dependency[])[];

  constructor(
    plan: Plan,
    private readonly names: Names,
  ) {
    const dependencies: Dependency[] = [];
    const open: UnresolvedDependency[] = [];
    const ofSelf: Dependency[] = [];
    for (const from of [...names.deliverables(), ...plan.vendors, ...plan.milestones]) {
      const mentions = fieldsOfDependencies(from).flatMap(({ value }) =>
        names.referencesOf(from, value, predecessorKinds),
      );
      for (const mention of mentions) {
        if (!mention.target) open.push({ successor: from, mention });
        else
          (mention.target === from ? ofSelf : dependencies).push({
            successor: from,
            predecessor: mention.target,
            mention,
          });
      }
    }
    this.all = dependencies;
    this.unresolved = open;
    this.ofSelf = ofSelf;
  }

  /** The entity's direct dependencies. */
  of(entity: Entity): readonly Dependency[] {
    return this.#dependenciesBySuccessor().get(entity) ?? [];
  }

  #dependenciesBySuccessor(): ReadonlyMap<Entity, readonly Dependency[]> {
    return (this.#bySuccessor ??= grouped(this.all, ({ successor }) => successor));
  }

  /** Whether an entity depends on another, directly or transitively. */
  leadsTo(from: Entity, to: Entity): boolean {
    const seen = new Set<Entity>([from]);
    for (const entity of seen) {
      for (const dependency of this.of(entity)) {
        if (dependency.predecessor === to) return true;
        seen.add(dependency.predecessor);
      }
    }
    return false;
  }

  /** Everything that depends on an entity, directly or transitively; including the entity. */
  allDependentOn(entity: Entity): ReadonlySet<Entity> {
    const found = new Set([entity]);
    for (const one of found) for (const { successor } of this.on(one)) found.add(successor);
    return found;
  }

  /** The entity's direct dependents. */
  on(entity: Entity): readonly Dependency[] {
    this.#neededBy ??= grouped(this.all, ({ predecessor }) => predecessor);
    return this.#neededBy.get(entity) ?? [];
  }

  /** What a vendor hands over, alone or together with others. */
  deliverablesOf(vendor: Entity): readonly Entity[] {
    this.#delivered ??= groupedByEach(this.names.deliverables(), (deliverable) => this.names.makersOf(deliverable));
    return this.#delivered.get(vendor) ?? [];
  }

  /** What a vendor depends on, itself and through its deliverables; its own deliverables don't count. */
  ofVendor(vendor: Entity): readonly Dependency[] {
    return this.#withDeliverables(
      vendor,
      (entity) => this.of(entity),
      (dependency) => dependency.predecessor,
    );
  }

  /** What depends on a vendor or on one of its deliverables. */
  onVendor(vendor: Entity): readonly Dependency[] {
    return this.#withDeliverables(
      vendor,
      (entity) => this.on(entity),
      (dependency) => dependency.successor,
    );
  }

  /** The circular dependencies: the shortest one for each strongly connected component. */
  cycles(): readonly (readonly Dependency[])[] {
    return (this.#cycles ??= cycles({
      nodes: this.#dependenciesBySuccessor().keys(),
      edgesOf: (entity: Entity) => this.of(entity),
      targetOf: ({ predecessor }: Dependency) => predecessor,
    }));
  }

  #withDeliverables(
    vendor: Entity,
    of: (entity: Entity) => readonly Dependency[],
    other: (dependency: Dependency) => Entity,
  ): Dependency[] {
    return [vendor, ...this.deliverablesOf(vendor)]
      .flatMap((entity) => of(entity))
      .filter((dependency) => other(dependency) !== vendor && !this.names.makersOf(other(dependency)).includes(vendor));
  }
}
