import type { ListBlock, TableBlock } from '../../syntax/blocks';
import type { Entity, Field } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import { listingAround } from '../../plan/evidence/inSight';
import { exactAmount, isNet, isTotal } from '../../plan/money';
import { formatMoney } from '../../plan/values/formatMoney';
import { writtenLike } from '../../plan/values/writtenLike';
import type { ValueContext } from '../../plan/values/valueContext';
import { fillField } from '../../edits/insertField';
import { memoized } from '../../text/memoized';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'budget-total-mismatch',
  kind: 'broken',
  isWordless: true,
  title: 'A total matches the sum of its lines',
  why: 'A total that is not the sum tells the reader that the table was changed in a hurry, and leaves open which number was meant. Whoever approves the plan approves one of the two.',
  reads: { calendar: true, 'budget line': 'all' },
  *check({ plan, snapshot: { values } }) {
    const [all, listed, group] = [new Lines(values), new Lines(values), new Lines(values)];
    let listing: ListBlock | TableBlock | undefined;
    let previous: Entity | undefined;
    for (const line of plan.budgetLines) {
      // A table may add up by itself, whatever other tables are about.
      const around = listingAround(plan, line.range);
      if (around !== listing) listed.clear();
      if (around?.kind === 'table' && around === listing && startsGroup(around, previous, line)) group.clear();
      listing = around;
      previous = line;
      if (!isTotal(line)) {
        for (const lines of [all, listed, group]) lines.add(line);
        continue;
      }
      const counted = group.count > 0 ? group : all;
      const stated = statedField(line, 'amount');
      const net = isNet(stated, values);
      const amount = stated && exactAmount(stated, values, line, net);
      const total = typeof amount === 'object' ? amount : undefined;
      const { minor: sum, areAll } = counted.in(total?.currency, net);
      const others = [all, listed].map((lines) => lines.in(total?.currency, net).minor);
      group.clear();
      if (!stated || !total || !areAll || sum === total.minor || others.includes(total.minor)) continue;
      yield {
        at: stated.value.range,
        message: say`The lines add up to ${formatMoney(sum, total.currency)}, not ${stated.value.text}`,
        fixes: () => {
          const written = writtenLike(stated.value.text, sum, total.currency);
          return written === undefined
            ? []
            : [{ title: say`Change to the sum, ${written}`, edits: [fillField(plan, stated, written)] }];
        },
      };
    }
  },
});

/** Whether a row after one line, up to the next one, names what is below it. */
function startsGroup(table: TableBlock, before: Entity | undefined, line: Entity): boolean {
  const from = before?.range.end ?? line.range.start;
  return groupNames(table).some(({ range }) => from <= range.start && range.start <= line.range.start);
}

/** The rows of which only the first cell is filled in: `Programs | | |`. */
const groupNames = memoized(({ rows }: TableBlock) =>
  rows.filter(
    ({ cells: [first, ...others] }) =>
      first !== undefined && first.text.trim() !== '' && others.every(({ text }) => text.trim() === ''),
  ),
);

/** Some lines of the budget. */
class Lines {
  readonly #stated: Field[] = [];
  count = 0;

  constructor(private readonly values: ValueContext) {}

  add(line: Entity): void {
    this.count++;
    const stated = statedField(line, 'amount');
    if (stated) this.#stated.push(stated);
  }

  clear(): void {
    this.#stated.length = this.count = 0;
  }

  /** What they add up to in a currency, and whether that is all of them. */
  in(currency: string | undefined, net: boolean): { readonly minor: number; readonly areAll: boolean } {
    let [minor, areAll] = [0, this.#stated.length > 0];
    for (const field of this.#stated) {
      const amount = exactAmount(field, this.values, undefined, net);
      if (typeof amount === 'object' && amount.currency === currency) minor += amount.minor;
      else areAll = false;
    }
    return { minor, areAll };
  }
}
