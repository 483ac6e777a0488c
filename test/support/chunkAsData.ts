import type { Block, Item, Part, TableBlock } from '../../src/syntax/blocks';
import type { Chunk } from '../../src/syntax/chunks';
import type { SourceText } from '../../src/syntax/sourceText';
import type { Range } from '../../src/text/range';

/**
 * All that is read from a chunk, as plain data with every offset, to compare the parsers that it may come from: the
 * place of every character of every text, marks, links, and how the chunk ends.
 */
export function chunkAsData(chunk: Chunk): unknown {
  return { parts: chunk.parts.map(partAsData), ending: endingAsData(chunk) };
}

function partAsData({ heading, blocks, links, range }: Part): unknown {
  return {
    heading: heading && { ...heading, text: textAsData(heading.text), range: rangeAsData(heading.range) },
    blocks: blocks.map(blockAsData),
    links: links.map((link) => ({ ...link, range: rangeAsData(link.range) })),
    range: rangeAsData(range),
  };
}

function blockAsData(block: Block): unknown {
  if (block.kind === 'table') return tableAsData(block);
  if (block.kind === 'list') return { ...block, items: block.items.map(itemAsData), range: rangeAsData(block.range) };
  return { ...block, text: textAsData(block.text), range: rangeAsData(block.range) };
}

function itemAsData(item: Item): unknown {
  return {
    text: textAsData(item.text),
    checked: item.checked,
    items: item.items.map(itemAsData),
    tables: item.tables.map(tableAsData),
    range: rangeAsData(item.range),
  };
}

function tableAsData({ header, rows, range }: TableBlock): unknown {
  return {
    header: header.map(textAsData),
    rows: rows.map((row) => ({ cells: row.cells.map(textAsData), range: rangeAsData(row.range) })),
    range: rangeAsData(range),
  };
}

function textAsData(source: SourceText): unknown {
  const { text, range, marks } = source;
  const places = Array.from({ length: text.length + 1 }, (_, index) => {
    return `${source.at(index, index).start}-${source.at(Math.max(0, index - 1), index).end}`;
  });
  return { text, range: rangeAsData(range), marks: marks.map((mark) => ({ ...mark })), places: places.join(' ') };
}

function rangeAsData({ start, end }: Range): string {
  return `${start}-${end}`;
}

/** Where texts that may follow would end the block that is open at the chunk's end, if one is. */
function endingAsData({ text, open }: Chunk): unknown {
  return (
    open && ['', '\n\n', '\n```\n~~~\n', '\n``````\n~~~~~~\n', '-->', '</pre>'].map((more) => open(text + more, 0))
  );
}
