import { states, statedField } from '../../plan/entity';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { findWord } from '../../plan/values/wordMentions';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-baseline-missing',
  kind: 'advice',
  title: 'Every outcome that changes a number says where it stands now',
  why: 'From what to what? Without the number you start at, the best campaign and the luckiest season look the same, and the expert cannot say whether your target is easy, brave or absurd.',
  bad: [
    `
---
type: marketing-plan
---
## Outcomes

| ID | Outcome | Baseline | Target | By |
| --- | --- | --- | --- | --- |
| O1 | Demo requests per month | TBD | 40 | 2027-03-31 |
                                 ^^^ information outcome-baseline-missing: “Demo requests per month” has no baseline: say where the number stands now
`,
    `
---
type: marketing-plan
---
## Outcomes

- **O1** Raise newsletter sign-ups to 400 by 2027-03-31
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 information outcome-baseline-missing: “Raise newsletter sign-ups to 400 by 2027-03-31” has no baseline: say where the number stands now
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Outcomes

- **O1** Demo requests rise from 14 to 40 a month by 2027-02-28
- **O2** 90,000 pre-orders by 2027-04-06
`,
  ],
  *check({ plan }) {
    for (const outcome of plan.outcomes) {
      if (states(outcome, 'baseline') || !states(outcome, 'target')) continue;
      const said = [outcome.name.text, statedField(outcome, 'metric')?.value.text ?? ''].join(' ');
      if (!findWord(said, 'change') && !findWord(said, 'level')) continue;
      yield {
        at: placeOf(outcome, 'baseline'),
        message: say`“${outcome.name.text}” has no baseline: say where the number stands now`,
        fixes: () => insertOpenField(plan, outcome, 'baseline'),
      };
    }
  },
});
