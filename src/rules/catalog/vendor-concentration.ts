import { statedField } from '../../plan/entity';
import { amountOf, budgetOf } from '../../plan/money';
import { isOutside } from '../../plan/values/sourcing';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'vendor-concentration',
  kind: 'advice',
  options: {
    percent: { default: 50, minimum: 1, about: 'Maximum percentage of the plan’s budget for one outside vendor' },
  },
  title: 'No outside vendor takes most of the budget',
  why: 'A firm that takes most of your money knows it. You cannot replace it quickly, it can take its time to answer you, and what goes wrong there goes wrong with everything.',
  reads: { calendar: true, plan: ['budget'], vendor: ['name', 'sourcing', 'fee', 'ends'] },
  *check({ plan, names, option, snapshot: { values } }) {
    const most = option('vendor-concentration', 'percent');
    const budget = budgetOf(plan.self, values);
    if (!budget || budget.high <= 0 || !Number.isFinite(budget.high)) return;
    for (const vendor of plan.vendors) {
      const stated = isOutside(vendor) ? statedField(names.whole(vendor), 'fee') : undefined;
      const fee = amountOf(stated, values, names.whole(vendor));
      if (!stated || !fee || fee.currency !== budget.currency) continue;
      // Of ranges, what the vendor takes in any case.
      const percent = Math.round((fee.low / budget.high) * 100);
      if (percent <= most) continue;
      yield {
        at: stated.value.range,
        message: say`${vendor.name.text} takes ${percent}% of the budget: more than ${most}% makes you dependent on one firm`,
      };
    }
  },
});
