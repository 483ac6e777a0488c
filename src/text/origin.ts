import type { Range } from './range';

/** Where a chunk of a document begins in one version of it. A chunk that an edit further up moves gets another origin. */
export interface Origin {
  readonly offset: number;
}

/** From the start of one range to the end of another. */
export class Stretch implements Range {
  constructor(
    readonly first: Range,
    readonly last: Range,
  ) {}

  get start(): number {
    return this.first.start;
  }

  get end(): number {
    return this.last.end;
  }

  toJSON(): Range {
    return { start: this.start, end: this.end };
  }
}

/** A range kept relative to its chunk's origin and read as offsets of the whole document. */
export class Span implements Range {
  constructor(
    readonly origin: Origin,
    readonly from: number,
    readonly to: number,
  ) {}

  get start(): number {
    return this.origin.offset + this.from;
  }

  get end(): number {
    return this.origin.offset + this.to;
  }

  /** The same stretch of a chunk that begins elsewhere. */
  movedTo(origin: Origin): Span {
    return new Span(origin, this.from, this.to);
  }

  /** Ranges are compared and printed as plain offsets, wherever they came from. */
  toJSON(): Range {
    return { start: this.start, end: this.end };
  }
}
