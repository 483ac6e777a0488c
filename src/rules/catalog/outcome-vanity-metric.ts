import { statedField } from '../../plan/entity';
import { defineRule } from '../rule';
import { findSaid, findWord } from '../../plan/values/wordMentions';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-vanity-metric',
  kind: 'advice',
  title: 'Outcomes count what the business lives on',
  why: 'Followers, views and likes rise easily and pay no bill. They may be a step on the way; as the only measure they let everybody celebrate a campaign that sold nothing. Add what they are meant to lead to.',
  bad: [
    `
---
type: marketing-plan
---
## Outcomes

- **O1** 10,000 Instagram followers by 2027-03-31
                          ^^^^^^^^^ information outcome-vanity-metric: “followers” alone pays no bill: add what it is meant to lead to, such as requests, sales or sign-ups
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Outcomes

- **O1** 10,000 followers, of whom 400 become customers by 2027-03-31
- **O2** Cost per sale falls from €31 to €18 by 2027-03-31
`,
  ],
  *checkMention(outcome) {
    if (outcome.kind !== 'outcome') return;
    const said = ['metric', 'target'].flatMap((key) => statedField(outcome, key)?.value ?? []);
    const texts = [outcome.name, ...said];
    if (texts.some(({ text }) => findWord(text, 'value'))) return;
    for (const value of texts) {
      const word = findSaid(value, 'vanity');
      if (!word) continue;
      const metric = value.text.slice(word.start, word.end);
      yield {
        at: value.at(word.start, word.end),
        message: say`“${metric}” alone pays no bill: add what it is meant to lead to, such as requests, sales or sign-ups`,
      };
      return;
    }
  },
});
