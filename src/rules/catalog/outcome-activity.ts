import { isStated } from '../../plan/evidence/strength';
import { states } from '../../plan/entity';
import { defineRule } from '../rule';
import { beginsWith, findWord } from '../../plan/values/wordMentions';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-activity',
  kind: 'advice',
  title: 'An outcome describes a result, not an activity',
  why: 'Twelve blog posts can all be published and change nothing. An activity as a goal pays the vendor for being busy; ask what the activity is for, write that down with its number, and leave it to the expert whether twelve posts are the way.',
  *checkMention(outcome) {
    if (outcome.kind !== 'outcome' || !isStated(outcome)) return;
    const { text } = outcome.name;
    // Without any number it isn't measurable, which another rule reports.
    const isMeasurable = states(outcome, 'target') || states(outcome, 'baseline');
    if (!isMeasurable || states(outcome, 'metric') || !beginsWith(text, 'activity') || findWord(text, 'value')) return;
    // A result may follow in words that aren't read: `Produce one video with 10x the usual views`.
    if (/\d\s?(?:[x×%]|\+)/u.test(text)) return;
    yield {
      at: outcome.name.range,
      message: say`“${text}” is an activity: state what it should change, and by how much`,
    };
  },
});
