import { statedField } from '../../plan/entity';
import { amountOf, isTotal, sumOf } from '../../plan/values/fees';
import { formatMoney, writtenLike } from '../../plan/values/money';
import { fillField } from '../../edits/insertField';
import { defineRule } from '../rule';
import { say } from '../../text/message';
import { grouped } from '../../text/lists';

export default defineRule({
  id: 'fee-mismatch',
  kind: 'broken',
  title: 'A vendor’s fee matches its budget line',
  why: 'The vendor reads its fee, your finance people read the budget. If the two differ, one of them will be surprised, at the worst time, by an invoice that is correct.',
  *check({ plan, names }) {
    const linesByVendor = grouped(plan.budgetLines, (line) => (isTotal(line) ? undefined : names.vendorOf(line)));
    for (const [vendor, lines] of linesByVendor) {
      const stated = statedField(vendor, 'fee');
      const fee = stated && amountOf(plan, stated.value);
      const amounts = lines.flatMap((line) => statedField(line, 'amount') ?? []);
      const sum = fee && sumOf(plan, lines, 'amount').get(fee.currency);
      if (
        !fee ||
        sum === undefined ||
        sum === fee.minor ||
        amounts.some(({ value }) => amountOf(plan, value)?.currency !== fee.currency)
      )
        continue;
      const [one] = amounts;
      const money = (minor: number): string => formatMoney(minor, fee.currency);
      yield {
        at: one!.value.range,
        message: say`${vendor.name.text} has a fee of ${money(fee.minor)}, but the budget lists ${money(sum)}`,
        related: [{ range: stated.value.range, message: say`${stated.definition!.label}: ${stated.value.text}` }],
        fixes: () => {
          const [ofBudget, ofFee] = [writtenLike(stated.value.text, sum), writtenLike(one!.value.text, fee.minor)];
          return [
            ...(ofFee === undefined || amounts.length > 1
              ? []
              : [{ title: say`Set the budget line to ${ofFee}`, edits: [fillField(plan, one!, ofFee)] }]),
            ...(ofBudget === undefined
              ? []
              : [{ title: say`Set the fee to ${ofBudget}`, edits: [fillField(plan, stated, ofBudget)] }]),
          ];
        },
      };
    }
  },
});
