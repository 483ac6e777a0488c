import type { Entity } from './entity';

/**
 * Whether something in the entity itself tells what it is: an id, a known label, a column, or its heading. Any other is
 * only guessed to be what the heading above says, and isn't blamed for what it lacks.
 */
export function isStated({ form, id, fields }: Entity): boolean {
  return form !== 'item' || id !== undefined || fields.some(({ definition }) => definition !== undefined);
}
