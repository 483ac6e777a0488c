import type { Root, RootContent } from 'mdast';
import type { Origin } from '../text/origin';
import type { Part } from './blocks';
import { readParts } from './blocks';
import { endOf, startOf } from './inline';
import { parseMarkdown } from './markdown';

/** A stretch of a document that reads the same wherever it stands: what an edit does not touch is not parsed again. */
export interface Chunk {
  readonly text: string;
  /** Where the chunk stands now; the only thing about it that ever changes. */
  readonly origin: Origin;
  readonly parts: readonly Part[];
  /** The block that is still open at its end, where there is one. */
  readonly open?: OpenBlock;
}

/**
 * Splits a body at the headings that stand at a line's start and parses each piece, keeping the pieces of `previous`
 * whose text is unchanged. Together the pieces give what the whole body would: a heading at a line's start ends every
 * open block but a fence and an HTML block, and a piece that ends in one of these is joined with what follows.
 * Link definitions reach across headings, so a document with a `]:` stays one piece.
 */
export function readChunks(text: string, bodyStart: number, previous: readonly Chunk[]): Chunk[] {
  const spare = new Spare(previous);
  const start = text.charCodeAt(bodyStart) === 0xfeff ? bodyStart + 1 : bodyStart;
  if (text.includes(']:', start)) return [spare.take(text.slice(start), start)];
  const chunks: Chunk[] = [];
  let from = start;
  while (from < text.length) {
    let to = nextHeading(text, from + 1);
    let chunk = spare.take(text.slice(from, to), from);
    while (chunk.open && to < text.length) {
      to = nextHeading(text, endOfBlock(text, to, chunk.open));
      chunk = spare.take(text.slice(from, to), from);
    }
    chunks.push(chunk);
    from = to;
  }
  return chunks;
}

/** The chunks of the version before, by text; the same text twice is two chunks, each with its own origin. */
class Spare {
  readonly #byText = new Map<string, Chunk[]>();

  constructor(chunks: readonly Chunk[]) {
    for (let index = chunks.length - 1; index >= 0; index--) {
      const chunk = chunks[index]!;
      const same = this.#byText.get(chunk.text);
      if (same) same.push(chunk);
      else this.#byText.set(chunk.text, [chunk]);
    }
  }

  take(text: string, offset: number): Chunk {
    const known = this.#byText.get(text)?.pop();
    if (!known) return readChunk(text, { offset });
    known.origin.offset = offset;
    return known;
  }
}

function readChunk(text: string, origin: Origin): Chunk {
  const tree = parseMarkdown(text);
  return { text, origin, parts: readParts(tree, text, origin), open: openBlock(tree, text) };
}

function nextHeading(text: string, from: number): number {
  const heading = /[\r\n]#{1,6}(?=[ \t\r\n]|$)/g;
  heading.lastIndex = Math.max(0, from - 1);
  const match = heading.exec(text);
  return match ? match.index + 1 : text.length;
}

/** How a block that is still open at the end of a chunk would be closed. */
type OpenBlock = RegExp;

function openBlock(tree: Root, text: string): OpenBlock | undefined {
  const last: RootContent | undefined = tree.children[tree.children.length - 1];
  if (last?.type === 'code') return openFence(text.slice(startOf(last), endOf(last)));
  if (last?.type === 'html') return openHtml(text.slice(startOf(last), endOf(last)), text.slice(endOf(last)));
  return undefined;
}

function openFence(code: string): OpenBlock | undefined {
  const fence = /^(`{3,}|~{3,})/.exec(code)?.[1];
  if (!fence) return undefined;
  const closing = `[\\r\\n] {0,3}${fence[0]}{${fence.length},}[ \\t]*(?=[\\r\\n]|$)`;
  return new RegExp(`${closing}$`).test(code) ? undefined : new RegExp(closing, 'g');
}

const htmlEndings: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/gi],
  [/^<!--/, /-->/g],
  [/^<\?/, /\?>/g],
  [/^<!\[CDATA\[/, /\]\]>/g],
  [/^<![a-z]/i, />/g],
];

function openHtml(html: string, after: string): OpenBlock | undefined {
  for (const [opening, ending] of htmlEndings) {
    if (opening.test(html)) return new RegExp(ending.source, ending.flags.replace('g', '')).test(html) ? undefined : ending;
  }
  const blankLine = /(?:\r\n|\r|\n)[ \t]*(?:\r|\n)/g;
  return /(?:\r\n|\r|\n)[ \t]*(?:\r|\n)/.test(after) ? undefined : blankLine;
}

/** Where, from `from` on, the open block ends: the text's end where nothing closes it. */
function endOfBlock(text: string, from: number, ending: OpenBlock): number {
  ending.lastIndex = Math.max(0, from - 1);
  const match = ending.exec(text);
  ending.lastIndex = 0;
  return match ? match.index + match[0].length : text.length;
}
