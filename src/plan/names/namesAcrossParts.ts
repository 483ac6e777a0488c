import { SourceText } from '../../syntax/sourceText';
import { memoized } from '../../text/memoized';
import { Stretch } from '../../text/origin';
import { withChangedFields } from '../reader/fieldsReadAgain';
import type { Entity, Field } from '../entity';
import { comparableName } from '../labels';
import { originalOf } from '../moved';
import { makeField } from '../reader/readFields';

/**
 * The entities, with the dependencies of list items on something whose name contains what separates parts: in
 * `Site — after Night — Day Studio`, the vendor of that name is meant.
 */
export function withNamesAcrossParts(entities: readonly Entity[], named: readonly Entity[]): readonly Entity[] {
  const names = named.filter((entity) => containsSeparator(originalOf(entity))).map(({ key }) => key);
  return names.length === 0 ? entities : entities.map((entity) => withNamesOf(entity, names));
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
