import { spokenIn } from '../../plan/spoken';
import { budgetInShares, namesAmount, paidWorkIn } from '../../plan/evidence/moneyInText';
import { isSure } from '../../plan/evidence/vouched';
import { field, states } from '../../plan/entity';
import type { Plan } from '../../plan/plan';
import { isByOthers, isMeantAsPlan } from '../../plan/planContents';
import { isOutside } from '../../plan/values/sourcing';
import { insertOpenField } from '../openField';
import { headOf } from '../../plan/places';
import type { Report } from '../rule';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'budget-missing',
  kind: 'advice',
  title: 'A plan with outside vendors has a budget',
  why: 'Without a sum at the top every proposal is judged on its own, and all of them are reasonable. A budget makes the vendors’ offers compete with each other and with doing it yourself.',
  *check({ plan }) {
    if (plan.kind === 'vendor' || isByOthers(plan) || states(plan.self, 'budget') || plan.budgetLines.length > 0)
      return;
    if (spokenIn(plan).ofMoney) return;
    if (!plan.vendors.some((vendor) => isSure(plan, vendor) && isOutside(vendor))) return;
    yield {
      at: field(plan.self, 'budget')?.label.range ?? headOf(plan),
      message: say`The plan has outside vendors but no budget`,
      fixes: () => insertOpenField(plan, plan.self, 'budget'),
    };
  },
  *checkText({ plan }) {
    if (isByOthers(plan) && isMeantAsPlan(plan) && !namesAmount(plan)) yield* withoutAmount(plan);
  },
});

/** What a plan without any amount of money says of what it spends. */
function* withoutAmount(plan: Plan): Iterable<Report> {
  const fixes = () => insertOpenField(plan, plan.self, 'budget');
  const shared = budgetInShares(plan);
  if (shared) {
    yield {
      at: shared.text.range,
      message: say`The budget has shares only: add the amount that they are shares of`,
      fixes,
    };
    return;
  }
  const paid = spokenIn(plan).ofMoney ? undefined : paidWorkIn(plan);
  if (paid) yield { at: paid.at, message: say`The plan pays for “${paid.text}” and has no budget`, fixes };
}
