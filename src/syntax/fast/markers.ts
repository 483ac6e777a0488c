import { code, isBlank } from './codes';
import type { Line } from './line';

/** The marker of an item. */
export interface Marker {
  /** The bullet, or the character after the number. */
  readonly sign: number;
  readonly start: number;
  readonly end: number;
}

export function isQuoteMarker(line: Line): boolean {
  return line.indent < 4 && !line.isBlank && line.character === code.greaterThan;
}

/** Passes the marker of a quote and the blank after it. */
export function passQuoteMarker(line: Line): void {
  line.pass(line.inside + 1);
  if (line.indent > 0) line.skip(1);
}

/** The marker of an item at the position. Where it would interrupt a block, only some markers count. */
export function itemMarker(line: Line, interrupts: boolean): Marker | undefined {
  if (line.indent >= 4 || line.isBlank) return undefined;
  const { text, inside: start } = line;
  let end = start + 1;
  let sign = line.character;
  if (isDigit(sign)) {
    while (end < start + 9 && isDigit(text.charCodeAt(end))) end++;
    if (interrupts && (end > start + 1 || sign !== code.one)) return undefined;
    sign = text.charCodeAt(end++);
    if (sign !== code.dot && sign !== code.closingParenthesis) return undefined;
  } else if (sign !== code.dash && sign !== code.plus && sign !== code.asterisk) {
    return undefined;
  }
  if (end < line.end && !isBlank(text.charCodeAt(end))) return undefined;
  if (isRuler(line) || (interrupts && line.isEmptyFrom(end))) return undefined;
  return { sign, start, end };
}

function isDigit(character: number): boolean {
  return character >= code.zero && character <= code.nine;
}

/** Whether the line is a thematic break from `inside` on. */
export function isRuler(line: Line): boolean {
  const sign = line.character;
  if (sign !== code.dash && sign !== code.asterisk && sign !== code.underscore) return false;
  let count = 0;
  for (let at = line.inside; at < line.end; at++) {
    const character = line.text.charCodeAt(at);
    if (character === sign) count++;
    else if (!isBlank(character)) return false;
  }
  return count >= 3;
}

/** The depth of the heading at `inside`; 0 if there is none. */
export function headingDepth({ text, inside, end }: Line): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  const depth = runLength(text, inside);
  return depth <= 6 && (inside + depth >= end || isBlank(text.charCodeAt(inside + depth))) ? (depth as 6) : 0;
}

/** Where the text of a heading begins and ends, behind its opening signs. */
export function headingText({ text, inside, end: lineEnd }: Line, depth: number): readonly [number, number] {
  let start = inside + depth;
  let end = lineEnd;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  let closing = end;
  while (closing > start && text.charCodeAt(closing - 1) === code.hash) closing--;
  if (closing > start && (closing === end || !isBlank(text.charCodeAt(closing - 1)))) return [start, end];
  while (closing > start && isBlank(text.charCodeAt(closing - 1))) closing--;
  return [start, closing];
}

/** The length of the fence at `inside`; 0 if there is none. */
export function fenceLength({ text, inside, end }: Line): number {
  const length = runLength(text, inside);
  if (length < 3) return 0;
  const isInline = text.charCodeAt(inside) === code.backtick && text.slice(inside + length, end).includes('`');
  return isInline ? 0 : length;
}

/** Whether the line closes code that a fence of this character and length began. */
export function closesFence(line: Line, marker: number, length: number): boolean {
  if (line.indent >= 4 || line.character !== marker) return false;
  const closing = runLength(line.text, line.inside);
  return closing >= length && line.isEmptyFrom(line.inside + closing);
}

/** The depth of the heading that the line makes of the paragraph above it; undefined if it doesn't. */
export function underlineDepth(line: Line): 1 | 2 | undefined {
  const { character, inside, text } = line;
  if (character !== code.equals && character !== code.dash) return undefined;
  if (!line.isEmptyFrom(inside + runLength(text, inside))) return undefined;
  return character === code.equals ? 1 : 2;
}

/** How often the character at `at` is repeated. */
export function runLength(text: string, at: number): number {
  const character = text.charCodeAt(at);
  let end = at + 1;
  while (text.charCodeAt(end) === character) end++;
  return end - at;
}
