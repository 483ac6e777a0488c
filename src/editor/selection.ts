import { writtenMentions } from '../plan/plan';
import type { Block, Item } from '../syntax/blocks';
import type { Range } from '../text/range';
import { encloses, touches } from '../text/range';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/**
 * The expanding selections from `offset` on, each larger than the one before: a word, a value, its field, the row or
 * item, the table or list, the entity, the section, the document.
 */
export function selectionRanges({ plan }: PlanSnapshot, offset: number): Range[] {
  const { text, chunks, frontMatter } = plan.document;
  const found: Range[] = [{ start: 0, end: text.length }];
  const add = (range: Range): void => {
    const start = Math.max(0, range.start);
    let { end } = range;
    while (end > offset && /\s/.test(text[end - 1] ?? '')) end--;
    if (touches({ start, end }, offset)) found.push({ start, end });
  };
  for (const { range } of plan.sections) add(range);
  for (const entity of writtenMentions(plan)) {
    if (entity !== plan.self) add(entity.range);
    for (const field of entity.fields) {
      add(field.range);
      add(field.value.range);
    }
    add(entity.name.range);
  }
  if (frontMatter) add(frontMatter.content);
  for (const { parts } of chunks) {
    for (const { heading, blocks, range } of parts) {
      if (!touches(range, offset)) continue;
      add(range);
      if (heading) add(heading.range);
      for (const block of blocks) inBlock(block, add);
    }
  }
  const word = wordAt(text, offset);
  if (word) found.push(word);
  return growing(found);
}

function inBlock(block: Block, add: (range: Range) => void): void {
  add(block.range);
  if (block.kind === 'list') for (const item of block.items) inItem(item, add);
  if (block.kind !== 'table') return;
  for (const { range, cells } of block.rows) {
    add(range);
    for (const cell of cells) add(cell.range);
  }
  for (const cell of block.header) add(cell.range);
}

function inItem(item: Item, add: (range: Range) => void): void {
  add(item.range);
  add(item.text.range);
  for (const nested of item.items) inItem(nested, add);
  for (const table of item.tables) inBlock(table, add);
}

function wordAt(text: string, offset: number): Range | undefined {
  const before = /(?<![\p{L}\d])[\p{L}\d]*$/u.exec(text.slice(Math.max(0, offset - 100), offset))![0].length;
  const after = /^[\p{L}\d]*/u.exec(text.slice(offset, offset + 100))![0].length;
  return before + after > 0 ? { start: offset - before, end: offset + after } : undefined;
}

/** The stretches from smallest to largest, without those that partially overlap another. */
function growing(found: Range[]): Range[] {
  const smallestFirst = found.sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Range[] = [];
  for (const range of smallestFirst) {
    const last = kept.at(-1);
    const isLarger = !last || range.end - range.start > last.end - last.start;
    if (isLarger && (!last || encloses(range, last))) kept.push(range);
  }
  return kept;
}
