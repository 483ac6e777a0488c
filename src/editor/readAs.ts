import type { IsoDate } from '../plan/calendar';
import type { Entity, Field } from '../plan/entity';
import type { FieldReading } from '../plan/fieldReading';
import { fieldReading } from '../plan/fieldReading';
import { addsNothing, quotedParts } from '../plan/readingInWords';
import { valueTypeOf } from '../plan/values/valueTypes';
import { escaped } from '../text/quoting';
import type { Words } from '../text/message';
import { either, say, textOf } from '../text/message';
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
function howRead({ text, reading, inWords = '', options, unread, notes, why }: FieldReading, words: Words): string[] {
  switch (reading) {
    case 'missing':
      return [];
    case 'ambiguous': {
      const all = options.map((option) => `${escaped(option.text)} (${escaped(textOf(option.inWords, words))})`);
      return [words(say`Has several meanings: ${either(all)}`)];
    }
    case 'whole': {
      const meaning = textOf(inWords, words);
      const lines = addsNothing(text, meaning) ? [] : [words(say`Read as ${`**${escaped(meaning)}**`}`)];
      return notes.length === 0 ? lines : [...lines, words(say`Read as a remark: ${quotedParts(notes, escaped)}`)];
    }
    default: {
      if (unread.length === 0) return [];
      const what = words(say`Not understood, so the value counts as unknown: ${quotedParts(unread, escaped)}`);
      return why ? [what, escaped(words(why))] : [what];
    }
  }
}
