import type { Blockquote, Code, Html, List, ListItem, Root, RootContent, Table } from 'mdast';
import { code, isBlank } from './codes';
import { Content } from './content';
import type { HtmlEnd } from './html';
import { htmlEndAt } from './html';
import { parseInline } from './inlineParser';
import { positionOf } from './nodes';
import { columnsIn, delimitersIn, readRow } from './table';
import { ifSure, unsure } from './unsure';

/** Deeper nesting, and more lines that continue a paragraph lazily, are for the complete parser, which bounds them. */
const deepestNesting = 20;
const mostLazyLines = 500;

/** A quote or a list with its last item, open at the current line. */
type Container = Quote | OpenList;

interface Quote {
  readonly kind: 'quote';
  readonly node: Blockquote;
  /** Whether the last line has nothing but the marker. */
  isBlank: boolean;
}

interface OpenList {
  readonly kind: 'list';
  readonly list: List;
  node: ListItem;
  readonly marker: number;
  /** How far the content of the item is indented. */
  size: number;
  /** Whether the marker's line has nothing else, and whether a blank line follows it. */
  startsBlank: boolean;
  isEnded: boolean;
  /** Whether the content of the item begins below its marker. */
  beganBlank: boolean;
}

/** The block that the next line may continue. */
type Leaf =
  | { readonly kind: 'paragraph'; readonly lines: number[]; end: number; indent: number; isLazy: boolean }
  | { readonly kind: 'indented'; readonly node: Code }
  | { readonly kind: 'fence'; readonly node: Code; readonly marker: number; readonly length: number }
  | { readonly kind: 'html'; readonly node: Html; readonly end: HtmlEnd }
  | { readonly kind: 'table'; readonly node: Table };

/** A marker of an item. */
interface Marker {
  /** The bullet, or what stands after the number. */
  readonly sign: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The tree of a text, with as much of mdast as a plan is read from; undefined if the complete parser may read the text
 * otherwise. Never throws.
 */
export function parseFast(text: string): Root | undefined {
  if (text.includes('\0')) return undefined;
  return ifSure(() => new BlockParser(text).parse());
}

class BlockParser {
  readonly #root: Root = { type: 'root', children: [] };
  readonly #stack: Container[] = [];
  readonly #hasReturns: boolean;
  readonly #mayDefine: boolean;
  /** What parses the inline content, once all blocks are known. */
  readonly #later: (() => void)[] = [];
  #leaf: Leaf | undefined;
  #lazyLines = 0;
  /** The current line, the position in it with its column, and the next character that isn't blank. */
  #lineEnd = 0;
  #next = 0;
  #at = 0;
  #column = 0;
  #inside = 0;
  #indent = 0;

  constructor(private readonly text: string) {
    this.#hasReturns = text.includes('\r');
    this.#mayDefine = text.includes(']:');
  }

  parse(): Root {
    const { text } = this;
    for (let at = 0; at < text.length; at = this.#next) {
      this.#findLineEnd(at);
      this.#at = at;
      this.#column = 0;
      this.#readLine();
    }
    this.#closeTo(0);
    for (const parse of this.#later) parse();
    return this.#root;
  }

  #findLineEnd(start: number): void {
    const { text } = this;
    const feed = text.indexOf('\n', start);
    this.#lineEnd = feed < 0 ? text.length : feed;
    this.#next = feed < 0 ? text.length : feed + 1;
    if (!this.#hasReturns) return;
    const carriage = text.indexOf('\r', start);
    if (carriage < 0 || carriage >= this.#lineEnd) return;
    // One alone is rare, and would be looked for again from every line.
    if (carriage + 1 !== feed) unsure();
    this.#lineEnd = carriage;
  }

  /** Finds the next character that isn't blank, and how far it is indented. */
  #measure(): void {
    const { text } = this;
    let at = this.#at;
    let column = this.#column;
    for (; at < this.#lineEnd; at++) {
      const character = text.charCodeAt(at);
      if (character === code.space) column++;
      else if (character === code.tab) column += 4 - (column & 3);
      else break;
    }
    this.#inside = at;
    this.#indent = column - this.#column;
  }

  /** Passes blanks of this width. */
  #skip(width: number): void {
    for (const column = this.#column + width; this.#column < column; this.#at++) {
      this.#column += this.text.charCodeAt(this.#at) === code.tab ? 4 - (this.#column & 3) : 1;
      // Of a tab that belongs to two blocks, each gets a share.
      if (this.#column > column) unsure();
    }
  }

  /** Goes to an offset in the line, to which there is no tab. */
  #goTo(at: number): void {
    this.#column += this.#indent + at - this.#inside;
    this.#at = at;
  }

