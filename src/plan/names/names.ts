import { folded } from '../../text/tokens';
import { wordsOf } from '../vocabulary/words';
import type { SourceText } from '../../syntax/sourceText';
import type { Entity } from '../entity';
import { statedField } from '../entity';
import { EntityIndex } from './entityIndex';
import type { EntityKind } from '../fields';
import { comparableLabel, comparableName } from '../labels';
import type { Lookup, Name, Reference } from './reference';
import { mentionsIn, nameIn } from './mentions';
import type { NamesBasis } from './namesBasis';
import { namesBasisOf } from './namesBasis';
import { teamOf } from '../team';
import { isOurselves } from '../values/choiceValues';
import { readPeople } from '../values/people';
import type { Plan } from '../plan';
import { allEntities } from '../plan';

/** Resolves mentions in a plan by id, name and anchor. Built once for each version of the plan. */
export class Names implements Lookup {
  readonly #own: EntityIndex;
  /** The contents of the vendors' files. */
  readonly #linked: EntityIndex;
  readonly #bySlug = new Map<string, Entity>();
  /** From a mention to the entity that it is part of. */
  readonly #whole = new Map<Entity, Entity>();
  /** The documents of entities in other files. */
  readonly #elsewhere = new Map<Entity, Names>();
  readonly #fileOf = new Map<Entity, Names>();
  readonly #makersOf = new Map<Entity, readonly Entity[]>();
  readonly #lists = new Map<ListOfFiles, readonly Entity[]>();
  #basis?: NamesBasis;

  /** `linked` are the vendors' files that the plan links to, each with the vendor that links there. */
  constructor(
    readonly plan: Plan,
    private readonly files: readonly { readonly vendor: Entity; readonly names: Names }[] = [],
  ) {
    this.#own = new EntityIndex([plan]);
    this.#linked = new EntityIndex(files.map(({ names }) => names.plan));
    for (const { vendor, names } of files) {
      this.#whole.set(names.plan.self, vendor);
      if (!this.#fileOf.has(vendor)) this.#fileOf.set(vendor, names);
      for (const entity of allEntities(names.plan)) this.#elsewhere.set(entity, names);
    }
    for (const entity of allEntities(plan)) {
      if (entity.slug) this.#bySlug.set(entity.slug, entity);
      for (const mention of entity.mentions ?? []) {
        this.#whole.set(mention, entity);
        if (mention.slug) this.#bySlug.set(mention.slug, entity);
      }
    }
  }

  /** Whether these are the vendors' files that it was made with. */
  isOf(linked: readonly { readonly vendor: Entity; readonly names: Names }[]): boolean {
    return (
      linked.length === this.files.length &&
      linked.every(({ vendor, names }, at) => vendor === this.files[at]!.vendor && names === this.files[at]!.names)
    );
  }

  /** What looking up a name depends on: `before` if everything still has the same names as there. */
  basis(before?: NamesBasis): NamesBasis {
    return (this.#basis ??= namesBasisOf(
      this.plan,
      this.files.map(({ names }) => names.basis()),
      () => this.mostSeparators,
      before,
    ));
  }

  /** Every entity with this id, in reading order. */
  withId(id: string): readonly Entity[] {
    return this.#own.withId(id.toUpperCase());
  }

  /** Every entity of this name. */
  named(name: string): readonly Entity[] {
    return this.#own.named(comparableName(name));
  }

  /** The entity whose heading an anchor leads to. */
  atSlug(slug: string): Entity | undefined {
    return this.#bySlug.get(slug);
  }

  /** The entity that this mention is part of. */
  whole(entity: Entity): Entity {
    return this.#whole.get(entity) ?? entity;
  }

  /** The ids of the plan, in upper case. */
  ids(): Iterable<string> {
    return this.#own.ids();
  }

  /** The entity of one of these kinds that a text names by id or by its unique name. */
  find(text: string, kinds: readonly EntityKind[]): Entity | undefined {
    return this.#find(nameIn(text), kinds);
  }

