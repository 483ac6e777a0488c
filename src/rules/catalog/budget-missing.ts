import { spokenIn } from '../../plan/spoken';
import { isSure } from '../../plan/evidence/vouched';
import { field, states } from '../../plan/entity';
import { isOutside } from '../../plan/values/sourcing';
import { insertOpenField } from '../openField';
import { headOf } from '../../plan/places';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'budget-missing',
  kind: 'advice',
  isOfFormat: true,
  title: 'A plan with outside vendors has a budget',
  why: 'Without a sum at the top every proposal is judged on its own, and all of them are reasonable. A budget makes the vendors’ offers compete with each other and with doing it yourself.',
  *check({ plan }) {
    if (plan.kind === 'vendor' || states(plan.self, 'budget') || plan.budgetLines.length > 0) return;
    if (spokenIn(plan).ofMoney) return;
    if (!plan.vendors.some((vendor) => isSure(plan, vendor) && isOutside(vendor))) return;
    yield {
      at: field(plan.self, 'budget')?.label.range ?? headOf(plan),
      message: say`The plan has outside vendors but no budget`,
      fixes: () => insertOpenField(plan, plan.self, 'budget'),
    };
  },
});
