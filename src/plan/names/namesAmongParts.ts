import { groupedByEach, isSameList } from '../../text/lists';
import type { SourceText } from '../../syntax/sourceText';
import { memoized } from '../../text/memoized';
import { makeField } from '../reader/readFields';
import type { NameAtEnd } from './monthNames';
import { beginsLikeMonth, nameAtEnd } from './monthNames';
import { withChangedFields } from '../reader/fieldsReadAgain';
import type { Entity, Field } from '../entity';
import { states } from '../entity';
import { shortNameKey, writtenKeys } from './entityIndex';
import { aliasesOf, isDistinctive } from './vendorAliases';
import type { FieldDefinition } from '../fields';
import { fieldDefinition, fieldsOf } from '../fields';
import { comparableName, nameKey } from '../labels';
import { originalOf } from '../moved';
import { PeopleIndex } from './peopleIndex';
import { peopleOf, teamMembers } from '../values/people';
import type { PersonMention } from '../values/personMention';

/** A part of a list item that names somebody without a label, and the field that it states by that. */
interface NamedPart {
  readonly index: number;
  readonly key: 'owner' | 'vendor';
  /** Where in the value of a date the name is, if it isn't the whole part: `12 February (April May)`. */
  readonly within?: NameAtEnd;
}

/**
 * The entities, with an owner and a vendor for list items that name them without a label:
 * `Naming — 22 January — Studio Nine — Ola`. Only somebody on the team, or named as an owner elsewhere, is an owner, and only
 * a vendor of the plan a vendor; any other name may be a place or a product. Whoever is named more than once remains a
 * remark.
 */
export function withNamesAmongParts(
  entities: readonly Entity[],
  people: readonly Entity[],
  vendors: readonly Entity[],
  owning: readonly Entity[],
): Entity[] {
  const owners = owning.flatMap((entity) => namedOwners(originalOf(entity)));
  const partsOf = entities.some(mayNameOne) ? namedParts(people.map(originalOf), vendors, owners) : undefined;
  return partsOf === undefined
    ? [...entities]
    : entities.map((entity) => {
        const parts = partsOf(originalOf(entity));
        return parts.length === 0 ? entity : withParts(entity, parts);
      });
}

type PartsOf = (original: Entity) => readonly NamedPart[];

/** Tells the parts of items that name people or vendors: the same function while those are the same; undefined without any. */
function namedParts(
  people: readonly Entity[],
  vendors: readonly Entity[],
  owners: readonly PersonMention[],
): PartsOf | undefined {
  const first = people[0] ?? owners[0] ?? (vendors[0] && originalOf(vendors[0]));
  if (!first) return undefined;
  const keys = vendors.flatMap((vendor) => [vendor.key, ...writtenKeys(vendor)]);
  const known = latest.get(first);
  const isSame = known && isSameList(known.people, people) && isSameList(known.owners, owners);
  if (isSame && isSameList(known.keys, keys)) return known.partsOf;
  const team = new PeopleIndex<true>();
  for (const entity of people) for (const member of teamMembers(entity)) team.add(member, true);
  for (const owner of owners) team.add(owner, true);
  const firms = new Set(keys.flatMap((key) => [nameKey(key), shortNameKey(key)]));
  const byAlias = groupedByEach(vendors, ({ key }) => aliasesOf(key).filter(isDistinctive));
  const isMember = (value: SourceText): boolean => namesMembers(value, team);
  const isVendor = (field: Field): boolean => {
    const name = nameKey(comparableName(field.value.text));
    // Whoever of the team is called so is meant before a vendor that is called so for short.
    return firms.has(name) || (byAlias.get(name)?.length === 1 && !isMember(field.value));
  };
  const isOwner = (field: Field): boolean => !isVendor(field) && isMember(field.value);
  const partsOf = memoized((original: Entity): readonly NamedPart[] => {
    const made = firms.size > 0 ? vendorResponsible(original, isVendor) : undefined;
    const behind = (): NamedPart | undefined => (team.size > 0 ? nameBehindDate(original, isMember) : undefined);
    if (original.form !== 'item') return [made, behind()].filter((part) => part !== undefined);
    const vendor = made ?? (firms.size > 0 ? onlyPart(original, 'vendor', isVendor) : undefined);
    const owner = team.size > 0 ? (onlyPart(original, 'owner', isOwner) ?? behind()) : undefined;
    return [vendor, owner].filter((part) => part !== undefined);
  });
  latest.set(first, { people, owners, keys, partsOf });
  return partsOf;
}

/** What was made for the latest people and vendors that begin with an entry. */
const latest = new WeakMap<
  object,
  {
    readonly people: readonly Entity[];
    readonly owners: readonly PersonMention[];
    readonly keys: readonly string[];
    readonly partsOf: PartsOf;
  }
>();

