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
 * that the text still begins and ends with, and those of the same text between. Together the pieces give what the
 * whole body would: a heading at a line's start ends every open block but a fence and an HTML block, and a piece that
 * ends in one of these is joined with what follows. Link definitions reach across headings, so a document with a `]:`
 * stays one piece.
 */
export function readChunks(text: string, bodyStart: number, previous: readonly Chunk[]): Chunk[] {
  const start = text.charCodeAt(bodyStart) === 0xfeff ? bodyStart + 1 : bodyStart;
  if (text.includes(']:', start)) {
    const body = text.slice(start);
    return [previous.length === 1 && previous[0]!.text === body ? moved(previous[0]!, start) : readChunk(body, start)];
  }
  const { chunks, end: from } = unchangedHead(text, start, previous);
  const tail = unchangedTail(text, from, previous.slice(chunks.length));
  const between = previous.slice(chunks.length, previous.length - tail.chunks.length);
  let limit = tail.start;
  for (let at = from; at < limit;) {
    const first = nextHeading(text, at + 1, limit);
    let chunk = take(between, text.slice(at, first)) ?? readChunk(text.slice(at, first), at);
    let to = first;
    while (chunk.open && to < text.length) {
      // A block left open swallows what follows, so nothing behind it is known to be unchanged.
      limit = text.length;
      tail.chunks.length = 0;
      to = nextHeading(text, endOfBlock(text, to, chunk.open), limit);
      chunk = readChunk(text.slice(at, to), at);
    }
    chunks.push(moved(chunk, at));
    at = to;
  }
  return [...chunks, ...tail.chunks];
}

/** The chunks with which the text still begins. */
function unchangedHead(text: string, start: number, previous: readonly Chunk[]): { chunks: Chunk[]; end: number } {
  const chunks: Chunk[] = [];
  let end = start;
  for (const chunk of previous) {
    const to = end + chunk.text.length;
    const isWhole = to === text.length || (!chunk.open && isHeadingAt(text, to));
    if (!isWhole || !standsAt(text, chunk, end)) break;
    chunks.push(moved(chunk, end));
    end = to;
  }
  return { chunks, end };
}

/** The chunks with which the text still ends, none of them reaching before `from`. */
function unchangedTail(text: string, from: number, previous: readonly Chunk[]): { chunks: Chunk[]; start: number } {
  const chunks: Chunk[] = [];
  let start = text.length;
  for (let index = previous.length - 1; index >= 0; index--) {
    const chunk = previous[index]!;
    const at = start - chunk.text.length;
    if (at < from || !isHeadingAt(text, at) || !standsAt(text, chunk, at)) break;
    chunks.push(moved(chunk, at));
    start = at;
  }
  return { chunks: chunks.toReversed(), start };
}

/** Comparing a slice is many times faster than `startsWith`, which goes letter by letter. */
function standsAt(text: string, chunk: Chunk, offset: number): boolean {
  return text.slice(offset, offset + chunk.text.length) === chunk.text;
}

function moved(chunk: Chunk, offset: number): Chunk {
  chunk.origin.offset = offset;
  return chunk;
}

/** Takes the chunk of this text out of `spare`; each serves once, for it stands in one place only. */
function take(spare: Chunk[], text: string): Chunk | undefined {
  const index = spare.findIndex((chunk) => chunk.text === text);
  return index < 0 ? undefined : spare.splice(index, 1)[0];
}

function isHeadingAt(text: string, offset: number): boolean {
  if (text[offset] !== '#' || !isLineBreak(text[offset - 1])) return false;
  let end = offset + 1;
  while (text[end] === '#') end++;
  const next = text[end];
  return end - offset <= 6 && (next === undefined || next === ' ' || next === '\t' || isLineBreak(next));
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function readChunk(text: string, offset: number): Chunk {
  const origin = { offset };
  const tree = parseMarkdown(text);
  return { text, origin, parts: readParts(tree, text, origin), open: openBlock(tree, text) };
}

/** The first heading at or behind `from`, or `limit` where there is none before it. */
function nextHeading(text: string, from: number, limit: number): number {
  const heading = /[\r\n]#{1,6}(?=[ \t\r\n]|$)/g;
  heading.lastIndex = Math.max(0, from - 1);
  const match = heading.exec(text);
  return match ? Math.min(limit, match.index + 1) : limit;
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
    if (opening.test(html))
      return new RegExp(ending.source, ending.flags.replace('g', '')).test(html) ? undefined : ending;
  }
  const blankLine = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;
  return blankLine.test(after) ? undefined : new RegExp(blankLine, 'g');
}

/** Where, from `from` on, the open block ends: the text's end where nothing closes it. */
function endOfBlock(text: string, from: number, ending: OpenBlock): number {
  ending.lastIndex = Math.max(0, from - 1);
  const match = ending.exec(text);
  ending.lastIndex = 0;
  return match ? match.index + match[0].length : text.length;
}
