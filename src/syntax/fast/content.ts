/**
 * The inline content of a leaf: its lines without what stands before them (indents, the markers of quotes), line breaks
 * included, and where each stands in the source.
 */
export class Content {
  /** Whether the source has something between two lines that isn't content. */
  readonly isBroken: boolean;

  private constructor(
    readonly text: string,
    /** Offsets in `text` where lines begin, and in the source. */
    private readonly starts: readonly number[],
    private readonly origins: readonly number[],
  ) {
    this.isBroken = starts.length > 1;
  }

  /** One stretch of the source. */
  static of(source: string, from: number, to: number): Content {
    return new Content(source.slice(from, to), [0], [from]);
  }

  /** Lines, each as its start and the start of the next in turn; the last ends at `to`. */
  static ofLines(source: string, lines: readonly number[], to: number): Content {
    const starts: number[] = [];
    const origins: number[] = [];
    let text = '';
    for (let index = 0; index < lines.length; index += 2) {
      // Adjacent lines are one stretch.
      const from = lines[index]!;
      while (index + 2 < lines.length && lines[index + 2] === lines[index + 1]) index += 2;
      starts.push(text.length);
      origins.push(from);
      text += source.slice(from, index + 2 < lines.length ? lines[index + 1]! : to);
    }
    return new Content(text, starts, origins);
  }

  /** The place in the source of the character at `offset`. */
  from(offset: number): number {
    const { starts, origins } = this;
    let low = 0;
    for (let high = starts.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return origins[low]! + offset - starts[low]!;
  }

  /** The place in the source where the character before `offset` ends. */
  to(offset: number): number {
    return this.from(offset - 1) + 1;
  }
}
