import type { Field } from '../../plan/entity';
import type { AllowedValue, FieldDefinition } from '../../plan/fields';
import { isPlainly } from '../../plan/places';
import { yamlValue } from '../../edits/insertField';
import { either, say } from '../../text/message';
import { didYouMean } from '../didYouMean';
import { doubtfulValues, isOfOthers } from '../doubtfulValues';
import type { Report } from '../rule';
import { defineRule } from '../rule';

export default defineRule({
  id: 'field-value-invalid',
  kind: 'broken',
  title: 'Fields with a fixed set of values use one of them',
  why: 'Status and sourcing decide what is expected of a vendor and how severe a problem is. A word that only its author understands leaves the others guessing whether the work is done, and Baton with them.',
  *check(subject) {
    for (const { field, definition, text, reading } of doubtfulValues(subject))
      if (definition.values && reading.state !== 'ambiguous' && !isOfOthers(subject.plan, field))
        yield invalidValue(field, definition, definition.values, text.text);
  },
});

function invalidValue(
  field: Field,
  { key, label, type }: FieldDefinition,
  values: readonly AllowedValue[],
  text: string,
): Report {
  const words = values.map(({ value }) => value);
  const { range } = field.value;
  const changesSchedule = type === 'work-status';
  return {
    at: range,
    // Documents have other states too; a word that resembles none of these is no typo.
    kind: key === 'status' && didYouMean(text, words).length === 0 ? 'advice' : undefined,
    message: say`“${text.slice(0, 80)}” isn’t a valid value for ${label.toLowerCase()}: use ${either(words)}`,
    fixes: ({ plan }) => {
      if (field.items.length > 0) return [];
      const isPlain = isPlainly(plan, range, text);
      const close = didYouMean(text, words);
      return [...close, ...words.filter((word) => !close.includes(word))].map((word) => ({
        title: say`Change to ${word}`,
        edits: [{ range, newText: field.form === 'front-matter' ? yamlValue(word) : word }],
        changesSchedule,
        isAutomatic: !changesSchedule && isPlain && close.length === 1 && word === close[0],
      }));
    },
  };
}
