import { statedField } from '../../plan/entity';
import { isMeasurable } from '../../plan/outcomes';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-unmeasurable',
  kind: 'missing',
  isEssential: true,
  title: 'Every outcome has a measurable target',
  why: 'Better awareness can be claimed by everybody and shown by nobody. With a number to reach, the expert can choose the path, you can see half-way whether it leads there, and nobody argues about success afterwards.',
  bad: [
    `
---
type: marketing-plan
---
## Outcomes

- More demo requests by 2027-02-28
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning outcome-unmeasurable: “More demo requests by 2027-02-28” has no target: add the number to reach
`,
    `
---
type: marketing-plan
---
## Outcomes

| ID | Outcome | Target | By |
| --- | --- | --- | --- |
| O1 | Demo requests per month | more | 2027-02-28 |
                                 ^^^^ warning outcome-unmeasurable: “more” isn’t a measurable target
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Outcomes

1. **O1** Demo requests rise from 14 to 40 a month by 2027-02-28

### O2 Cost per meeting

- **Target:** under €1,200
- **By:** 2027-02-28
`,
  ],
  *check({ plan }) {
    for (const outcome of plan.outcomes) {
      if (isMeasurable(outcome)) continue;
      const target = statedField(outcome, 'target');
      if (target) {
        yield { at: target.value.range, message: say`“${target.value.text}” isn’t a measurable target` };
      } else {
        yield {
          at: placeOf(outcome, 'target'),
          message: say`“${outcome.name.text}” has no target: add the number to reach`,
          fixes: () => insertOpenField(plan, outcome, 'target'),
        };
      }
    }
  },
});
