import type { SourceText } from '../syntax/sourceText';
import { memoizedParts, memoizedText } from '../syntax/sourceText';
import type { Range } from '../text/range';
import type { Entity } from './entity';
import { statedField } from './entity';
import { EntityIndex, type Name } from './entityIndex';
import type { EntityKind } from './fields';
import { comparableLabel } from './labels';
import type { Lag } from './values/lags';
import { readLag, readStart } from './values/lags';
import type { Plan } from './plan';
import { allEntities } from './plan';
import { anyOf } from './vocabulary/words';

/** A mention of an entity: by id, by name, or by a link. */
export interface Reference {
  /** As written, without markup. */
  readonly text: string;
  readonly range: Range;
  /** The mentioned entity; undefined if nothing in the plan has this name. */
  readonly target?: Entity;
  /** The address of a link to another file; whether the file exists isn't known here. */
  readonly url?: string;
  /** The lag: `D1 + 5 days`, `2 weeks after D1`. */
  readonly lag?: Lag;
  /** What of the mentioned work has to come first: all of it, unless only its start is named. */
  readonly from?: 'finish' | 'start';
}

/** Resolves mentions in a plan by id, name and anchor. Built once for each version of the plan. */
export class Names {
  readonly #own: EntityIndex;
  /** The contents of the vendors' files. */
  readonly #linked: EntityIndex;
  readonly #bySlug = new Map<string, Entity>();
  /** From a mention to the entity that it is part of. */
  readonly #whole = new Map<Entity, Entity>();
  /** The documents of entities in other files. */
  readonly #elsewhere = new Map<Entity, Names>();
  readonly #fileOf = new Map<Entity, Names>();
  readonly #vendorOf = new Map<Entity, { readonly vendor: Entity | undefined }>();
  readonly #lists = new Map<ListOfFiles, readonly Entity[]>();

  /** `linked` are the vendors' files that the plan links to, each with the vendor that links there. */
  constructor(
    readonly plan: Plan,
    private readonly linked: readonly { readonly vendor: Entity; readonly names: Names }[] = [],
  ) {
    this.#own = new EntityIndex([plan]);
    this.#linked = new EntityIndex(linked.map(({ names }) => names.plan));
    for (const { vendor, names } of linked) {
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
      linked.length === this.linked.length &&
      linked.every(({ vendor, names }, at) => vendor === this.linked[at]!.vendor && names === this.linked[at]!.names)
    );
  }

  /** Every entity with this id, in reading order. */
  withId(id: string): readonly Entity[] {
    return this.#own.withId(id.toUpperCase());
  }

