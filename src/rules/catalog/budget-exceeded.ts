import { statedField } from '../../plan/entity';
import { budgetOf, isTotal, sumOf } from '../../plan/values/fees';
import { formatMoney } from '../../plan/values/money';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'budget-exceeded',
  kind: 'broken',
  title: 'Fees and budget lines stay within the budget',
  why: 'More is committed than there is. Each vendor plans with its full fee, and the last invoice of the year is the one that cannot be paid; it is seldom the least important one.',
  bad: [
    `
---
type: marketing-plan
budget: €50,000
        ^^^^^^^ error budget-exceeded: The budget lines add up to EUR 60,000, EUR 10,000 over the plan’s budget
---
## Budget

| Line | Amount |
| --- | ---: |
| Films | €24,000 |
| Media | €36,000 |
`,
    `
---
type: marketing-plan
budget: €50,000
        ^^^^^^^ error budget-exceeded: The vendors’ fees add up to EUR 60,000, EUR 10,000 over the plan’s budget
---
## Vendors

| Vendor | Fee |
| --- | --- |
| Framehouse | €24,000 |
| Kestrel | €6,000/month × 6 |
`,
  ],
  good: [
    `
---
type: marketing-plan
budget: €60,000
---
## Budget

| Line | Amount |
| --- | ---: |
| Films | €24,000 |
| Media | €36,000 |
| **Total** | €60,000 |
`,
  ],
  *check({ plan, names }) {
    const budget = budgetOf(plan);
    if (!budget) return;
    const sums = [
      [
        (sum: string, over: string) => say`The budget lines add up to ${sum}, ${over} over the plan’s budget`,
        sumOf(
          plan,
          plan.budgetLines.filter((line) => !isTotal(line)),
          'amount',
        ),
      ],
      [
        (sum: string, over: string) => say`The vendors’ fees add up to ${sum}, ${over} over the plan’s budget`,
        sumOf(
          plan,
          plan.vendors.map((vendor) => names.whole(vendor)),
          'fee',
        ),
      ],
    ] as const;
    for (const [add, sum] of sums) {
      const over = (sum.get(budget.currency) ?? 0) - budget.minor;
      if (over <= 0) continue;
      const money = (minor: number): string => formatMoney(minor, budget.currency);
      yield {
        at: statedField(plan.self, 'budget')!.value.range,
        message: add(money(budget.minor + over), money(over)),
      };
      // The lines hold the fees, so the second sum would say the same again.
      return;
    }
  },
});
