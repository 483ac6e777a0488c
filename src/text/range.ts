/** A half-open stretch of a text, in UTF-16 offsets: `start` is included, `end` is not. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** True if `offset` is inside the range or at either edge, as a cursor can be. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** True if `inner` is completely inside `outer`. */
export function encloses(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A place in a document of the workspace. */
export interface Place {
  readonly uri: string;
  /** Where the cursor goes. */
  readonly range: Range;
  /** All of the text about it, to be shown around it. */
  readonly whole: Range;
}
