import { slug as githubSlug } from 'github-slugger';
import type { Heading, Link, Part } from '../../syntax/blocks';
import { ReadPart } from '../../syntax/blocks';
import type { Document } from '../../syntax/document';
import { SourceText } from '../../syntax/sourceText';
import { Span } from '../../text/origin';
import type { Entity } from '../entity';
import type { EntityKind } from '../fields';
import { fieldByLabel } from '../fields';
import { hasFrontMatterOfPlan } from '../planContents';
import { apartFrom } from '../evidence/apart';
import { asideFromBlocks } from '../evidence/asideFromBlocks';
import { offerOf } from '../evidence/offer';
import { withoutAssignments } from './assignments';
import { joinMentions } from './joinMentions';
import { withNamesAcrossParts } from '../names/namesAcrossParts';
import { withNamesAmongParts } from '../names/namesAmongParts';
import { withKnownOriginals } from '../knownOriginals';
import type { Plan, PlanHeading, PlanSection } from '../plan';
import { fieldsAbout, withOtherLabels } from '../evidence/planEvidence';
import { frontMatterFields, valueText } from './readFrontMatterFields';
import type { Draft } from './drafts';
import { Drafts } from './drafts';
import { entityOfHeading } from './entityHeadings';
import type { Place, Reading, SectionPlace } from './partReading';
import { isSamePlace } from './partReading';
import type { DocumentNature } from '../evidence/documentNature';
import { natureByTitle } from '../evidence/documentNature';
import { headingEvidence, placeBelow } from '../evidence/headingEvidence';
import { isEverydayName, sectionKind } from '../sections';
import { append } from '../../text/lists';
import { labelledEntities } from '../evidence/proseLabels';

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

class PlanReader {
  readonly #found = new Map<EntityKind, Entity[]>();
  readonly #headings: PlanHeading[] = [];
  readonly #sections: PlanSection[] = [];
  readonly #inSentences: Entity[] = [];
  readonly #links: Link[] = [];
  readonly #slugs = new Map<string, number>();
  readonly #scopes: Scope[] = [];
  #self!: Draft;
  readonly #drafts: Drafts;
  #nature: DocumentNature = 'other';
  #isWritten = false;
  /** A section without its end yet, by its scope. */
  readonly #open = new Map<Scope, Heading>();

  constructor(
    private readonly kind: Plan['kind'],
    private readonly document: Document,
    private readonly previous: Plan | undefined,
  ) {
    this.#drafts = new Drafts(document, previous);
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
    const isWritten = this.kind === 'plan' && hasFrontMatterOfPlan({ fields });
    const offer = this.kind === 'plan' && !isWritten ? offerOf(document) : undefined;
    // The first of several sections isn't a title.
    this.#nature = offer ? 'plan' : natureByTitle(title || first?.depth === 1 ? name.text : '');
    const nowhere = new ReadPart(undefined, [], [], new Span({ offset: 0 }, 0, 0));
    this.#isWritten = isWritten;
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
    for (const chunk of document.chunks) for (const part of chunk.parts) this.#part(part);
    this.#closeTo(0, text.length);
    const self = this.#drafts.entityOf(this.#self, 'document', { start: 0, end: text.length });
    if (this.kind === 'vendor') this.#add([self]);
    this.#drafts.finish();
    const list = (kind: EntityKind): Entity[] => this.#drafts.current(this.#found.get(kind) ?? []);
    const people = joinMentions(list('person'));
    const vendors = joinMentions(this.#drafts.withoutTopics(list('vendor')));
    const [milestones, collateral] = [list('milestone'), list('collateral')];
    const deliverables = withoutAssignments(list('deliverable'), milestones);
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
        this.kind === 'vendor' || isWritten
          ? []
          : apartFrom(self, [...asideFromBlocks(document), ...this.#inSentences], offer),
      headings: this.#headings,
      sections: this.#sections,
      links: this.#links,
      readings: this.#drafts.readings,
    };
  }

  #part(part: Part): void {
    append(this.#links, part.links);
    const known = this.previous?.readings.get(part.original);
    let slug: string | undefined;
    if (part.heading) {
      slug = known?.slug ?? part.heading.anchor ?? githubSlug(part.heading.text.text);
      this.#headings.push({ heading: part.heading, slug: this.#unique(slug) });
    }
    const place = part.heading ? this.#enter(part, part.heading, slug) : this.#place();
    const reading =
      known && isSamePlace(known.place, place) ? this.#drafts.kept(known, part, place) : this.#drafts.read(part, place);
    this.#drafts.readings.set(part.original, { part, place, reading, slug, entity: known?.entity });
    this.#take(part, reading);
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
      return { section, isEveryday, nature: this.#nature, isWritten: this.#isWritten };
    }
    const named = entityOfHeading(part, above ?? {}, above?.entity !== undefined);
    if (named) {
      const unique = this.#headings[this.#headings.length - 1]!.slug;
      const { kind, isEveryday } = named;
      const entity = { kind, name: heading.text, readings: [], from: part, to: part, slug: slug && unique };
      this.#scopes.push({ depth: heading.depth, section: above?.section, isEveryday, entity });
      return { entity: kind };
    }
    const place = this.#placeBelow(heading, above ?? {});
    this.#scopes.push({ depth: heading.depth, ...place });
    return { ...place, nature: this.#nature, isWritten: this.#isWritten };
  }

  /** The place below a heading that is neither a section's name nor an entity. */
  #placeBelow(heading: Heading, above: SectionPlace): SectionPlace {
    const { section, isEveryday, isOther, when } = above;
    const group = section ? heading.text : undefined;
    // A title is about all that follows, so it opens nothing.
    const isTitle = heading.depth === 1 && this.#headings.length === 1;
    const { text } = heading.text;
    const inside = isTitle
      ? undefined
      : placeBelow(above, headingEvidence(text), text, this.#isWritten ? undefined : this.#nature);
    const isBelow = isEveryday === true && section === 'deliverables';
    return { ...(inside ?? { section, isEveryday, isOther, when, isBelow }), group };
  }

  #place(): Place {
    const above = this.#scopes[this.#scopes.length - 1];
    if (!above && this.kind === 'vendor') return { entity: 'vendor' };
    if (above?.entity) return { entity: above.entity.kind };
    const { section, isEveryday, isBelow, isContent, isOther, when, group } = above ?? {};
    return {
      section,
      isEveryday,
      isBelow,
      isContent,
      isOther,
      when,
      group,
      nature: this.#nature,
      isWritten: this.#isWritten,
    };
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
        this.#add([this.#drafts.headingEntity(draft)]);
      }
      scope = above;
    }
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

function firstHeading(document: Document): Heading | undefined {
  for (const chunk of document.chunks) for (const part of chunk.parts) if (part.heading) return part.heading;
  return undefined;
}
