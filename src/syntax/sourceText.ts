import { firstIndex } from '../text/lists';
import { memoized } from '../text/memoized';
import { memoizedStrings } from '../text/memoizedStrings';
import type { Origin } from '../text/origin';
import { Span } from '../text/origin';

/** A run of characters of a text and the stretch of the source it comes from. */
interface Piece {
  /** The start of the run in the text. */
  readonly at: number;
  readonly length: number;
  readonly from: number;
  /** Differs from `from + length` where the source spells the run differently: `&amp;`, `\|`, `<br>`. */
  readonly to: number;
}

/** Markup on part of a text; `start` and `end` are offsets of the text as it reads. */
export interface Mark {
  readonly kind: 'link' | 'image' | 'code' | 'strong';
  readonly start: number;
  readonly end: number;
  /** The whole construct in the source, its markup included, from the chunk's beginning on. */
  readonly from: number;
  readonly to: number;
  /** A link's address, as written. */
  readonly url?: string;
}

const noMarks: readonly Mark[] = [];
const noPieces: readonly Piece[] = [];

/** All of a text but the place of its chunk: offsets in it count from there. */
interface Body {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** In the order of the text, as are the ends of the marks. */
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
  /** The text where it was first read; undefined until that is made. */
  original: SourceText | undefined;
}

/** A text as it reads, markup taken off, that knows where each of its characters stands in the source. */
export class SourceText {
  readonly #body: Body;

  private constructor(
    readonly origin: Origin,
    body: Body,
  ) {
    this.#body = body;
  }

  /** A text that is put together from pieces of the source. */
  static of(
    text: string,
    origin: Origin,
    from: number,
    to: number,
    pieces: readonly Piece[],
    marks: readonly Mark[] = noMarks,
  ): SourceText {
    const body: Body = { text, from, to, pieces, marks, original: undefined };
    return (body.original = new SourceText(origin, body));
  }

  /** A text that is literal in the source. */
  static exact(text: string, origin: Origin, from: number): SourceText {
    return SourceText.loose(text, origin, from, from + text.length);
  }

  /** A text that the source spells differently: every part of it maps to the whole stretch. */
  static loose(text: string, origin: Origin, from: number, to: number): SourceText {
    return SourceText.of(text, origin, from, to, [{ at: 0, length: text.length, from, to }]);
  }

