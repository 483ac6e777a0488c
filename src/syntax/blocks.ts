import type {
  BlockContent,
  DefinitionContent,
  Heading as HeadingNode,
  List,
  ListItem,
  Nodes,
  Root,
  Table,
} from 'mdast';
import type { Origin } from '../text/origin';
import { Span } from '../text/origin';
import { htmlTables } from './htmlTable';
import { endOf, readInline, startOf } from './inline';
import { SourceText } from './sourceText';
import type { TableBlock } from './tableBlock';
import { append } from '../text/lists';

export type { Row, TableBlock } from './tableBlock';

/**
 * A heading and the content below it, down to the next heading of any depth. The first part of a document may have no
 * heading.
 */
export interface Part {
  readonly heading?: Heading;
  readonly blocks: readonly Block[];
  /** Every link and image in the part, headings and prose included. */
  readonly links: readonly Link[];
  readonly range: Span;
  /** The part as it was first read: the same object wherever it has moved to since. */
  readonly original: Part;
}

/** A part that stands where it was first read. */
export class ReadPart implements Part {
  constructor(
    readonly heading: Heading | undefined,
    readonly blocks: readonly Block[],
    readonly links: readonly Link[],
    readonly range: Span,
  ) {}

  get original(): Part {
    return this;
  }
}

export interface Heading {
  /** 1 to 6. */
  readonly depth: number;
  readonly text: SourceText;
  /** An anchor given by the author: `{#id}` or `{: #id}`. */
  readonly anchor?: string;
  readonly range: Span;
}

export interface Link {
  readonly url: string;
  readonly text: string;
  readonly isImage: boolean;
  /** The whole link in the source. */
  readonly range: Span;
}

export type Block = ListBlock | TableBlock | ParagraphBlock;

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly Item[];
  readonly range: Span;
}

/** A list item: its first paragraph, its checkbox, and the lists nested in it. */
export interface Item {
  readonly text: SourceText;
  /** A task's checkbox: whether it is checked; undefined if there is none. */
  readonly checked?: boolean;
  readonly items: readonly Item[];
  /** Tables nested in the item, such as a vendor's references. */
  readonly tables: readonly TableBlock[];
  readonly range: Span;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: SourceText;
  readonly range: Span;
}

/** Lists nested deeper than this are not read. */
const deepestList = 12;

/** The parts of a chunk, in reading order. From block quotes, code and HTML other than tables a plan takes only the links. */
export function readParts(tree: Root, source: string, origin: Origin): Part[] {
  const reader = new BlockReader(source, origin);
  const parts: Part[] = [];
  let heading: HeadingNode | undefined;
  let blocks: Block[] = [];
  let links: Link[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (heading || blocks.length > 0 || links.length > 0) {
      parts.push(new ReadPart(heading && reader.heading(heading), blocks, links, new Span(origin, from, to)));
    }
  };
  for (const node of tree.children) {
    if (node.type === 'heading') {
      close(startOf(node));
      heading = node;
      from = startOf(node);
      blocks = [];
      links = [];
    } else {
      append(blocks, reader.blocks(node));
    }
    reader.collectLinks(node, links);
  }
  close(source.length);
  return parts;
}

/**
 * The anchor at the end of a heading's text: `Budget {#money}`, `Budget {: #money}`; `start` is where the whitespace
 * before its brace begins.
 */
function anchorAtEnd(text: string): { readonly start: number; readonly name: string } | undefined {
  const end = text.trimEnd().length - 1;
  if (text[end] !== '}') return undefined;
  const anchor = /\{:?\s*#([\w.-]+)/g;
  anchor.lastIndex = text.lastIndexOf('}', end - 1) + 1;
  const found = anchor.exec(text);
  return found ? { start: text.slice(0, found.index).trimEnd().length, name: found[1]! } : undefined;
}

class BlockReader {
  constructor(
    private readonly source: string,
    private readonly origin: Origin,
  ) {}

  heading(node: HeadingNode): Heading {
    const whole = readInline(node.children, this.source, this.origin);
    const range = this.#span(node);
    const anchor = anchorAtEnd(whole.text);
    if (anchor) return { depth: node.depth, text: whole.slice(0, anchor.start), anchor: anchor.name, range };
    const text = node.children.length > 0 ? whole : SourceText.empty(this.origin, endOf(node));
    return { depth: node.depth, text, range };
  }

  blocks(node: BlockContent | DefinitionContent | Root['children'][number]): Block[] {
    if (node.type === 'list') return [{ kind: 'list', items: this.#items(node, 0), range: this.#span(node) }];
    if (node.type === 'table') return [this.#table(node)];
    if (node.type === 'paragraph') {
      return [
        { kind: 'paragraph', text: readInline(node.children, this.source, this.origin), range: this.#span(node) },
      ];
    }
    if (node.type === 'html') return htmlTables(this.source, startOf(node), endOf(node), this.origin);
    return [];
  }

  collectLinks(node: Nodes, links: Link[]): void {
    if (node.type === 'link' || node.type === 'image') {
      const text = node.type === 'image' ? (node.alt ?? '') : readInline(node.children, this.source, this.origin).text;
      links.push({ url: node.url, text, isImage: node.type === 'image', range: this.#span(node) });
    } else if (node.type === 'definition') {
      links.push({ url: node.url, text: node.label ?? '', isImage: false, range: this.#span(node) });
    }
    if ('children' in node) for (const child of node.children) this.collectLinks(child, links);
  }

  #items(list: List, depth: number): Item[] {
    return list.children.map((item) => this.#item(item, depth));
  }

  #item(node: ListItem, depth: number): Item {
    const first = node.children[0];
    const text =
      first?.type === 'paragraph'
        ? readInline(first.children, this.source, this.origin)
        : SourceText.empty(this.origin, Math.min(endOf(node), startOf(node) + 2));
    const items: Item[] = [];
    const tables: TableBlock[] = [];
    for (const child of node.children) {
      if (child.type === 'list' && depth < deepestList) append(items, this.#items(child, depth + 1));
      if (child.type === 'table') tables.push(this.#table(child));
    }
    return { text, checked: node.checked ?? undefined, items, tables, range: this.#span(node) };
  }

  #table(node: Table): TableBlock {
    const [header, ...rows] = node.children.map((row) => ({
      range: this.#span(row),
      cells: row.children.map((cell) => {
        if (cell.children.length > 0) return readInline(cell.children, this.source, this.origin);
        return SourceText.empty(this.origin, this.#emptyCell(startOf(cell), endOf(cell)));
      }),
    }));
    return { kind: 'table', header: header?.cells ?? [], rows, range: this.#span(node) };
  }

  /** Where a value would go in an empty cell: after its bar and one space. */
  #emptyCell(from: number, to: number): number {
    const text = this.source.slice(from, to);
    const inside = from + (text.startsWith('|') ? 1 : 0);
    return inside < to && this.source[inside] === ' ' ? inside + 1 : inside;
  }

  /** A node's range without a line break at its end, which an unclosed fence in a list may or may not have. */
  #span(node: Nodes): Span {
    const start = startOf(node);
    let end = endOf(node);
    while (end > start && /[\r\n]/.test(this.source[end - 1]!)) end--;
    return new Span(this.origin, start, end);
  }
}
