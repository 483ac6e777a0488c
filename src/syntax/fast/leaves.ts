import type { Code, Definition, Html, PhrasingContent, RootContent, Table } from 'mdast';
import { code } from './codes';
import { Content } from './content';
import { definitionsIn } from './definitions';
import { htmlEndAt } from './html';
import { parseInline } from './inlineParser';
import type { HtmlBlock, Leaf, Paragraph, Parent } from './leaf';
import type { Line } from './line';
import { closesFence, fenceLength, headingDepth, headingText, isRuler, underlineDepth } from './markers';
import { positionOf } from './nodes';
import { columnsIn, delimitersIn, readRow } from './table';
import { boxIn } from './taskBox';
import { unsure } from './unsure';

/** More lines that continue a paragraph lazily are for the complete parser, which bounds them. */
const mostLazyLines = 500;

/** Reads what is in containers, line by line: paragraphs, headings, code, HTML and tables. */
export class Leaves {
  #leaf: Leaf | undefined;
  #lazyLines = 0;
  readonly #mayDefine: boolean;
  readonly #defined: Set<string>;
  /** What parses the inline content, once all definitions are known. */
  readonly #later: (() => void)[] = [];

  constructor(
    private readonly line: Line,
    /** The innermost container. */
    private readonly parent: () => Parent,
    defined: readonly string[],
  ) {
    this.#defined = new Set(defined);
    this.#mayDefine = line.text.includes(']:');
  }

  /** Whether a paragraph is open. */
  get isParagraph(): boolean {
    return this.#leaf?.kind === 'paragraph';
  }

  /** Whether a block is open that only some items may interrupt. */
  get isInterruptible(): boolean {
    return this.isParagraph || this.#leaf?.kind === 'indented';
  }

  /** Parses the inline content of all blocks. */
  finish(): void {
    for (const parse of this.#later) parse();
  }

  /** Adds the line to open code or HTML, in which nothing else begins; false if there is none. */
  continueRaw(): boolean {
    const leaf = this.#leaf;
    if (leaf?.kind === 'fence') {
      leaf.node.position!.end.offset = this.line.end;
      if (closesFence(this.line, leaf.marker, leaf.length)) this.#leaf = undefined;
    } else if (leaf?.kind === 'html') {
      if (leaf.end !== 'blank') this.#continueHtml(leaf, leaf.end);
      else if (this.line.isBlank) this.#leaf = undefined;
      else leaf.node.position!.end.offset = this.line.end;
    } else return false;
    return true;
  }

  /** Adds a line that lacks the markers of its containers to the open paragraph; false if it isn't part of it. */
  continueLazily(): boolean {
    const { line } = this;
    const leaf = this.#leaf;
    if (leaf?.kind !== 'paragraph' || line.isBlank) return false;
    if (line.indent < 4) {
      if (/[<=|:]/.test(line.text[line.inside]!)) unsure();
      if (this.#beginsBlock()) return false;
    }
    if (++this.#lazyLines > mostLazyLines) unsure();
    leaf.isLazy = true;
    this.#addLine(leaf);
    return true;
  }

  /** Reads the line behind the markers of containers. */
  read(): void {
    const { line } = this;
    const leaf = this.#leaf;
    if (line.isBlank) {
      // Blank lines don't end indented code.
      if (leaf?.kind !== 'indented') this.close();
      return;
    }
    if (line.indent >= 4) {
      if (leaf?.kind === 'paragraph') this.#addLine(leaf);
      else this.#addIndented();
      return;
    }
    if (leaf?.kind === 'indented') this.close();
    if (leaf?.kind === 'paragraph' && (this.#becomesHeading(leaf) || this.#becomesTable(leaf))) return;
    if (this.#beginBlock()) return;
    if (leaf?.kind === 'paragraph') this.#addLine(leaf);
    else if (leaf?.kind === 'table') this.#addRow(leaf.node, line.inside, line.end);
    else this.#addLine((this.#leaf = { kind: 'paragraph', lines: [], end: 0, indent: 0, isLazy: false }));
  }

  /** Closes the open block. */
  close(): void {
    const leaf = this.#leaf;
    this.#leaf = undefined;
    if (leaf?.kind === 'paragraph') this.#addParagraph(leaf);
  }

  /** Closes the block that is open in a container which ends. */
  closeInContainer(): void {
    // How far code and HTML reach that nothing but their container ends is for the complete parser.
    if (this.#leaf?.kind === 'fence' || (this.#leaf?.kind === 'html' && this.#leaf.end !== 'blank')) unsure();
    this.close();
  }

  #add<Node extends RootContent>(node: Node): Node {
    this.parent().node.children.push(node);
    return node;
  }

  #parseLater(node: { children: PhrasingContent[] }, content: Content, start = 0, isInTable = false): void {
    this.#later.push(() => (node.children = parseInline(content, start, this.#defined, isInTable)));
  }

  /** Whether a heading, code or a ruler begins at the position. */
  #beginsBlock(): boolean {
    const { line } = this;
    switch (line.character) {
      case code.hash:
        return headingDepth(line) > 0;
      case code.backtick:
      case code.tilde:
        return fenceLength(line) > 0;
      default:
        return isRuler(line);
    }
  }

  /** Begins a block that ends those before it. */
  #beginBlock(): boolean {
    const { line } = this;
    const { character, inside } = line;
    if (character === code.lessThan) return this.#beginHtml();
    if (!this.#beginsBlock()) return false;
    this.close();
    const position = positionOf(inside, line.end);
    if (character === code.hash) {
      const depth = headingDepth(line);
      const node = this.#add({ type: 'heading', depth: depth as 1, children: [], position });
      const [from, to] = headingText(line, depth);
      this.#parseLater(node, Content.of(line.text, from, to));
    } else if (character === code.backtick || character === code.tilde) {
      const node: Code = this.#add({ type: 'code', value: '', position });
      this.#leaf = { kind: 'fence', node, marker: character, length: fenceLength(line) };
    } else {
      this.#add({ type: 'thematicBreak', position });
    }
    return true;
  }

  #beginHtml(): boolean {
    const { line } = this;
    const end = htmlEndAt(line.text, line.inside, this.isParagraph);
    if (!end) return false;
    this.close();
    const node: Html = this.#add({ type: 'html', value: '', position: positionOf(line.at, line.end) });
    const leaf: HtmlBlock = { kind: 'html', node, end };
    this.#leaf = leaf;
    if (end !== 'blank') this.#continueHtml(leaf, end);
    return true;
  }

  #continueHtml({ node }: HtmlBlock, end: RegExp): void {
    const { line } = this;
    node.position!.end.offset = line.end;
    if (end.test(line.text.slice(line.at, line.end))) this.#leaf = undefined;
  }

  #addIndented(): void {
    const { line } = this;
    if (this.#leaf?.kind === 'indented') {
      this.#leaf.node.position!.end.offset = line.end;
      return;
    }
    this.close();
    const node: Code = this.#add({ type: 'code', value: '', position: positionOf(line.at, line.end) });
    this.#leaf = { kind: 'indented', node };
  }

  #addLine(leaf: Paragraph): void {
    const { line } = this;
    leaf.lines.push(line.inside, line.next);
    leaf.end = line.end;
    leaf.indent = line.indent;
  }

