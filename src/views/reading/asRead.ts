import type { FieldReading } from '../../plan/fieldReading';
import { addsNothing, quotedParts } from '../../plan/readingInWords';
import type { Words } from '../../text/message';
import { either, say, textOf } from '../../text/message';
import type { EntityReading } from './planReading';

/** An item's id and name; empty if it has neither. */
export function calledOf({ id, name }: EntityReading): string {
  return [id, name].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Whether a value has several meanings, or something in it isn't understood. */
export function isDoubtful({ reading, unread, isKnown }: FieldReading): boolean {
  return reading === 'ambiguous' || (isKnown && unread.length > 0);
}

/** A value as written, and after an arrow as read, if that is something else. */
export function asRead(field: FieldReading, words: Words): string {
  const { text, reading, inWords = '', options, unread, notes, why, isKnown } = field;
  switch (reading) {
    case 'missing':
      return words(say`not specified`);
    case 'ambiguous':
      return `${text} → ⚠ ${words(say`ambiguous: ${either(options.map((option) => option.inWords))}`)}`;
    case 'whole': {
      const meaning = textOf(inWords, words);
      const shown = addsNothing(text, meaning) ? text : `${text} → ${meaning}`;
      return notes.length === 0 ? shown : `${shown} (${words(say`remark: ${quotedParts(notes)}`)})`;
    }
    default: {
      // What another field holds, and terms that aren’t about what the field is for, are no mistake.
      if (unread.length === 0 || !isKnown) return why ? `${text} (${words(why)})` : text;
      // All of a short text need not be repeated.
      const isAll = unread.length === 1 && unread[0]!.text === text.trim();
      if (isAll && why) return `${text} → ⚠ ${words(say`not understood: ${why}`)}`;
      const what = say`not understood: ${quotedParts(unread)}`;
      return `${text} → ⚠ ${words(why ? say`${what} — ${why}` : what)}`;
    }
  }
}
