import type { TextEdit } from './edit';

/** A stretch of the first text, or text that came in since. */
type Piece = { readonly from: number; readonly to: number } | { readonly text: string };

/** A text that is edited again and again, and knows in the end what was done to the first one. */
export class Rewrite {
  #pieces: Piece[];

  constructor(private readonly original: string) {
    this.#pieces = [{ from: 0, to: original.length }];
  }

  /** The text as it is now. */
  get text(): string {
    return this.#pieces.map((piece) => this.#textOf(piece)).join('');
  }

  #textOf(piece: Piece): string {
    return 'text' in piece ? piece.text : this.original.slice(piece.from, piece.to);
  }

  /** Applies edits that do not touch each other, given in offsets of the text as it is now. */
  apply(edits: readonly TextEdit[]): void {
    const lastFirst = [...edits].sort((a, b) => b.range.start - a.range.start || b.range.end - a.range.end);
    const before = this.#pieces.values();
    const pieces: Piece[] = [];
    let rest: Piece | undefined = before.next().value;
    let at = 0;
    const passTo = (offset: number, keep: boolean): void => {
      while (rest && at < offset) {
        const passed = Math.min(offset - at, lengthOf(rest));
        if (keep && passed > 0) pieces.push(part(rest, 0, passed));
        at += passed;
        rest = passed < lengthOf(rest) ? part(rest, passed, lengthOf(rest)) : before.next().value;
      }
    };
    for (const { range, newText } of lastFirst.toReversed()) {
      passTo(range.start, true);
      passTo(range.end, false);
      pieces.push({ text: newText });
    }
    passTo(Number.MAX_SAFE_INTEGER, true);
    this.#pieces = pieces;
  }

  /** The edits, in offsets of the first text, that make it the text as it is now: what they leave out was never touched. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let newText = '';
    const close = (to: number): void => {
      if (newText !== '' || to > at) edits.push({ range: { start: at, end: to }, newText });
      newText = '';
    };
    for (const piece of this.#pieces) {
      if ('text' in piece) {
        newText += piece.text;
      } else {
        close(piece.from);
        at = piece.to;
      }
    }
    close(this.original.length);
    return edits;
  }
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.to - piece.from;
}

/** The characters `start` to `end` of a piece. */
function part(piece: Piece, start: number, end: number): Piece {
  if ('text' in piece) return { text: piece.text.slice(start, end) };
  return { from: piece.from + start, to: piece.from + end };
}
