import type { Blockquote, List, ListItem, Root } from 'mdast';
import type { Parent } from './leaf';
import { Leaves } from './leaves';
import { Line } from './line';
import type { Marker } from './markers';
import { isQuoteMarker, itemMarker, passQuoteMarker } from './markers';
import { positionOf } from './nodes';
import { ifSure, unsure } from './unsure';

/** Deeper nesting is for the complete parser, which bounds it. */
const deepestNesting = 20;

/** A quote, or a list with its last item, that is open at the current line. */
type Container = Quote | OpenList;

interface Quote extends Parent {
  readonly kind: 'quote';
  readonly node: Blockquote;
  readonly item?: undefined;
  /** Whether its last line has nothing but the marker. */
  isBlank: boolean;
}

interface OpenList extends Parent {
  readonly kind: 'list';
  readonly list: List;
  readonly sign: number;
  node: ListItem;
  item: ListItem;
  /** How far the content of the item is indented. */
  size: number;
  /** Whether the line with the marker has nothing else, and whether a blank line follows it. */
  startsBlank: boolean;
  isEnded: boolean;
  beganBlank: boolean;
}

/**
 * The tree of a text, with as much of mdast as a plan is read from; undefined where the complete parser may read the
 * text otherwise. It may refer to definitions elsewhere, given by their identifiers. Never throws.
 */
export function parseFast(text: string, defined: readonly string[] = []): Root | undefined {
  return text.includes('\0') ? undefined : ifSure(() => new BlockParser(text, defined).parse());
}

/** Finds the quotes and lists of a text, and leaves what is in them to others. */
class BlockParser {
  readonly #root: Root = { type: 'root', children: [] };
  readonly #stack: Container[] = [];
  readonly #line: Line;
  readonly #leaves: Leaves;

  constructor(text: string, defined: readonly string[]) {
    this.#line = new Line(text);
    const root: Parent = { node: this.#root };
    this.#leaves = new Leaves(this.#line, () => this.#stack[this.#stack.length - 1] ?? root, defined);
  }

  parse(): Root {
    while (this.#line.advance()) this.#readLine();
    this.#closeTo(0);
    this.#leaves.finish();
    return this.#root;
  }

  #readLine(): void {
    const leaves = this.#leaves;
    const { depth, isNewItem } = this.#continueContainers();
    const isWhole = depth === this.#stack.length;
    if (isWhole && !isNewItem && leaves.continueRaw()) return;
    const hasBegun = this.#beginContainers(depth, isWhole && !isNewItem && leaves.isInterruptible);
    if (!isWhole && !hasBegun) {
      if (leaves.continueLazily()) return;
      // Where indented code ends a container, the complete parser takes what follows differently.
      if (this.#line.indent >= 4 && !this.#line.isBlank) unsure();
      this.#closeTo(depth);
    }
    leaves.read();
  }

  /** How many of the open containers the line continues, and whether by another item of the last of these. */
  #continueContainers(): { readonly depth: number; readonly isNewItem: boolean } {
    const line = this.#line;
    for (let depth = 0; depth < this.#stack.length; depth++) {
      const container = this.#stack[depth]!;
      if (container.kind === 'quote') {
        if (!isQuoteMarker(line)) return { depth, isNewItem: false };
        passQuoteMarker(line);
        container.isBlank = line.isBlank;
      } else if (line.isBlank) {
        container.isEnded ||= container.startsBlank;
      } else if (!container.isEnded && line.indent >= container.size) {
        container.startsBlank = false;
        line.skip(container.size);
      } else {
        container.isEnded = container.startsBlank = false;
        const marker = itemMarker(line, false);
        if (marker?.sign !== container.sign) return { depth, isNewItem: false };
        this.#closeTo(depth + 1);
        closeItem(container);
        this.#stack[depth] = this.#beginItem(container.list, marker);
        return { depth: depth + 1, isNewItem: true };
      }
    }
    return { depth: this.#stack.length, isNewItem: false };
  }

  /** Begins the quotes and lists that begin at the position; false if there is none. */
  #beginContainers(depth: number, interrupts: boolean): boolean {
    const line = this.#line;
    for (let hasBegun = false; ; hasBegun = true) {
      const isQuote = isQuoteMarker(line);
      const marker = isQuote ? undefined : itemMarker(line, interrupts);
      if (!isQuote && !marker) return hasBegun;
      if (!hasBegun) this.#closeTo(depth);
      if (this.#stack.length >= deepestNesting) unsure();
      this.#stack.push(marker ? this.#beginList(marker) : this.#beginQuote());
    }
  }

  #beginQuote(): Quote {
    const line = this.#line;
    const node: Blockquote = { type: 'blockquote', children: [], position: positionOf(line.inside, line.inside + 1) };
    this.#add(node);
    passQuoteMarker(line);
    return { kind: 'quote', node, isBlank: line.isBlank };
  }

  #beginList(marker: Marker): OpenList {
    const list: List = { type: 'list', children: [], position: positionOf(marker.start, marker.end) };
    this.#add(list);
    return this.#beginItem(list, marker);
  }

  #beginItem(list: List, { sign, start, end }: Marker): OpenList {
    const line = this.#line;
    const { indent } = line;
    line.pass(end);
    const { isBlank } = line;
    const width = isBlank || line.indent > 4 ? 1 : line.indent;
    if (!isBlank) line.skip(width);
    const node: ListItem = { type: 'listItem', children: [], position: positionOf(start, line.end) };
    list.children.push(node);
    const size = indent + end - start + width;
    return {
      kind: 'list',
      list,
      sign,
      node,
      item: node,
      size,
      startsBlank: isBlank,
      isEnded: false,
      beganBlank: isBlank,
    };
  }

  #add(node: Blockquote | List): void {
    (this.#stack[this.#stack.length - 1]?.node ?? this.#root).children.push(node);
  }

  /** Closes the containers from this depth on, and the block that is open in the last one. */
  #closeTo(depth: number): void {
    if (this.#stack.length > 0) this.#leaves.closeInContainer();
    else this.#leaves.close();
    while (this.#stack.length > depth) {
      const container = this.#stack.pop()!;
      if (container.kind === 'list') {
        closeItem(container);
        container.list.position!.end.offset = container.node.position!.end.offset;
        continue;
      }
      // How far an item reaches whose last quote ends in a line without content is for the complete parser.
      if (container.isBlank && this.#stack.some(({ kind }) => kind === 'list')) unsure();
      endWithLast(container.node);
    }
  }
}

/** An item ends where the last block in it does; one without any ends with its line. */
function closeItem({ node }: OpenList): void {
  endWithLast(node);
}

function endWithLast({ children, position }: Blockquote | ListItem): void {
  const last = children[children.length - 1];
  if (last) position!.end.offset = last.position!.end.offset;
}
