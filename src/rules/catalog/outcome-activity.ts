import { states } from '../../plan/entity';
import { defineRule } from '../rule';
import { beginsWith, findWord } from '../../plan/values/wordMentions';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-activity',
  kind: 'advice',
  title: 'An outcome says what will be different, not what will be done',
  why: 'Twelve blog posts can all be published and change nothing. An activity as a goal pays the vendor for being busy; ask what the activity is for, write that down with its number, and leave it to the expert whether twelve posts are the way.',
  bad: [
    `
---
type: marketing-plan
---
## Outcomes

- **O1** Publish 12 blog posts by 2027-03-31
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information outcome-activity: “Publish 12 blog posts by 2027-03-31” is something to do: say what it shall change, and by how much
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Outcomes

- **O1** Organic demo requests rise from 14 to 40 a month by 2027-03-31
- **O2** Launch the shop and sell 400 subscriptions by 2027-03-31
`,
  ],
  *checkMention(outcome) {
    if (outcome.kind !== 'outcome') return;
    const { text } = outcome.name;
    // Without any number it is not measurable, which a rule of its own says.
    const isMeasurable = states(outcome, 'target') || states(outcome, 'baseline') || /\d/.test(text);
    if (!isMeasurable || states(outcome, 'metric') || !beginsWith(text, 'activity') || findWord(text, 'value')) return;
    yield {
      at: outcome.name.range,
      message: say`“${text}” is something to do: say what it shall change, and by how much`,
    };
  },
});
