import { endingOfFence, htmlStart } from './openBlocks';
import { endOfLine, endOfLineAbove, startOfLine } from '../text/lines';

/** What a line may begin with that matters here: a heading, an item, or a fence or tag, up to three blanks before them. */
const sign = '#{1,6}(?=[ \\t\\r\\n]|$)| {0,3}(?:[-+*]|\\d{1,9}[.)])(?=[ \\t\\r\\n]|$)| {0,3}(?:`{3,}|~{3,}|<)';
const atLineStart = new RegExp(sign, 'y');
const onLaterLine = new RegExp(`[\\r\\n](?:${sign})`, 'g');

/**
 * The first heading at a line's start at or behind `earliest`; the text's length where there is none. The text is
 * looked through from `from`, where no block is open, and headings in fences and HTML are passed over.
 *
 * What stands in a list is not followed: a heading at a line's start ends it. A fence or tag that is indented below an
 * item counts as the list's, though it may be none of it, so a caller looks whether the text before the heading is left
 * open.
 */
export function nextHeading(text: string, from: number, earliest: number): number {
  let hasList = false;
  let at = from;
  let isLineStart = !/[^\r\n\ufeff]/.test(text[at - 1] ?? '');
  while (at < text.length) {
    const found = isLineStart && matches(atLineStart, text, at) ? at : laterLine(text, at);
    if (found === text.length) break;
    isLineStart = false;
    at = found + 1;
    const start = pastBlanks(text, found);
    const isList = start > found && hasList;
    const character = text[start]!;
    if (character === '#') {
      if (found >= earliest) return found;
    } else if (character === '`' || character === '~') {
      const line = text.slice(start, endOfLine(text, start));
      const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0];
      if (fence && !isList) at = endingOfFence(fence)(text, start + line.length) ?? text.length;
    } else if (character === '<') {
      const html = isList ? undefined : htmlStart(text.slice(start, endOfLine(text, start)));
      if (html && (html.interrupts || isBelowBlankLine(text, found))) at = html.ending(text, start) ?? text.length;
    } else {
      hasList = true;
    }
  }
  return text.length;
}

/** True where a heading stands at the start of the line at `offset`. */
export function isHeadingAt(text: string, offset: number): boolean {
  return text[offset] === '#' && /[\r\n]/.test(text[offset - 1] ?? '') && matches(atLineStart, text, offset);
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The start of the first later line that begins with a sign; the text's length where there is none. */
function laterLine(text: string, at: number): number {
  onLaterLine.lastIndex = Math.max(0, at - 1);
  const match = onLaterLine.exec(text);
  return match ? match.index + 1 : text.length;
}

function pastBlanks(text: string, at: number): number {
  while (text[at] === ' ') at++;
  return at;
}

/** True where the line above has nothing on it, is a heading, or is none: there a lone tag goes on no paragraph. */
function isBelowBlankLine(text: string, lineStart: number): boolean {
  const end = endOfLineAbove(text, lineStart);
  const line = text.slice(startOfLine(text, end), end);
  return line.trim() === '' || /^#{1,6}(?:[ \t]|$)/.test(line);
}
