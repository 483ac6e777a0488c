import type { Entity, Field } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import { idsOf, readId } from '../plan/ids';
import { comparableLabel } from '../plan/labels';
import { isCode } from '../plan/marks';
import type { Names } from '../plan/names';
import type { PersonMention } from '../plan/people';
import { peopleOf } from '../plan/people';
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
import type { KnownPlan, Workspace } from '../workspace/workspace';
import { anchorRange } from './linkAddress';
import { isOfPeople, KnownPeople } from './knownPeople';
import type { Thing } from './thing';
import { sameThing, thingOf } from './thing';

/** How a place speaks of a thing. An `anchor` is the end of a link's address: `#northlight-pr`. */
export type Spelling = 'name' | 'id' | 'first name' | 'handle' | 'email' | 'anchor';

/** A place in a document that speaks of a thing. */
export interface Occurrence {
  readonly thing: Thing;
  readonly spelling: Spelling;
  /** What is spelled there and nothing around it: no markup, no `@`, no `#`. */
  readonly range: Range;
  /** True where the thing is described and not merely mentioned. */
  readonly isDefinition: boolean;
}

/**
 * Every place in a document that speaks of something the plan knows, in reading order; no two overlap. A vendor's file
 * speaks of what is in the plans that link to it, and a plan may link into others.
 */
export function occurrencesIn(workspace: Workspace, known: KnownPlan): readonly Occurrence[] {
  const plans = known.plan.kind === 'vendor' ? workspace.plansOfFile(known.uri) : [];
  const all = plans.length > 0 ? new Collector(known, plans).collect() : ownOccurrences(known);
  const outward = outwardLinks(workspace, known);
  return outward.length > 0 ? withoutOverlaps([...all, ...outward]) : all;
}

/** The place at `offset`, where a cursor at its edge counts too. */
export function occurrenceAt(workspace: Workspace, known: KnownPlan, offset: number): Occurrence | undefined {
  return occurrencesIn(workspace, known).find(({ range }) => touches(range, offset));
}

const ownOccurrences = memoized((known: KnownPlan): readonly Occurrence[] => new Collector(known).collect());

/** The anchors of links to headings of other plans. */
function outwardLinks(workspace: Workspace, known: KnownPlan): Occurrence[] {
  return known.plan.links.flatMap((link): Occurrence[] => {
    const target = /\.mdx?#/i.test(link.url) ? resolveLink(known.uri, link.url) : undefined;
    const home = target === undefined ? undefined : workspace.get(target);
    const entity = home?.names.atSlug(anchorOf(link.url) ?? '');
    const range = entity && anchorRange(known.plan.document.text, link);
    return home && range ? [{ thing: thingOf(home, entity), spelling: 'anchor', range, isDefinition: false }] : [];
  });
}

/** Kinds that are spoken of by name in prose too; the names of others may be everyday words unless they have several. */
const properNames: ReadonlySet<EntityKind> = new Set(['vendor', 'person']);
const sought: readonly EntityKind[] = ['vendor', 'person', 'outcome', 'deliverable', 'milestone'];
const referring = new Map<string, readonly EntityKind[]>([
  ['outcomes', ['outcome']],
  ['dependencies', ['deliverable', 'vendor', 'milestone']],
  ['vendor', ['vendor']],
]);

class Collector {
  readonly #found = new Map<number, Occurrence>();
  readonly #things = new Map<Entity, Thing>();
  readonly #people: KnownPeople;
  readonly #names: Names;

  /** `around` are the plans that a vendor's file belongs to. */
  constructor(
    private readonly known: KnownPlan,
    private readonly around: readonly KnownPlan[] = [],
  ) {
    this.#names = known.names;
    this.#people = new KnownPeople(known);
    for (const thing of this.#people.things()) if (thing.entity) this.#things.set(thing.entity, thing);
  }

  collect(): readonly Occurrence[] {
    const { plan } = this.known;
    const fields = writtenMentions(plan).flatMap((mention) => mention.fields);
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

  *#texts(): Iterable<SourceText> {
    for (const { parts } of this.known.plan.document.chunks) {
      for (const { heading, blocks } of parts) {
        if (heading) yield heading.text;
        for (const block of blocks) yield* textsOf(block);
      }
    }
  }

  /** What is said first of a place counts: definitions, then fields, then prose. */
  #add(thing: Thing, spelling: Spelling, range: Range, isDefinition = false): void {
    const { start, end } = range;
    if (end > start && !this.#found.has(start))
      this.#found.set(start, { thing, spelling, range: { start, end }, isDefinition });
  }

  #thing(entity: Entity, home = this.known): Thing {
    let thing = this.#things.get(entity);
    if (!thing) this.#things.set(entity, (thing = thingOf(home, entity)));
    return thing;
  }

