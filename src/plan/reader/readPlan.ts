import { slug as githubSlug } from 'github-slugger';
import type { Heading, Link, Part } from '../../syntax/blocks';
import { ReadPart } from '../../syntax/blocks';
import type { Document } from '../../syntax/document';
import { SourceText } from '../../syntax/sourceText';
import { Span, Stretch } from '../../text/origin';
import { memoized } from '../../text/memoized';
import type { Range } from '../../text/range';
import type { Entity } from '../entity';
import { entityFrom } from './entityFrom';
import type { EntityKind } from '../fields';
import { fieldByLabel } from '../fields';
import { hasFrontMatterOfPlan } from '../planContents';
import { apartFrom } from '../evidence/apart';
import { asideFromBlocks } from '../evidence/asideFromBlocks';
import { offerOf } from '../evidence/offer';
import { joinMentions } from './joinMentions';
import { withNamesAcrossParts } from '../names/namesAcrossParts';
import { withNamesAmongParts } from '../names/namesAmongParts';
import { withKnownOriginals, withOriginalsOf } from '../knownOriginals';
import { movedReading, movedUnder, movedWhole, originalOf } from '../moved';
import type { PartReading, Plan, PlanHeading, PlanSection } from '../plan';
import { fieldsAbout, withOtherLabels } from '../evidence/planEvidence';
import { frontMatterFields, valueText } from './readFrontMatterFields';
import type { Place, Reading, SectionPlace } from './partReading';
import { entityOfSection } from '../entityKinds';
import { readPart } from './readPart';
import { itemField, twoColumnFields } from './readFields';
import { readId } from '../names/ids';
import { isWorkWithFields, statesOutcome } from '../evidence/evidence';
import type { DocumentNature } from '../evidence/documentNature';
import { natureByTitle } from '../evidence/documentNature';
import { headingEvidence, placeBelow, timedSections } from '../evidence/headingEvidence';
import { isEverydayName, sectionKind } from '../sections';
import { append } from '../../text/lists';
import { labelledEntities } from '../evidence/proseLabels';
import { sharedVendorNames, shortVendorName } from './vendorName';

/**
 * The meaning of a document. Given the plan of the version before, unchanged parts below the same headings are not read again;
 * that plan stays as it is. Never throws; what cannot be read is left to the rules.
 */
export function readPlan(uri: string, kind: Plan['kind'], document: Document, previous?: Plan): Plan {
  return new PlanReader(kind, document, previous).read(uri);
}

/** What a heading opens, until the next of the same or a higher level. */
interface Scope extends SectionPlace {
  readonly depth: number;
  readonly entity?: Draft;
}

/** An entity whose end hasn't been reached yet. */
interface Draft {
  readonly kind: EntityKind;
  readonly name: SourceText;
  readonly readings: Reading[];
  /** Its first part and, as far as read, its last. */
  readonly from: Part;
  to: Part;
  readonly slug?: string;
}

class PlanReader {
  readonly #found = new Map<EntityKind, Entity[]>();
  readonly #headings: PlanHeading[] = [];
  readonly #sections: PlanSection[] = [];
  readonly #inSentences: Entity[] = [];
  readonly #links: Link[] = [];
  readonly #readings = new Map<Part, PartReading>();
  /** What was read anew or moved: nobody else has it yet. */
  readonly #own = new Set<Reading>();
  /** What was moved, with what it was made of and how far it was moved. */
  readonly #moved = new Map<Reading, { readonly from: Reading; readonly by: number }>();
  /** What stands under another entity than in the version before, with what it is now; and the readings that it is in. */
  readonly #replaced = new Map<Entity, Entity>();
  readonly #rewritten = new Map<Reading, Reading>();
  readonly #slugs = new Map<string, number>();
  readonly #scopes: Scope[] = [];
  /** What the entities with a heading were built from. */
  readonly #drafts = new Map<Entity, Draft>();
  #self!: Draft;
  #nature: DocumentNature = 'other';
  /** Names that several headings share except for what comes after them. */
  #sharedNames: ReadonlySet<string | undefined> = new Set();
  /** A section without its end yet, by its scope. */
  readonly #open = new Map<Scope, Heading>();

  /** What was read of the parts in the version before, by their originals and in their order. */
  readonly #known: ReadonlyMap<Part, PartReading>;
  #knownInOrder?: readonly PartReading[];

