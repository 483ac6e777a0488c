import type { Root, RootContent } from 'mdast';
import type { Origin } from '../text/origin';
import { Span } from '../text/origin';
import type { Part } from './blocks';
import { readParts } from './blocks';
import { endOf, startOf } from './inline';
import { nextHeading, isHeadingAt } from './headings';
import { MovedPart } from './moved';
import { memoized } from '../text/memoized';
import { parseFast } from './fast/blockParser';
import type { MarkdownTree } from './markdownTree';
import { parseMarkdown } from './markdown';
import type { Ending } from './openBlocks';
import type { SyntaxProblem } from './problem';
import { behindBlankLine, endingOfFence, htmlStart } from './openBlocks';
import { definitionsIn, labelsIn } from './references';

/** The content of a chunk's text, with the position at which it was read. */
interface ReadChunk {
  readonly text: string;
  readonly origin: Origin;
  readonly parts: readonly Part[];
  readonly open?: Ending;
  readonly unread: readonly SyntaxProblem[];
  /** The identifiers of the definitions in it, and of those elsewhere that it was read with, because it refers to them. */
  readonly defines: readonly string[];
  readonly refersTo: readonly string[];
}

const none: readonly string[] = [];
/** The labels of a chunk that it doesn't define itself. */
const openLabelsOf = memoized(({ text, defines }: ReadChunk): readonly string[] => {
  const labels = new Set(labelsIn(text));
  for (const identifier of defines) labels.delete(identifier);
  return [...labels];
});

/**
 * A stretch of a document whose content doesn't depend on its position, so that text outside an edit isn't parsed again. A
 * chunk
 * is immutable: if an edit above moves it, another chunk is derived from its trees on demand.
 */
export class Chunk {
  readonly #read: ReadChunk;
  readonly #original: Chunk | undefined;
  #parts?: readonly Part[];
  #unread?: readonly SyntaxProblem[];

  private constructor(
    read: ReadChunk,
    /** The position of the chunk. */
    readonly origin: Origin,
    original?: Chunk,
  ) {
    this.#read = read;
    this.#original = original;
  }

  /** A newly read chunk. */
  static of(read: ReadChunk): Chunk {
    return new Chunk(read, read.origin);
  }

  /** The chunk as it was first read: the same object wherever it has moved to since. */
  get original(): Chunk {
    return this.#original ?? this;
  }

  get text(): string {
    return this.#read.text;
  }

  /** Where a text that goes on closes the block that is still open at the chunk's end, where there is one. */
  get open(): Ending | undefined {
    return this.#read.open;
  }

  get defines(): readonly string[] {
    return this.#read.defines;
  }

  /** The definitions elsewhere, by their identifiers, that it refers to. */
  get refersTo(): readonly string[] {
    return this.#read.refersTo;
  }

  /**
   * Those of the definitions elsewhere that it refers to if they exist. It asks about its own labels: of many chunks,
   * each would otherwise go through the definitions of all.
   */
  referencesTo(defined: Pick<ReadonlySet<string>, 'has' | 'size'>): readonly string[] {
    return defined.size === 0 ? none : openLabelsOf(this.#read).filter((label) => defined.has(label));
  }

  get parts(): readonly Part[] {
    const { origin } = this;
    const { parts, origin: first } = this.#read;
    return (this.#parts ??= first === origin ? parts : parts.map((part) => new MovedPart(part, origin)));
  }

  /** Where something in it is not read, and why. */
  get unread(): readonly SyntaxProblem[] {
    const shift = this.origin.offset - this.#read.origin.offset;
    return (this.#unread ??= this.#read.unread.map((problem) => ({
      ...problem,
      range: { start: problem.range.start + shift, end: problem.range.end + shift },
    })));
  }

  /** The chunk at another place; itself where it stands there. */
  movedTo(offset: number): Chunk {
    return offset === this.origin.offset ? this : new Chunk(this.#read, { offset }, this.original);
  }
}

/** Parses a chunk at an offset that refers to definitions elsewhere; undefined if it can't be parsed by itself. */
type Read = (text: string, offset: number, refersTo?: readonly string[]) => Chunk | undefined;

/**
 * Splits a body at the headings that stand at a line's start and parses each piece, keeping the pieces of `previous`
 * that the text still begins and ends with, and those of the same text between. Together the pieces give what the
 * whole body would: a heading at a line's start ends every open block but a fence and an HTML block. Those are seen before
 * anything is parsed; a piece that turns out to end in one is joined with what follows, at least as much again, so that
 * no text is parsed more than a few times. Link definitions reach across headings: what refers to one in another piece
 * is parsed again with it. `read` parses; tests count by it.
 */
export function readChunks(
  text: string,
  bodyStart: number,
  previous: readonly Chunk[],
  read: Read = readChunk,
): Chunk[] {
  const start = text.charCodeAt(bodyStart) === 0xfeff ? bodyStart + 1 : bodyStart;
  const chunks = readPieces(text, start, previous, read);
  const defined = new Set(chunks.flatMap(({ defines }) => defines));
  const linked = chunks.map((chunk) => {
    const refersTo = chunk.referencesTo(defined);
    const isSame = refersTo.join('\n') === chunk.refersTo.join('\n');
    return isSame ? chunk : read(chunk.text, chunk.origin.offset, refersTo);
  });
  if (linked.every((chunk) => chunk !== undefined)) return linked;
  const body = text.slice(start);
  return [previous.length === 1 && previous[0]!.text === body ? previous[0]!.movedTo(start) : read(body, start)!];
}