  /** Whether the line underlines the paragraph. */
  #becomesHeading(leaf: Paragraph): boolean {
    const { line } = this;
    const depth = underlineDepth(line);
    if (!depth) return false;
    if (this.#definitions(leaf).length > 0) unsure();
    this.#leaf = undefined;
    const node = this.#add({
      type: 'heading',
      depth,
      children: [],
      position: positionOf(leaf.lines[0]!, line.end),
    });
    this.#parseLater(node, Content.ofLines(line.text, leaf.lines, leaf.end));
    return true;
  }

  /** Whether the line makes the last one of the paragraph the header of a table. */
  #becomesTable(leaf: Paragraph): boolean {
    const { line } = this;
    const { text } = line;
    const start = leaf.lines[leaf.lines.length - 2]!;
    const { end } = leaf;
    if (leaf.indent >= 4) return false;
    const columns = delimitersIn(text, line.inside, line.end);
    if (columns === undefined || columns !== columnsIn(text.slice(start, end))) return false;
    // Below other lines, a tag gives way to a table at first, and is HTML after all.
    if (leaf.isLazy || (leaf.lines.length > 2 && text.charCodeAt(start) === code.lessThan)) unsure();
    leaf.lines.length -= 2;
    const next = leaf.lines[leaf.lines.length - 1];
    if (next === undefined) this.#leaf = undefined;
    else leaf.end = text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
    this.close();
    const node: Table = this.#add({ type: 'table', children: [], position: positionOf(start, line.end) });
    this.#leaf = { kind: 'table', node };
    this.#addRow(node, start, end);
    node.position!.end.offset = line.end;
    return true;
  }

  #addRow(table: Table, from: number, to: number): void {
    const { text } = this.line;
    const { row, contents } = readRow(text, from, to);
    table.children.push(row);
    table.position!.end.offset = to;
    for (const { cell, from: start, to: end } of contents)
      if (start < end) this.#parseLater(cell, Content.of(text, start, end), 0, true);
  }

  #addParagraph(leaf: Paragraph): void {
    const { text } = this.line;
    for (const definition of this.#definitions(leaf)) {
      this.#add(definition);
      this.#defined.add(definition.identifier);
      leaf.lines.splice(0, 2);
    }
    if (leaf.lines.length === 0) return;
    const { item, beganBlank } = this.parent();
    const isFirst = item?.children.length === 0;
    const node = this.#add({ type: 'paragraph', children: [], position: positionOf(leaf.lines[0]!, leaf.end) });
    const content = Content.ofLines(text, leaf.lines, leaf.end);
    const start = isFirst && text.charCodeAt(leaf.lines[0]!) === code.bracket ? boxIn(content.text, beganBlank) : 0;
    if (item && start > 0) item.checked = content.text[1] !== ' ' && content.text[1] !== '\t';
    this.#parseLater(node, content, start);
  }

  /** The definitions that a paragraph begins with. */
  #definitions({ lines, end }: Paragraph): readonly Definition[] {
    const { text } = this.line;
    const start = lines[0]!;
    if (!this.#mayDefine || text.charCodeAt(start) !== code.bracket) return [];
    const definitions = definitionsIn(text, start, end);
    // Between the markers of quotes and items, or below an indent, they are for the complete parser.
    const isPlain =
      !this.parent().item && lines.every((at, index) => index % 2 === 0 || (lines[index + 1] ?? at) === at);
    if (definitions.length > 0 && !isPlain) unsure();
    return definitions;
  }
}
