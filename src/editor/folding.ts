import type { Block, Item } from '../syntax/blocks';
import type { Range } from '../text/range';
import { mentionsOf } from '../plan/entity';
import { allEntities } from '../plan/plan';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { append } from '../text/lists';

/** The folding ranges: the front matter, each section and entity, each table, each item with nested content. */
export function foldingRanges({ plan }: PlanSnapshot): Range[] {
  const { document, sections } = plan;
  const found: Range[] = [];
  if (document.frontMatter) found.push(document.frontMatter.content);
  for (const { range } of sections) found.push(range);
  for (const entity of allEntities(plan)) {
    if (entity === plan.self) continue;
    for (const { form, range } of mentionsOf(entity)) if (form === 'heading') found.push(range);
  }
  for (const { parts } of document.chunks)
    for (const { blocks } of parts) for (const block of blocks) append(found, inBlock(block));
  return found.map(({ start, end }) => ({ start, end: trimmedEnd(document.text, start, end) }));
}

function inBlock(block: Block): Range[] {
  if (block.kind === 'table') return [block.range];
  return block.kind === 'list' ? block.items.flatMap(inItem) : [];
}

function inItem(item: Item): Range[] {
  const nested = [...item.items.flatMap(inItem), ...item.tables.flatMap(inBlock)];
  return nested.length > 0 || item.items.length > 0 ? [item.range, ...nested] : [];
}

/** Trailing blank lines stay visible, so that what follows keeps its distance. */
function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end;
}
