import { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';
import type { Field } from './entity';

/** Between the items of a list under a field, where they are read as one value. */
const betweenItems = '; ';

/** All that a field says: its value and the items of the list under it, as one text. */
export function textOfField(field: Field): SourceText {
  return field.items.length === 0 ? field.value : joinedText(field);
}

const joinedText = memoized(({ value, items }: Field): SourceText => {
  const texts = [value, ...items.map(({ text }) => text)].filter(({ text }) => text.trim() !== '');
  return texts[0] ? SourceText.joined(texts[0], texts.slice(1), betweenItems) : value;
});
