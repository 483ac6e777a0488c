import type { Entity, Field } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import { idsOf, readId } from '../plan/names/ids';
import { comparableName, nameKey } from '../plan/labels';
import { isCode } from '../plan/marks';
import type { Names } from '../plan/names/names';
import type { PersonMention } from '../plan/values/personMention';
import { peopleNamed, whoIs } from '../plan/values/namedPeople';
import { allEntities, writtenMentions } from '../plan/plan';
import { textsOf } from '../plan/sectionTexts';
import type { Link } from '../syntax/blocks';
import type { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';
import { Phrases } from '../text/phrases';
import type { Range } from '../text/range';
import { encloses, touches } from '../text/range';
import { countUpTo, Nested } from '../text/ranges';
import { anchorOf, resolveLink } from '../workspace/uri';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';
import { anchorRange } from '../edits/linkAddress';
import type { KnownPeople } from './knownPeople';
import { isOfPeople, knownPeopleOf } from './knownPeople';
import type { PlanSymbol } from './planSymbol';
import { isSameSymbol, symbolOf } from './planSymbol';

/** How an entity is mentioned at a position. An `anchor` is the end of a link's address: `#northlight-pr`. */
export type Spelling = 'name' | 'id' | 'first name' | 'handle' | 'email' | 'anchor';

/** A position in a document that mentions an entity. */
export interface Occurrence {
  readonly symbol: PlanSymbol;
  readonly spelling: Spelling;
  /** The mention itself and nothing around it: no markup, no `@`, no `#`. */
  readonly range: Range;
  /** True if the entity is described here and not just mentioned. */
  readonly isDefinition: boolean;
}

/**
 * Every mention in a document of something the plan knows, in reading order; no two overlap. A vendor's file can
 * mention what is in the plans that link to it, and a plan may link into others.
 */
export function occurrencesIn(workspace: Workspace, snapshot: PlanSnapshot): readonly Occurrence[] {
  const plans = plansAround(workspace, snapshot);
  const all = plans.length > 0 ? new Collector(snapshot, plans).collect() : ownOccurrences(snapshot);
  return withOutwardLinks(workspace, snapshot, all);
}

/** The mention at `offset`, including at its edges, as for a cursor. */
export function occurrenceAt(workspace: Workspace, snapshot: PlanSnapshot, offset: number): Occurrence | undefined {
  const near = new Collector(snapshot, plansAround(workspace, snapshot), areaAround(snapshot, offset)).collect();
  return withOutwardLinks(workspace, snapshot, near).find(({ range }) => touches(range, offset));
}

/** The plans that a vendor's file belongs to; none for a plan. */
function plansAround(workspace: Workspace, { plan, uri }: PlanSnapshot): readonly PlanSnapshot[] {
  return plan.kind === 'vendor' ? workspace.plansOfFile(uri) : [];
}

function withOutwardLinks(
  workspace: Workspace,
  snapshot: PlanSnapshot,
  occurrences: readonly Occurrence[],
): readonly Occurrence[] {
  const outward = outwardLinks(workspace, snapshot);
  return outward.length > 0 ? withoutOverlaps([...occurrences, ...outward]) : occurrences;
}

/** Nothing that mentions something extends over the edge of a chunk, so around a cursor only those next to it matter. */
function areaAround({ plan }: PlanSnapshot, offset: number): Range {
  const { chunks, frontMatter, text } = plan.document;
  const starts = [0, frontMatter?.range.end ?? 0, ...chunks.map(({ origin }) => origin.offset), text.length];
  return {
    start: starts.findLast((start) => start < offset) ?? 0,
    end: starts.find((start) => start > offset) ?? text.length,
  };
}

const ownOccurrences = memoized((snapshot: PlanSnapshot): readonly Occurrence[] => new Collector(snapshot).collect());

/** The anchors of links to headings of other plans. */
function outwardLinks(workspace: Workspace, snapshot: PlanSnapshot): Occurrence[] {
  return snapshot.plan.links.flatMap((link): Occurrence[] => {
    const target = /\.mdx?#/i.test(link.url) ? resolveLink(snapshot.uri, link.url) : undefined;
    const home = target === undefined ? undefined : workspace.get(target);
    const entity = home?.names.atSlug(anchorOf(link.url) ?? '');
    const range = entity && anchorRange(snapshot.plan.document.text, link);
    return home && range ? [{ symbol: symbolOf(home, entity), spelling: 'anchor', range, isDefinition: false }] : [];
  });
}

/**
 * Kinds that are mentioned by name in prose too; the names of others may be everyday words unless they have several.
 */
const properNames: ReadonlySet<EntityKind> = new Set(['vendor', 'person']);
const sought: readonly EntityKind[] = ['vendor', 'person', 'outcome', 'deliverable', 'milestone'];
const referring = new Map<string, readonly EntityKind[]>([
  ['outcomes', ['outcome']],
  ['dependencies', ['deliverable', 'vendor', 'milestone']],
  ['vendor', ['vendor']],
]);

class Collector {
  readonly #found = new Map<number, Occurrence>();
  readonly #symbols = new Map<Entity, PlanSymbol>();
  readonly #people: KnownPeople;
  readonly #names: Names;

  /** `around` are the plans that a vendor's file belongs to. */
  constructor(
    private readonly snapshot: PlanSnapshot,
    private readonly around: readonly PlanSnapshot[] = [],
    /** What isn't in it is left out. */
    private readonly area: Range = { start: 0, end: snapshot.plan.document.text.length },
  ) {
    this.#names = snapshot.names;
    this.#people = knownPeopleOf(snapshot);
    for (const symbol of this.#people.all()) if (symbol.entity) this.#symbols.set(symbol.entity, symbol);
  }

  collect(): readonly Occurrence[] {
    const { plan } = this.snapshot;
    const fields = writtenMentions(plan)
      .filter((mention) => this.#isHere(mention.range))
      .flatMap((mention) => mention.fields)
      .filter(({ range }) => this.#isHere(range));
    for (const entity of allEntities(plan)) this.#define(entity);
    for (const field of fields) this.#refer(field);
    const texts = [...this.#texts(), ...fields.filter(({ form }) => form === 'front-matter').map(({ value }) => value)];
    const names = this.#spokenNames();
    for (const text of texts) {
      this.#ids(text);
      if (names.size > 0) this.#namesIn(text, names);
    }
    for (const field of fields) this.#peopleOf(field);
    this.#anchors();
    return withoutOverlaps([...this.#found.values()]);
  }

  #isHere({ start, end }: Range): boolean {
    return start <= this.area.end && this.area.start <= end;
  }

  *#texts(): Iterable<SourceText> {
    for (const chunk of this.snapshot.plan.document.chunks) {
      const { offset } = chunk.origin;
      if (!this.#isHere({ start: offset, end: offset + chunk.text.length })) continue;
      for (const { heading, blocks } of chunk.parts) {
        if (heading) yield heading.text;
        for (const block of blocks) yield* textsOf(block);
      }
    }
  }

  /** The first meaning found for a position wins: definitions, then fields, then prose. */
  #add(symbol: PlanSymbol, spelling: Spelling, range: Range, isDefinition = false): void {
    const { start, end } = range;
    if (end > start && !this.#found.has(start))
      this.#found.set(start, { symbol, spelling, range: { start, end }, isDefinition });
  }

  #symbolOf(entity: Entity, home = this.snapshot): PlanSymbol {
    let symbol = this.#symbols.get(entity);
    if (!symbol) this.#symbols.set(entity, (symbol = symbolOf(home, entity)));
    return symbol;
  }

  #define(entity: Entity): void {
    const symbol = this.#symbolOf(entity);
    for (const mention of mentionsOf(entity)) {
      if (!this.#isHere(mention.range)) continue;
      if (mention.id) this.#add(symbol, 'id', mention.id.range, true);
      const { name } = mention;
      if (symbol.person && name.text !== symbol.name) this.#person(name, symbol.person, symbol, true);
      else this.#add(symbol, 'name', name.at(0, name.text.length), true);
    }
  }

  /** What a field such as `Depends on` or `Vendor` names without an id. */
  #refer({ definition, value, isMissing }: Field): void {
    const kinds = definition && referring.get(definition.type);
    if (!kinds || isMissing) return;
    const { text } = this.snapshot.plan.document;
    for (const { text: label, range, target: own } of this.#names.references(value, kinds)) {
      const symbol = own ? this.#symbolOf(own) : this.#around(label, kinds);
      if (!symbol) continue;
      const { id, end = 0 } = readId(label) ?? {};
      const name = id === undefined ? label : label.slice(end);
      const at = text.indexOf(name, range.start);
      const isName =
        nameKey(comparableName(name)) === nameKey(symbol.entity?.key ?? '') ||
        (id === undefined && this.#isShort(name, own));
      if (isName && at >= 0 && at + name.length <= range.end)
        this.#add(symbol, 'name', { start: at, end: at + name.length });
    }
  }

  /** Whether a vendor is called by the first words of its name. */
  #isShort(name: string, entity: Entity | undefined): boolean {
    return entity?.kind === 'vendor' && this.#names.find(name, ['vendor']) === entity;
  }

  #ids(text: SourceText): void {
    for (const { id, start, end } of idsOf(text)) {
      if (isCode(text, start, end)) continue;
      const own = this.#names.find(id, sought);
      const symbol = own ? this.#symbolOf(own) : this.#around(id, sought);
      if (symbol?.entity?.id?.value.toUpperCase() === id.toUpperCase()) this.#add(symbol, 'id', text.at(start, end));
    }
  }

  /** The entities of this name in the plans around a vendor's file. */
  #around(text: string, kinds: readonly EntityKind[]): PlanSymbol | undefined {
    for (const plan of this.around) {
      const entity = plan.names.find(text, kinds);
      if (entity) return this.#symbolOf(entity, plan);
    }
    return undefined;
  }

  /** The names to look for in prose, each from its first letter or digit on. */
  #spokenNames(): Phrases<Spoken> {
    const names = new Map<string, PlanSymbol>();
    for (const symbol of this.#people.all()) if (/\s/.test(symbol.name)) names.set(symbol.name, symbol);
    for (const entity of allEntities(this.snapshot.plan)) {
      const name = entity.name.text;
      const isSought = properNames.has(entity.kind)
        ? name.length >= 3
        : sought.includes(entity.kind) && /\S\s+\S/.test(name);
      if (isSought && !names.has(name) && !name.includes('\n')) names.set(name, this.#symbolOf(entity));
    }
    return new Phrases(
      Array.from(names.values()).flatMap((symbol): [string, Spoken][] => {
        const before = symbol.name.search(/[\p{L}\d]/u);
        return before < 0 ? [] : [[symbol.name.slice(before), { symbol, before }]];
      }),
    );
  }

  /** The names in a text, the longest at each position, so that `Retail team` isn't taken for `Retail`. */
  #namesIn(text: SourceText, names: Phrases<Spoken>): void {
    let done = 0;
    const source = text.text;
    words.lastIndex = 0;
    for (let match = words.exec(source); match; match = words.exec(source)) {
      const { index } = match;
      const found =
        index < done || !names.mayBegin(source, index) ? undefined : this.#nameAt(source, index, done, names);
      if (!found) continue;
      const start = index - found.before;
      const end = start + found.symbol.name.length;
      if (!isCode(text, start, end)) this.#add(found.symbol, 'name', text.at(start, end));
      done = end;
    }
  }

  /** The longest name whose first word begins at `index` and that begins no earlier than `done`. */
  #nameAt(text: string, index: number, done: number, names: Phrases<Spoken>): Spoken | undefined {
    let longest: Spoken | undefined;
    for (const [, spoken] of names.at(text, index)) {
      for (const one of spoken) {
        const { name } = one.symbol;
        const start = index - one.before;
        if (start < done || !text.startsWith(name, start) || /[\p{L}\d]/u.test(text[start + name.length] ?? ''))
          continue;
        if (!longest || name.length > longest.symbol.name.length) longest = one;
      }
    }
    return longest;
  }

  #peopleOf(field: Field): void {
    if (!isOfPeople(field)) return;
    for (const person of peopleNamed(field.value, this.snapshot.values.team)) {
      const symbol = this.#people.find(whoIs(person));
      if (symbol) this.#person(field.value, person, symbol, false);
    }
  }

  #person(
    value: SourceText,
    { start, name, handle, email }: PersonMention,
    symbol: PlanSymbol,
    isDefinition: boolean,
  ): void {
    const add = (written: string | undefined, spelling: Spelling): void => {
      const at = written === undefined ? -1 : value.text.indexOf(written, start);
      if (at >= 0) this.#add(symbol, spelling, value.at(at, at + written!.length), isDefinition);
    };
    add(name, name !== undefined && name !== symbol.name && /\s/.test(symbol.name) ? 'first name' : 'name');
    add(handle, 'handle');
    add(email, 'email');
  }

  #anchors(): void {
    const { plan } = this.snapshot;
    for (const link of plan.links) {
      if (!this.#isHere(link.range)) continue;
      const range = link.url.startsWith('#') ? anchorRange(plan.document.text, link) : undefined;
      const entity = range && this.#names.atSlug(anchorOf(link.url) ?? '');
      if (range && entity) this.#add(this.#symbolOf(entity), 'anchor', range);
    }
  }
}

