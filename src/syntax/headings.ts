import { endingOfFence, htmlStart } from './openBlocks';
import { endOfLine, endOfLineAbove, startOfLine } from '../text/lines';

/** The relevant ways for a line to begin: a heading, an item, or a fence or tag, after up to three spaces. */
const sign = '#{1,6}(?=[ \\t\\r\\n]|$)| {0,3}(?:[-+*]|\\d{1,9}[.)])(?=[ \\t\\r\\n]|$)| {0,3}(?:`{3,}|~{3,}|<)';
const atLineStart = new RegExp(sign, 'y');
const onLaterLine = new RegExp(`[\\r\\n](?:${sign})`, 'g');

/**
 * The first heading at the start of a line at or after `earliest`; the text's length if there is none. The text is
 * scanned from `from`, where no block is open, and headings in fences and HTML are skipped.
 *
 * Lists aren't tracked: a heading at the start of a line ends them. A fence or tag that is indented below an item
 * counts as part of the list, though it may not be, so a caller checks whether the text before the heading leaves a
 * block open.
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

/** True if a heading starts the line at `offset`. */
export function isHeadingAt(text: string, offset: number): boolean {
  return text[offset] === '#' && /[\r\n]/.test(text[offset - 1] ?? '') && matches(atLineStart, text, offset);
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The start of the first later line that begins with a marker; the text's length if there is none. */
function laterLine(text: string, at: number): number {
  onLaterLine.lastIndex = Math.max(0, at - 1);
  const match = onLaterLine.exec(text);
  return match ? match.index + 1 : text.length;
}

function pastBlanks(text: string, at: number): number {
  while (text[at] === ' ') at++;
  return at;
}

/** True if the line above is blank, is a heading, or doesn't exist: there a lone tag doesn't continue a paragraph. */
function isBelowBlankLine(text: string, lineStart: number): boolean {
  const end = endOfLineAbove(text, lineStart);
  const line = text.slice(startOfLine(text, end), end);
  return line.trim() === '' || /^#{1,6}(?:[ \t]|$)/.test(line);
}