  constructor(
    private readonly kind: Plan['kind'],
    private readonly document: Document,
    private readonly previous: Plan | undefined,
  ) {
    this.#known = previous?.readings ?? new Map();
  }

  read(uri: string): Plan {
    const { document } = this;
    const { frontMatter, text } = document;
    const written = frontMatterFields(this.kind, frontMatter);
    const fields = this.kind === 'plan' ? withOtherLabels(written) : written;
    const first = firstHeading(document);
    const title = frontMatter?.entries.find(({ key }) => fieldByLabel('plan', key)?.key === 'title')?.value;
    const named = title && title.kind !== 'missing' ? valueText(title) : first?.text;
    const name = named ?? SourceText.empty({ offset: 0 }, 0);
    const offer = this.kind === 'plan' ? offerOf(document) : undefined;
    // The first of several sections isn't a title.
    this.#nature = offer ? 'plan' : natureByTitle(title || first?.depth === 1 ? name.text : '');
    const nowhere = new ReadPart(undefined, [], [], new Span({ offset: 0 }, 0, 0));
    const about = this.kind === 'plan' ? fieldsAbout(document, fields) : [];
    for (const { definition, label, value } of this.kind === 'plan' ? fields : [])
      if (!definition)
        append(
          this.#inSentences,
          labelledEntities({ label: SourceText.exact(label.value, value.origin, label.range.start), value }) ?? [],
        );
    this.#self = {
      kind: this.kind,
      name,
      readings: [{ fields: withKnownOriginals([...fields, ...about], this.previous?.self.fields ?? []), entities: [] }],
      from: nowhere,
      to: nowhere,
    };
    this.#sharedNames = sharedVendorNames(headingsOf(document));
    for (const chunk of document.chunks) for (const part of chunk.parts) this.#part(part);
    this.#closeTo(0, text.length);
    const self = this.#entityOf(this.#self, 'document', { start: 0, end: text.length });
    if (this.kind === 'vendor') this.#add([self]);
    for (const [part, known] of this.#rewritten.size > 0 ? this.#readings : []) {
      const reading = this.#rewritten.get(known.reading);
      if (reading) this.#readings.set(part, { ...known, reading });
    }
    const list = (kind: EntityKind): Entity[] => this.#current(this.#found.get(kind) ?? []);
    const people = joinMentions(list('person'));
    const vendors = joinMentions(withoutTopics(list('vendor'), this.#drafts));
    const [deliverables, milestones, collateral] = [list('deliverable'), list('milestone'), list('collateral')];
    const dependedOn = [...vendors, ...deliverables, ...milestones, ...collateral];
    const outcomes = joinMentions(list('outcome'));
    const owning = [self, ...deliverables, ...milestones, ...outcomes];
    const worksOf = (works: readonly Entity[]): Entity[] =>
      withNamesAmongParts(withNamesAcrossParts(works, dependedOn), people, vendors, owning);
    return {
      uri,
      kind: this.kind,
      document,
      self,
      outcomes: withNamesAmongParts(outcomes, people, vendors, owning),
      people,
      vendors,
      deliverables: worksOf(deliverables),
      milestones: worksOf(milestones),
      references: list('reference'),
      budgetLines: list('budget line'),
      collateral,
      inSentences:
        this.kind === 'vendor' || hasFrontMatterOfPlan({ self })
          ? []
          : apartFrom(self, [...asideFromBlocks(document), ...this.#inSentences], offer),
      headings: this.#headings,
      sections: this.#sections,
      links: this.#links,
      readings: this.#readings,
    };
  }

  #part(part: Part): void {
    append(this.#links, part.links);
    const known = this.#known.get(part.original);
    let slug: string | undefined;
    if (part.heading) {
      slug = known?.slug ?? part.heading.anchor ?? githubSlug(part.heading.text.text);
      this.#headings.push({ heading: part.heading, slug: this.#unique(slug) });
    }
    const place = part.heading ? this.#enter(part, part.heading, slug) : this.#place();
    const reading = known && samePlace(known.place, place) ? this.#kept(known, part, place) : this.#new(part, place);
    this.#readings.set(part.original, { part, place, reading, slug, entity: known?.entity });
    this.#take(part, reading);
  }

  #new(part: Part, place: Place): Reading {
    const read = readPart(part, place);
    const before = this.#before(place);
    const reading = before
      ? withOriginalsOf(
          { reading: before.reading, text: this.previous!.document.text },
          { reading: read, text: this.document.text },
        )
      : read;
    this.#own.add(reading);
    return reading;
  }

  /** What was read at this place in the version before: as many parts from the start, or from the end. */
  #before(place: Place): PartReading | undefined {
    if (!this.previous) return undefined;
    this.#knownInOrder ??= [...this.#known.values()];
    const index = this.#readings.size;
    const fromEnd = this.#knownInOrder.length - (this.#partCount() - index);
    return [this.#knownInOrder[index], this.#knownInOrder[fromEnd]].find((one) => one && samePlace(one.place, place));
  }

  #partCount(): number {
    return this.document.chunks.reduce((count, { parts }) => count + parts.length, 0);
  }

  /** What was read of the part in the version before, moved to where it stands now. */
  #kept(known: PartReading, part: Part, place: Place): Reading {
    const { origin } = part.range;
    if (known.part === part && known.place.group === place.group) return known.reading;
    const group = { before: known.place.group, now: place.group };
    const reading = movedReading(known.reading, { origin, group });
    this.#own.add(reading);
    this.#moved.set(reading, { from: known.reading, by: part.range.start - known.part.range.start });
    return reading;
  }

