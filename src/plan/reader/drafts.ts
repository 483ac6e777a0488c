import type { Part } from '../../syntax/blocks';
import type { Document } from '../../syntax/document';
import type { SourceText } from '../../syntax/sourceText';
import { Stretch } from '../../text/origin';
import type { Range } from '../../text/range';
import type { Entity } from '../entity';
import type { EntityKind } from '../fields';
import { movedReading, movedUnder, movedWhole, originalOf } from '../moved';
import { withOriginalsOf } from '../knownOriginals';
import type { PartReading, Plan } from '../plan';
import { entityFrom } from './entityFrom';
import type { Place, Reading } from './partReading';
import { isSamePlace } from './partReading';
import { readPart } from './readPart';
import { sharedVendorNames, shortVendorName } from './vendorName';

/** An entity whose end hasn't been reached yet. */
export interface Draft {
  readonly kind: EntityKind;
  readonly name: SourceText;
  readonly readings: Reading[];
  /** Its first part and, as far as read, its last. */
  readonly from: Part;
  to: Part;
  readonly slug?: string;
}

/**
 * What the parts of a document were read as, and the entities with a heading that are made of several parts. Of both, what the
 * version before has is taken over where nothing of it changed, and moved to where it stands now.
 */
export class Drafts {
  readonly readings = new Map<Part, PartReading>();
  /** What was read anew or moved: nobody else has it yet. */
  readonly #own = new Set<Reading>();
  /** What was moved, with what it was made of and how far it was moved. */
  readonly #moved = new Map<Reading, { readonly from: Reading; readonly by: number }>();
  /** What stands under another entity than in the version before, with what it is now; and the readings that it is in. */
  readonly #replaced = new Map<Entity, Entity>();
  readonly #rewritten = new Map<Reading, Reading>();
  /** What the entities with a heading were built from. */
  readonly #drafts = new Map<Entity, Draft>();
  /** Names that several headings share except for what comes after them. */
  readonly #sharedNames: ReadonlySet<string | undefined>;

  /** What was read of the parts in the version before, in their order. */
  #knownInOrder?: readonly PartReading[];

  constructor(
    private readonly document: Document,
    private readonly previous: Plan | undefined,
  ) {
    this.#sharedNames = sharedVendorNames(headingsOf(document));
  }

  /** What is read of a part for the first time. */
  read(part: Part, place: Place): Reading {
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
    this.#knownInOrder ??= [...this.previous.readings.values()];
    const index = this.readings.size;
    const fromEnd = this.#knownInOrder.length - (this.#partCount() - index);
    return [this.#knownInOrder[index], this.#knownInOrder[fromEnd]].find((one) => one && isSamePlace(one.place, place));
  }

  #partCount(): number {
    return this.document.chunks.reduce((count, { parts }) => count + parts.length, 0);
  }

  /** What was read of the part in the version before, moved to where it stands now. */
  kept(known: PartReading, part: Part, place: Place): Reading {
    const { origin } = part.range;
    if (known.part === part && known.place.group === place.group) return known.reading;
    const group = { before: known.place.group, now: place.group };
    const reading = movedReading(known.reading, { origin, group });
    this.#own.add(reading);
    this.#moved.set(reading, { from: known.reading, by: part.range.start - known.part.range.start });
    return reading;
  }

  /** The entity of the previous version if nothing in it changed, else a new one. */
  headingEntity(draft: Draft): Entity {
    const first = draft.from.original;
    const reading = this.readings.get(first)!;
    const known = this.#isCalledTheSame(reading.entity?.whole, draft) ? reading.entity : undefined;
    const shift = known?.whole.slug === draft.slug ? this.#shiftOf(known!, draft) : undefined;
    if (known && shift === 0) {
      this.#drafts.set(known.whole, draft);
      return known.whole;
    }
    const range = new Stretch(draft.from.range, draft.to.range);
    const original = known && shift !== undefined ? originalOf(known.whole) : undefined;
    const whole = this.entityOf(draft, 'heading', range, original);
    this.readings.set(first, { ...reading, entity: { whole, from: draft.readings, to: draft.to } });
    this.#drafts.set(whole, draft);
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
  entityOf(draft: Draft, form: 'heading' | 'document', range: Range, original?: Entity): Entity {
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
  current(entities: readonly Entity[]): Entity[] {
    return this.#replaced.size === 0 ? [...entities] : entities.map((entity) => this.#replaced.get(entity) ?? entity);
  }

  /** Puts the entities that stand under another one now into what their parts were read as. */
  finish(): void {
    for (const [part, known] of this.#rewritten.size > 0 ? this.readings : []) {
      const reading = this.#rewritten.get(known.reading);
      if (reading) this.readings.set(part, { ...known, reading });
    }
  }

  /**
   * Headings in a section on vendors may be its topics: `Food`, `Furniture`. If none of them has anything a vendor would
   * have, those with a list under them are taken as topics.
   */
  withoutTopics(vendors: readonly Entity[]): readonly Entity[] {
    const saysNothing = (vendor: Entity): boolean =>
      vendor.fields.length === 0 &&
      (this.#drafts.get(vendor)?.readings.every(({ entities }) => entities.length === 0) ?? false);
    const hasList = (vendor: Entity): boolean =>
      this.#drafts.get(vendor)!.from.blocks.some((block) => block.kind === 'list');
    return vendors.every(saysNothing) ? vendors.filter((vendor) => !hasList(vendor)) : vendors;
  }
}

/** The headings of a document that may be names of vendors: each text once, as one heading may stand twice. */
function headingsOf({ chunks }: Document): readonly string[] {
  const texts = new Set<string>();
  for (const { parts } of chunks) for (const { heading } of parts) if (heading) texts.add(heading.text.text);
  return [...texts];
}
