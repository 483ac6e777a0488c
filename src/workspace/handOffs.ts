import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import type { Names, Reference } from '../plan/names';
import type { Plan } from '../plan/plan';
import { grouped } from '../text/grouped';
import { circles } from './circles';

/** One thing waits for another: `from` cannot start before `to` is there. */
export interface Wait {
  readonly from: Entity;
  readonly to: Entity;
  /** Where the plan says so. */
  readonly mention: Reference;
  /** Working days that have to lie between the two; 0 where nothing is said. */
  readonly lag: number;
}

/** Something waits for what the plan does not have: a thing of another plan where the mention links there, or a mere word. */
export interface OpenWait {
  readonly from: Entity;
  readonly mention: Reference;
  readonly lag: number;
}

/** What others may wait for. */
export const awaited: readonly EntityKind[] = ['deliverable', 'vendor', 'milestone', 'collateral'];

/** Who hands what to whom in a plan: what deliverables, vendors and milestones wait for. */
export class HandOffs {
  readonly waits: readonly Wait[];
  /** The waits that lead out of the plan, or nowhere. */
  readonly open: readonly OpenWait[];
  #waitsFor?: ReadonlyMap<Entity, readonly Wait[]>;
  #neededBy?: ReadonlyMap<Entity, readonly Wait[]>;
  #delivered?: ReadonlyMap<Entity, readonly Entity[]>;
  #circles?: readonly (readonly Wait[])[];

  constructor(
    plan: Plan,
    private readonly names: Names,
  ) {
    const waits: Wait[] = [];
    const open: OpenWait[] = [];
    for (const from of [...names.deliverables(), ...plan.vendors, ...plan.milestones]) {
      const stated = statedField(from, 'depends-on');
      for (const mention of stated ? names.references(stated.value, awaited) : []) {
        const lag = mention.lag?.days ?? 0;
        if (!mention.target) open.push({ from, mention, lag });
        else if (mention.target !== from) waits.push({ from, to: mention.target, mention, lag });
      }
    }
    this.waits = waits;
    this.open = open;
  }

  /** What an entity itself waits for. */
  waitsFor(entity: Entity): readonly Wait[] {
    return this.#waitsByFrom().get(entity) ?? [];
  }

  #waitsByFrom(): ReadonlyMap<Entity, readonly Wait[]> {
    return (this.#waitsFor ??= grouped(this.waits, ({ from }) => from));
  }

  /** Whether a way leads from one thing over what it waits for to another. */
  isReached(from: Entity, to: Entity): boolean {
    const seen = new Set<Entity>([from]);
    for (const entity of seen) {
      for (const wait of this.waitsFor(entity)) {
        if (wait.to === to) return true;
        seen.add(wait.to);
      }
    }
    return false;
  }

  /** All that waits for an entity, by itself or through others; the entity too. */
  allThatWaitFor(entity: Entity): ReadonlySet<Entity> {
    const found = new Set([entity]);
    for (const one of found) for (const { from } of this.neededBy(one)) found.add(from);
    return found;
  }

  /** What waits for the entity itself. */
  neededBy(entity: Entity): readonly Wait[] {
    this.#neededBy ??= grouped(this.waits, ({ to }) => to);
    return this.#neededBy.get(entity) ?? [];
  }

  /** What a vendor hands over. */
  deliverablesOf(vendor: Entity): readonly Entity[] {
    this.#delivered ??= grouped(this.names.deliverables(), (deliverable) => this.names.vendorOf(deliverable));
    return this.#delivered.get(vendor) ?? [];
  }

  /** What a vendor waits for, by itself and through what it delivers; its own deliverables are no reason to wait. */
  vendorWaitsFor(vendor: Entity): readonly Wait[] {
    return this.#withDeliverables(
      vendor,
      (entity) => this.waitsFor(entity),
      (wait) => wait.to,
    );
  }

  /** What waits for a vendor or for something that it delivers. */
  vendorNeededBy(vendor: Entity): readonly Wait[] {
    return this.#withDeliverables(
      vendor,
      (entity) => this.neededBy(entity),
      (wait) => wait.from,
    );
  }

  /** The circles in which things wait for each other: one, the shortest, for each knot. */
  circles(): readonly (readonly Wait[])[] {
    return (this.#circles ??= circles(this.#waitsByFrom().keys(), (thing) => this.waitsFor(thing)));
  }

  #withDeliverables(vendor: Entity, of: (entity: Entity) => readonly Wait[], other: (wait: Wait) => Entity): Wait[] {
    return [vendor, ...this.deliverablesOf(vendor)]
      .flatMap((entity) => of(entity))
      .filter((wait) => other(wait) !== vendor && this.names.vendorOf(other(wait)) !== vendor);
  }
}