function readPieces(text: string, start: number, previous: readonly Chunk[], read: Read): Chunk[] {
  const { chunks, end: from } = unchangedHead(text, start, previous);
  const tail = unchangedTail(text, from, previous, chunks.length);
  const between = new Spare(previous.slice(chunks.length, previous.length - tail.chunks.length));
  let limit = tail.start;
  const leaveTail = (): void => {
    limit = text.length;
    tail.chunks.length = 0;
  };
  for (let at = from; at < limit;) {
    let to = nextHeading(text, at, at + 1);
    if (to > limit) leaveTail();
    let chunk = between.take(text.slice(at, to)) ?? read(text.slice(at, to), at)!;
    while (chunk.open && to < text.length) {
      // A block left open swallows what follows, so nothing after it is known to be unchanged.
      leaveTail();
      to = nextHeading(text, chunk.open(text, to - 1) ?? text.length, at + 2 * (to - at));
      chunk = read(text.slice(at, to), at)!;
    }
    chunks.push(chunk.movedTo(at));
    at = to;
  }
  return [...chunks, ...tail.chunks];
}

/** The chunks that the text still begins with; the last of all only if the text also ends with it. */
function unchangedHead(text: string, start: number, previous: readonly Chunk[]): { chunks: Chunk[]; end: number } {
  const chunks: Chunk[] = [];
  let end = start;
  const last = previous[previous.length - 1];
  for (const chunk of previous) {
    const to = end + chunk.text.length;
    const isWhole = to === text.length || (chunk !== last && isHeadingAt(text, to));
    if (!isWhole || !standsAt(text, chunk, end)) break;
    chunks.push(chunk.movedTo(end));
    end = to;
  }
  return { chunks, end };
}

/** The chunks that the text still ends with, none of them starting before `from` or preceding the one at `first`. */
function unchangedTail(
  text: string,
  from: number,
  previous: readonly Chunk[],
  first: number,
): { chunks: Chunk[]; start: number } {
  const chunks: Chunk[] = [];
  let start = text.length;
  for (let index = previous.length - 1; index >= first; index--) {
    const chunk = previous[index]!;
    const at = start - chunk.text.length;
    if (at < from || !isHeadingAt(text, at) || !standsAt(text, chunk, at)) break;
    chunks.push(chunk.movedTo(at));
    start = at;
  }
  return { chunks: chunks.toReversed(), start };
}

/** Comparing a slice is many times faster than `startsWith`, which compares character by character. */
function standsAt(text: string, chunk: Chunk, offset: number): boolean {
  return text.slice(offset, offset + chunk.text.length) === chunk.text;
}

/** Chunks that may serve again, by their text, the first of each first; each serves once, for it stands in one place only. */
class Spare {
  readonly #chunks = new Map<string, Chunk[]>();

  constructor(chunks: readonly Chunk[]) {
    for (const chunk of chunks.toReversed()) {
      const same = this.#chunks.get(chunk.text);
      if (same) same.push(chunk);
      else this.#chunks.set(chunk.text, [chunk]);
    }
  }

  take(text: string): Chunk | undefined {
    return this.#chunks.get(text)?.pop();
  }
}

/** Parses a chunk at `offset`. */
export function readChunk(text: string, offset: number): Chunk;
/** Parses one that refers to definitions elsewhere; undefined if that takes the whole document. */
export function readChunk(text: string, offset: number, refersTo?: readonly string[]): Chunk | undefined;
export function readChunk(text: string, offset: number, refersTo = none): Chunk | undefined {
  if (refersTo.length === 0) return chunkOf(text, offset, parseMarkdown(text));
  const tree = parseFast(text, refersTo);
  return tree && chunkOf(text, offset, { tree, unread: [] }, refersTo);
}

/** The chunk at `offset`, given what its text is parsed to. */
export function chunkOf(text: string, offset: number, { tree, unread }: MarkdownTree, refersTo = none): Chunk {
  const origin = { offset };
  const problems = unread.map(({ offset: at, reason }) => {
    return { range: new Span(origin, at, at + 1), message: reason, fixes: [] };
  });
  return Chunk.of({
    text,
    origin,
    parts: readParts(tree, text, origin),
    open: openAtEnd(tree, text),
    unread: problems,
    defines: text.includes(']:') ? definitionsIn(tree) : none,
    refersTo,
  });
}

function openAtEnd(tree: Root, text: string): Ending | undefined {
  const last: RootContent | undefined = tree.children[tree.children.length - 1];
  if (last?.type === 'code') {
    const code = text.slice(startOf(last), endOf(last));
    const fence = /^(?:`{3,}|~{3,})/.exec(code)?.[0];
    const ending = fence === undefined ? undefined : endingOfFence(fence);
    return ending?.(code, 0) === undefined ? ending : undefined;
  }
  if (last?.type !== 'html') return undefined;
  const html = text.slice(startOf(last), endOf(last));
  const start = htmlStart(/^[^\r\n]*/.exec(html)![0]);
  if (start?.hasSign) return start.ending(html, 0) === undefined ? start.ending : undefined;
  return behindBlankLine(text, endOf(last)) === undefined ? behindBlankLine : undefined;
}