  /** Closes what the heading ends, opens what it begins, and determines the context of its part. */
  #enter(part: Part, heading: Heading, slug: string | undefined): Place {
    this.#closeTo(heading.depth, part.range.start);
    const above = this.#scopes[this.#scopes.length - 1];
    const isOwnTitle = this.kind === 'vendor' && above === undefined && heading.depth === 1;
    if (isOwnTitle) return { entity: 'vendor' };
    const owner = above?.entity ?? (this.kind === 'vendor' ? this.#self : undefined);
    const definition = owner && fieldByLabel(owner.kind, heading.text.text);
    if (owner && definition) {
      this.#scopes.push({ depth: heading.depth, entity: above?.entity });
      return { field: definition };
    }
    if (owner && owner !== this.#self) {
      this.#scopes.push({ depth: heading.depth });
      return {};
    }
    const section = sectionKind(heading.text.text);
    if (section) {
      const isEveryday = isEverydayName(heading.text.text);
      const scope = { depth: heading.depth, section, isEveryday };
      this.#scopes.push(scope);
      this.#open.set(scope, heading);
      return { section, isEveryday, nature: this.#nature };
    }
    const kind = above?.section && entityOfSection[above.section];
    const mayBeEntity = kind && !above.group && !above.entity && !(kind === 'deliverable' && above.isEveryday === true);
    if (kind && mayBeEntity && looksLikeEntity(kind, part)) {
      const unique = this.#headings[this.#headings.length - 1]!.slug;
      const entity = { kind, name: heading.text, readings: [], from: part, to: part, slug: slug && unique };
      this.#scopes.push({ depth: heading.depth, section: above.section, entity });
      return { entity: kind };
    }
    if (!above?.entity && (!above?.section || above.section === 'outcomes') && statesOutcome(part.original)) {
      const unique = this.#headings[this.#headings.length - 1]!.slug;
      const entity: Draft = {
        kind: 'outcome',
        name: heading.text,
        readings: [],
        from: part,
        to: part,
        slug: slug && unique,
      };
      this.#scopes.push({ depth: heading.depth, section: above?.section, entity });
      return { entity: 'outcome' };
    }
    if (timedSections.has(above?.section) && !above?.isOther && isWorkWithFields(part.original)) {
      const unique = this.#headings[this.#headings.length - 1]!.slug;
      const entity: Draft = {
        kind: 'deliverable',
        name: heading.text,
        readings: [],
        from: part,
        to: part,
        slug: slug && unique,
      };
      this.#scopes.push({ depth: heading.depth, section: above?.section, isEveryday: above?.isEveryday, entity });
      return { entity: 'deliverable' };
    }
    const place = this.#placeBelow(heading, above ?? {});
    this.#scopes.push({ depth: heading.depth, ...place });
    return { ...place, nature: this.#nature };
  }

  /** The place below a heading that is neither a section's name nor an entity. */
  #placeBelow(heading: Heading, above: SectionPlace): SectionPlace {
    const { section, isEveryday, isOther, when } = above;
    const group = section ? heading.text : undefined;
    // A title is about all that follows, so it opens nothing.
    const isTitle = heading.depth === 1 && this.#headings.length === 1;
    const { text } = heading.text;
    const inside = isTitle ? undefined : placeBelow(above, headingEvidence(text), text, this.#nature);
    const isBelow = isEveryday === true && section === 'deliverables';
    return { ...(inside ?? { section, isEveryday, isOther, when, isBelow }), group };
  }

  #place(): Place {
    const above = this.#scopes[this.#scopes.length - 1];
    if (!above && this.kind === 'vendor') return { entity: 'vendor' };
    if (above?.entity) return { entity: above.entity.kind };
    const { section, isEveryday, isBelow, isContent, isOther, when, group } = above ?? {};
    return { section, isEveryday, isBelow, isContent, isOther, when, group, nature: this.#nature };
  }

  #take(part: Part, reading: Reading): void {
    const above = this.#scopes[this.#scopes.length - 1];
    const owner = above?.entity ?? (this.kind === 'vendor' && !above?.section ? this.#self : undefined);
    if (owner) {
      owner.readings.push(reading);
    }
    for (const { entity } of this.#scopes) if (entity) entity.to = part;
    this.#add(reading.entities);
  }

  #add(entities: readonly Entity[]): void {
    for (const entity of entities) {
      const list = entity.form === 'sentence' ? this.#inSentences : this.#found.get(entity.kind);
      if (list) list.push(entity);
      else this.#found.set(entity.kind, [entity]);
    }
  }

  /** Ends every scope that a heading of this depth at `end` doesn't belong to. */
  #closeTo(depth: number, end: number): void {
    let scope = this.#scopes[this.#scopes.length - 1];
    while (scope && scope.depth >= depth) {
      this.#scopes.pop();
      const heading = this.#open.get(scope);
      if (heading && scope.section) {
        this.#sections.push({ kind: scope.section, heading, range: { start: heading.range.start, end } });
      }
      const above = this.#scopes[this.#scopes.length - 1];
      const draft = scope.entity;
      if (draft && draft !== above?.entity) {
        const entity = this.#headingEntity(draft);
        this.#drafts.set(entity, draft);
        this.#add([entity]);
      }
      scope = above;
    }
  }

  /** The entity of the previous version if nothing in it changed, else a new one. */
  #headingEntity(draft: Draft): Entity {
    const first = draft.from.original;
    const reading = this.#readings.get(first)!;
    const known = this.#isCalledTheSame(reading.entity?.whole, draft) ? reading.entity : undefined;
    const shift = known?.whole.slug === draft.slug ? this.#shiftOf(known!, draft) : undefined;
    if (known && shift === 0) return known.whole;
    const range = new Stretch(draft.from.range, draft.to.range);
    const original = known && shift !== undefined ? originalOf(known.whole) : undefined;
    const whole = this.#entityOf(draft, 'heading', range, original);
    this.#readings.set(first, { ...reading, entity: { whole, from: draft.readings, to: draft.to } });
    return whole;
  }

