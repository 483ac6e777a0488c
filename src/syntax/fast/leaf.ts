import type { Code, Html, ListItem, Table } from 'mdast';
import type { HtmlEnd } from './html';

/** The block that the next line may continue. */
export type Leaf = Paragraph | IndentedCode | Fence | HtmlBlock | OpenTable;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The start of each line's content, and of the next line, in turn. */
  readonly lines: number[];
  /** The end of the last line, how far it is indented, and whether it lacks the markers of its containers. */
  end: number;
  indent: number;
  isLazy: boolean;
}

interface IndentedCode {
  readonly kind: 'indented';
  readonly node: Code;
}

interface Fence {
  readonly kind: 'fence';
  readonly node: Code;
  readonly marker: number;
  readonly length: number;
}

export interface HtmlBlock {
  readonly kind: 'html';
  readonly node: Html;
  readonly end: HtmlEnd;
}

interface OpenTable {
  readonly kind: 'table';
  readonly node: Table;
}

/** What the blocks of a line are added to. */
export interface Parent {
  readonly node: { readonly children: unknown[] };
  /** The item that the parent is, and whether its content begins below its marker. */
  readonly item?: ListItem;
  readonly beganBlank?: boolean;
}
