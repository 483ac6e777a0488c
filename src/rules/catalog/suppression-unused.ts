import { endOfLine, startOfLine, startOfNextLine } from '../../text/lines';
import { say } from '../../text/message';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Suppression } from '../suppression';

export default defineRule({
  id: 'suppression-unused',
  kind: 'advice',
  isWordless: true,
  title: 'Comments suppress problems that exist',
  why: 'A comment that suppresses nothing looks like a decision that still holds. The next problem at its place, which nobody has looked at, is hidden by it.',
  checkUnusedSuppression: (unused) => ({
    at: unused.range,
    message: say`Unused suppression: ${unused.written} isn’t reported here`,
    fixes: ({ plan }) => [
      { title: say`Remove it`, edits: [{ range: toRemove(plan.document.text, unused), newText: '' }] },
    ],
  }),
});

/** The rule's name if the comment names others too; else the comment, with its line if nothing else is on that. */
function toRemove(text: string, { range, comment, isAlone }: Suppression): Range {
  if (!isAlone) return { start: range.start - blanks(text.slice(0, range.start)), end: range.end };
  const line = { start: startOfLine(text, comment.start), end: endOfLine(text, comment.end) };
  const hasMore =
    text.slice(line.start, comment.start).trim() !== '' || text.slice(comment.end, line.end).trim() !== '';
  return hasMore ? comment : { start: line.start, end: startOfNextLine(text, comment.end) };
}

/** The number of characters of whitespace at the end of a text. */
function blanks(text: string): number {
  return text.length - text.trimEnd().length;
}
