import type { Range } from '../../text/range';
import type { SourceLine } from '../../syntax/linesAround';

/** A cell of a table's line: what stands between its bars. */
export interface SourceCell {
  /** Without the blanks around it. */
  readonly text: string;
  readonly source: string;
  readonly range: Range;
}

/** The cells of a line; a bar behind a backslash is none. What stands behind the last bar may be a cell that is
 * being written. */
export function cellsOf({ text, start }: SourceLine): SourceCell[] {
  const cells: SourceCell[] = [];
  const first = /^\s*\|/.exec(text)?.[0].length ?? 0;
  let from = first;
  for (const { index } of text.slice(first).matchAll(/(?<!\\)\||$/g)) {
    const to = first + index;
    const source = text.slice(from, to);
    cells.push({ text: source.trim(), source, range: { start: start + from, end: start + to } });
    from = to + 1;
  }
  return cells;
}