  #define(entity: Entity): void {
    const thing = this.#thing(entity);
    for (const mention of mentionsOf(entity)) {
      if (mention.id) this.#add(thing, 'id', mention.id.range, true);
      const { name } = mention;
      if (thing.person && name.text !== thing.name) this.#person(name, thing.person, thing, true);
      else this.#add(thing, 'name', name.at(0, name.text.length), true);
    }
  }

  /** What a field such as `Depends on` or `Vendor` names without an id. */
  #refer({ definition, value, isMissing }: Field): void {
    const kinds = definition && referring.get(definition.type);
    if (!kinds || isMissing) return;
    const { text } = this.known.plan.document;
    for (const { text: said, range, target: own } of this.#names.references(value, kinds)) {
      const thing = own ? this.#thing(own) : this.#around(said, kinds);
      if (!thing) continue;
      const { id, end = 0 } = readId(said) ?? {};
      const name = id === undefined ? said : said.slice(end);
      const at = text.indexOf(name, range.start);
      if (comparableLabel(name) === thing.entity?.key && at >= 0 && at + name.length <= range.end)
        this.#add(thing, 'name', { start: at, end: at + name.length });
    }
  }

  #ids(text: SourceText): void {
    for (const { id, start, end } of idsOf(text)) {
      if (isCode(text, start, end)) continue;
      const own = this.#names.find(id, sought);
      const thing = own ? this.#thing(own) : this.#around(id, sought);
      if (thing?.entity?.id?.value.toUpperCase() === id.toUpperCase()) this.#add(thing, 'id', text.at(start, end));
    }
  }

  /** What the plans around a vendor's file call so. */
  #around(said: string, kinds: readonly EntityKind[]): Thing | undefined {
    for (const plan of this.around) {
      const entity = plan.names.find(said, kinds);
      if (entity) return this.#thing(entity, plan);
    }
    return undefined;
  }

  /** The names that prose may hold, from the first letter or digit of each on. */
  #spokenNames(): Phrases<Spoken> {
    const things = new Map<string, Thing>();
    for (const thing of this.#people.things()) if (/\s/.test(thing.name)) things.set(thing.name, thing);
    for (const entity of allEntities(this.known.plan)) {
      const name = entity.name.text;
      const isSought = properNames.has(entity.kind)
        ? name.length >= 3
        : sought.includes(entity.kind) && /\S\s+\S/.test(name);
      if (isSought && !things.has(name) && !name.includes('\n')) things.set(name, this.#thing(entity));
    }
    return new Phrases(
      Array.from(things.values()).flatMap((thing): [string, Spoken][] => {
        const before = thing.name.search(/[\p{L}\d]/u);
        return before < 0 ? [] : [[thing.name.slice(before), { thing, before }]];
      }),
    );
  }

  /** The names in a text, at each place the longest, so that `Retail team` is not taken for `Retail`. */
  #namesIn(text: SourceText, names: Phrases<Spoken>): void {
    let done = 0;
    const said = text.text;
    words.lastIndex = 0;
    for (let match = words.exec(said); match; match = words.exec(said)) {
      const { index } = match;
      const found = index < done || !names.mayBegin(said, index) ? undefined : this.#nameAt(said, index, done, names);
      if (!found) continue;
      const start = index - found.before;
      const end = start + found.thing.name.length;
      if (!isCode(text, start, end)) this.#add(found.thing, 'name', text.at(start, end));
      done = end;
    }
  }

  /** The longest name whose first word begins at `index` and that begins no earlier than `done`. */
  #nameAt(text: string, index: number, done: number, names: Phrases<Spoken>): Spoken | undefined {
    let longest: Spoken | undefined;
    for (const [, spoken] of names.at(text, index)) {
      for (const one of spoken) {
        const { name } = one.thing;
        const start = index - one.before;
        if (start < done || !text.startsWith(name, start) || /[\p{L}\d]/u.test(text[start + name.length] ?? ''))
          continue;
        if (!longest || name.length > longest.thing.name.length) longest = one;
      }
    }
    return longest;
  }

  #peopleOf(field: Field): void {
    if (!isOfPeople(field)) return;
    for (const person of peopleOf(field.value)) {
      const thing = this.#people.find(person);
      if (thing) this.#person(field.value, person, thing, false);
    }
  }

  #person(value: SourceText, { start, name, handle, email }: PersonMention, thing: Thing, isDefinition: boolean): void {
    const add = (said: string | undefined, spelling: Spelling): void => {
      const at = said === undefined ? -1 : value.text.indexOf(said, start);
      if (at >= 0) this.#add(thing, spelling, value.at(at, at + said!.length), isDefinition);
    };
    add(name, name !== undefined && name !== thing.name && /\s/.test(thing.name) ? 'first name' : 'name');
    add(handle, 'handle');
    add(email, 'email');
  }

  #anchors(): void {
    const { plan } = this.known;
    for (const link of plan.links) {
      const range = link.url.startsWith('#') ? anchorRange(plan.document.text, link) : undefined;
      const entity = range && this.#names.atSlug(anchorOf(link.url) ?? '');
      if (range && entity) this.#add(this.#thing(entity), 'anchor', range);
    }
  }
}

const words = /[\p{L}\d]+/gu;

/** A name that prose may hold, and how many units of it stand before its first letter or digit. */
interface Spoken {
  readonly thing: Thing;
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

/** The occurrences that a reader would count: the anchor of a link whose text speaks of the same thing is none of its own. */
export function asRead({ plan }: KnownPlan, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (!occurrences.some(({ spelling }) => spelling === 'anchor')) return occurrences;
  const links = new Nested(plan.links);
  const starts = occurrences.map(({ range }) => range.start);
  return occurrences.filter((one) => {
    const link = one.spelling === 'anchor' ? outermost(links, one.range) : undefined;
    if (!link) return true;
    const { start, end } = link.range;
    for (let at = countUpTo(starts, start - 1); at < starts.length && starts[at]! < end; at++) {
      const other = occurrences[at]!;
      if (other !== one && sameThing(other.thing, one.thing) && encloses(link.range, other.range)) return false;
    }
    return true;
  });
}

/** The link that a stretch lies in; a link may stand in the text of another only where that is a picture. */
function outermost(links: Nested<Link>, range: Range): Link | undefined {
  let found: Link | undefined;
  for (const link of links.around(range.start)) if (encloses(link.range, range)) found = link;
  return found;
}
