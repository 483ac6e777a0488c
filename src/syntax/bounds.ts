import type { Message } from '../text/message';
import { say } from '../text/message';

// Whatever takes the parser more than linear time is read up to a number that no person's text comes near.

/** Nested containers (quotes and items). */
export const deepestNesting = 30;
/** Lines that continue a paragraph without the markers of its container. */
export const mostLazyLines = 1000;
/** Characters `*` and `_` in one text: a paragraph, a heading or a cell. */
export const mostEmphasis = 2000;
/** Square brackets in one text that are open at once. */
export const mostOpenBrackets = 50;
/** Characters of one text that are searched for the end of code, HTML and addresses that never end. */
export const mostInVain = 50_000;

/** A position from which something isn't read, and why. */
export interface Unread {
  readonly offset: number;
  readonly reason: Message;
}

const reasons = {
  depth: say`Quotes and lists nested this deep are read as plain text: the limit is ${deepestNesting} levels. Remove some of the levels`,
  lazyLines: say`The paragraph ends here: ${mostLazyLines} of its lines lack the marker of the quote or item they belong to. Add a blank line above them`,
  emphasis: say`Emphasis isn’t recognized from here on: this text has ${mostEmphasis} * and _ characters. Split it into paragraphs, or put code between backticks`,
  brackets: say`This bracket is read as plain text: ${mostOpenBrackets} others are open before it. Close them, or put code between backticks`,
  vainly: say`Code, tags, and addresses aren’t recognized from here on: too many of them are opened above and never closed. Close them, or split the text into paragraphs`,
};
export type Bound = keyof typeof reasons;

/** What the current parse has not read so far; parsing is never interrupted by another parse. */
let unread: Unread[] = [];

/** Parses, and returns the result together with the parts that were not read. */
export function withUnread<Result>(parse: () => Result): { result: Result; unread: readonly Unread[] } {
  unread = [];
  return { result: parse(), unread };
}

/** Reports once in a text, or once in a parse, that a bound is reached here. */
export function refuse(bound: Bound, refused: Set<Bound>, offset: number): void {
  if (refused.has(bound)) return;
  refused.add(bound);
  unread.push({ offset, reason: reasons[bound] });
}
