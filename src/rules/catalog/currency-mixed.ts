import { statedField } from '../../plan/entity';
import { moneyOf } from '../../plan/money';
import { currenciesIn } from '../../plan/values/moneySum';
import type { SourceText } from '../../syntax/sourceText';
import { certain } from '../../plan/values/reading';
import { defineRule } from '../rule';
import { both, say } from '../../text/message';

export default defineRule({
  id: 'currency-mixed',
  kind: 'advice',
  isWordless: true,
  title: 'A plan uses one currency',
  why: 'Dollars and euros do not add up. Each currency is summed separately, so no total shows what the plan costs, and somebody bears the exchange-rate risk without knowing it.',
  reads: { calendar: true, plan: ['budget'], vendor: ['fee'], 'budget line': ['amount'] },
  *check({ plan, snapshot: { values } }) {
    const first = new Map<string, SourceText>();
    const fields = [
      statedField(plan.self, 'budget'),
      ...plan.vendors.map((vendor) => statedField(vendor, 'fee')),
      ...plan.budgetLines.map((line) => statedField(line, 'amount')),
    ];
    for (const stated of fields) {
      if (!stated) continue;
      const money = certain(moneyOf(stated, values));
      for (const currency of money ? currenciesIn(money) : [])
        if (!first.has(currency)) first.set(currency, stated.value);
    }
    const [main, second] = [...first];
    if (!main || !second) return;
    yield {
      at: second[1].range,
      message: say`Amounts are in ${both([...first.keys()])}; use one currency, because each is summed separately`,
      related: [{ range: main[1].range, message: say`${main[0]} here` }],
    };
  },
});
