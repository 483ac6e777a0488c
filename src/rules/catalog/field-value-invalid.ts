import { statedFields } from '../../plan/entity';
import { readingOfField } from '../../plan/readings';
import { noContext } from '../../plan/values/valueContext';
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
      const state = readingOfField(field, noContext)?.state;
      if (state === 'whole' || state === 'missing') continue;
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
