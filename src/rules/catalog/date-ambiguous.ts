import { datesOf } from '../../plan/values/dates';
import { statedFields } from '../../plan/entity';
import { defineRule } from '../rule';
import { say, asMessage } from '../../text/message';
import { monthNames } from '../../plan/values/dateStyle';

export default defineRule({
  id: 'date-ambiguous',
  kind: 'advice',
  title: 'Dates are unambiguous',
  why: 'On 03/04 the London agency delivers in April and the New York one in March. Nobody asks, because both are sure. Year, month, day leaves no doubt anywhere.',
  *checkMention(mention) {
    for (const { definition, value } of statedFields(mention)) {
      if (!['date', 'period', 'call'].includes(definition.type)) continue;
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
