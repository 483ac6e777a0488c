import { statedFields } from '../../plan/entity';
import { moneyProblem } from '../../plan/values/money';
import { defineRule } from '../rule';

export default defineRule({
  id: 'money-invalid',
  kind: 'broken',
  title: 'Amounts of money are valid and unambiguous',
  why: 'An amount that can be read two ways is read one way by you and the other by the agency. It drops out of every sum, so the budget looks intact until the invoice comes.',
  bad: [
    `
---
type: marketing-plan
budget: $12,00,0
        ^^^^^^^^ error money-invalid: “$12,00,0” can’t be read as an amount: use a format such as USD 12,000 or €12,000
---
# Spring
`,
  ],
  good: [
    `
---
type: marketing-plan
budget: €186,000
---
## Vendors

### Kestrel

- **Fee:** 12% of media, media €70,000, total €78,400

### Northlight

- **Fee:** £8k/month × 6
`,
  ],
  *checkMention(mention) {
    for (const { definition, value } of statedFields(mention)) {
      if (definition.type !== 'money') continue;
      const problem = moneyProblem(value.text);
      if (problem) yield { at: value.at(problem.start, problem.end), message: problem.message };
    }
  },
});
