import type { Range } from '../text/range';

export interface Mask {
  readonly range: Range;
  readonly text: string;
}

/** A line of YAML, without its line break. */
export interface YamlLine {
  readonly text: string;
  /** Its offset in the document. */
  readonly start: number;
  /** The number of spaces it begins with; tabs don't count. */
  readonly indent: number;
  /** `tab` for a nonblank line whose indentation contains a tab. */
  readonly kind: 'blank' | 'comment' | 'tab' | 'text';
}

/** The content of a line that begins an entry, or an item of a list. */
export interface YamlEntry {
  /** Undefined for an item that isn't an entry. */
  readonly key?: string;
  /** Offsets in the document. */
  readonly keyStart: number;
  readonly valueStart: number;
  /** The column of the key, or of the last dash. Anything further in belongs to the value. */
  readonly column: number;
  /** Whether nothing separates the colon from the text after it. */
  readonly isGlued: boolean;
  /** Everything after the colon or the dash, including a comment. */
  readonly rest: string;
}

/**
 * Without trailing whitespace. YAML only knows these two kinds: what a word processor leaves is ordinary text to it.
 */
export function withoutBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
  return text.slice(0, end);
}

/** The lines of a stretch of a document. */
export function linesOf(text: string, { start, end }: Range): YamlLine[] {
  const lines: YamlLine[] = [];
  const lineOf = /([^\r\n]*)(\r\n|\r|\n|$)/y;
  for (let at = start; at < end; at = lineOf.lastIndex) {
    lineOf.lastIndex = at;
    const line = lineOf.exec(text)![1]!;
    const [indent] = /^[ \t]*/.exec(line)!;
    const first = line[indent.length];
    const kind =
      first === undefined ? 'blank' : first === '#' ? 'comment' : indent.includes('\t') ? 'tab' : ('text' as const);
    const tab = indent.indexOf('\t');
    lines.push({ text: line, start: at, indent: tab < 0 ? indent.length : tab, kind });
  }
  return lines;
}

const keyAndValue = /^((?!\?[ \t])[^\s#:,[\]{}"'&*!|>%@`-][^:]{0,79}?|"[^"]*"|'[^']*'):([ \t]*)/;

/** The content of a line; undefined if it doesn't visibly begin anything. */
export function entryOf({ text, start }: YamlLine): YamlEntry | undefined {
  const [indent, dashes] = /^[ \t]*((?:-[ ]+)*)/.exec(text)! as unknown as [string, string];
  const unindented = text.slice(indent.length);
  const match = keyAndValue.exec(unindented);
  if (match) {
    const [whole, key, blank] = match as unknown as [string, string, string];
    const keyStart = start + indent.length;
    const rest = unindented.slice(whole.length);
    const isGlued = blank === '' && rest !== '';
    return { key, keyStart, valueStart: keyStart + whole.length, column: indent.length, isGlued, rest };
  }
  const isBare = withoutBlanks(unindented) === '-';
  if (dashes === '' && !isBare) return undefined;
  const column = isBare ? indent.length : text.lastIndexOf('-', indent.length);
  const valueStart = start + indent.length;
  return { keyStart: valueStart, valueStart, column, isGlued: false, rest: isBare ? '' : unindented };
}

/**
 * The index of the first line from `from` on that isn't further in than `column`; trailing blank lines are included.
 */
export function endOfBlock(lines: readonly YamlLine[], from: number, column: number): number {
  let end = from;
  while (end < lines.length && (lines[end]!.kind === 'blank' || lines[end]!.indent > column)) end++;
  return end;
}

/** The first nonblank line from `from` on. */
export function nextLine(lines: readonly YamlLine[], from: number): YamlLine | undefined {
  let at = from;
  while (lines[at]?.kind === 'blank' || lines[at]?.kind === 'comment') at++;
  return lines[at];
}
