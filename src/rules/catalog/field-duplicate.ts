import type { Field } from '../../plan/entity';
import { states } from '../../plan/entity';
import { wholeDateOf } from '../../plan/values/dateValue';
import { defineRule } from '../rule';
import { say } from '../../text/message';
import { startOfLine } from '../../text/lines';

export default defineRule({
  id: 'field-duplicate',
  kind: 'broken',
  isWordless: true,
  isOfFormat: true,
  title: 'No field is repeated in the same item',
  why: 'Two owners on two lines are not shared ownership but a line that somebody forgot to delete. Readers take the first, tools the last, and the vendor whichever suits.',
  *checkMention(mention) {
    const first = new Map<string, Field>();
    for (const field of mention.fields) {
      if (!field.definition || field.form === 'front-matter') continue;
      if (field.form === 'part' && field.definition.key !== 'due') continue;
      const { key, label } = field.definition;
      const other = first.get(key);
      if (!other) {
        first.set(key, field);
        continue;
      }
      if (other.isMissing || field.isMissing || other.form !== field.form || !states(mention, key)) continue;
      if (field.form === 'part' && !isOtherDay(other, field)) continue;
      yield {
        at: field.label.range,
        message: say`${mention.name.text} has two ${label} fields: keep one`,
        related: [{ range: other.label.range, message: say`${label}: ${other.value.text}` }],
        fixes: ({ plan }) =>
          [other, field]
            .filter(({ form }) => form === 'item')
            .map((kept) => {
              const dropped = kept === other ? field : other;
              return {
                title: say`Keep “${kept.value.text.slice(0, 60)}”`,
                edits: [{ range: wholeLines(plan.document.text, dropped), newText: '' }],
                changesSchedule: true,
              };
            }),
      };
    }
  },
});

/** Whether two dates of an item are two different days of the year: `12 February — 13 March`. */
function isOtherDay(one: Field, other: Field): boolean {
  const [first, second] = [wholeDateOf(one.value), wholeDateOf(other.value)];
  if (first?.kind !== 'day' || second?.kind !== 'day') return false;
  return first.day !== second.day || first.month !== second.month;
}

/** The lines of a field, with the line break after them or, at the end of the text, the one before. */
function wholeLines(text: string, { range }: Field): { start: number; end: number } {
  const start = startOfLine(text, range.start);
  const end = range.end + /^[ \t]*(?:\r\n|\r|\n)?/.exec(text.slice(range.end, range.end + 200))![0].length;
  if (end < text.length || start === 0) return { start, end };
  return { start: start - (text.slice(0, start).endsWith('\r\n') ? 2 : 1), end: range.end };
}
