/**
 * What a text begins or ends with, found without searching from every position: a pattern such as `/\s+$/` restarts at
 * each character of a run of whitespace, which takes quadratic time.
 */

/** The text before the first character of a set, without the whitespace before it; the whole text if it has none. */
export function before(text: string, characters: RegExp): string {
  const at = text.search(characters);
  return at < 0 ? text : text.slice(0, at).trimEnd();
}

/** The number of spaces and tabs directly before an offset. */
export function blanksBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return offset - at;
}

/** A text without the colon at its end and the whitespace around it; unchanged if it doesn't end in a colon. */
export function withoutColon(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith(':') || trimmed.endsWith('：') ? trimmed.slice(0, -1).trimEnd() : text;
}

/** The parentheses at the end of a text, in offsets of it. */
export interface BracketsAtEnd {
  /** Start of the whitespace before the parentheses. */
  readonly start: number;
  /** The content, half-open. */
  readonly inside: { readonly start: number; readonly end: number };
}

/** The parentheses that end a text; undefined if it ends in none, or in nested ones. */
export function bracketsAtEnd(text: string): BracketsAtEnd | undefined {
  const end = text.trimEnd().length - 1;
  if (text[end] !== ')') return undefined;
  const open = text.lastIndexOf('(', end - 1);
  if (open < 0 || text.lastIndexOf(')', end - 1) > open) return undefined;
  return { start: text.slice(0, open).trimEnd().length, inside: { start: open + 1, end } };
}

/**
 * Whether a position in a text matches a pattern such as `/(?<=\bby\s+)/y`: a lookbehind with the flag `y`. It looks
 * back only as far as necessary, where `/\bby\s+$/` would scan all of the text before the position.
 */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