  #isBlankLine(): boolean {
    return this.#inside === this.#lineEnd;
  }

  #readLine(): void {
    const stack = this.#stack;
    let depth = 0;
    let isNewItem = false;
    for (; depth < stack.length && !isNewItem; depth++) {
      const container = stack[depth]!;
      this.#measure();
      if (container.kind === 'quote') {
        if (!this.#isQuoteMarker()) break;
        this.#passQuoteMarker();
        this.#measure();
        container.isBlank = this.#isBlankLine();
      } else if (this.#isBlankLine()) {
        container.isEnded ||= container.startsBlank;
      } else if (!container.isEnded && this.#indent >= container.size) {
        container.startsBlank = false;
        this.#skip(container.size);
      } else {
        container.isEnded = container.startsBlank = false;
        const marker = this.#markerAt(false);
        if (marker?.sign !== container.marker) break;
        this.#closeTo(depth + 1);
        this.#closeItem(container);
        this.#beginItem(container, marker);
        isNewItem = true;
      }
    }
    const isWhole = depth === stack.length && !isNewItem;
    if (isWhole && (this.#leaf?.kind === 'fence' || this.#leaf?.kind === 'html')) {
      this.#measure();
      this.#continueLeaf(this.#leaf);
      return;
    }
    const isInside = isWhole && (this.#leaf?.kind === 'paragraph' || this.#leaf?.kind === 'indented');
    const isLazy = !this.#beginContainers(depth, isInside) && depth < stack.length;
    this.#measure();
    if (isLazy && !(this.#leaf?.kind === 'paragraph' && this.#isLazyLine())) {
      if (this.#indent >= 4 && !this.#isBlankLine()) unsure();
      this.#closeTo(depth);
      this.#readFlow();
    } else if (isLazy) {
      this.#continueLazily();
    } else {
      this.#readFlow();
    }
  }

  /** Begins the quotes and lists that begin at the position; false if there is none. */
  #beginContainers(depth: number, isInside: boolean): boolean {
    let hasBegun = false;
    for (;;) {
      this.#measure();
      const isQuote = this.#isQuoteMarker();
      const marker = isQuote ? undefined : this.#markerAt(isInside);
      if (!isQuote && !marker) return hasBegun;
      if (!hasBegun) this.#closeTo(depth);
      hasBegun = true;
      if (this.#stack.length >= deepestNesting) unsure();
      if (isQuote) {
        const node: Blockquote = { type: 'blockquote', children: [], position: positionOf(this.#inside, 0) };
        this.#add(node);
        this.#passQuoteMarker();
        this.#measure();
        this.#stack.push({ kind: 'quote', node, isBlank: this.#isBlankLine() });
      } else if (marker) {
        const list: List = { type: 'list', children: [], position: positionOf(marker.start, 0) };
        this.#add(list);
        const open: OpenList = {
          kind: 'list',
          list,
          node: undefined as unknown as ListItem,
          marker: marker.sign,
          size: 0,
          startsBlank: false,
          isEnded: false,
          beganBlank: false,
        };
        this.#beginItem(open, marker);
        this.#stack.push(open);
      }
    }
  }

  #isQuoteMarker(): boolean {
    return this.#indent < 4 && this.#inside < this.#lineEnd && this.text.charCodeAt(this.#inside) === code.greaterThan;
  }

  #passQuoteMarker(): void {
    this.#goTo(this.#inside + 1);
    if (this.#at < this.#lineEnd && isBlank(this.text.charCodeAt(this.#at))) this.#skip(1);
  }

  /** The marker of an item at the position; `isInside` a paragraph only some may begin a list. */
  #markerAt(isInside: boolean): Marker | undefined {
    const { text } = this;
    const start = this.#inside;
    if (this.#indent >= 4 || start >= this.#lineEnd) return undefined;
    let end = start;
    let sign = text.charCodeAt(end++);
    if (sign >= code.zero && sign <= code.nine) {
      while (end < start + 9 && text.charCodeAt(end) >= code.zero && text.charCodeAt(end) <= code.nine) end++;
      if (isInside && (end > start + 1 || sign !== code.one)) return undefined;
      sign = text.charCodeAt(end++);
      if (sign !== code.dot && sign !== code.closingParenthesis) return undefined;
    } else if (sign !== code.dash && sign !== code.plus && sign !== code.asterisk) {
      return undefined;
    }
    if (end < this.#lineEnd && !isBlank(text.charCodeAt(end))) return undefined;
    if (sign !== code.plus && this.#isRuler(start)) return undefined;
    if (isInside && isEmpty(text, end, this.#lineEnd)) return undefined;
    return { sign, start, end };
  }

  #beginItem(list: OpenList, { start, end }: Marker): void {
    const indent = this.#indent;
    this.#goTo(end);
    this.#measure();
    list.startsBlank = list.beganBlank = this.#isBlankLine();
    const width = list.startsBlank || this.#indent > 4 ? 1 : this.#indent;
    if (!list.startsBlank) this.#skip(width);
    list.size = indent + end - start + width;
    list.node = { type: 'listItem', children: [], position: positionOf(start, this.#lineEnd) };
    list.list.children.push(list.node);
  }

  /** Whether a line that lacks the markers of its containers continues the paragraph in them. */
  #isLazyLine(): boolean {
    if (this.#isBlankLine()) return false;
    if (this.#indent >= 4) return true;
    const character = this.text[this.#inside]!;
    if (/[<=|:]/.test(character)) unsure();
    return !this.#beginsBlock();
  }

  #continueLazily(): void {
    if (++this.#lazyLines > mostLazyLines) unsure();
    if (this.#leaf?.kind !== 'paragraph') return;
    this.#leaf.isLazy = true;
    this.#addLine(this.#leaf);
  }

  /** Whether a heading, code or a ruler begins at the position. */
  #beginsBlock(): boolean {
    const { text } = this;
    const at = this.#inside;
    switch (text.charCodeAt(at)) {
      case code.hash:
        return this.#headingDepth(at) > 0;
      case code.backtick:
      case code.tilde:
        return this.#fenceLength(at) > 0;
      case code.dash:
      case code.asterisk:
      case code.underscore:
        return this.#isRuler(at);
      default:
        return false;
    }
  }

  #readFlow(): void {
    const { text } = this;
    if (this.#isBlankLine()) {
      if (this.#leaf?.kind !== 'indented') this.#closeLeaf();
      return;
    }
    const leaf = this.#leaf;
    if (this.#indent >= 4) {
      if (leaf?.kind === 'paragraph') this.#addLine(leaf);
      else this.#indented(leaf);
      return;
    }
    if (leaf?.kind === 'indented') this.#closeLeaf();
    const at = this.#inside;
    const character = text.charCodeAt(at);
    if (leaf?.kind === 'paragraph' && this.#endsParagraph(leaf, character)) return;
    if (character === code.lessThan) {
      const end = htmlEndAt(text, at, leaf?.kind === 'paragraph');
      if (end) {
        this.#closeLeaf();
        const html: Leaf = {
          kind: 'html',
          node: { type: 'html', value: '', position: positionOf(this.#at, this.#lineEnd) },
          end,
        };
        this.#add(html.node);
        this.#leaf = html;
        this.#continueLeaf(html);
        return;
      }
    } else if (this.#beginsBlock()) {
      this.#closeLeaf();
      this.#beginBlock(at, character);
      return;
    }
    if (this.#leaf?.kind === 'paragraph') this.#addLine(this.#leaf);
    else if (this.#leaf?.kind === 'table') this.#addRow(this.#leaf.node, at, this.#lineEnd);
    else {
      const { indent } = { indent: this.#indent };
      this.#leaf = { kind: 'paragraph', lines: [], end: 0, indent, isLazy: false };
      this.#addLine(this.#leaf);
    }
  }

  #indented(leaf: Leaf | undefined): void {
    if (leaf?.kind === 'indented') {
      leaf.node.position!.end.offset = this.#lineEnd;
      return;
    }
    this.#closeLeaf();
    const node: Code = { type: 'code', value: '', position: positionOf(this.#at, this.#lineEnd) };
    this.#add(node);
    this.#leaf = { kind: 'indented', node };
  }

  /** Whether the line makes the paragraph a heading, or the last line of it a table. */
  #endsParagraph(leaf: Leaf & { kind: 'paragraph' }, character: number): boolean {
    const { text } = this;
    const at = this.#inside;
    if (character === code.equals || character === code.dash) {
      let end = at;
      while (text.charCodeAt(end) === character) end++;
      if (isEmpty(text, end, this.#lineEnd)) {
        this.#setext(leaf, character === code.equals ? 1 : 2);
        return true;
      }
    }
    if (character !== code.dash && character !== code.colon && character !== code.bar) return false;
    const columns = delimitersIn(text.slice(at, this.#lineEnd));
    if (columns === undefined || leaf.indent >= 4) return false;
    const start = leaf.lines[leaf.lines.length - 2]!;
    const { end } = leaf;
    if (columnsIn(text.slice(start, end)) !== columns) return false;
    // Below other lines, a tag gives way to a table at first, and is HTML after all.
    if (leaf.isLazy || (leaf.lines.length > 2 && text.charCodeAt(start) === code.lessThan)) unsure();
    leaf.lines.length -= 2;
    if (leaf.lines.length > 0) leaf.end = this.#endOfLineBefore(leaf.lines[leaf.lines.length - 1]!);
    this.#closeLeaf();
    const table: Table = { type: 'table', children: [], position: positionOf(start, this.#lineEnd) };
    this.#add(table);
    this.#leaf = { kind: 'table', node: table };
    this.#addRow(table, start, end);
    table.position!.end.offset = this.#lineEnd;
    return true;
  }

  /** The end of the line that ends before `next`, without its line break. */
  #endOfLineBefore(next: number): number {
    return next - (this.text.startsWith('\r\n', next - 2) ? 2 : 1);
  }

  #setext(leaf: Leaf & { kind: 'paragraph' }, depth: 1 | 2): void {
    if (this.#beginsWithDefinition(leaf)) unsure();
    this.#leaf = undefined;
    const node: RootContent = {
      type: 'heading',
      depth,
      children: [],
      position: positionOf(leaf.lines[0]!, this.#lineEnd),
    };
    this.#add(node);
    const content = Content.ofLines(this.text, leaf.lines, leaf.end);
    this.#later.push(() => (node.children = parseInline(content, 0, false)));
  }

  #beginsWithDefinition({ lines, end }: Leaf & { kind: 'paragraph' }): boolean {
    const { text } = this;
    const start = lines[0]!;
    return this.#mayDefine && text.charCodeAt(start) === code.bracket && text.slice(start, end).includes(']:');
  }

  #beginBlock(at: number, character: number): void {
    const { text } = this;
    const position = positionOf(at, this.#lineEnd);
    if (character === code.hash) {
      const depth = this.#headingDepth(at) as 1;
      const node: RootContent = { type: 'heading', depth, children: [], position };
      this.#add(node);
      const [from, to] = headingText(text, at + depth, this.#lineEnd);
      const content = Content.of(text, from, to);
      this.#later.push(() => (node.children = parseInline(content, 0, false)));
    } else if (character === code.backtick || character === code.tilde) {
      const node: Code = { type: 'code', value: '', position };
      this.#add(node);
      this.#leaf = { kind: 'fence', node, marker: character, length: this.#fenceLength(at) };
    } else {
      this.#add({ type: 'thematicBreak', position });
    }
  }

  /** The depth of the heading at `at`; 0 if there is none. */
  #headingDepth(at: number): number {
    const { text } = this;
    let end = at;
    while (text.charCodeAt(end) === code.hash) end++;
    return end - at <= 6 && (end >= this.#lineEnd || isBlank(text.charCodeAt(end))) ? end - at : 0;
  }

  /** The length of the fence at `at`; 0 if there is none. */
  #fenceLength(at: number): number {
    const { text } = this;
    const marker = text.charCodeAt(at);
    let end = at;
    while (text.charCodeAt(end) === marker) end++;
    const isInCode = marker === code.backtick && text.slice(end, this.#lineEnd).includes('`');
    return end - at >= 3 && !isInCode ? end - at : 0;
  }

  #isRuler(at: number): boolean {
    const { text } = this;
    const sign = text.charCodeAt(at);
    if (sign !== code.dash && sign !== code.asterisk && sign !== code.underscore) return false;
    let count = 0;
    for (; at < this.#lineEnd; at++) {
      const character = text.charCodeAt(at);
      if (character === sign) count++;
      else if (!isBlank(character)) return false;
    }
    return count >= 3;
  }

  /** Adds the line to a fence or HTML, which it may end. */
  #continueLeaf(leaf: Leaf): void {
    const { text } = this;
    if (leaf.kind === 'fence') {
      leaf.node.position!.end.offset = this.#lineEnd;
      if (this.#indent >= 4 || text.charCodeAt(this.#inside) !== leaf.marker) return;
      let end = this.#inside;
      while (text.charCodeAt(end) === leaf.marker) end++;
      if (end - this.#inside >= leaf.length && isEmpty(text, end, this.#lineEnd)) this.#leaf = undefined;
    } else if (leaf.kind === 'html') {
      if (leaf.end === 'blank') {
        if (this.#isBlankLine()) this.#leaf = undefined;
        else leaf.node.position!.end.offset = this.#lineEnd;
        return;
      }
      leaf.node.position!.end.offset = this.#lineEnd;
      leaf.end.lastIndex = 0;
      if (leaf.end.test(text.slice(this.#at, this.#lineEnd))) this.#leaf = undefined;
    }
  }

  #addLine(leaf: Leaf & { kind: 'paragraph' }): void {
    leaf.lines.push(this.#inside, this.#next);
    leaf.end = this.#lineEnd;
    leaf.indent = this.#indent;
  }

  #addRow(table: Table, from: number, to: number): void {
    const { row, contents } = readRow(this.text, from, to);
    table.children.push(row);
    table.position!.end.offset = to;
    for (const { cell, from: start, to: end } of contents) {
      if (start === end) continue;
      const content = Content.of(this.text, start, end);
      this.#later.push(() => (cell.children = parseInline(content, 0, true)));
    }
  }

  #add(node: RootContent): void {
    const parent = this.#stack[this.#stack.length - 1]?.node ?? this.#root;
    (parent.children as RootContent[]).push(node);
  }

  /** Closes the containers from this depth on, and the block that is open in them. */
  #closeTo(depth: number): void {
    const leaf = this.#leaf;
    // How far code and HTML that their container ends reach is told apart by the complete parser.
    if ((leaf?.kind === 'fence' || (leaf?.kind === 'html' && leaf.end !== 'blank')) && this.#stack.length > 0) unsure();
    this.#closeLeaf();
    for (let container = this.#stack[depth]; container; container = this.#stack[this.#stack.length - 1]) {
      const last = this.#stack.pop()!;
      if (last.kind === 'list') {
        this.#closeItem(last);
        last.list.position!.end.offset = last.node.position!.end.offset;
      } else {
        if (last.isBlank && this.#stack.some(({ kind }) => kind === 'list')) unsure();
        const child = last.node.children[last.node.children.length - 1];
        last.node.position!.end.offset = child?.position?.end.offset ?? last.node.position!.start.offset! + 1;
      }
      if (this.#stack.length === depth) break;
    }
  }

  /** An item ends where the last block in it does. */
  #closeItem({ node }: OpenList): void {
    const last = node.children[node.children.length - 1];
    if (last) node.position!.end.offset = last.position!.end.offset;
  }

  #closeLeaf(): void {
    const leaf = this.#leaf;
    this.#leaf = undefined;
    if (leaf?.kind === 'paragraph' && leaf.lines.length > 0) this.#paragraph(leaf);
  }

  #paragraph(leaf: Leaf & { kind: 'paragraph' }): void {
    if (this.#beginsWithDefinition(leaf)) unsure();
    const { text } = this;
    const from = leaf.lines[0]!;
    const position = positionOf(from, leaf.end);
    const node: RootContent = { type: 'paragraph', children: [], position };
    const parent = this.#stack[this.#stack.length - 1];
    const isFirst = parent?.kind === 'list' && parent.node.children.length === 0;
    this.#add(node);
    const content = Content.ofLines(text, leaf.lines, leaf.end);
    const box = isFirst ? /^\[([ \txX])\](?=[ \t]+[^ \t])/.exec(content.text) : null;
    if (isFirst && /^\[[\s\S]\](?:[\r\n]|[ \t]*[\r\n])/.test(content.text)) unsure();
    if (isFirst && parent.beganBlank && content.text.startsWith('[')) unsure();
    if (box && parent?.kind === 'list') parent.node.checked = /x/i.test(box[1]!);
    this.#later.push(() => (node.children = parseInline(content, box ? 4 : 0, false)));
  }
}

/** Where the text of a heading begins and ends, behind its opening signs. */
function headingText(text: string, at: number, end: number): readonly [number, number] {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  while (end > at && isBlank(text.charCodeAt(end - 1))) end--;
  let closing = end;
  while (closing > at && text.charCodeAt(closing - 1) === code.hash) closing--;
  if (closing === at) return [at, at];
  if (closing === end || !isBlank(text.charCodeAt(closing - 1))) return [at, end];
  while (closing > at && isBlank(text.charCodeAt(closing - 1))) closing--;
  return [at, closing];
}

/** Whether there is nothing but blanks. */
function isEmpty(text: string, from: number, to: number): boolean {
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  return from >= to;
}
