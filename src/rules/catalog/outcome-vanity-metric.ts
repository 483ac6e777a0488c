import { isStated } from '../../plan/evidence/strength';
import { statedField } from '../../plan/entity';
import { defineRule } from '../rule';
import { findUnquoted, findWord } from '../../plan/values/wordMentions';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-vanity-metric',
  kind: 'advice',
  isOfFormat: true,
  title: 'Outcomes measure what the business depends on',
  why: 'Followers, views, and likes rise easily and pay no bill. They may be a step on the way; as the only measure they let everybody celebrate a campaign that sold nothing. Add what they are meant to lead to.',
  *checkMention(outcome) {
    if (outcome.kind !== 'outcome' || !isStated(outcome)) return;
    const values = (['metric', 'target'] as const).flatMap((key) => statedField(outcome, key)?.value ?? []);
    const texts = [outcome.name, ...values];
    if (texts.some(({ text }) => findWord(text, 'value'))) return;
    for (const value of texts) {
      const word = findUnquoted(value, 'vanity');
      // `Reach out to developers` is a verb.
      if (!word || (value === outcome.name && word.start === 0 && startsWithVerb(value.text))) continue;
      const metric = value.text.slice(word.start, word.end);
      yield {
        at: value.at(word.start, word.end),
        message: say`“${metric}” is a vanity metric: add what it should lead to, such as requests, sales, or sign-ups`,
      };
      return;
    }
  },
});

/** The first word is followed by another small word, and not by a sign or a number. */
function startsWithVerb(text: string): boolean {
  return /^\p{L}+ (?:out|to|the|a|an|more|new|all|our)\b/iu.test(text);
}
