import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import type { Names, Reference } from '../plan/names';
import type { Plan } from '../plan/plan';
import { circles } from './circles';

/** One thing waits for another: `from` cannot start before `to` is there. */
export interface Wait {
  readonly from: Entity;
  readonly to: Entity;
  /** Where the plan says so. */
  readonly mention: Reference;
}

const waiting: readonly EntityKind[] = ['deliverable', 'vendor', 'milestone'];

/** Who hands what to whom in a plan: deliverables, vendors and milestones, and what each waits for. */
export class HandOffs {
  readonly waits: readonly Wait[];
  /** What waits for something that is none of the three. */
  readonly waitForUnknown: ReadonlySet<Entity>;
  readonly #waitsFor = new Map<Entity, Wait[]>();
  readonly #neededBy = new Map<Entity, Wait[]>();
  readonly #delivered = new Map<Entity, Entity[]>();
  #circles?: readonly (readonly Wait[])[];

  constructor(
    plan: Plan,
    private readonly names: Names,
  ) {
    const waits: Wait[] = [];
    const unknown = new Set<Entity>();
    for (const from of [...names.deliverables(), ...plan.vendors, ...plan.milestones]) {
      const stated = statedField(from, 'depends-on');
      for (const mention of stated ? names.references(stated.value, waiting) : []) {
        if (!mention.target) unknown.add(from);
        else if (mention.target !== from) waits.push({ from, to: mention.target, mention });
      }
    }
    for (const deliverable of names.deliverables()) {
      const vendor = names.vendorOf(deliverable);
      if (vendor) append(this.#delivered, vendor, deliverable);
    }
    this.waits = waits;
    this.waitForUnknown = unknown;
    for (const wait of waits) {
      append(this.#waitsFor, wait.from, wait);
      append(this.#neededBy, wait.to, wait);
    }
  }

  /** What an entity itself waits for. */
  waitsFor(entity: Entity): readonly Wait[] {
    return this.#waitsFor.get(entity) ?? [];
  }

  /** What waits for the entity itself. */
  neededBy(entity: Entity): readonly Wait[] {
    return this.#neededBy.get(entity) ?? [];
  }

  /** What a vendor hands over. */
  deliverablesOf(vendor: Entity): readonly Entity[] {
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
    return (this.#circles ??= circles(this.waits));
  }

  #withDeliverables(vendor: Entity, of: (entity: Entity) => readonly Wait[], other: (wait: Wait) => Entity): Wait[] {
    return [vendor, ...this.deliverablesOf(vendor)]
      .flatMap((entity) => of(entity))
      .filter((wait) => other(wait) !== vendor && this.names.vendorOf(other(wait)) !== vendor);
  }
}

function append<T>(map: Map<Entity, T[]>, key: Entity, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
