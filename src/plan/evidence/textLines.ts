import { memoized } from '../../text/memoized';
import type { Block, Item } from '../../syntax/blocks';
import type { Chunk } from '../../syntax/chunks';
import type { SourceText } from '../../syntax/sourceText';
import type { Plan } from '../plan';

/** A heading, paragraph, item or cell as a person reads it, and which of these it is. */
export interface TextLine {
  readonly text: SourceText;
  readonly form: 'heading' | 'paragraph' | 'item' | 'header' | 'cell';
  /** Of a cell: the index of its column. */
  readonly column?: number;
}

/** All that is written in a document outside code and quotations, in reading order. */
export function textLines({ document }: Plan): readonly TextLine[] {
  return document.chunks.flatMap(linesOfChunk);
}

/** A chunk that has moved is another object, so that its lines are where it is. */
const linesOfChunk = memoized(({ parts }: Chunk): readonly TextLine[] =>
  parts.flatMap(({ heading, blocks }) => [
    ...(heading ? [{ text: heading.text, form: 'heading' } as const] : []),
    ...blocks.flatMap(linesOfBlock),
  ]),
);

function linesOfBlock(block: Block): TextLine[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ text: block.text, form: 'paragraph' }];
    case 'list':
      return block.items.flatMap(linesOfItem);
    default:
      return [
        ...block.header.map((text) => ({ text, form: 'header' }) as const),
        ...block.rows.flatMap(({ cells }) => cells.map((text, column) => ({ text, form: 'cell', column }) as const)),
      ];
  }
}

function linesOfItem({ text, items, tables }: Item): TextLine[] {
  return [{ text, form: 'item' }, ...items.flatMap(linesOfItem), ...tables.flatMap(linesOfBlock)];
}
