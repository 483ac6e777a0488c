import { code, isBlank } from './codes';
import { unsure } from './unsure';

/**
 * A position in a text that goes from line to line. Indents are counted in columns, with a tab stop every four; a tab
 * may belong to an item in part and to what is in the item with the rest.
 */
export class Line {
  /** Where the line ends, without its line break, and where the next one begins. */
  end = 0;
  next = 0;
  /** The position in the line. */
  at = 0;
  /** The first character from there on that isn't blank; the line's end if there is none. */
  inside = 0;
  /** How many columns lie between the two. */
  indent = 0;
  #column = 0;
  /** Columns of a tab before the position that are still to be passed. */
  #rest = 0;
  readonly #hasReturns: boolean;

  constructor(readonly text: string) {
    this.#hasReturns = text.includes('\r');
  }

  get isBlank(): boolean {
    return this.inside === this.end;
  }

  /** The character at `inside`; NaN at the text's end. */
  get character(): number {
    return this.text.charCodeAt(this.inside);
  }

  /** Goes to the beginning of the next line; false at the text's end. */
  advance(): boolean {
    const { text } = this;
    const start = this.next;
    if (start === text.length) return false;
    const feed = text.indexOf('\n', start);
    this.end = feed < 0 ? text.length : feed;
    this.next = feed < 0 ? text.length : feed + 1;
    if (this.#hasReturns) this.#endAtReturn(start, feed);
    this.at = start;
    this.#column = this.#rest = 0;
    this.#measure();
    return true;
  }

  /** Passes blanks of this width. */
  skip(width: number): void {
    const column = this.#column + width;
    this.#column += Math.min(this.#rest, width);
    this.#rest = Math.max(0, this.#rest - width);
    while (this.#column < column) {
      this.#column += this.#widthAt(this.at++);
      this.#rest = this.#column - column;
      this.#column -= Math.max(0, this.#rest);
    }
    this.#measure();
  }

  /** Passes what begins at `inside`, up to an offset in the line. */
  pass(to: number): void {
    this.#column += this.indent + to - this.inside;
    this.#rest = 0;
    this.at = to;
    this.#measure();
  }

  /** Whether the line has nothing but blanks from an offset on. */
  isEmptyFrom(at: number): boolean {
    while (at < this.end && isBlank(this.text.charCodeAt(at))) at++;
    return at >= this.end;
  }

  #endAtReturn(start: number, feed: number): void {
    const carriage = this.text.indexOf('\r', start);
    if (carriage < 0 || carriage >= this.end) return;
    // One alone is rare, and every line would look for it again.
    if (carriage + 1 !== feed) unsure();
    this.end = carriage;
  }

  #measure(): void {
    const column = this.#column;
    let width = this.#rest;
    let at = this.at;
    for (; at < this.end && isBlank(this.text.charCodeAt(at)); at++)
      width += this.text.charCodeAt(at) === code.tab ? 4 - ((column + width) & 3) : 1;
    this.inside = at;
    this.indent = width;
  }

  #widthAt(at: number): number {
    return this.text.charCodeAt(at) === code.tab ? 4 - (this.#column & 3) : 1;
  }
}