/** Whether an entity has a field or a part that may be a name. */
function mayNameOne(entity: Entity): boolean {
  return hasNames(originalOf(entity)) || states(originalOf(entity), 'responsible');
}

/** A vendor that is responsible for work makes it: our own people are meant by that field, too. */
function vendorResponsible(entity: Entity, isVendor: (field: Field) => boolean): NamedPart | undefined {
  if (!fieldsOf(entity.kind).some(({ key }) => key === 'vendor') || states(entity, 'vendor')) return undefined;
  const index = entity.fields.findIndex((field) => field.definition?.key === 'responsible' && !field.isMissing);
  return index >= 0 && isVendor(entity.fields[index]!) ? { index, key: 'vendor' } : undefined;
}

const hasNames = memoized(({ fields, form }: Entity): boolean =>
  fields.some(
    (field) =>
      (form === 'item' && ((isRemark(field) && /^[@\p{Lu}\d]/u.test(field.value.text)) || isNameOrMonth(field))) ||
      (isDue(field) && nameAtEnd(field.value) !== undefined),
  ),
);

/** Whom an entity itself names as its owner, in a field that is written for that. */
const namedOwners = memoized((entity: Entity): readonly PersonMention[] =>
  entity.fields.flatMap(({ definition, value, isMissing, isInherited }) =>
    !isMissing && isInherited !== true && (definition?.key === 'owner' || definition?.key === 'coordinator')
      ? peopleOf(value).filter(({ name }) => name !== undefined)
      : [],
  ),
);

/** The only part that is a name of this kind; undefined if there are several, or if the field is stated. */
function onlyPart(
  { kind, fields, parent }: Entity,
  key: NamedPart['key'],
  isName: (field: Field) => boolean,
): NamedPart | undefined {
  if (!fieldsOf(kind).some((field) => field.key === key) || (key === 'vendor' && parent?.kind === 'vendor'))
    return undefined;
  const isStated = fields.some(({ definition, isInherited }) => {
    if (isInherited === true) return false;
    return definition?.key === key || (key === 'owner' && definition?.key === 'responsible');
  });
  if (isStated) return undefined;
  const found = fields.flatMap((field, index) => (isRemark(field) && isName(field) ? [index] : []));
  if (found.length > 0) return found.length === 1 ? { index: found[0]!, key } : undefined;
  const months = fields.flatMap((field, index) => (isNameOrMonth(field) && isName(field) ? [index] : []));
  return months.length === 1 ? { index: months[0]!, key } : undefined;
}

/** The name of somebody on the team behind a due date, which alone could be a month: `12 February (April May)`. */
function nameBehindDate({ kind, fields }: Entity, isMember: (value: SourceText) => boolean): NamedPart | undefined {
  if (!fieldsOf(kind).some(({ key }) => key === 'owner')) return undefined;
  if (fields.some(({ definition, isInherited }) => definition?.key === 'owner' && isInherited !== true))
    return undefined;
  for (const [index, field] of fields.entries()) {
    const within = isDue(field) ? nameAtEnd(field.value) : undefined;
    if (within && isMember(field.value.slice(within.start, within.end))) return { index, key: 'owner', within };
  }
  return undefined;
}

function isDue({ definition }: Field): boolean {
  return definition?.key === 'due';
}

/** Whether a part was taken for a date and may as well be a name: `April May`, `June`, `March & Sons`. */
function isNameOrMonth(field: Field): boolean {
  return (
    field.form === 'part' && field.label.value === field.value.text && isDue(field) && beginsLikeMonth(field.value)
  );
}

/** Whether a part of a list item states no field. */
export function isRemark({ definition, form }: Field): boolean {
  return definition === undefined && form === 'part';
}

function namesMembers(value: SourceText, team: PeopleIndex<true>): boolean {
  const people = peopleOf(value);
  return people.length > 0 && people.every((person) => person.name !== undefined && team.has(person));
}

function withParts(entity: Entity, parts: readonly NamedPart[]): Entity {
  const place = parts.map(({ key, index, within }) => `${key} ${index} ${within?.start ?? ''}`).join();
  return withChangedFields(entity, place, (one) => namedFields(one, parts));
}

function namedFields({ kind, fields }: Entity, parts: readonly NamedPart[]): readonly Field[] {
  return fields.flatMap((field, at): Field[] => {
    const part = parts.find(({ index }) => index === at);
    if (!part) return [field];
    const definition = fieldDefinition(kind, part.key);
    if (!part.within) return [withDefinition(field, definition)];
    const { start, end, dateEnd } = part.within;
    const name = field.value.slice(start, end);
    const date = field.value.slice(0, dateEnd);
    return [{ ...field, value: date }, makeField(definition, name, name, 'part', field.range)];
  });
}

function withDefinition({ label, value, items, form, range, isMissing }: Field, definition: FieldDefinition): Field {
  return { definition, label, value, items, form, range, isMissing };
}
