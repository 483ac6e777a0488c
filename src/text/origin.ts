import type { Range } from './range';

/** The start of a chunk in its document. An edit further up moves the origin, and with it every span of the chunk. */
export interface Origin {
  offset: number;
}

/** From the start of one range to the end of another, wherever either moves. */
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

/**
 * A range that moves with its chunk: stored relative to the chunk's origin, read as offsets of the whole document. So a
 * keystroke shifts what follows with one assignment per chunk, without copying every range.
 */
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

  /** Ranges are compared and printed as plain offsets, whatever their source. */
  toJSON(): Range {
    return { start: this.start, end: this.end };
  }
}
