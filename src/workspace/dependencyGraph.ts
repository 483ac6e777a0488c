import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import type { Names, Reference } from '../plan/names';
import type { Plan } from '../plan/plan';
import { grouped } from '../text/grouped';
import { cycles } from '../text/cycles';

/** One thing waits for another: `from` cannot start before `to` is there. */
export interface Dependency {
  readonly successor: Entity;
  readonly predecessor: Entity;
  /** Where the plan says so. */
  readonly mention: Reference;
  /** Working days that have to lie between the two; 0 where nothing is said. */
  readonly lag: number;
}

/** Something waits for what the plan does not have: a thing of another plan where the mention links there, or a mere word. */
export interface UnresolvedDependency {
  readonly successor: Entity;
  readonly mention: Reference;
  readonly lag: number;
}

/** What others may wait for. */
export const predecessorKinds: readonly EntityKind[] = ['deliverable', 'vendor', 'milestone', 'collateral'];

/** Who hands what to whom in a plan: what deliverables, vendors and milestones wait for. */
export class DependencyGraph {
  readonly all: readonly Dependency[];
  /** The waits that lead out of the plan, or nowhere. */
  readonly unresolved: readonly UnresolvedDependency[];
  #waitsFor?: ReadonlyMap<Entity, readonly Dependency[]>;
  #neededBy?: ReadonlyMap<Entity, readonly Dependency[]>;
  #delivered?: ReadonlyMap<Entity, readonly Entity[]>;
  #circles?: readonly (readonly Dependency[])[];

  constructor(
    plan: Plan,
    private readonly names: Names,
  ) {
    const dependencies: Dependency[] = [];
    const open: UnresolvedDependency[] = [];
    for (const from of [...names.deliverables(), ...plan.vendors, ...plan.milestones]) {
      const stated = statedField(from, 'depends-on');
      for (const mention of stated ? names.references(stated.value, predecessorKinds) : []) {
        const lag = mention.lag?.days ?? 0;
        if (!mention.target) open.push({ successor: from, mention, lag });
        else if (mention.target !== from)
          dependencies.push({ successor: from, predecessor: mention.target, mention, lag });
      }
    }
    this.all = dependencies;
    this.unresolved = open;
  }

  /** What an entity itself waits for. */
  of(entity: Entity): readonly Dependency[] {
    return this.#waitsByFrom().get(entity) ?? [];
  }

  #waitsByFrom(): ReadonlyMap<Entity, readonly Dependency[]> {
    return (this.#waitsFor ??= grouped(this.all, ({ successor }) => successor));
  }

  /** Whether a way leads from one thing over what it waits for to another. */
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

  /** All that waits for an entity, by itself or through others; the entity too. */
  allDependentOn(entity: Entity): ReadonlySet<Entity> {
    const found = new Set([entity]);
    for (const one of found) for (const { successor } of this.on(one)) found.add(successor);
    return found;
  }

  /** What waits for the entity itself. */
  on(entity: Entity): readonly Dependency[] {
    this.#neededBy ??= grouped(this.all, ({ predecessor }) => predecessor);
    return this.#neededBy.get(entity) ?? [];
  }

  /** What a vendor hands over. */
  deliverablesOf(vendor: Entity): readonly Entity[] {
    this.#delivered ??= grouped(this.names.deliverables(), (deliverable) => this.names.vendorOf(deliverable));
    return this.#delivered.get(vendor) ?? [];
  }

  /** What a vendor waits for, by itself and through what it delivers; its own deliverables are no reason to wait. */
  ofVendor(vendor: Entity): readonly Dependency[] {
    return this.#withDeliverables(
      vendor,
      (entity) => this.of(entity),
      (dependency) => dependency.predecessor,
    );
  }

  /** What waits for a vendor or for something that it delivers. */
  onVendor(vendor: Entity): readonly Dependency[] {
    return this.#withDeliverables(
      vendor,
      (entity) => this.on(entity),
      (dependency) => dependency.successor,
    );
  }

  /** The circles in which things wait for each other: one, the shortest, for each knot. */
  cycles(): readonly (readonly Dependency[])[] {
    return (this.#circles ??= cycles({
      nodes: this.#waitsByFrom().keys(),
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
      .filter((dependency) => other(dependency) !== vendor && this.names.vendorOf(other(dependency)) !== vendor);
  }
}
