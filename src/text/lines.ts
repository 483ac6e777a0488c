/** The line break the document uses. */
export function lineBreak(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** A position in a text: line and column count from 0, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

function isLineBreak(character: number): boolean {
  return character === 0x0a || character === 0x0d;
}

/** The start of the line that contains `offset`. */
export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The end of the line that contains `offset`, before its line break. */
export function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

/** The start of the line below the one that contains `offset`; the text's length if there is none. */
export function startOfNextLine(text: string, offset: number): number {
  const end = endOfLine(text, offset);
  return Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1));
}

/** The end of the line above the one that begins at `start`, before its line break; 0 if there is none. */
export function endOfLineAbove(text: string, start: number): number {
  return Math.max(0, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
}

/** Converts offsets to lines and columns and back; used only at the edges, since the core works with offsets. */
export class Lines {
  readonly #text: string;
  #lineStarts?: readonly number[];

  /** Lines end at LF, CRLF or a lone CR, as in the editor. They are counted on first use. */
  constructor(text: string) {
    this.#text = text;
  }

  get #starts(): readonly number[] {
    return (this.#lineStarts ??= lineStarts(this.#text));
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The position of `offset`; an offset outside the text counts as its nearer end. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: inside - starts[low]! };
  }

  /** The offset of a position; a line or column past the end counts as the end. */
  offsetAt({ line, column }: Position): number {
    const start = this.#starts[line];
    if (start === undefined) return line < 0 ? 0 : this.#text.length;
    return Math.min(start + Math.max(0, column), this.#starts[line + 1] ?? this.#text.length);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  } else {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  }
  return starts;
}
