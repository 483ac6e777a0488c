import type { Entity } from './entity';
import type { EntityKind } from './fields';
import type { Name } from './names';
import type { Plan } from './plan';
import { allEntities } from './plan';

/** The entities of a document, or of several in their order, by id and name. Each index is made when it is first asked for. */
export class EntityIndex {
  #byId?: ReadonlyMap<string, Called>;
  #byName?: ReadonlyMap<string, Called>;

  constructor(private readonly plans: readonly Plan[]) {}

  /** Every entity with an id, given in upper case, in reading order. */
  withId(id: string): readonly Entity[] {
    return this.#ids().get(id)?.all ?? [];
  }

  /** Every entity of a name, given in the form in which names compare. */
  named(key: string): readonly Entity[] {
    return this.#names().get(key)?.all ?? [];
  }

  /** All ids, in upper case. */
  ids(): Iterable<string> {
    return this.#ids().keys();
  }

  /** The entity of one of these kinds that is called so, in the first document that has one: by its id, else its name, else the id it begins with. */
  find({ id, key, leadingId }: Name, kinds: readonly EntityKind[]): Entity | undefined {
    const called = [this.#ids().get(id), this.#names().get(key)];
    if (leadingId !== undefined) called.push(this.#ids().get(leadingId));
    let found: First | undefined;
    for (const one of called) {
      const first = one && firstOf(one, kinds);
      if (first && (!found || first.document < found.document)) found = first;
    }
    return found?.entity;
  }

  #ids(): ReadonlyMap<string, Called> {
    return (this.#byId ??= this.#read(({ id }) => id?.value.toUpperCase()));
  }

  /** By name: references are only ever looked at where they stand. */
  #names(): ReadonlyMap<string, Called> {
    return (this.#byName ??= this.#read(({ kind, key }) => (kind === 'reference' ? undefined : key)));
  }

  #read(nameOf: (entity: Entity) => string | undefined): Map<string, Called> {
    const index = new Map<string, Called>();
    for (const [document, plan] of this.plans.entries()) {
      for (const entity of allEntities(plan)) {
        const name = nameOf(entity);
        if (name === undefined) continue;
        let called = index.get(name);
        if (!called) index.set(name, (called = { all: [], first: new Map<EntityKind, First>() }));
        called.all.push(entity);
        if (!called.first.has(entity.kind))
          called.first.set(entity.kind, { document, place: called.all.length, entity });
      }
    }
    return index;
  }
}

/** All that are called the same, and of each kind the first. */
interface Called {
  readonly all: Entity[];
  readonly first: Map<EntityKind, First>;
}

interface First {
  readonly document: number;
  /** Among those that are called the same. */
  readonly place: number;
  readonly entity: Entity;
}

function firstOf({ first }: Called, kinds: readonly EntityKind[]): First | undefined {
  let found: First | undefined;
  for (const [kind, one] of first) if (kinds.includes(kind) && (!found || one.place < found.place)) found = one;
  return found;
}
