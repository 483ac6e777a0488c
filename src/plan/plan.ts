import type { Heading, Link, Part } from '../syntax/blocks';
import type { Document } from '../syntax/document';
import { memoized } from '../text/memoized';
import type { Range } from '../text/range';
import { Nested } from '../text/ranges';
import type { Entity } from './entity';
import type { Place, Reading } from './reader/partReading';
import type { SectionKind } from './sections';
import { append, grouped } from '../text/lists';

/** A document as a plan: its contents, by kind, in reading order. */
export interface Plan {
  readonly uri: string;
  /** `vendor` is one vendor in a separate file, which plans link to. */
  readonly kind: 'plan' | 'vendor';
  readonly document: Document;
  /** The document itself: the plan with its front matter, or the vendor that the file is about. */
  readonly self: Entity;
  readonly outcomes: readonly Entity[];
  readonly people: readonly Entity[];
  readonly vendors: readonly Entity[];
  readonly deliverables: readonly Entity[];
  readonly milestones: readonly Entity[];
  readonly references: readonly Entity[];
  readonly budgetLines: readonly Entity[];
  readonly collateral: readonly Entity[];
  /**
   * What sentences, titles and lists outside every section seem to state, in a document that wasn't written as a plan. It is
   * shown as read, and is nothing that rules, schedules and lists of work count.
   */
  readonly inSentences: readonly Entity[];
  readonly headings: readonly PlanHeading[];
  readonly sections: readonly PlanSection[];
  readonly links: readonly Link[];
  /** What was read of each part, by its original, so that the next version need not read it again. */
  readonly readings: ReadonlyMap<Part, PartReading>;
}

export interface PlanHeading {
  readonly heading: Heading;
  /** The anchor by which links reach it, as GitHub generates it. */
  readonly slug: string;
}

/** A section with a known name, from its heading to the next of the same or a higher level. */
export interface PlanSection {
  readonly kind: SectionKind;
  readonly heading: Heading;
  readonly range: Range;
}

export interface PartReading {
  readonly part: Part;
  readonly place: Place;
  readonly reading: Reading;
  /** The entity whose heading the part begins with, and the readings of all parts it was made of. */
  readonly entity?: { readonly whole: Entity; readonly from: readonly Reading[]; readonly to: Part };
  /** The heading's anchor before it is made unique. */
  readonly slug?: string;
}

/** The plan's display name: its title, its first heading, or the file's name. */
export function planTitle(plan: Plan): string {
  const title = plan.self.name.text;
  if (title !== '') return title;
  const file = plan.uri.slice(plan.uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(file).replace(/(?:\.plan)?\.mdx?$/, '');
  } catch {
    return file;
  }
}

/** The sections around an offset, including at their edges, innermost first. */
export function sectionsAround(plan: Plan, offset: number): Iterable<PlanSection> {
  return nestedSections(plan).around(offset);
}

const nestedSections = memoized((plan: Plan) => new Nested(plan.sections));

/** The heading that begins at an offset. */
export function headingAt(plan: Plan, offset: number): Heading | undefined {
  return headingsByStart(plan).get(offset);
}

const headingsByStart = memoized(
  (plan: Plan): ReadonlyMap<number, Heading> =>
    new Map(plan.headings.toReversed().map(({ heading }) => [heading.range.start, heading])),
);

const lists = [
  'outcomes',
  'people',
  'vendors',
  'deliverables',
  'milestones',
  'references',
  'budgetLines',
  'collateral',
] as const;

/** Every entity of the plan except the plan itself. */
export const allEntities = memoized((plan: Plan): readonly Entity[] => {
  const all: Entity[] = [];
  for (const list of lists) for (const entity of plan[list]) all.push(entity);
  return all;
});

/** Each mention of each entity in the document, the document itself first: what is written in one place. */
export const writtenMentions = memoized((plan: Plan): readonly Entity[] => {
  const all: Entity[] = [plan.self];
  for (const entity of allEntities(plan))
    if (entity !== plan.self) {
      if (entity.mentions) append(all, entity.mentions);
      else all.push(entity);
    }
  return all;
});

/** The rows and items that begin at an offset, from `writtenMentions`. */
export function listedAt(plan: Plan, offset: number): readonly Entity[] {
  return listedByStart(plan).get(offset) ?? [];
}

const listedByStart = memoized((plan: Plan) =>
  grouped(writtenMentions(plan), ({ form, range }) => (form === 'row' || form === 'item' ? range.start : undefined)),
);