const words = /[\p{L}\d]+/gu;

/** A name to look for in prose, and the number of units before its first letter or digit. */
interface Spoken {
  readonly symbol: PlanSymbol;
  readonly before: number;
}

function withoutOverlaps(found: Occurrence[]): Occurrence[] {
  found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const kept: Occurrence[] = [];
  for (const occurrence of found) {
    const last = kept[kept.length - 1];
    if (!last || last.range.end <= occurrence.range.start) kept.push(occurrence);
  }
  return kept;
}

/**
 * The occurrences that a reader would count: the anchor of a link whose text mentions the same entity isn't a separate
 * one.
 */
export function asRead({ plan }: PlanSnapshot, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (!occurrences.some(({ spelling }) => spelling === 'anchor')) return occurrences;
  const links = new Nested(plan.links);
  const starts = occurrences.map(({ range }) => range.start);
  return occurrences.filter((one) => {
    const link = one.spelling === 'anchor' ? outermost(links, one.range) : undefined;
    if (!link) return true;
    const { start, end } = link.range;
    for (let at = countUpTo(starts, start - 1); at < starts.length && starts[at]! < end; at++) {
      const other = occurrences[at]!;
      if (other !== one && isSameSymbol(other.symbol, one.symbol) && encloses(link.range, other.range)) return false;
    }
    return true;
  });
}

/** The link around a stretch; a link can be in the text of another only if that is an image. */
function outermost(links: Nested<Link>, range: Range): Link | undefined {
  let found: Link | undefined;
  for (const link of links.around(range.start)) if (encloses(link.range, range)) found = link;
  return found;
}