  #find(name: Name, kinds: readonly EntityKind[]): Entity | undefined {
    const found = this.#own.find(name, kinds);
    if (found || this.files.length === 0) return found;
    return this.#linked.find(
      name,
      kinds.filter((kind) => kind !== 'vendor'),
    );
  }

  /** The deliverables of the plan, including those in its vendors' own files. */
  deliverables(): readonly Entity[] {
    return this.#withThoseOfFiles('deliverables');
  }

  /** The collateral that the plan provides, including that in its vendors' own files. */
  collateral(): readonly Entity[] {
    return this.#withThoseOfFiles('collateral');
  }

  /** The references of the plan's vendors, including those in the vendors' own files. */
  clients(): readonly Entity[] {
    return this.#withThoseOfFiles('references');
  }

  #withThoseOfFiles(list: ListOfFiles): readonly Entity[] {
    if (this.files.length === 0) return this.plan[list];
    let all = this.#lists.get(list);
    if (!all) {
      all = [...this.plan[list], ...this.files.flatMap(({ names }) => names.plan[list])];
      this.#lists.set(list, all);
    }
    return all;
  }

  /** A vendor's own file, if it has one. */
  fileOf(vendor: Entity): Names | undefined {
    return this.#fileOf.get(vendor);
  }

  /** The address of an entity's document. */
  uriOf(entity: Entity): string {
    return (this.#elsewhere.get(entity) ?? this).plan.uri;
  }

  /** The entities of these kinds that a value lists, as `mentionsIn` says. */
  references(value: SourceText, kinds: readonly EntityKind[]): Reference[] {
    return mentionsIn(value, kinds, this);
  }

  /**
   * The entities of these kinds that a value of an entity lists. What stands in a vendor's file means what that file calls
   * so before anything else.
   */
  referencesOf(entity: Entity, value: SourceText, kinds: readonly EntityKind[]): Reference[] {
    const all = this.references(value, kinds);
    const file = this.#elsewhere.get(entity);
    if (!file) return all;
    const own = new Map(
      file.references(value, kinds).map((one) => [`${one.range.start} ${one.range.end} ${one.text}`, one]),
    );
    return all.map((one) => {
      const inFile = own.get(`${one.range.start} ${one.range.end} ${one.text}`);
      return inFile?.target ? inFile : one;
    });
  }

  /** Every entity of these kinds that a text as a whole names: more than one if the name is ambiguous. */
  all(name: Name, kinds: readonly EntityKind[]): readonly Entity[] {
    const own = this.#own.all(name, kinds);
    if (own.length > 0 || this.files.length === 0) return own;
    return this.#linked.all(
      name,
      kinds.filter((kind) => kind !== 'vendor'),
    );
  }

  /** The most separators in any name. */
  get mostSeparators(): number {
    return Math.max(this.#own.mostSeparators, this.files.length > 0 ? this.#linked.mostSeparators : 0);
  }

  /** The entity that a link leads to by its anchor or its text; undefined if it leads to another document. */
  linked(url: string, name: Name, kinds: readonly EntityKind[]): Entity | undefined {
    const named = this.#find(name, kinds);
    if (url.startsWith('#')) return this.atSlug(safelyDecoded(url.slice(1))) ?? named;
    return this.#isOfOther(named, url) ? undefined : named;
  }

  /** Vendors and people are the same wherever they work; work and outcomes belong to the document that a link names. */
  #isOfOther(target: Entity | undefined, url: string): boolean {
    if (!target) return true;
    if (target.kind === 'vendor' || target.kind === 'person' || this.#elsewhere.has(target)) return false;
    const file = (address: string): string =>
      safelyDecoded(address.replace(/[?#].*/s, ''))
        .split('/')
        .at(-1)!;
    return file(url) !== file(this.plan.uri);
  }

  /** The vendors and people of the team whom a value names as those who make something. */
  makersIn(value: SourceText): readonly Reference[] {
    return this.references(value, ['vendor', 'person']);
  }

  /**
   * The vendors that an entity names and the plan doesn't describe. Only a field that is about firms counts; whom a
   * column such as `Who` names may be anybody.
   */
  unknownVendorsOf(entity: Entity): readonly Reference[] {
    const stated = statedField(entity, 'vendor');
    if (!stated || !isFirmLabel(stated.label.value) || isOurselves(stated.value.text)) return [];
    return this.makersIn(stated.value).filter(
      ({ text, target, candidates, url }) =>
        !target &&
        !candidates &&
        url === undefined &&
        // A column's own label in it is a placeholder.
        !isFirmLabel(text) &&
        !isOurselves(text) &&
        !this.#isOfTeam(text),
    );
  }

  #isOfTeam(text: string): boolean {
    const team = teamOf(this.plan);
    return team.size > 0 && readPeople(text).every((person) => team.has(person));
  }

  /** The vendor that makes a deliverable, that a reference is about, or that a budget line pays; of several, the first. */
  vendorOf(entity: Entity): Entity | undefined {
    return this.makersOf(entity)[0];
  }

  /** The vendors that make a deliverable together. */
  makersOf(entity: Entity): readonly Entity[] {
    let known = this.#makersOf.get(entity);
    if (!known) this.#makersOf.set(entity, (known = this.#readMakersOf(entity)));
    return known;
  }

  #readMakersOf(entity: Entity): readonly Entity[] {
    const named = statedField(entity, 'vendor');
    if (named) {
      const targets = this.makersIn(named.value).flatMap(({ target }) => (target?.kind === 'vendor' ? target : []));
      return targets.length > 1 ? [...new Set(targets)] : targets;
    }
    const only =
      entity.parent?.kind === 'vendor'
        ? this.whole(entity.parent)
        : entity.group && this.find(entity.group.text, ['vendor']);
    return only ? [only] : nobody;
  }
}

const nobody: readonly Entity[] = [];

let firmLabels: ReadonlySet<string> | undefined;

/** Whether only a firm can stand under a label: `Vendor`, `Agentur`, but not `Who`. */
function isFirmLabel(label: string): boolean {
  firmLabels ??= new Set(wordsOf('vendorNoun').map(folded));
  return firmLabels.has(folded(comparableLabel(label)));
}

/** The lists of a plan to which its vendors' files add. */
type ListOfFiles = 'deliverables' | 'collateral' | 'references';

/** Part of an address as its author meant it; one with a broken escape is unchanged. */
export function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
