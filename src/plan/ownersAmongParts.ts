import { memoized } from '../text/memoized';
import type { Entity, Field } from './entity';
import { fieldDefinition, fieldsOf } from './fields';
import { originalOf } from './moved';
import { PeopleIndex } from './peopleIndex';
import { peopleOf, teamMembers } from './values/people';
import type { PersonMention } from './values/personMention';

/**
 * The entities, with an owner for list items that name one without a label: `Naming — 22 January — Ola`. Only somebody
 * on the team, or named as an owner elsewhere, is one; any other name may be a place or a product. Whoever is named more than once remains a remark.
 */
export function withOwnersAmongParts(
  entities: readonly Entity[],
  people: readonly Entity[],
  owning: readonly Entity[] = [],
): Entity[] {
  if (!entities.some(mayNameOwner)) return [...entities];
  const team = new PeopleIndex<true>();
  for (const entity of people) for (const member of teamMembers(entity)) team.add(member, true);
  for (const entity of owning) for (const owner of namedOwners(originalOf(entity))) team.add(owner, true);
  return entities.map((entity) => {
    if (team.size === 0 || entity.form !== 'item' || !hasOwner(entity)) return entity;
    const index = ownerIndex(originalOf(entity), team);
    return index === undefined ? entity : withOwnerAt(entity, index);
  });
}

/** Whether a list item has a part that may be a name. */
function mayNameOwner(entity: Entity): boolean {
  return entity.form === 'item' && hasNames(originalOf(entity));
}

const hasNames = memoized(({ fields }: Entity): boolean =>
  fields.some((field) => isRemark(field) && /^@?\p{Lu}/u.test(field.value.text)),
);

/** Whom an entity names as its owner, in a field that is written for that. */
const namedOwners = memoized((entity: Entity): readonly PersonMention[] =>
  entity.fields.flatMap(({ definition, value, isMissing }) =>
    !isMissing && (definition?.key === 'owner' || definition?.key === 'coordinator')
      ? peopleOf(value).filter(({ name }) => name !== undefined)
      : [],
  ),
);

function hasOwner({ kind }: Entity): boolean {
  return fieldsOf(kind).some(({ key }) => key === 'owner');
}

/** The index of the only part that names nobody but people of the team; undefined if the owner is stated. */
function ownerIndex({ fields }: Entity, team: PeopleIndex<true>): number | undefined {
  if (fields.some((one) => one.isInherited !== true && isOwner(one))) return undefined;
  const found = fields.flatMap((field, index) => (isRemark(field) && namesMembers(field, team) ? [index] : []));
  return found.length === 1 ? found[0] : undefined;
}

function isOwner({ definition }: Field): boolean {
  return definition?.key === 'owner' || definition?.key === 'responsible';
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
  const original = ownedOriginal(originalOf(entity), index);
  if (entity === originalOf(entity)) return original;
  const { kind, name, key, id, form, range, checked, link, parent, group, isGuess } = entity;
  const fields = ownedFields(entity, index);
  return { kind, name, key, id, fields, form, range, checked, link, parent, group, isGuess, original };
}

const ownedByIndex = memoized((_: Entity) => new Map<number, Entity>());

/** The same object for the same entity, so that results about it can be cached by it. */
function ownedOriginal(entity: Entity, index: number): Entity {
  const known = ownedByIndex(entity);
  let owned = known.get(index);
  if (!owned) known.set(index, (owned = { ...entity, fields: ownedFields(entity, index) }));
  return owned;
}

function ownedFields({ kind, fields }: Entity, index: number): readonly Field[] {
  const definition = fieldDefinition(kind, 'owner');
  return fields.map((field, at): Field => {
    if (at !== index) return field;
    const { label, value, items, form, range, isMissing } = field;
    return { definition, label, value, items, form, range, isMissing };
  });
}
