import { SourceText } from '../../syntax/sourceText';
import { memoized } from '../../text/memoized';
import { withUnit } from './columnUnit';
import type { Field } from '../entity';

/** Between the items of a list under a field, where they are read as one value. */
const betweenItems = '; ';

/** All that a field says: its value with the unit that its column gives it, and the items of the list under it, as one text. */
export function textOfField(field: Field): SourceText {
  if (field.unit) return textWithUnit(field);
  return field.items.length === 0 ? field.value : joinedText(field);
}

const textWithUnit = memoized(({ value, unit }: Field): SourceText => withUnit(value, unit!));

const joinedText = memoized(({ value, items }: Field): SourceText => {
  const texts = [value, ...items.map(({ text }) => text)].filter(({ text }) => text.trim() !== '');
  return texts[0] ? SourceText.joined(texts[0], texts.slice(1), betweenItems) : value;
});
