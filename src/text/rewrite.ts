import type { TextEdit } from './edit';

/** A stretch of the original text, or inserted text. */
type Piece = { readonly from: number; readonly to: number } | { readonly text: string };

/** A text that is edited repeatedly, and gives in the end all edits relative to the original. */
export class Rewrite {
  #pieces: Piece[];

  constructor(private readonly original: string) {
    this.#pieces = [{ from: 0, to: original.length }];
  }

  /** The current text. */
  get text(): string {
    return this.#pieces.map((piece) => this.#textOf(piece)).join('');
  }

  #textOf(piece: Piece): string {
    return 'text' in piece ? piece.text : this.original.slice(piece.from, piece.to);
  }

  /** Applies edits that don't touch each other, in offsets of the current text. */
  apply(edits: readonly TextEdit[]): void {
    const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    const made: Piece[] = [];
    const rest = this.#pieces.values();
    let piece = rest.next().value;
    let [at, done] = [0, 0];
    // Advances to an offset of the text, keeping or dropping what is in between.
    const goTo = (offset: number, isKept: boolean): void => {
      while (piece && at < offset) {
        const from = at - done;
        const to = Math.min(lengthOf(piece), offset - done);
        if (isKept && to > from) made.push(partOf(piece, from, to));
        at = done + to;
        if (to < lengthOf(piece)) return;
        done += lengthOf(piece);
        piece = rest.next().value;
      }
    };
    for (const { range, newText } of inOrder) {
      goTo(range.start, true);
      made.push({ text: newText });
      goTo(range.end, false);
    }
    goTo(Number.MAX_SAFE_INTEGER, true);
    this.#pieces = made;
  }

  /** The edits, in offsets of the original, that produce the current text: what they leave out was never touched. */
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

function partOf(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece ? { text: piece.text.slice(from, to) } : { from: piece.from + from, to: piece.from + to };
}
