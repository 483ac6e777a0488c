/**
 * What a text begins or ends with, found without a search from every place of it: a pattern such as `/\s+$/` looks again
 * from each blank of a run, which takes the square of its length.
 */

/** The text before the first character of a set, without the blanks before that; the whole text where it has none. */
export function before(text: string, characters: RegExp): string {
  const at = text.search(characters);
  return at < 0 ? text : text.slice(0, at).trimEnd();
}

/** How many spaces and tabs stand right before an offset. */
export function blanksBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return offset - at;
}

/** A text without the colon at its end, and the blanks around that; as it is where it ends in none. */
export function withoutColon(text: string): string {
  const said = text.trimEnd();
  return said.endsWith(':') || said.endsWith('：') ? said.slice(0, -1).trimEnd() : text;
}

/** The brackets at the end of a text, in offsets of it. */
export interface BracketsAtEnd {
  /** Where the blanks before the brackets begin. */
  readonly start: number;
  /** What stands in them, half-open. */
  readonly inside: { readonly start: number; readonly end: number };
}

/** The brackets with which a text ends; undefined where it ends in none, or in some that hold others. */
export function bracketsAtEnd(text: string): BracketsAtEnd | undefined {
  const end = text.trimEnd().length - 1;
  if (text[end] !== ')') return undefined;
  const open = text.lastIndexOf('(', end - 1);
  if (open < 0 || text.lastIndexOf(')', end - 1) > open) return undefined;
  return { start: text.slice(0, open).trimEnd().length, inside: { start: open + 1, end } };
}

/**
 * Whether a place of a text is one that a pattern tells, such as `/(?<=\bby\s+)/y`: a lookbehind with the flag `y`. It
 * looks back no further than it must, where `/\bby\s+$/` would go through all of the text before the place.
 */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
