import type { IsoDate } from '../plan/calendar';
import type { Entity, Field } from '../plan/entity';
import type { FieldReading, TextPart } from '../plan/fieldReading';
import { fieldReading } from '../plan/fieldReading';
import { meaningInWords } from '../plan/values/meaningInWords';
import { valueTypeOf } from '../plan/values/valueTypes';
import { escaped, shortened } from '../text/quoting';
import type { Words } from '../text/message';
import { either, say } from '../text/message';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/**
 * How a value is read, as Markdown: its meaning where that isn't just the text, and what of it isn't understood. Empty
 * for plain text, for an open value, and where there is nothing to add to the text.
 */
export function readAs(snapshot: PlanSnapshot, field: Field, entity: Entity, today: IsoDate, words: Words): string[] {
  if (!field.definition || !valueTypeOf(field.definition.type)) return [];
  return howRead(fieldReading(field, snapshot.values, today, entity), words);
}

/** The lines of `readAs`, of any reading. */
function howRead({ text, reading, means, options, unread, notes }: FieldReading, words: Words): string[] {
  switch (reading) {
    case 'missing':
      return [];
    case 'ambiguous': {
      const all = options.map((option) => `${escaped(option.text)} (${escaped(meaningInWords(option.means, words))})`);
      return [words(say`Has several meanings: ${either(all)}`)];
    }
    case 'whole': {
      const meaning = meaningInWords(means ?? '', words);
      const lines = isSame(text, meaning) ? [] : [words(say`Read as ${`**${escaped(meaning)}**`}`)];
      return notes.length === 0 ? lines : [...lines, words(say`Read as a remark: ${quoted(notes)}`)];
    }
    default:
      return [words(say`Not understood, so the value counts as unknown: ${quoted(unread)}`)];
  }
}

function quoted(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => `“${escaped(shortened(text))}”`).join(', ');
}

/** Whether a meaning is just the text, in any case and with any spaces. */
function isSame(text: string, meaning: string): boolean {
  const plain = (one: string): string =>
    one
      .replace(/[\s,]+/g, ' ')
      .trim()
      .toLowerCase();
  return plain(text) === plain(meaning);
}
