import type { Block, Item } from '../syntax/blocks';
import type { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';
import { encloses } from '../text/range';
import type { Entity } from './entity';
import type { Plan } from './plan';
import type { SectionKind } from './sections';

/** Every line that a person would read as one in a block: items, cells' rows apart, paragraphs. Code is not among them. */
export const textsOf = memoized((block: Block): readonly SourceText[] => {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'table') return [...block.header, ...block.rows.flatMap(({ cells }) => cells)];
  return block.items.flatMap(textsOfItem);
});

function textsOfItem(item: Item): SourceText[] {
  return [item.text, ...item.items.flatMap(textsOfItem), ...item.tables.flatMap(textsOf)];
}

/** The lines of the plan's sections of a kind, such as its service levels, in reading order. */
export function textsInSections(plan: Plan, kind: SectionKind): readonly SourceText[] {
  return bySection(plan).get(kind) ?? [];
}

const everybody =
  /\b(?:all|every|each)[\s-](?:of (?:the|our) )?(?:outside )?(?:agenc|vendor|supplier|partner|freelancer|contractor|firm)/i;

/** The lines of the plan's sections of a kind that are about a vendor: those that name it, and those about all of them. */
export function textsAbout(plan: Plan, kind: SectionKind, vendor: Entity): readonly SourceText[] {
  const name = vendor.name.text.toLowerCase();
  return textsInSections(plan, kind).filter(({ text }) => everybody.test(text) || text.toLowerCase().includes(name));
}

const bySection = memoized((plan: Plan): ReadonlyMap<SectionKind, readonly SourceText[]> => {
  const found = new Map<SectionKind, SourceText[]>();
  const sections = plan.sections.filter(({ kind }) => linewise.has(kind));
  if (sections.length === 0) return found;
  for (const { parts } of plan.document.chunks) {
    for (const part of parts) {
      const section = sections.find(({ range }) => encloses(range, part.range));
      if (!section) continue;
      const texts = found.get(section.kind) ?? [];
      found.set(section.kind, texts);
      for (const block of part.blocks) texts.push(...textsOf(block));
    }
  }
  return found;
});

/** The sections that hold lines about vendors and no entities. */
const linewise: ReadonlySet<SectionKind> = new Set(['slas', 'communication', 'collateral']);
