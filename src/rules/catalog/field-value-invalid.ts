import { statedFields } from '../../plan/entity';
import type { FieldDefinition } from '../../plan/fields';
import { allowedValue } from '../../plan/fields';
import { before } from '../../text/ends';
import { didYouMean } from '../didYouMean';
import { yamlValue } from '../../edits/insertField';
import { isPlainly } from '../../plan/places';
import { defineRule } from '../rule';
import { either, say } from '../../text/message';

export default defineRule({
  id: 'field-value-invalid',
  kind: 'broken',
  title: 'Fields with a fixed set of values use one of them',
  why: 'Status and sourcing decide what is expected of a vendor and how severe a problem is. A word that only its author understands leaves the others guessing whether the work is done, and Baton with them.',
  *checkMention(mention) {
    for (const field of statedFields(mention)) {
      const { definition } = field;
      const { values } = definition;
      if (!values || field.items.length > 0) continue;
      const text = field.value.text;
      if (isAllowed(definition, text)) continue;
      const words = values.map(({ value }) => value);
      yield {
        at: field.value.range,
        message: say`“${text.slice(0, 80)}” isn’t a valid value for ${definition.label.toLowerCase()}: use ${either(words)}`,
        fixes: ({ plan }) => {
          const isPlain = isPlainly(plan, field.value.range, text);
          const close = didYouMean(text, words);
          return [...close, ...words.filter((word) => !close.includes(word))].map((word) => ({
            title: say`Change to ${word}`,
            edits: [{ range: field.value.range, newText: field.form === 'front-matter' ? yamlValue(word) : word }],
            isAutomatic: isPlain && close.length === 1 && word === close[0],
          }));
        },
      };
    }
  },
});

/** A value, optionally followed by a remark: in parentheses, or after a comma, a dash or a semicolon. */
function isAllowed(definition: FieldDefinition, text: string): boolean {
  return (
    [
      text,
      before(text, /[(,;:–—]/),
      text.replace(/(?<!\s)\s+-\s.*/s, ''),
      text.replace(/(?<!\d)\d+\s?%$/, '').trimEnd(),
    ].some((one) => allowedValue(definition, one) !== undefined) ||
    /^[\p{Extended_Pictographic}\u{fe0f}\s]+$/u.test(text) ||
    definition.values!.some(({ value }) => text.toLowerCase().startsWith(`${value} `))
  );
}
