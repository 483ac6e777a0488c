import type { Plan } from '../../plan/plan';
import { writtenMentions } from '../../plan/plan';
import type { Block, Item, TableBlock } from '../../syntax/blocks';
import type { Range } from '../../text/range';
import { touches } from '../../text/range';

/** Rows or items of one list or table. */
export type Listing = TableBlock | { readonly kind: 'list'; readonly items: readonly Item[]; readonly range: Range };

/**
 * The list or table at `offset`: the innermost whose items stand for entities, such as the references in a vendor's
 * field.
 */
export function listingAt(plan: Plan, offset: number): Listing | undefined {
  for (const { parts } of plan.document.chunks) {
    for (const { blocks, range } of parts) {
      if (!touches(range, offset)) continue;
      for (const block of blocks) if (touches(block.range, offset)) return innermost(plan, block, offset);
    }
  }
  return undefined;
}

function innermost(plan: Plan, block: Block | Listing, offset: number): Listing | undefined {
  if (block.kind !== 'list') return block.kind === 'table' && block.isHtml !== true ? block : undefined;
  const item = block.items.find(({ range }) => touches(range, offset));
  const table = item?.tables.find(({ range }) => touches(range, offset));
  if (table) return table;
  const [first] = item?.items ?? [];
  const isOfThings =
    first && writtenMentions(plan).some(({ form, range }) => form === 'item' && range.start === first.range.start);
  if (!isOfThings || !item!.items.some(({ range }) => touches(range, offset))) return block;
  const range = { start: first.range.start, end: item!.items.at(-1)!.range.end };
  return innermost(plan, { kind: 'list', items: item!.items, range }, offset);
}
