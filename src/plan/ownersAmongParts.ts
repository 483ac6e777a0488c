import { isSameList } from '../text/lists';
import { memoized } from '../text/memoized';
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
  const team = teamOf(people.map(originalOf));
  if (team.size === 0) return [...entities];
  const indexOf = ownerIndexIn(team);
  return entities.map((entity) => {
    const index = indexOf(originalOf(entity));
    return index === undefined ? entity : withOwnerAt(entity, index);
  });
}

/** The people of a team, by the entries in which they were first read: the same object while those are the same. */
function teamOf(entries: readonly Entity[]): PeopleIndex<true> {
  const [first] = entries;
  const known = first && teams.get(first);
  if (known && isSameList(known.of, entries)) return known.team;
  const team = new PeopleIndex<true>();
  for (const entry of entries) for (const member of teamMembers(entry)) team.add(member, true);
  if (first) teams.set(first, { of: entries, team });
  return team;
}

/** The latest team that begins with an entry. */
const teams = new WeakMap<Entity, { readonly of: readonly Entity[]; readonly team: PeopleIndex<true> }>();

const ownerIndexIn = memoized((team: PeopleIndex<true>) =>
  memoized((entity: Entity) => (entity.form === 'item' && hasOwner(entity) ? ownerIndex(entity, team) : undefined)),
);

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
  const original = ownedOriginal(originalOf(entity), index);
  if (entity === originalOf(entity)) return original;
  const { kind, name, key, id, form, range, checked, link, parent, group } = entity;
  const fields = ownedFields(entity, index);
  return { kind, name, key, id, fields, form, range, checked, link, parent, group, original };
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
