import { bracketsAtEnd } from '../../text/ends';
import { SourceText } from '../../syntax/sourceText';
import { memoizedStrings } from '../../text/memoizedStrings';
import type { Entity } from '../entity';
import { mentionsOf } from '../entity';
import type { EntityKind } from '../fields';
import { nameKey } from '../labels';
import type { Plan } from '../plan';
import type { Name } from './reference';
import { allEntities } from '../plan';
import { aliasesOf, isDistinctive } from './vendorAliases';
import { listItems } from '../values/listItems';

/** The entities of one document, or of several in order, by id and name. Each index is built on first use. */
export class EntityIndex {
  #byId?: ReadonlyMap<string, Called>;
  #byName?: ReadonlyMap<string, Called>;
  #byShortName?: ReadonlyMap<string, Called>;
  #documentOf?: Map<Entity, number>;
  #mostSeparators?: number;

  constructor(private readonly plans: readonly Plan[]) {}

  /** All entities with an id, given in upper case, in reading order. */
  withId(id: string): readonly Entity[] {
    return this.#ids().get(id)?.all ?? [];
  }

  /** All entities with a name, given in comparable form. */
  named(key: string): readonly Entity[] {
    return this.#names().get(nameKey(key))?.all ?? [];
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
    const byName = firstOf(this.#names().get(nameKey(key)), kinds) ?? this.#byAlias(key, kinds)?.all[0];
    const found = this.#earlier(byId, byName);
    if (leadingId === undefined || (found && this.plans.length === 1)) return found;
    return this.#earlier(found, firstOf(this.#ids().get(leadingId), kinds));
  }

  /**
   * Every entity of these kinds that a text as a whole names, in any of the documents: by id, else by name. The mentions
   * of one entity are one.
   */
  all({ id, key }: Name, kinds: readonly EntityKind[]): readonly Entity[] {
    const called = this.#ofKinds(this.#ids().get(id), kinds) ?? this.#ofKinds(this.#names().get(nameKey(key)), kinds);
    return called ?? this.#byAlias(key, kinds)?.all ?? [];
  }

  #ofKinds(called: Called | undefined, kinds: readonly EntityKind[]): readonly Entity[] | undefined {
    const found = called?.all.filter(({ kind }) => kinds.includes(kind));
    return found && found.length > 0 ? found : undefined;
  }

  /** The most separators, such as commas and ampersands, in any name, up to so many that a name in a list may have. */
  get mostSeparators(): number {
    return (this.#mostSeparators ??= this.plans.reduce(
      (most, plan) =>
        allEntities(plan).reduce(
          (of, { key, writtenKey = '' }) => Math.max(of, separatorsIn(key), separatorsIn(writtenKey)),
          most,
        ),
      0,
    ));
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
    return (this.#byName ??= this.#withShortNames(
      this.#read(({ kind, key }) => (kind === 'reference' ? undefined : nameKey(key))),
    ));
  }

  /** The same, and vendors by their names without what is in parentheses behind them, unless others have that name. */
  #withShortNames(byName: Map<string, Called>): Map<string, Called> {
    const short = this.#read(({ kind, key }) => (kind === 'vendor' ? shortNameKey(key) : undefined));
    for (const [key, called] of short) if (called.all.length === 1 && !byName.has(key)) byName.set(key, called);
    for (const plan of this.plans)
      for (const entity of plan.vendors)
        for (const key of writtenKeys(entity))
          if (!byName.has(key)) byName.set(key, { all: [entity], first: undefined });
    return byName;
  }

  /**
   * The only vendor that is called so for short: `Standwerk` for `Standwerk GmbH`. Where other than those who make something
   * can
   * be meant, only what can hardly be anything else.
   */
  #byAlias(key: string, kinds: readonly EntityKind[]): Called | undefined {
    if (!kinds.includes('vendor')) return undefined;
    this.#byShortName ??= this.#readAliases();
    const alias = nameKey(key);
    const called = this.#byShortName.get(alias);
    if (called?.all.length !== 1) return undefined;
    return kinds.every((kind) => kind === 'vendor' || kind === 'person') || isDistinctive(alias) ? called : undefined;
  }

  #readAliases(): ReadonlyMap<string, Called> {
    const index = new Map<string, Called>();
    for (const plan of this.plans)
      for (const vendor of plan.vendors)
        for (const alias of aliasesOf(vendor.key)) {
          const called = index.get(alias);
          if (!called) index.set(alias, { all: [vendor], first: undefined });
          else if (called.all[0]!.key !== vendor.key) called.all.push(vendor);
        }
    return index;
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

/** What is written in the place of a vendor's name, including what the vendor does. */
export function writtenKeys(vendor: Entity): readonly string[] {
  return mentionsOf(vendor).flatMap(({ writtenKey }) => (writtenKey === undefined ? [] : nameKey(writtenKey)));
}

/** The key of `Textwerk` for `Textwerk (press)`; undefined for a name without parentheses at its end. */
export function shortNameKey(key: string): string | undefined {
  const brackets = bracketsAtEnd(key);
  return brackets && brackets.start > 0 ? nameKey(key.slice(0, brackets.start).trimEnd()) : undefined;
}

/** All entities with the same name, in reading order, and if there are several the first of each kind. */
interface Called {
  readonly all: Entity[];
  first: Entity[] | undefined;
}

function firstOf(called: Called | undefined, kinds: readonly EntityKind[]): Entity | undefined {
  return called && (called.first ?? called.all).find(({ kind }) => kinds.includes(kind));
}

/** How often a name would be split if it were taken for a list. */
const separatorsIn = memoizedStrings((key: string): number =>
  /[,;&/+·•]| \p{L}{1,3} /u.test(key) ? Math.min(mostInName, listLength(key) - 1) : 0,
);

/** Every stretch of a list with so many separators is looked up as a name. */
const mostInName = 20;

function listLength(key: string): number {
  return listItems(SourceText.exact(key, { offset: 0 }, 0)).length;
}
