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
  *check({ plan, names }) {
    const budget = budgetOf(plan);
    if (!budget) return;
    const sums = [
      [
        (sum: string, over: string) => say`The budget lines add up to ${sum} and exceed the plan’s budget by ${over}`,
        sumOf(
          plan,
          plan.budgetLines.filter((line) => !isTotal(line)),
          'amount',
        ),
      ],
      [
        (sum: string, over: string) => say`The vendors’ fees add up to ${sum} and exceed the plan’s budget by ${over}`,
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
      // The lines include the fees, so the second sum would repeat the first.
      return;
    }
  },
});
