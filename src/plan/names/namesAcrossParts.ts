import { SourceText } from '../../syntax/sourceText';
import { memoized } from '../../text/memoized';
import { Stretch } from '../../text/origin';
import { withChangedFields } from '../reader/fieldsReadAgain';
import type { Entity, Field } from '../entity';
import { fieldDefinition, fieldsOf } from '../fields';
import { readId } from './ids';
import { comparableName } from '../labels';
import { originalOf } from '../moved';
import { makeField } from '../reader/readFields';

/**
 * The entities, with the dependencies of list items on something whose name contains what separates parts: in
 * `Site — after Night — Day Studio`, the vendor of that name is meant.
 */
export function withNamesAcrossParts(entities: readonly Entity[], named: readonly Entity[]): readonly Entity[] {
  const names = named.filter((entity) => containsSeparator(originalOf(entity))).map(({ key }) => key);
  const joinedOnes = names.length === 0 ? entities : entities.map((entity) => withNamesOf(entity, names));
  const ids = new Set(named.flatMap(({ id }) => (id ? id.value.toUpperCase() : [])));
  return ids.size === 0 ? joinedOnes : joinedOnes.map((entity) => withIdsAlone(entity, ids));
}

/** The entity, with a dependency for each part that is only the id of other work: `Edit — 12 February — D7`. */
function withIdsAlone(entity: Entity, ids: ReadonlySet<string>): Entity {
  if (entity.form !== 'item' || !fieldsOf(entity.kind).some(({ key }) => key === 'depends-on')) return entity;
  const own = entity.id?.value.toUpperCase();
  const found = originalOf(entity).fields.flatMap((field, index) => {
    const id = isRemark(field) ? readId(field.value.text) : undefined;
    const isAlone = id !== undefined && id.end === field.value.text.length && id.id.toUpperCase() !== own;
    return isAlone && ids.has(id.id.toUpperCase()) ? [index] : [];
  });
  return found.length === 0
    ? entity
    : withChangedFields(entity, `depends-on ${found.join()}`, ({ kind, fields }) =>
        fields.map((field, index) =>
          found.includes(index) ? { ...field, definition: fieldDefinition(kind, 'depends-on') } : field,
        ),
      );
}

/** A part of a list item that states no field. */
function isRemark({ definition, form }: Field): boolean {
  return definition === undefined && form === 'part';
}

const containsSeparator = memoized(({ name }: Entity): boolean => /\s[—–-]\s|;\s/.test(name.text));

function withNamesOf(entity: Entity, names: readonly string[]): Entity {
  if (entity.form !== 'item') return entity;
  const { fields } = originalOf(entity);
  const first = fields.findIndex(({ definition, form }) => definition?.key === 'depends-on' && form === 'part');
  if (first < 0) return entity;
  let last = first;
  for (let at = first + 1; at < fields.length && isUnlabeled(fields[at]!); at++)
    if (isNameIn(fields.slice(first, at + 1), names)) last = at;
  return last === first
    ? entity
    : withChangedFields(entity, `${first}-${last}`, (one) => [
        ...one.fields.slice(0, first),
        joined(one.fields.slice(first, last + 1)),
        ...one.fields.slice(last + 1),
      ]);
}

/** Whether a part says by its form alone what it states, if anything: `Day Studio` may be a person. */
function isUnlabeled({ form, label, value }: Field): boolean {
  return form === 'part' && label.value === value.text;
}

/** Whether the last of some parts belongs to a name that begins in an earlier one. */
function isNameIn(parts: readonly Field[], names: readonly string[]): boolean {
  const [whole, without, last] = [parts, parts.slice(0, -1), parts.slice(-1)].map((some) =>
    comparableName(some.map(({ value }) => value.text).join(' — ')),
  );
  return names.some((name) => whole!.includes(name) && !without!.includes(name) && !last!.includes(name));
}

function joined([first, ...others]: readonly Field[]): Field {
  const { definition, value, form, range } = first!;
  const text = SourceText.joined(
    value,
    others.map((other) => other.value),
    ' — ',
  );
  return makeField(definition, value, text, form, new Stretch(range, others.at(-1)!.range));
}