  /** Whether a vendor still has the name that it had before other headings changed. */
  #isCalledTheSame(known: Entity | undefined, { kind, name }: Draft): boolean {
    if (!known || kind !== 'vendor' || shortVendorName(name.text) === undefined) return true;
    return this.#isWholeName(name) === (shortVendorName(known.name.text) !== undefined);
  }

  /** How far all that an entity is made of was moved together; undefined where it is made of something else now. */
  #shiftOf({ from, to, whole }: NonNullable<PartReading['entity']>, draft: Draft): number | undefined {
    const shift = draft.from.range.start - whole.range.start;
    const isSame =
      to.original === draft.to.original &&
      to.range.start + shift === draft.to.range.start &&
      from.length === draft.readings.length &&
      from.every((before, index) => {
        const reading = draft.readings[index]!;
        if (shift === 0) return reading === before;
        const moved = this.#moved.get(reading);
        return moved?.from === before && moved.by === shift;
      });
    return isSame ? shift : undefined;
  }

  /** The entity of a draft. What was read under it learns here whose it is; what an older version has is copied for that. */
  #entityOf(draft: Draft, form: 'heading' | 'document', range: Range, original?: Entity): Entity {
    const fields = draft.readings.flatMap((reading) => reading.fields);
    const { kind, name, slug } = draft;
    const parent = original
      ? movedWhole(original, name, fields, range)
      : entityFrom(kind, name, fields, form, range, { slug, isWholeName: this.#isWholeName(name) });
    for (const [index, reading] of draft.readings.entries()) {
      if (this.#own.has(reading)) {
        for (const child of reading.entities) (child as { parent?: Entity }).parent = parent;
      } else if (reading.entities.length > 0) {
        const entities = reading.entities.map((child) => {
          const copy = movedUnder(parent, child);
          this.#replaced.set(child, copy);
          return copy;
        });
        draft.readings[index] = { fields: reading.fields, entities };
        this.#rewritten.set(reading, draft.readings[index]);
      }
    }
    return parent;
  }

  /** Whether what comes after the name of a vendor tells it from another. */
  #isWholeName(name: SourceText): boolean {
    return this.#sharedNames.has(shortVendorName(name.text));
  }

  /** The entities as they are now: with those that stand under them now. */
  #current(entities: readonly Entity[]): Entity[] {
    return this.#replaced.size === 0 ? [...entities] : entities.map((entity) => this.#replaced.get(entity) ?? entity);
  }

  /** GitHub numbers anchors that stand twice: `budget`, `budget-1`. */
  #unique(slug: string): string {
    let result = slug;
    let count = this.#slugs.get(slug) ?? 0;
    while (this.#slugs.has(result)) result = `${slug}-${++count}`;
    this.#slugs.set(slug, count);
    this.#slugs.set(result, this.#slugs.get(result) ?? 0);
    return result;
  }
}

