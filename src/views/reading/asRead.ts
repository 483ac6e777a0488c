import type { FieldReading, TextPart } from '../../plan/fieldReading';
import { meaningInWords } from '../../plan/values/meaningInWords';
import type { Words } from '../../text/message';
import { say } from '../../text/message';
import type { EntityReading } from './planReading';

/** An item's id and name; empty if it has neither. */
export function calledOf({ id, name }: EntityReading): string {
  return [id, name].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Whether a value isn't read whole, though it isn't open. */
export function isDoubtful({ reading }: FieldReading): boolean {
  return reading !== 'whole' && reading !== 'missing';
}

/** A value as written, and after an arrow as read, if that is something else. */
export function asRead({ text, reading, means = '', options, unread, notes }: FieldReading, words: Words): string {
  switch (reading) {
    case 'missing':
      return words(say`not specified`);
    case 'ambiguous': {
      const all = options.map((option) => meaningInWords(option.means, words)).join(' | ');
      return `${text} → ${words(say`ambiguous: ${all}`)}`;
    }
    case 'whole': {
      const shown = means === text ? text : `${text} → ${meaningInWords(means, words)}`;
      return notes.length === 0 ? shown : `${shown} (${words(say`remark: ${quoted(notes)}`)})`;
    }
    default:
      return `${text} → ${words(say`not understood: ${quoted(unread)}`)}`;
  }
}

function quoted(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => `“${text}”`).join(', ');
}
