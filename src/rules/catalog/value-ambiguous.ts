import { statedFields } from '../../plan/entity';
import { monthNames } from '../../plan/values/dateStyle';
import { datesOf } from '../../plan/values/dates';
import { valueTypeOf } from '../../plan/values/valueTypes';
import { asMessage, either, say } from '../../text/message';
import { doubtfulValues, replacement } from '../doubtfulValues';
import { defineRule } from '../rule';

export default defineRule({
  id: 'value-ambiguous',
  formerIds: ['date-ambiguous'],
  kind: 'advice',
  title: 'Values have one meaning',
  why: 'On 03/04 the London agency delivers in April and the New York one in March. Nobody asks, because both are sure. The same goes for the first name that two people share.',
  *check({ snapshot }) {
    for (const { field, text, reading } of doubtfulValues(snapshot)) {
      const options = reading.state === 'ambiguous' ? (reading.options ?? []) : [];
      if (options.length === 0) continue;
      yield {
        at: text.range,
        message: say`“${text.text}” is ambiguous: it can be ${either(options.map((option) => option.text))}`,
        fixes: () => options.flatMap((option) => replacement(field, text, option.text)),
      };
    }
  },
  *checkMention(mention) {
    for (const { definition, value } of statedFields(mention)) {
      if (!['date', 'period', 'call'].includes(definition.type) || valueTypeOf(definition.type)) continue;
      for (const { start, end, date } of datesOf(value)) {
        if (date.kind !== 'ambiguous') continue;
        const range = value.at(start, end);
        const days = [...date.options].sort();
        const [one = '', other = ''] = days.map((day) => monthNames[Number(day.slice(5, 7)) - 1]);
        yield {
          at: range,
          message: say`“${value.text.slice(start, end)}” is ambiguous: it can be a day in ${asMessage(one)} or in ${asMessage(other)}`,
          fixes: () => days.map((day) => ({ title: say`Change to ${day}`, edits: [{ range, newText: day }] })),
        };
      }
    }
  },
});
