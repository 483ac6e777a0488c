import type { Lines } from '../text/lines';
import type { Range } from '../text/range';

/** A position in a file as people count: lines and columns from 1, columns in UTF-16 units. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

/** A half-open range of a file. */
export interface FileRange {
  readonly start: FilePosition;
  readonly end: FilePosition;
}

/** A range of offsets as people count. */
export function fileRange({ start, end }: Range, lines: Lines): FileRange {
  return { start: filePosition(start, lines), end: filePosition(end, lines) };
}

function filePosition(offset: number, lines: Lines): FilePosition {
  const { line, column } = lines.positionAt(offset);
  return { line: line + 1, column: column + 1 };
}
