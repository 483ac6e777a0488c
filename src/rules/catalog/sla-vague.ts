import { statedField } from '../../plan/entity';
import { textsInSections } from '../../plan/sectionTexts';
import type { SourceText } from '../../syntax/sourceText';
import type { Report } from '../rule';
import { defineRule } from '../rule';
import { vagueWordsIn } from '../../plan/values/vagueWords';
import { say } from '../../text/message';

export default defineRule({
  id: 'sla-vague',
  kind: 'advice',
  title: 'Service levels are measurable',
  why: 'Words such as “as soon as possible” are a hope dressed up as a commitment, and both sides hear in it what they like. A number that is a little too slow is worth more than a fast word.',
  *checkMention(vendor) {
    if (vendor.kind !== 'vendor') return;
    for (const key of ['sla', 'escalation'] as const) {
      const stated = statedField(vendor, key);
      if (stated) yield* vagueWord(stated.value);
    }
  },
  *check({ plan }) {
    for (const line of textsInSections(plan, 'slas')) yield* vagueWord(line);
  },
});

function* vagueWord(value: SourceText): Iterable<Report> {
  const word = vagueWordsIn(value);
  if (!word) return;
  const words = value.text.slice(word.start, word.end);
  yield {
    at: value.at(word.start, word.end),
    message: say`“${words}” isn’t measurable; use hours, days, or rounds`,
  };
}
