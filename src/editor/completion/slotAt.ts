import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { cellSlot } from './cellSlot';
import { firstKeySlot, frontMatterSlot } from './frontMatterSlot';
import { itemSlot } from './itemSlot';
import { isInCode, linesAround } from '../../syntax/linesAround';
import type { Slot } from './slot';
import { typedAt } from './slot';

/** What can be completed at `offset`; undefined in code, in prose, and wherever nothing is known. */
export function slotAt(snapshot: PlanSnapshot, offset: number): Slot | undefined {
  const { document } = snapshot.plan;
  const { frontMatter, text } = document;
  // Front matter that is being written isn't closed yet, and the cursor is at its end.
  if (frontMatter && (offset < frontMatter.range.end || offset === frontMatter.content.end))
    return frontMatterSlot(snapshot, offset);
  const around = linesAround(text, offset, frontMatter?.range.end ?? 0);
  if (isInCode(document, offset)) return undefined;
  const before = text.slice(around.line.start, offset);
  return (
    firstKeySlot(snapshot, offset) ??
    headingSlot(before, offset) ??
    cellSlot(snapshot, around, offset) ??
    itemSlot(snapshot, around, before, offset)
  );
}

function headingSlot(before: string, offset: number): Slot | undefined {
  const heading = /^(#{1,6})[ \t]+(?![ \t])([^#]*)$/.exec(before);
  return heading ? { kind: 'heading', depth: heading[1]!.length, typed: typedAt(offset, heading[2]!) } : undefined;
}
