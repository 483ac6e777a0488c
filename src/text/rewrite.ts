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
    for (const { range, newText } of lastFirst) {
      const before = this.#slice(0, range.start);
      const after = this.#slice(range.end, Number.MAX_SAFE_INTEGER);
      this.#pieces = [...before, { text: newText }, ...after];
    }
  }

  #slice(start: number, end: number): Piece[] {
    const found: Piece[] = [];
    let at = 0;
    for (const piece of this.#pieces) {
      const length = 'text' in piece ? piece.text.length : piece.to - piece.from;
      const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)];
      at += length;
      if (from >= to) continue;
      found.push(
        'text' in piece ? { text: piece.text.slice(from, to) } : { from: piece.from + from, to: piece.from + to },
      );
    }
    return found;
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
