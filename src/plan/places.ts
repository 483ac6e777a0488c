import type { FieldKey } from './fields';
import type { Entity } from './entity';
import { field, statedField } from './entity';
import type { Plan } from './plan';
import type { Range } from '../text/range';

/** The location of a finding about the whole document: its `type:`, else its first heading, else its beginning. */
export function headOf(plan: Plan): Range {
  const type = field(plan.self, 'type');
  if (type) return type.value.range;
  return plan.headings[0]?.heading.text.range ?? { start: 0, end: Math.min(plan.document.text.length, 1) };
}

/** The location of a finding about an open field: its text, else the entity's name. */
export function placeOf(entity: Entity, key: FieldKey): Range {
  const open = field(entity, key);
  if (!open) return entity.name.range;
  const { value, label } = open;
  return value.text === '' ? (open.form === 'cell' ? entity.name.range : label.range) : value.range;
}

/**
 * Whether a text is literal in a document: if not, it contains marks, a link, an image or a comment, which would be
 * lost, so only a person can replace it.
 */
export function isPlainly(plan: Plan, { start, end }: Range, text: string): boolean {
  return plan.document.text.slice(start, end) === text;
}

/** Where a document gives the date of work: where it states it, else where it states its duration, else at its name. */
export function placeOfDate(entity: Entity): Range {
  return (statedField(entity, 'due') ?? statedField(entity, 'takes'))?.value.range ?? entity.name.range;
}
