import { withChangedFields } from './changedFields';
import type { Entity, Field } from './entity';
import { shortNameKey } from './entityIndex';
import type { FieldDefinition } from './fields';
import { fieldDefinition, fieldsOf } from './fields';
import { comparableName, nameKey } from './labels';
import { originalOf } from './moved';
import { PeopleIndex } from './peopleIndex';
import { peopleOf, teamMembers } from './values/people';

/** A part of a list item that names somebody without a label, and the field that it states by that. */
interface NamedPart {
  readonly index: number;
  readonly key: 'owner' | 'vendor';
}

/**
 * The entities, with an owner and a vendor for list items that name them without a label:
 * `Naming — 22 January — Studio Nine — Ola`. Only somebody on the team is an owner, and only a vendor of the plan a vendor;
 * any other name may be a place or a product. Whoever is named more than once remains a remark.
 */
export function withNamesAmongParts(
  entities: readonly Entity[],
  people: readonly Entity[],
  vendors: readonly Entity[],
): Entity[] {
  const team = new PeopleIndex<true>();
  for (const entity of people) for (const member of teamMembers(entity)) team.add(member, true);
  const firms = new Set(vendors.flatMap(({ key }) => [nameKey(key), shortNameKey(key)]));
  const isVendor = ({ value }: Field): boolean => firms.has(nameKey(comparableName(value.text)));
  const isOwner = (field: Field): boolean => !isVendor(field) && namesMembers(field, team);
  return entities.map((entity) => {
    if (entity.form !== 'item') return entity;
    const original = originalOf(entity);
    const vendor = firms.size > 0 ? onlyPart(original, 'vendor', isVendor) : undefined;
    const owner = team.size > 0 ? onlyPart(original, 'owner', isOwner) : undefined;
    const parts = [vendor, owner].filter((part) => part !== undefined);
    return parts.length === 0 ? entity : withParts(entity, parts);
  });
}

/** The only part that is a name of this kind; undefined if there are several, or if the field is stated. */
function onlyPart(
  { kind, fields, parent }: Entity,
  key: NamedPart['key'],
  isName: (field: Field) => boolean,
): NamedPart | undefined {
  if (!fieldsOf(kind).some((field) => field.key === key) || (key === 'vendor' && parent?.kind === 'vendor'))
    return undefined;
  const isStated = fields.some(({ definition }) => {
    return definition?.key === key || (key === 'owner' && definition?.key === 'responsible');
  });
  if (isStated) return undefined;
  const found = fields.flatMap((field, index) => (isRemark(field) && isName(field) ? [index] : []));
  return found.length === 1 ? { index: found[0]!, key } : undefined;
}

/** Whether a part of a list item states no field. */
export function isRemark({ definition, form }: Field): boolean {
  return definition === undefined && form === 'part';
}

function namesMembers({ value }: Field, team: PeopleIndex<true>): boolean {
  const people = peopleOf(value);
  return people.length > 0 && people.every((person) => person.name !== undefined && team.has(person));
}

function withParts(entity: Entity, parts: readonly NamedPart[]): Entity {
  const place = parts.map(({ key, index }) => `${key} ${index}`).join();
  return withChangedFields(entity, place, (one) => namedFields(one, parts));
}

function namedFields({ kind, fields }: Entity, parts: readonly NamedPart[]): readonly Field[] {
  return fields.map((field, at): Field => {
    const part = parts.find(({ index }) => index === at);
    return part ? withDefinition(field, fieldDefinition(kind, part.key)) : field;
  });
}

function withDefinition({ label, value, items, form, range, isMissing }: Field, definition: FieldDefinition): Field {
  return { definition, label, value, items, form, range, isMissing };
}
