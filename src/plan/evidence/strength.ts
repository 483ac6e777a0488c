import type { Entity, Field } from '../entity';
import { originalOf } from '../moved';

/**
 * Whether something in the entity itself tells what it is: an id, a known label, a known column, or the canonical form.
 * Any other is only guessed to be what a heading further up names, and isn't blamed for what it lacks. Of an entity with
 * several mentions, one that states it is enough.
 */
export function isStated(entity: Entity): boolean {
  if (entity.mentions) return entity.mentions.some(isStated);
  // Where it stands now is of no interest, and would have to be computed.
  const { form, id, fields, isGuess } = originalOf(entity);
  if (id !== undefined) return true;
  if (isGuess === true) return false;
  return form !== 'item' || fields.some(isEvidence);
}

/** Whatever follows a name in a list may be taken for its role or scope, so that alone tells nothing. */
function isEvidence({ definition, form, isInherited }: Field): boolean {
  if (isInherited === true) return false;
  return definition !== undefined && !(form === 'part' && (definition.key === 'role' || definition.key === 'scope'));
}
