/** A place in a text: line and column count from 0, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns and back; used at the edges only, the core knows offsets alone. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  /** Lines end at LF, CRLF or a lone CR, as in the editor. */
  constructor(text: string) {
    this.#length = text.length;
    for (const match of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(match.index + match[0].length);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The place of `offset`; an offset outside the text counts as its nearer end. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: inside - this.#starts[low]! };
  }

  /** The offset of a place; a line or column past the end counts as the end. */
  offsetAt({ line, column }: Position): number {
    const start = this.#starts[line];
    if (start === undefined) return line < 0 ? 0 : this.#length;
    return Math.min(start + Math.max(0, column), this.#starts[line + 1] ?? this.#length);
  }
}
