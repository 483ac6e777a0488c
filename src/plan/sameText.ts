import type { Item } from '../syntax/blocks';
import type { SourceText } from '../syntax/sourceText';
import { isSameList } from '../text/lists';

/** Whether two texts read the same, with the same markup in them, wherever they stand. */
export function isSameText(one: SourceText, other: SourceText): boolean {
  return (
    one === other ||
    (one.text === other.text &&
      isSameList(
        one.marks,
        other.marks,
        (a, b) => a.kind === b.kind && a.start === b.start && a.end === b.end && a.url === b.url,
      ))
  );
}

/** Whether two list items read the same with all below them. An item with a table counts as another one. */
export function isSameListItem(one: Item, other: Item): boolean {
  return (
    one === other ||
    (one.checked === other.checked &&
      one.tables.length + other.tables.length === 0 &&
      isSameText(one.text, other.text) &&
      isSameList(one.items, other.items, isSameListItem))
  );
}
