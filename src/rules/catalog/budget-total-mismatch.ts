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

/** The sum of some lines of the budget. */
class Lines {
  readonly #sums = new Map<string | undefined, number>();
  /** The lines that are filled in, and how many of them there are in each currency. */
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

  /** Whether every line that is filled in has an amount in this currency. */
  areIn(currency: string | undefined): boolean {
    return this.#stated === (this.#readable.get(currency) ?? 0);
  }
}