/**
 * Headings in a section on vendors may be its topics: `Food`, `Furniture`. If none of them has anything a vendor would
 * have, those with a list under them are taken as topics.
 */
function withoutTopics(vendors: readonly Entity[], drafts: ReadonlyMap<Entity, Draft>): readonly Entity[] {
  const saysNothing = (vendor: Entity): boolean =>
    vendor.fields.length === 0 &&
    (drafts.get(vendor)?.readings.every(({ entities }) => entities.length === 0) ?? false);
  const hasList = (vendor: Entity): boolean => drafts.get(vendor)!.from.blocks.some((block) => block.kind === 'list');
  return vendors.every(saysNothing) ? vendors.filter((vendor) => !hasList(vendor)) : vendors;
}

/** The headings of a document that may be names of vendors: each text once, as one heading may stand twice. */
function headingsOf({ chunks }: Document): readonly string[] {
  const texts = new Set<string>();
  for (const { parts } of chunks) for (const { heading } of parts) if (heading) texts.add(heading.text.text);
  return [...texts];
}

function firstHeading(document: Document): Heading | undefined {
  for (const chunk of document.chunks) for (const part of chunk.parts) if (part.heading) return part.heading;
  return undefined;
}

function samePlace(a: Place, b: Place): boolean {
  const isSameGroup = a.group?.original === b.group?.original;
  const isSameSection = a.section === b.section && (a.isEveryday ?? false) === (b.isEveryday ?? false);
  const isSameTime = a.when === b.when && (a.isBelow ?? false) === (b.isBelow ?? false) && a.isContent === b.isContent;
  const isSameDocument = a.nature === b.nature && (a.isOther ?? false) === (b.isOther ?? false);
  return a.entity === b.entity && a.field === b.field && isSameSection && isSameGroup && isSameTime && isSameDocument;
}

/**
 * A heading in a section is an entity if it has fields or an id; a vendor needs neither, unless a table below lists
 * vendors.
 */
function looksLikeEntity(kind: EntityKind, { original }: Part): boolean {
  const known = looksByKind(original);
  let looks = known.get(kind);
  if (looks === undefined) known.set(kind, (looks = readLooks(kind, original)));
  return looks;
}

const looksByKind = memoized((_: Part) => new Map<EntityKind, boolean>());

function readLooks(kind: EntityKind, { heading, blocks }: Part): boolean {
  const lists = blocks.filter((block) => block.kind !== 'paragraph');
  const hasFields = lists.some((block) =>
    block.kind === 'table'
      ? twoColumnFields(kind, block) !== undefined
      : block.items.some((item) => itemField(kind, item)?.definition !== undefined),
  );
  if (hasFields) return true;
  const namesColumn = lists.some(
    (block) => block.kind === 'table' && block.header.some((cell) => fieldByLabel(kind, cell.text)?.key === 'name'),
  );
  return kind === 'vendor' ? !namesColumn : readId(heading?.text.text ?? '') !== undefined && !namesColumn;
}
