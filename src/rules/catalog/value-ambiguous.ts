import { either, say } from '../../text/message';
import { doubtfulValues, isOfOthers, replacement } from '../doubtfulValues';
import { defineRule } from '../rule';

export default defineRule({
  id: 'value-ambiguous',
  formerIds: ['date-ambiguous'],
  kind: 'advice',
  title: 'Values have one meaning',
  why: 'On 03/04 the London agency delivers in April and the New York one in March. Nobody asks, because both are sure. The same goes for the first name that two people share.',
  *check(subject) {
    for (const { field, definition, text, reading } of doubtfulValues(subject)) {
      const isAmbiguous = reading.state === 'ambiguous' && !reading.isContradiction;
      const options = isAmbiguous ? (reading.options ?? []) : [];
      if (options.length === 0) continue;
      // Who may be either of two is a choice of words where names aren't the plan's own: `CapCut or InShot`.
      if (isOfOthers(subject.plan, field) && definition.type !== 'date') continue;
      yield {
        at: text.range,
        message: say`“${text.text}” is ambiguous: it can be ${either(options.map((option) => option.text))}`,
        fixes: () => options.flatMap((option) => replacement(field, text, option.text)),
      };
    }
  },
});