  /** Several texts in reading order as one, with a separator between them that the source doesn't have. */
  static joined(first: SourceText, others: readonly SourceText[], separator: string): SourceText {
    if (others.length === 0) return first;
    let { text, to } = first.#body;
    const pieces = [...first.#body.pieces];
    const marks = [...first.marks];
    for (const other of others) {
      pieces.push({ at: text.length, length: separator.length, from: to, to });
      text += separator;
      const [at, by] = [text.length, other.origin.offset - first.origin.offset];
      for (const piece of other.#body.pieces)
        pieces.push({ ...piece, at: piece.at + at, from: piece.from + by, to: piece.to + by });
      for (const mark of other.marks)
        marks.push({ ...mark, start: mark.start + at, end: mark.end + at, from: mark.from + by, to: mark.to + by });
      text += other.text;
      to = other.#body.to + by;
    }
    return SourceText.of(text, first.origin, first.#body.from, to, pieces, marks);
  }

  /** No text, at a position where some could be. */
  static empty(origin: Origin, at: number): SourceText {
    return SourceText.of('', origin, at, at, noPieces);
  }

  get text(): string {
    return this.#body.text;
  }

  /** The text as plain data, for printing. */
  toJSON(): unknown {
    return { text: this.text, range: this.range };
  }

  get range(): Span {
    return new Span(this.origin, this.#body.from, this.#body.to);
  }

  /** The markup in the text, with places in the text. */
  get marks(): readonly Mark[] {
    return this.#body.marks;
  }

  /** Where a mark stands in the source, its markup included. */
  rangeOf({ from, to }: Mark): Span {
    return new Span(this.origin, from, to);
  }

  /** Whether it is literal in the source and has no markup. */
  get isLiteral(): boolean {
    const { text, from, to, pieces, marks } = this.#body;
    return marks.length === 0 && pieces.length === 1 && to - from === text.length;
  }

  /**
   * The text as first read: the same object wherever the text has moved since, so that results about its content can be cached
   * by it.
   */
  get original(): SourceText {
    return this.#body.original!;
  }

  /** The same text in a chunk that begins elsewhere. */
  movedTo(origin: Origin): SourceText {
    return origin === this.origin ? this : new SourceText(origin, this.#body);
  }

  /** The range in the source of the characters `start` to `end` of the text. */
  at(start: number, end: number): Span {
    const from = this.#source(start, false);
    return new Span(this.origin, from, Math.max(from, end > start ? this.#source(end, true) : from));
  }

  /**
   * The part from `start` to `end`, without surrounding whitespace, with its positions. A link or emphasis at its edge
   * is included with its markup, so that replacing the part leaves no half of one behind.
   */
  slice(start: number, end = this.text.length): SourceText {
    const { text, pieces: all } = this.#body;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === 0 && end === text.length) return this;
    if (start >= text.length) return SourceText.empty(this.origin, this.#body.to);
    const span = this.at(start, end);
    let { from, to } = span;
    const marks: Mark[] = [];
    for (const mark of this.#marksIn(start, end)) {
      if (mark.start >= start && mark.end <= end) {
        if (mark.start === start) from = Math.min(from, mark.from);
        if (mark.end === end) to = Math.max(to, mark.to);
      }
      marks.push({ ...mark, start: Math.max(0, mark.start - start), end: Math.min(end, mark.end) - start });
    }
    const pieces: Piece[] = [];
    const first = Math.max(0, firstIndex(all.length, (index) => all[index]!.at > start) - 1);
    for (let index = first; index < all.length; index++) {
      const piece = all[index]!;
      if (piece.at >= end) break;
      if (piece.at + piece.length <= start) continue;
      const exact = piece.to - piece.from === piece.length;
      const cut = Math.max(0, start - piece.at);
      const length = Math.min(end, piece.at + piece.length) - Math.max(start, piece.at);
      const pieceFrom = exact ? piece.from + cut : piece.from;
      pieces.push({
        at: Math.max(0, piece.at - start),
        length,
        from: pieceFrom,
        to: exact ? pieceFrom + length : piece.to,
      });
    }
    return SourceText.of(text.slice(start, end), this.origin, from, to, pieces, marks);
  }

  /** The text without these parts, which are in order and apart. */
  without(parts: readonly { readonly start: number; readonly end: number }[]): SourceText {
    const { text, from, to, pieces, marks } = this.#body;
    const kept = keptBetween(parts, text.length);
    const moved = (index: number): number => {
      const { start, end, at } = kept[Math.max(0, firstIndex(kept.length, (one) => kept[one]!.start > index) - 1)]!;
      return at + Math.max(0, Math.min(index, end) - start);
    };
    const left: Piece[] = [];
    let next = 0;
    for (const piece of pieces) {
      const pieceEnd = piece.at + piece.length;
      while (next < kept.length && kept[next]!.end <= piece.at) next++;
      for (let index = next; index < kept.length && kept[index]!.start < pieceEnd; index++) {
        const first = Math.max(kept[index]!.start, piece.at);
        const length = Math.min(kept[index]!.end, pieceEnd) - first;
        const source = piece.from + first - piece.at;
        const isExact = piece.to - piece.from === piece.length;
        const span = isExact ? { from: source, to: source + length } : { from: piece.from, to: piece.to };
        left.push({ at: moved(first), length, ...span });
      }
    }
    const around = marks.flatMap((mark) => {
      const [start, end] = [moved(mark.start), moved(mark.end)];
      return start < end ? [{ ...mark, start, end }] : [];
    });
    const rest = kept.map(({ start, end }) => text.slice(start, end)).join('');
    return SourceText.of(rest, this.origin, from, to, left, around);
  }

  /** The marks around a position between two characters, innermost first. */
  marksAround(index: number): Mark[] {
    return this.#marksIn(index, index);
  }

  /** The marks that are in a stretch or overlap it; at a position, those around it. In the order of their ends. */
  #marksIn(start: number, end: number): Mark[] {
    const found: Mark[] = [];
    const { marks } = this;
    if (marks.length === 0) return found;
    const earliest = earliestStarts(marks);
    let index = firstIndex(marks.length, (at) => marks[at]!.end > start);
    for (; index < marks.length && earliest[index]! < end; index++)
      if (marks[index]!.start < end) found.push(marks[index]!);
    return found;
  }

  /** The offset, relative to the origin, of the character `index`, or of the end of the one before it. */
  #source(index: number, isEnd: boolean): number {
    const { pieces, from } = this.#body;
    const behind = firstIndex(pieces.length, (at) => (isEnd ? pieces[at]!.at >= index : pieces[at]!.at > index));
    const last = pieces[behind - 1];
    if (!last) return isEnd ? from : (pieces[0]?.from ?? from);
    const within = index - last.at;
    if (within > last.length) return last.to;
    if (last.to - last.from === last.length) return last.from + within;
    return isEnd ? last.to : within === last.length ? last.to : last.from;
  }
}

/**
 * `read` applied to the content of a text: computed once, although edits above move the text. Offsets are relative to the text.
 */
export function memoizedText<Value>(read: (text: SourceText) => Value): (text: SourceText) => Value {
  const known = memoized(read);
  return (text) => known(text.original);
}

/**
 * The same, computed once also for texts without markup that recur: an edit reads the whole paragraph or list around it again,
 * and a plan repeats the same few values. `read` must not use where the text stands.
 */
export function memoizedContent<Value>(read: (text: SourceText) => Value): (text: SourceText) => Value {
  const ofPlain = memoizedStrings((text) => read(SourceText.exact(text, { offset: 0 }, 0)));
  return memoizedText((text) => (text.marks.length === 0 ? ofPlain(text.text) : read(text)));
}

/** Collects the runs of a text in reading order. */
export class SourceTextBuilder {
  #text = '';
  readonly #pieces: Piece[] = [];
  readonly #marks: Mark[] = [];

  constructor(private readonly origin: Origin) {}

  /** The length of the text so far. */
  get length(): number {
    return this.#text.length;
  }

  add(text: string, from: number, to: number): void {
    if (text === '') return;
    this.#pieces.push({ at: this.#text.length, length: text.length, from, to });
    this.#text += text;
  }

  mark(kind: Mark['kind'], start: number, from: number, to: number, url?: string): void {
    this.#marks.push({ kind, start, end: this.#text.length, from, to, url });
  }

  finish(from: number, to: number): SourceText {
    return SourceText.of(this.#text, this.origin, from, to, this.#pieces, this.#marks);
  }
}

/** Whitespace as CommonMark and people see it, including zero-width and no-break spaces. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

/** What is between these parts of a text of a length, and where it is once they are gone; never empty. */
function keptBetween(
  parts: readonly { readonly start: number; readonly end: number }[],
  length: number,
): { readonly start: number; readonly end: number; readonly at: number }[] {
  const kept: { start: number; end: number; at: number }[] = [];
  let from = 0;
  let at = 0;
  for (const { start, end } of [...parts, { start: length, end: length }]) {
    kept.push({ start: from, end: start, at });
    at += start - from;
    from = end;
  }
  return kept;
}

/** For each mark where the first of it and of all behind it begins: one that ends later may begin earlier. */
const earliestStarts = memoized((marks: readonly Mark[]): readonly number[] => {
  const starts = marks.map(({ start }) => start);
  for (let index = starts.length - 2; index >= 0; index--) starts[index] = Math.min(starts[index]!, starts[index + 1]!);
  return starts;
});
