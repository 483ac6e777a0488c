import { say } from '../../text/message';
import { longWeekdayName } from '../../plan/values/weekdays';
import { doubtfulValues, replacement } from '../doubtfulValues';
import { defineRule } from '../rule';
import type { DateValue } from '../../plan/values/resolveDate';

export default defineRule({
  id: 'date-weekday',
  kind: 'broken',
  isWordless: true,
  title: 'Weekdays match their dates',
  why: 'Of “Monday, 12 January” half the people keep the Monday and half the 12th, and they meet on neither. Usually the date was moved and the weekday wasn’t.',
  *check(subject) {
    for (const { field, text, reading } of doubtfulValues(subject)) {
      const [written, other] = reading.isContradiction ? (reading.options ?? []) : [];
      if (!written || !other) continue;
      const [{ first: day }, { first: meant }] = [written.value as DateValue, other.value as DateValue];
      yield {
        at: text.range,
        message: say`${day} is a ${longWeekdayName(day)}, not a ${longWeekdayName(meant)}`,
        fixes: () => [written, other].flatMap((option) => replacement(field, text, option.text)),
      };
    }
  },
});
