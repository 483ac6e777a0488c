import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import { amountOf, isTotal, sumOf } from '../plan/fees';
import { formatMoney, writtenLike } from '../plan/money';
import type { Plan } from '../plan/plan';
import { fillField } from './insertField';
import { defineRule } from './rule';
import { say } from '../text/message';

export default defineRule({
  id: 'budget-total-mismatch',
  kind: 'broken',
  title: 'The total is the sum of its lines',
  why: 'A total that is not the sum tells the reader that the table was changed in a hurry, and leaves open which number was meant. Whoever approves the plan approves one of the two.',
  bad: [
    `
---
type: marketing-plan
---
## Budget

| Line | Amount |
| --- | ---: |
| Films | €24,000 |
| Media | €36,000 |
| **Total** | €58,000 |
              ^^^^^^^ 💡 error budget-total-mismatch: The lines add up to EUR 60,000, not to €58,000
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Budget

| Line | Amount |
| --- | ---: |
| Films | €24,000 |
| Media | €36,000 |
| **Total** | €60,000 |
`,
  ],
  *check({ plan }) {
    let lines: Entity[] = [];
    const all: Entity[] = [];
    for (const line of plan.budgetLines) {
      if (!isTotal(line)) {
        lines.push(line);
        continue;
      }
      const counted = lines.length > 0 ? lines : [...all];
      all.push(...lines);
      lines = [];
      const stated = statedField(line, 'amount');
      const total = stated && amountOf(plan, stated.value);
      if (!total || counted.some((one) => !isReadable(plan, one, total.currency))) continue;
      const sums = [counted, all].map((some) => sumOf(plan, some, 'amount').get(total.currency) ?? 0);
      if (sums.includes(total.minor)) continue;
      const sum = sums[0]!;
      yield {
        at: stated.value.range,
        message: say`The lines add up to ${formatMoney(sum, total.currency)}, not to ${stated.value.text}`,
        fixes: () => {
          const written = writtenLike(stated.value.text, sum);
          return written === undefined
            ? []
            : [{ title: say`Write the sum, ${written}`, edits: [fillField(plan, stated, written)] }];
        },
      };
    }
  },
});

function isReadable(plan: Plan, line: Entity, currency: string | undefined): boolean {
  const stated = statedField(line, 'amount');
  return stated === undefined || amountOf(plan, stated.value)?.currency === currency;
}
