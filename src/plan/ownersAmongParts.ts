import { withChangedFields } from './changedFields';
import type { Entity, Field } from './entity';
import { fieldDefinition, fieldsOf } from './fields';
import { originalOf } from './moved';
import { PeopleIndex } from './peopleIndex';
import { peopleOf, teamMembers } from './values/people';

/**
 * The entities, with an owner for list items that name one without a label: `Naming — 22 January — Ola`. Only somebody
 * on the team is one; any other name may be a place or a product. Whoever is named more than once remains a remark.
 */
export function withOwnersAmongParts(entities: readonly Entity[], people: readonly Entity[]): Entity[] {
  const team = new PeopleIndex<true>();
  for (const entity of people) for (const member of teamMembers(entity)) team.add(member, true);
  return entities.map((entity) => {
    if (team.size === 0 || entity.form !== 'item' || !hasOwner(entity)) return entity;
    const index = ownerIndex(originalOf(entity), team);
    return index === undefined ? entity : withOwnerAt(entity, index);
  });
}

function hasOwner({ kind }: Entity): boolean {
  return fieldsOf(kind).some(({ key }) => key === 'owner');
}

/** The index of the only part that names nobody but people of the team; undefined if the owner is stated. */
function ownerIndex({ fields }: Entity, team: PeopleIndex<true>): number | undefined {
  if (fields.some(({ definition }) => definition?.key === 'owner' || definition?.key === 'responsible'))
    return undefined;
  const found = fields.flatMap((field, index) => (isRemark(field) && namesMembers(field, team) ? [index] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether a part of a list item states no field. */
export function isRemark({ definition, form }: Field): boolean {
  return definition === undefined && form === 'part';
}

function namesMembers({ value }: Field, team: PeopleIndex<true>): boolean {
  const people = peopleOf(value);
  return people.length > 0 && people.every((person) => person.name !== undefined && team.has(person));
}

function withOwnerAt(entity: Entity, index: number): Entity {
  return withChangedFields(entity, `owner ${index}`, (one) => ownedFields(one, index));
}

function ownedFields({ kind, fields }: Entity, index: number): readonly Field[] {
  const definition = fieldDefinition(kind, 'owner');
  return fields.map((field, at): Field => {
    if (at !== index) return field;
    const { label, value, items, form, range, isMissing } = field;
    return { definition, label, value, items, form, range, isMissing };
  });
}
