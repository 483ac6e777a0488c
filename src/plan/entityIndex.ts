import type { Entity } from './entity';
import type { EntityKind } from './fields';
import type { Plan } from './plan';
import { allEntities } from './plan';

/** The keys by which a text may refer to an entity. */
export interface Name {
  readonly id: string;
  readonly key: string;
  /** The id that is followed by more words: `D1 Message house`. */
  readonly leadingId?: string;
}

/** The entities of one document, or of several in order, by id and name. Each index is built on first use. */
export class EntityIndex {
  #byId?: ReadonlyMap<string, Called>;
  #byName?: ReadonlyMap<string, Called>;
  #documentOf?: Map<Entity, number>;

  constructor(private readonly plans: readonly Plan[]) {}

  /** All entities with an id, given in upper case, in reading order. */
  withId(id: string): readonly Entity[] {
    return this.#ids().get(id)?.all ?? [];
  }

  /** All entities with a name, given in comparable form. */
  named(key: string): readonly Entity[] {
    return this.#names().get(key)?.all ?? [];
  }

  /** All ids, in upper case. */
  ids(): Iterable<string> {
    return this.#ids().keys();
  }

  /**
   * The entity of one of these kinds that a text refers to, in the first document that has one: by id, else by name,
   * else by the id that the text begins with.
   */
  find({ id, key, leadingId }: Name, kinds: readonly EntityKind[]): Entity | undefined {
    const byId = firstOf(this.#ids().get(id), kinds);
    if (byId && this.plans.length === 1) return byId;
    const found = this.#earlier(byId, firstOf(this.#names().get(key), kinds));
    if (leadingId === undefined || (found && this.plans.length === 1)) return found;
    return this.#earlier(found, firstOf(this.#ids().get(leadingId), kinds));
  }

  /** Of two, the second only if it is in an earlier document. */
  #earlier(one: Entity | undefined, other: Entity | undefined): Entity | undefined {
    if (!one || !other || this.plans.length === 1) return one ?? other;
    const documents = this.#documents();
    return documents.get(other)! < documents.get(one)! ? other : one;
  }

  /** The index of each entity's document. */
  #documents(): ReadonlyMap<Entity, number> {
    if (!this.#documentOf) {
      this.#documentOf = new Map();
      for (const [document, plan] of this.plans.entries())
        for (const entity of allEntities(plan))
          if (!this.#documentOf.has(entity)) this.#documentOf.set(entity, document);
    }
    return this.#documentOf;
  }

  #ids(): ReadonlyMap<string, Called> {
    return (this.#byId ??= this.#read(({ id }) => id?.value.toUpperCase()));
  }

  /** By name: references are only ever looked up in their own document. */
  #names(): ReadonlyMap<string, Called> {
    return (this.#byName ??= this.#read(({ kind, key }) => (kind === 'reference' ? undefined : key)));
  }

  #read(nameOf: (entity: Entity) => string | undefined): Map<string, Called> {
    const index = new Map<string, Called>();
    for (const plan of this.plans) {
      for (const entity of allEntities(plan)) {
        const name = nameOf(entity);
        if (name === undefined) continue;
        const called = index.get(name);
        if (!called) {
          index.set(name, { all: [entity], first: undefined });
          continue;
        }
        called.all.push(entity);
        called.first ??= [called.all[0]!];
        if (!called.first.some(({ kind }) => kind === entity.kind)) called.first.push(entity);
      }
    }
    return index;
  }
}

/** All entities with the same name, in reading order, and if there are several the first of each kind. */
interface Called {
  readonly all: Entity[];
  first: Entity[] | undefined;
}

function firstOf(called: Called | undefined, kinds: readonly EntityKind[]): Entity | undefined {
  return called && (called.first ?? called.all).find(({ kind }) => kinds.includes(kind));
}
