import type { Message } from '../text/message';
import { say } from '../text/message';
import type { FieldDefinition } from './fields';
import type { Reading } from './values/reading';
import { typeDocs } from './values/typeDocs';

/** Why a value isn't understood, and a form that would be. */
export function whyUnread(
  definition: FieldDefinition | undefined,
  { reason, unread, suggestion }: Pick<Reading<unknown>, 'reason' | 'unread' | 'suggestion'>,
): Message {
  if (!definition) return say`Baton doesn’t use this field`;
  const { name, example } = expectedOf(definition);
  if (reason) return suggestion === undefined ? reason : say`${reason}; did you mean ${suggestion}?`;
  if (unread.length === 0) return say`doesn’t specify ${name}`;
  return say`expected ${name}, such as ${example}`;
}

/** What a field expects, in words and as an example. */
export function expectedOf({ type, example, values = [] }: FieldDefinition): {
  readonly name: Message;
  readonly example: string;
} {
  const { name = say`a value`, examples = [] } = typeDocs[type] ?? {};
  return { name, example: example ?? values[0]?.value ?? examples[0]?.[0] ?? '' };
}
