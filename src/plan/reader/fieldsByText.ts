import { SourceText } from '../../syntax/sourceText';
import { memoizedStrings } from '../../text/memoizedStrings';
import { Span } from '../../text/origin';
import type { Field } from '../entity';

/**
 * The fields that `read` finds in a text, read once for each text: an edited list has mostly the parts that it had. `what`
 * names how it is read, and may be one of a few; `read` may use nothing but the text.
 */
export function fieldsByText(
  what: string,
  text: SourceText,
  read: (text: SourceText) => readonly Field[],
): readonly Field[] {
  if (!text.isLiteral) return read(text);
  let known = knownFields.get(what);
  if (!known)
    knownFields.set(
      what,
      (known = memoizedStrings((one) => {
        const fields = read(SourceText.exact(one, nowhere, 0));
        return { fields, canMove: fields.every((field) => isOf(one, field)) };
      })),
    );
  const { fields, canMove } = known(text.text);
  return canMove ? fields.map((field) => movedTo(text, field)) : read(text);
}

const nowhere = { offset: 0 };
const knownFields = new Map<
  string,
  (text: string) => { readonly fields: readonly Field[]; readonly canMove: boolean }
>();

/** Whether all of a field is a stretch of a text. */
function isOf(text: string, { label, value, items, range, unit, isInherited }: Field): boolean {
  return (
    items.length === 0 &&
    !unit &&
    isInherited !== true &&
    range instanceof Span &&
    label.range instanceof Span &&
    value.isLiteral &&
    value.text === text.slice(value.range.from, value.range.to) &&
    value.text === value.text.trim() &&
    value.text !== ''
  );
}

/** A field of a text that begins at 0, in the same text where it stands. */
function movedTo(text: SourceText, field: Field): Field {
  const { label, value, range } = field;
  const at = (one: Span): Span => new Span(text.origin, text.range.from + one.from, text.range.from + one.to);
  return {
    ...field,
    label: { value: label.value, range: at(label.range as Span) },
    value: text.slice(value.range.from, value.range.to),
    range: at(range as Span),
  };
}
