import type { SourceText } from '../../syntax/sourceText';
import { tokensOf } from '../../text/tokens';
import { isWordOf } from '../vocabulary/lexicon';
import type { FieldDefinition } from '../fields';
import type { Stretch } from '../values/reading';
import type { ValueContext } from '../values/valueContext';
import { Cursor } from '../values/cursor';
import { noContext } from '../values/valueContext';
import { valueTypeOf } from '../values/valueTypes';

/**
 * A part of a list item is assigned to a field before the plan is known, by its form alone: as in a plan that has all
 * that a value may depend on.
 */
export const anyPlan: ValueContext = {
  ...noContext,
  calendar: { launch: '2000-06-01', periodStart: '2000-01-03', periodEnd: '2000-12-29', fiscalYearStart: 1 },
};

/**
 * Whether a text is a value of a field: `whole` if nothing else is in it, and `partly` if it begins with one and has
 * more that may belong to it. Undefined for a title that only contains something like a value: `March issue`.
 */
export function claimOf({ type }: FieldDefinition, value: SourceText): 'whole' | 'partly' | undefined {
  const reading = valueTypeOf(type)?.read(value, anyPlan);
  if (!reading) return undefined;
  const { state, notes, unread, reason } = reading;
  switch (state) {
    case 'missing':
      return undefined;
    case 'ambiguous':
      return 'whole';
    case 'none':
      // What has a reason not to be one is written like one: `32 January`.
      return reason ? 'whole' : undefined;
    default: {
      const rest = [...notes, ...unread]
        .filter((one) => !isConfirmation(value.text.slice(one.start, one.end)))
        .sort((a, b) => a.start - b.start);
      if (rest.length === 0) return 'whole';
      return isSetOff(value.text, rest[0]!) ? 'partly' : undefined;
    }
  }
}

/** Whether a text only says how sure a value is: `planned`, `tentatively`. */
function isConfirmation(text: string): boolean {
  const cursor = new Cursor(text);
  return cursor.word('confirmation', 'open', 'estimated') !== undefined && cursor.isAtEnd;
}

/** Whether what is left of a value comes after it, and after a sign or with a word that changes the value. */
function isSetOff(text: string, rest: Stretch): boolean {
  const tokens = tokensOf(text);
  const first = tokens.findIndex(({ start }) => start >= rest.start);
  if (first <= 0) return false;
  return (
    /^[^\p{L}\p{N}]+$/u.test(tokens[first]!.text) ||
    /^[,;:(/]$/.test(tokens[first - 1]!.text) ||
    isWordOf('changing', tokens[first]!.text)
  );
}
