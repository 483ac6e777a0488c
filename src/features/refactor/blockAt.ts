import type { Plan } from '../../plan/plan';
import type { Block } from '../../syntax/blocks';
import { touches } from '../../text/range';

/** The list, table or paragraph at `offset`. */
export function blockAt({ document }: Plan, offset: number): Block | undefined {
  for (const { parts } of document.chunks) {
    for (const { blocks, range } of parts) {
      if (!touches(range, offset)) continue;
      for (const block of blocks) if (touches(block.range, offset)) return block;
    }
  }
  return undefined;
}
