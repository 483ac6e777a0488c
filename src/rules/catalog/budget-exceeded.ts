import { statedField } from '../../plan/entity';
import type { LeftOut, Sums } from '../../plan/money';
import { addUp, budgetOf, isNet, isTotal } from '../../plan/money';
import { formatMoney } from '../../plan/values/formatMoney';
import { defineRule } from '../rule';
import type { Message } from '../../text/message';
import { both, say } from '../../text/message';

export default defineRule({
  id: 'budget-exceeded',
  kind: 'broken',
  isWordless: true,
  title: 'Fees and budget lines stay within the budget',
  why: 'More is committed than there is. Each vendor plans with its full fee, and the last invoice of the year is the one that cannot be paid; it is seldom the least important one.',
  reads: { calendar: true, plan: ['budget'], vendor: ['name', 'fee', 'ends'], 'budget line': ['name', 'amount'] },
  *check({ plan, names, snapshot: { values } }) {
    const stated = statedField(plan.self, 'budget');
    const budget = budgetOf(plan.self, values);
    if (!stated || !budget) return;
    const net = isNet(stated, values);
    const lines = plan.budgetLines.filter((line) => !isTotal(line));
    const vendors = plan.vendors.map((vendor) => names.whole(vendor));
    const sums: readonly (readonly [typeof ofLines, Sums])[] = [
      [ofLines, addUp(lines, 'amount', values, net)],
      [ofFees, addUp(vendors, 'fee', values, net)],
    ];
    for (const [message, { byCurrency, leftOut }] of sums) {
      const sum = byCurrency.get(budget.currency) ?? 0;
      // Of a budget that is a range, more than its upper end is too much.
      const over = sum - budget.high;
      if (over <= 0) continue;
      const money = (minor: number): string => formatMoney(minor, budget.currency);
      yield { at: stated.value.range, message: message(money(sum), money(over), leftOut) };
      // The lines include the fees, so the second sum would repeat the first.
      return;
    }
  },
});

function ofLines(sum: string, over: string, leftOut: readonly LeftOut[]): Message {
  return leftOut.length === 0
    ? say`The budget lines add up to ${sum} and exceed the plan’s budget by ${over}`
    : say`The budget lines add up to ${sum} and exceed the plan’s budget by ${over}, even without ${namesOf(leftOut)}`;
}

function ofFees(sum: string, over: string, leftOut: readonly LeftOut[]): Message {
  return leftOut.length === 0
    ? say`The vendors’ fees add up to ${sum} and exceed the plan’s budget by ${over}`
    : say`The vendors’ fees add up to ${sum} and exceed the plan’s budget by ${over}, even without ${namesOf(leftOut)}`;
}

/** So many are named in a message. */
const most = 3;

/** What can’t be added, as written: `Search (€10–12k)`. */
function namesOf(leftOut: readonly LeftOut[]): ReturnType<typeof both> {
  const names = leftOut.map(({ entity, field }) => `${entity.name.text} (${field.value.text})`);
  if (names.length <= most) return both(names);
  return both([...names.slice(0, most - 1), say`${names.length - most + 1} others`]);
}
