import type { Entity } from './entity';
import type { EntityKind } from './fields';
import type { Plan } from './plan';
import { allEntities } from './plan';

/** What a text may be known by. */
export interface Name {
  readonly id: string;
  readonly key: string;
  /** The id that more words follow: `D1 Message house`. */
  readonly leadingId?: string;
}

/** The entities of a document, or of several in their order, by id and name. Each index is made when it is first asked for. */
export class EntityIndex {
  #byId?: ReadonlyMap<string, Called>;
  #byName?: ReadonlyMap<string, Called>;
  #documentOf?: Map<Entity, number>;

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
    const byId = firstOf(this.#ids().get(id), kinds);
    if (byId && this.plans.length === 1) return byId;
    const found = this.#earlier(byId, firstOf(this.#names().get(key), kinds));
    if (leadingId === undefined || (found && this.plans.length === 1)) return found;
    return this.#earlier(found, firstOf(this.#ids().get(leadingId), kinds));
  }

  /** Of two, the second only where it stands in an earlier document. */
  #earlier(one: Entity | undefined, other: Entity | undefined): Entity | undefined {
    if (!one || !other || this.plans.length === 1) return one ?? other;
    const documents = this.#documents();
    return documents.get(other)! < documents.get(one)! ? other : one;
  }

  /** The place of the document of each entity. */
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

  /** By name: references are only ever looked at where they stand. */
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

/** All that are called the same, in reading order, and where they are several the first of each kind. */
interface Called {
  readonly all: Entity[];
  first: Entity[] | undefined;
}

function firstOf(called: Called | undefined, kinds: readonly EntityKind[]): Entity | undefined {
  return called && (called.first ?? called.all).find(({ kind }) => kinds.includes(kind));
}
