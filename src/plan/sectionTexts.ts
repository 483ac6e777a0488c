import type { Block, Item } from '../syntax/blocks';
import type { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';
import { Phrases } from '../text/phrases';
import { encloses } from '../text/range';
import { Nested } from '../text/ranges';
import type { Entity } from './entity';
import type { Plan, PlanSection } from './plan';
import type { SectionKind } from './sections';
import { append, grouped } from '../text/lists';
import { isAboutEveryVendor } from './values/wordMentions';

/** What a person would read as a unit: an item, a paragraph, or the cells of a table's row. */
type Line = readonly SourceText[];

/** The lines of a block. Code is excluded. */
const linesOf = memoized((block: Block): readonly Line[] => {
  if (block.kind === 'paragraph') return [[block.text]];
  if (block.kind === 'table') return [block.header, ...block.rows.map(({ cells }) => cells)];
  return block.items.flatMap(linesOfItem);
});

function linesOfItem(item: Item): Line[] {
  return [[item.text], ...item.items.flatMap(linesOfItem), ...item.tables.flatMap(linesOf)];
}

/** Every text of a block: paragraphs, items, and cells. Code is excluded. */
export const textsOf = memoized((block: Block): readonly SourceText[] => linesOf(block).flat());

/** The lines of the plan's sections of a kind, such as its service levels, in reading order. */
export function linesInSections(plan: Plan, kind: SectionKind): readonly Line[] {
  return bySection(plan).get(kind) ?? [];
}

/** The same, each cell of a row by itself. */
export function textsInSections(plan: Plan, kind: SectionKind): readonly SourceText[] {
  return linesInSections(plan, kind).flat();
}

/**
 * The lines of the plan's sections of a kind that are about a vendor: those that name it, and those about all vendors.
 */
export function textsAbout(plan: Plan, kind: SectionKind, vendor: Entity): readonly SourceText[] {
  const { ofAll, ofVendor } = aboutVendors(plan, kind);
  const own = ofVendor.get(vendor) ?? [];
  return [...ofAll, ...own].sort((a, b) => a.place - b.place).map(({ text }) => text);
}

/** Whether there is such a line. */
export function isSpokenOf(plan: Plan, kind: SectionKind, vendor: Entity): boolean {
  const { ofAll, ofVendor } = aboutVendors(plan, kind);
  return ofAll.length > 0 || ofVendor.has(vendor);
}

/** The vendors that a line of such a section names, in the order of the plan. */
export function vendorsIn(plan: Plan, line: Line): readonly Entity[] {
  const places = vendorPlaces(plan);
  const named = new Set(line.flatMap(({ text }) => [...vendorNames(plan).within(text.toLowerCase())]));
  return [...named].sort((a, b) => places.get(a)! - places.get(b)!);
}

/** A text of a section, and its position among the others. */
interface PlacedText {
  readonly text: SourceText;
  readonly place: number;
}

interface AboutVendors {
  readonly ofAll: readonly PlacedText[];
  readonly ofVendor: ReadonlyMap<Entity, readonly PlacedText[]>;
}

function aboutVendors(plan: Plan, kind: SectionKind): AboutVendors {
  const known = aboutByKind(plan);
  let found = known.get(kind);
  if (!found) known.set(kind, (found = readAboutVendors(plan, kind)));
  return found;
}

const aboutByKind = memoized((_: Plan) => new Map<SectionKind, AboutVendors>());

function readAboutVendors(plan: Plan, kind: SectionKind): AboutVendors {
  const ofAll: PlacedText[] = [];
  const named: { readonly vendor: Entity; readonly text: PlacedText }[] = [];
  let place = 0;
  for (const line of linesInSections(plan, kind)) {
    const texts = line.map((text): PlacedText => ({ text, place: place++ }));
    if (line.some(({ text }) => isAboutEveryVendor(text))) append(ofAll, texts);
    else for (const vendor of vendorsIn(plan, line)) for (const text of texts) named.push({ vendor, text });
  }
  const ofVendor = new Map(
    Array.from(
      grouped(named, ({ vendor }) => vendor),
      ([vendor, list]) => [vendor, list.map(({ text }) => text)],
    ),
  );
  return { ofAll, ofVendor };
}

const vendorPlaces = memoized(
  (plan: Plan): ReadonlyMap<Entity, number> => new Map(plan.vendors.map((vendor, place) => [vendor, place])),
);

const vendorNames = memoized(
  (plan: Plan) => new Phrases(plan.vendors.map((vendor) => [vendor.name.text.toLowerCase(), vendor] as const)),
);

const bySection = memoized((plan: Plan): ReadonlyMap<SectionKind, readonly Line[]> => {
  const found = new Map<SectionKind, Line[]>();
  const sections = plan.sections.filter(({ kind }) => linewise.has(kind));
  if (sections.length === 0) return found;
  const nested = new Nested(sections);
  for (const { parts } of plan.document.chunks) {
    for (const part of parts) {
      let section: PlanSection | undefined;
      for (const one of nested.around(part.range.start)) if (encloses(one.range, part.range)) section ??= one;
      if (!section) continue;
      const lines = found.get(section.kind) ?? [];
      found.set(section.kind, lines);
      for (const block of part.blocks) append(lines, linesOf(block));
    }
  }
  return found;
});

/** The sections that contain lines about vendors but no entities. */
const linewise: ReadonlySet<SectionKind> = new Set(['slas', 'communication', 'collateral', 'risks']);

/**
 * Whether the plan's headings are in Latin script. Section names are known in English; in a plan with headings in
 * another script, a missing section can't be reported.
 */
export const hasLatinHeadings = memoized((plan: Plan): boolean => {
  const titles = plan.headings.map(({ heading }) => heading.text.text).join(' ');
  const letters = titles.match(/\p{L}/gu)?.length ?? 0;
  const latin = titles.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters;
});
