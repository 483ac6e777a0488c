import type { Document } from './document';
import { endOfLine, endOfLineAbove, startOfLine } from '../text/lines';

/** A line of a document, without its line break, and its range. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line and those above it, nearest first. */
export interface Around {
  readonly line: SourceLine;
  readonly above: () => Iterable<SourceLine>;
}

/** The line that contains `offset`, and those above it, nearest first, down to `from`. */
export function linesAround(text: string, offset: number, from: number): Around {
  const line = lineAt(text, offset);
  return { line, above: () => linesAbove(text, line.start, from) };
}

function* linesAbove(text: string, start: number, from: number): Iterable<SourceLine> {
  for (let at = start; at > from;) {
    const line = lineAt(text, endOfLineAbove(text, at));
    if (line.start < from) return;
    yield line;
    at = line.start;
  }
}

function lineAt(text: string, offset: number): SourceLine {
  const [start, end] = [startOfLine(text, offset), endOfLine(text, offset)];
  return { text: text.slice(start, end), start, end };
}

/** Whether `offset` is in a fence, an HTML comment or inline code, where text isn't interpreted. */
export function isInCode({ text, chunks, frontMatter }: Document, offset: number): boolean {
  const chunk = chunks.findLast(({ origin }) => origin.offset <= offset);
  const before = text.slice(chunk?.origin.offset ?? frontMatter?.range.end ?? 0, offset);
  const line = before.slice(startOfLine(before, before.length));
  if ((line.match(/`/g) ?? []).length % 2 === 1) return true;
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return true;
  let fence: string | undefined;
  for (const [, found, info] of before.matchAll(/(?<![^\r\n])[ \t]*(`{3,}|~{3,})([^\r\n]*)/g)) {
    if (fence === undefined) fence = found!;
    else if (found![0] === fence[0] && found!.length >= fence.length && info!.trim() === '') fence = undefined;
  }
  return fence !== undefined;
}
