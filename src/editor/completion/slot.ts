import type { Entity } from '../../plan/entity';
import type { EntityKind, FieldDefinition } from '../../plan/fields';
import { listItems } from '../../plan/values/listItems';
import { SourceText } from '../../syntax/sourceText';
import type { Range } from '../../text/range';
import type { PlanSnapshot } from '../../workspace/planSnapshot';

/** What can be completed at a position. `typed` is the text that is there already, up to the cursor. */
export type Slot =
  /** A key of the front matter. */
  | { readonly kind: 'key'; readonly typed: Range }
  /** The label of a field. The entity is undefined if it is still empty. */
  | { readonly kind: 'label'; readonly typed: Range; readonly of: EntityKind; readonly entity?: Entity }
  /** The value of a field, or one piece of a value that lists several. */
  | {
      readonly kind: 'value';
      readonly typed: Range;
      readonly of: EntityKind;
      readonly definition: FieldDefinition;
      /** The full text of the field, so that nothing is offered twice. */
      readonly value: string;
      readonly entity?: Entity;
      readonly form: 'front-matter' | 'cell' | 'text';
      /** True in a sentence, where the preceding word may mean something else. */
      readonly isProse?: boolean;
    }
  /** The beginning of an item that stands for an entity. */
  | { readonly kind: 'item'; readonly typed: Range; readonly of: EntityKind; readonly isBold: boolean }
  /** Another part of such an item, after a dash. */
  | { readonly kind: 'part'; readonly typed: Range; readonly of: EntityKind; readonly entity?: Entity }
  /** The words of a heading. */
  | { readonly kind: 'heading'; readonly typed: Range; readonly depth: number };

/** A value, of which the piece after the last comma is being written. */
export function valueSlot(
  of: EntityKind,
  definition: FieldDefinition,
  value: string,
  offset: number,
  more: Pick<Extract<Slot, { kind: 'value' }>, 'entity' | 'form' | 'isProse'>,
): Slot {
  const separator = separators[definition.type];
  const piece = lists.has(definition.type)
    ? lastItem(value)
    : separator
      ? value.split(separator).at(-1)!.trimStart()
      : value;
  return { kind: 'value', of, definition, value, typed: typedAt(offset, piece), ...more };
}

/** The types whose values list names. */
const lists: ReadonlySet<FieldDefinition['type']> = new Set([
  'people',
  'contacts',
  'outcomes',
  'dependencies',
  'vendor',
]);

/** What follows the last separator of a list. */
function lastItem(value: string): string {
  // A letter stands for the name that is about to be written.
  const last = listItems(SourceText.exact(`${value}x`, { offset: 0 }, 0)).at(-1);
  return value.slice(last?.start ?? 0);
}

/** The separators in a value that lists several. */
const separators: Readonly<Partial<Record<FieldDefinition['type'], RegExp>>> = {
  collateral: /[,;]/,
  days: /[,;]/,
  period: /\.\.|\s(?:to|until|[–—-])\s/,
};

/** The text already at the slot, up to the cursor. */
export function typedIn({ plan }: PlanSnapshot, { typed }: Slot): string {
  return plan.document.text.slice(typed.start, typed.end);
}

/** The stretch of a text that ends at the cursor. */
export function typedAt(offset: number, text: string): Range {
  return { start: offset - text.length, end: offset };
}
