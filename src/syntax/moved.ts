import type { Origin } from '../text/origin';
import type { Span } from '../text/origin';
import type { Block, Heading, Item, Link, Part, Row, TableBlock } from './blocks';

/**
 * A part whose chunk has moved. The original stays unchanged, because older versions of the document use it; its content is
 * copied on demand.
 */
export class MovedPart implements Part {
  readonly original: Part;
  readonly range: Span;
  #heading?: Heading;
  #blocks?: readonly Block[];
  #links?: readonly Link[];

  constructor(
    { original }: Part,
    private readonly origin: Origin,
  ) {
    this.original = original;
    this.range = original.range.movedTo(origin);
  }

  get heading(): Heading | undefined {
    const { heading } = this.original;
    return heading && (this.#heading ??= movedHeading(heading, this.origin));
  }

  get blocks(): readonly Block[] {
    return (this.#blocks ??= this.original.blocks.map((block) => movedBlock(block, this.origin)));
  }

  get links(): readonly Link[] {
    return (this.#links ??= this.original.links.map((link) => moved(link, this.origin)));
  }
}

/** Anything whose only place is its range. */
function moved<Placed extends { readonly range: Span }>(placed: Placed, origin: Origin): Placed {
  return { ...placed, range: placed.range.movedTo(origin) };
}

function movedHeading(heading: Heading, origin: Origin): Heading {
  return { ...moved(heading, origin), text: heading.text.movedTo(origin) };
}

function movedBlock(block: Block, origin: Origin): Block {
  if (block.kind === 'table') return movedTable(block, origin);
  if (block.kind === 'list') return { ...moved(block, origin), items: movedItems(block.items, origin) };
  return { ...moved(block, origin), text: block.text.movedTo(origin) };
}

/** List items with all that is nested in them. */
export function movedItems(items: readonly Item[], origin: Origin): readonly Item[] {
  return items.map((item) => ({
    ...moved(item, origin),
    text: item.text.movedTo(origin),
    items: movedItems(item.items, origin),
    tables: item.tables.map((table) => movedTable(table, origin)),
  }));
}

function movedTable(table: TableBlock, origin: Origin): TableBlock {
  const rows = table.rows.map((row): Row => ({
    cells: row.cells.map((cell) => cell.movedTo(origin)),
    range: row.range.movedTo(origin),
  }));
  return { ...moved(table, origin), header: table.header.map((cell) => cell.movedTo(origin)), rows };
}