  /** Every entity of this name. */
  named(name: string): readonly Entity[] {
    return this.#own.named(comparableLabel(name));
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
    if (found || this.linked.length === 0) return found;
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
    if (this.linked.length === 0) return this.plan[list];
    let all = this.#lists.get(list);
    if (!all) {
      all = [...this.plan[list], ...this.linked.flatMap(({ names }) => names.plan[list])];
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

  /**
   * The entities that a value lists: `D1, D6 and Retail team`, `D2 + 5 days`. A name may contain an ampersand or an
   * `and`, so a piece is split there only if the whole names nothing.
   */
  references(value: SourceText, kinds: readonly EntityKind[]): Reference[] {
    const found: Reference[] = [];
    for (const piece of piecesOf(value)) {
      const whole = this.#timed(piece, kinds);
      const parts = whole.url ? [] : partsOf(piece);
      if (parts.length < 2) {
        found.push(whole);
        continue;
      }
      const each = parts.map((part) => this.#timed(part, kinds));
      // In `D1 and D2` the first is found at the beginning; whether more follows shows that it isn't all.
      const others = whole.target && this.#isOnlyBegunBy(piece, kinds) ? each.slice(1) : whole.target ? [] : each;
      const isOfSeveral = others.some(({ target }) => target && target !== whole.target);
      for (const one of isOfSeveral ? each : [whole]) found.push(one);
    }
    return found;
  }

  /** Whether a piece is identified by an id or a link that it begins with, and not by its whole text. */
  #isOnlyBegunBy(piece: SourceText, kinds: readonly EntityKind[]): boolean {
    const link = piece.marks.find((mark) => mark.kind === 'link');
    if (link) return link.end < piece.text.length;
    return !this.#find({ ...readName(piece), leadingId: undefined }, kinds);
  }

  /** A name with a plus sign or an `after` is a name; only a text that isn't a name as a whole can state a lag. */
  #timed(piece: SourceText, kinds: readonly EntityKind[]): Reference {
    const timed = lagOf(piece);
    const start = readStart(timed?.name ?? piece);
    if (!(timed ?? start) || this.#find({ ...readName(piece), leadingId: undefined }, kinds))
      return this.#reference(piece, kinds);
    const reference = this.#reference(start ?? timed!.name, kinds);
    return { ...reference, ...(timed && { lag: timed.lag }), ...(start && { from: 'start' }) };
  }

  #reference(piece: SourceText, kinds: readonly EntityKind[]): Reference {
    const link = piece.marks.find((mark) => mark.kind === 'link');
    const { text, range } = piece;
    if (link?.url?.startsWith('#')) {
      const target = this.atSlug(safelyDecoded(link.url.slice(1))) ?? this.#find(readName(piece), kinds);
      return { text, range: piece.rangeOf(link), target };
    }
    const target = this.#find(readName(piece), kinds);
    const isOfOther = link?.url !== undefined && this.#isOfOther(target, link.url);
    return link && isOfOther ? { text, range: piece.rangeOf(link), url: link.url } : { text, range, target };
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

  /** The vendor that makes a deliverable, that a reference is about, or that a budget line pays. */
  vendorOf(entity: Entity): Entity | undefined {
    let known = this.#vendorOf.get(entity);
    if (!known) this.#vendorOf.set(entity, (known = { vendor: this.#readVendorOf(entity) }));
    return known.vendor;
  }

  #readVendorOf(entity: Entity): Entity | undefined {
    const named = statedField(entity, 'vendor');
    if (named) return this.references(named.value, ['vendor'])[0]?.target;
    if (entity.parent?.kind === 'vendor') return this.whole(entity.parent);
    return entity.group ? this.find(entity.group.text, ['vendor']) : undefined;
  }
}

/** The lists of a plan to which its vendors' files add. */
type ListOfFiles = 'deliverables' | 'collateral' | 'references';

function nameIn(text: string): Name {
  const plain = text.trim().replace(/^\[\[(.*)\]\]$/, '$1');
  return {
    id: plain.toUpperCase(),
    key: comparableLabel(plain),
    leadingId: /^([A-Z]{1,4}-?\d+(?:\.\d+)?)\b/.exec(plain)?.[1]?.toUpperCase(),
  };
}

const readName = memoizedText((piece: SourceText) => nameIn(piece.text));
const knownLag = memoizedText(readLag);

/** The name stands where the piece stands. */
function lagOf(piece: SourceText): ReturnType<typeof readLag> {
  const known = knownLag(piece);
  return known && { name: known.name.movedTo(piece.origin), lag: { ...known.lag, range: piece.range } };
}

const piecesOf = memoizedParts((value) =>
  split(value, /(?:(?<!\s)\s+)?[,;]\s*|(?<!\s)\s+\+\s+(?!\s|\d|an?\s)|(?:(?<!\s)[^\S\n]+)?\n\s*/g),
);
const partSeparator = new RegExp(String.raw`(?:(?<!\s)\s+)?[&/]\s*|(?<!\s)\s+${anyOf('and')}\s+`, 'gi');
const partsOf = memoizedParts((piece) => split(piece, partSeparator));

function split(text: SourceText, separator: RegExp): SourceText[] {
  const pieces: SourceText[] = [];
  let start = 0;
  for (const match of text.text.matchAll(separator)) {
    if (text.marksAround(match.index).length > 0) continue;
    pieces.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  pieces.push(text.slice(start));
  return pieces.filter((piece) => piece.text !== '');
}

/** Part of an address as its author meant it; one with a broken escape is unchanged. */
export function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
