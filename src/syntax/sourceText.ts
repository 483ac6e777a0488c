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
  /** The whole construct in the source, including its markup. */
  readonly range: Span;
  /** A link's address, as written. */
  readonly url?: string;
}

/** A text as it reads, without markup, that knows the position of each of its characters in the source. */
export class SourceText {
  readonly range: Span;
  /** For each mark the earliest start of it and of all later ones: a mark that ends later may begin earlier. */
  #earliestStarts?: readonly number[];

  constructor(
    readonly text: string,
    readonly origin: Origin,
    from: number,
    to: number,
    /** In the order of the text, as are the ends of the marks. */
    private readonly pieces: readonly Piece[],
    readonly marks: readonly Mark[] = [],
  ) {
    this.range = new Span(origin, from, to);
  }

  /** A text that is literal in the source. */
  static exact(text: string, origin: Origin, from: number): SourceText {
    return new SourceText(text, origin, from, from + text.length, [
      { at: 0, length: text.length, from, to: from + text.length },
    ]);
  }

  /** A text that the source spells differently: every part of it maps to the whole stretch. */
  static loose(text: string, origin: Origin, from: number, to: number): SourceText {
    return new SourceText(text, origin, from, to, [{ at: 0, length: text.length, from, to }]);
  }

  /** No text, at a position where some could be. */
  static empty(origin: Origin, at: number): SourceText {
    return new SourceText('', origin, at, at, []);
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
    const { text } = this;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === 0 && end === text.length) return this;
    if (start >= text.length) return SourceText.empty(this.origin, this.range.to);
    const span = this.at(start, end);
    let { from, to } = span;
    const marks: Mark[] = [];
    for (const mark of this.#marksIn(start, end)) {
      if (mark.start >= start && mark.end <= end) {
        if (mark.start === start) from = Math.min(from, mark.range.from);
        if (mark.end === end) to = Math.max(to, mark.range.to);
      }
      marks.push({ ...mark, start: Math.max(0, mark.start - start), end: Math.min(end, mark.end) - start });
    }
    const pieces: Piece[] = [];
    const first = Math.max(0, firstIndex(this.pieces.length, (index) => this.pieces[index]!.at > start) - 1);
    for (let index = first; index < this.pieces.length; index++) {
      const piece = this.pieces[index]!;
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
    return new SourceText(text.slice(start, end), this.origin, from, to, pieces, marks);
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
    const earliest = (this.#earliestStarts ??= earliestStarts(marks));
    let index = firstIndex(marks.length, (at) => marks[at]!.end > start);
    for (; index < marks.length && earliest[index]! < end; index++)
      if (marks[index]!.start < end) found.push(marks[index]!);
    return found;
  }

  /** The offset, relative to the origin, of the character `index`, or of the end of the one before it. */
  #source(index: number, isEnd: boolean): number {
    const { pieces } = this;
    const behind = firstIndex(pieces.length, (at) => (isEnd ? pieces[at]!.at >= index : pieces[at]!.at > index));
    const last = pieces[behind - 1];
    if (!last) return isEnd ? this.range.from : (this.pieces[0]?.from ?? this.range.from);
    const within = index - last.at;
    if (within > last.length) return last.to;
    if (last.to - last.from === last.length) return last.from + within;
    return isEnd ? last.to : within === last.length ? last.to : last.from;
  }
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
    this.#marks.push({ kind, start, end: this.#text.length, range: new Span(this.origin, from, to), url });
  }

  finish(from: number, to: number): SourceText {
    return new SourceText(this.#text, this.origin, from, to, this.#pieces, this.#marks);
  }
}

/** Whitespace as CommonMark and people see it, including zero-width and no-break spaces. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

/** The first index below `count` from which on something is true; `count` if there is none. */
function firstIndex(count: number, isTrue: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function earliestStarts(marks: readonly Mark[]): number[] {
  const starts = marks.map(({ start }) => start);
  for (let index = starts.length - 2; index >= 0; index--) starts[index] = Math.min(starts[index]!, starts[index + 1]!);
  return starts;
}
