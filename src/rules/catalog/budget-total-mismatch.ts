import type { Entity } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import { amountOf, isTotal } from '../../plan/values/fees';
import { formatMoney, writtenLike } from '../../plan/values/money';
import type { Plan } from '../../plan/plan';
import { fillField } from '../../edits/insertField';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'budget-total-mismatch',
  kind: 'broken',
  title: 'A total matches the sum of its lines',
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
              ^^^^^^^ 💡 error budget-total-mismatch: The lines add up to EUR 60,000, not €58,000
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
    const [all, group] = [new Lines(plan), new Lines(plan)];
    for (const line of plan.budgetLines) {
      if (!isTotal(line)) {
        all.add(line);
        group.add(line);
        continue;
      }
      const counted = group.count > 0 ? group : all;
      const stated = statedField(line, 'amount');
      const total = stated && amountOf(plan, stated.value);
      const [sum, whole] = [counted.sumIn(total?.currency), all.sumIn(total?.currency)];
      const isReadable = counted.areIn(total?.currency);
      group.clear();
      if (!total || !isReadable || sum === total.minor || whole === total.minor) continue;
      yield {
        at: stated.value.range,
        message: say`The lines add up to ${formatMoney(sum, total.currency)}, not ${stated.value.text}`,
        fixes: () => {
          const written = writtenLike(stated.value.text, sum);
          return written === undefined
            ? []
            : [{ title: say`Change to the sum, ${written}`, edits: [fillField(plan, stated, written)] }];
        },
      };
    }
  },
});

/** What some lines of the budget come to. */
class Lines {
  readonly #sums = new Map<string | undefined, number>();
  /** The lines that say something, and how many of them in each currency. */
  #stated = 0;
  readonly #readable = new Map<string | undefined, number>();
  count = 0;

  constructor(private readonly plan: Plan) {}

  add(line: Entity): void {
    this.count++;
    const stated = statedField(line, 'amount');
    const amount = stated && amountOf(this.plan, stated.value);
    if (!stated) return;
    this.#stated++;
    this.#readable.set(amount?.currency, (this.#readable.get(amount?.currency) ?? 0) + 1);
    if (amount) this.#sums.set(amount.currency, this.sumIn(amount.currency) + amount.minor);
  }

  clear(): void {
    this.#sums.clear();
    this.#readable.clear();
    this.#stated = this.count = 0;
  }

  sumIn(currency: string | undefined): number {
    return this.#sums.get(currency) ?? 0;
  }

  /** Whether every line that says something says an amount of this currency. */
  areIn(currency: string | undefined): boolean {
    return this.#stated === (this.#readable.get(currency) ?? 0);
  }
}
