import { say } from '../../text/message';
import { longWeekdayName, weekdayInWords } from '../../plan/values/weekdays';
import { isByOthers } from '../../plan/planContents';
import { resolutionOf } from '../../plan/values/resolveDate';
import { datesWritten } from '../datesInText';
import { doubtfulValues, replacement } from '../doubtfulValues';
import { defineRule } from '../rule';
import type { DateValue } from '../../plan/values/resolveDate';

export default defineRule({
  id: 'date-weekday',
  kind: 'broken',
  isWordless: true,
  isAboutText: true,
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
  // Whoever didn't write for the format has dates anywhere.
  *checkText({ plan, calendar }) {
    if (!isByOthers(plan)) return;
    for (const { text, mention } of datesWritten(plan)) {
      const { date, start, end } = mention;
      if (date.kind !== 'weekday' || date.day.kind !== 'day' || date.day.year === undefined) continue;
      const { isWrongWeekday, options } = resolutionOf(date, calendar);
      const [written] = options;
      if (isWrongWeekday !== true || !written) continue;
      yield {
        at: text.at(start, end),
        message: say`${written.first} is a ${longWeekdayName(written.first)}, not a ${weekdayInWords(date.weekday)}`,
      };
    }
  },
});
