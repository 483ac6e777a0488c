import { statedField } from '../../plan/entity';
import { addUp, amountOf, isTotal, moneyOf } from '../../plan/money';
import { formatMoney, formatSpan } from '../../plan/values/formatMoney';
import { writtenLike } from '../../plan/values/writtenLike';
import type { Tax } from '../../plan/values/writtenMoney';
import { certain } from '../../plan/values/reading';
import { fillField } from '../../edits/insertField';
import { defineRule } from '../rule';
import { say } from '../../text/message';
import { grouped } from '../../text/lists';

export default defineRule({
  id: 'fee-mismatch',
  kind: 'broken',
  isWordless: true,
  title: 'A vendor’s fee matches its budget line',
  why: 'The vendor reads its fee, your finance people read the budget. If the two differ, one of them will be surprised, at the worst time, by an invoice that is correct.',
  reads: {
    calendar: true,
    team: true,
    vendor: ['name', 'fee', 'ends'],
    'budget line': 'all',
    person: ['name'],
  },
  *check({ plan, names, snapshot: { values } }) {
    const linesByVendor = grouped(plan.budgetLines, (line) => (isTotal(line) ? undefined : names.vendorOf(line)));
    for (const [vendor, lines] of linesByVendor) {
      const stated = statedField(vendor, 'fee');
      const fee = amountOf(stated, values, vendor);
      const amounts = lines.flatMap((line) => statedField(line, 'amount') ?? []);
      const taxes = [stated, ...amounts].map((field) => field && certain(moneyOf(field, values))?.tax);
      const isNetFee = taxes[0]?.kind === 'plus';
      const { byCurrency, leftOut } = addUp(lines, 'amount', values, isNetFee);
      const sum = byCurrency.get(fee?.currency);
      // With several currencies, or what can't be added, nobody can tell whether they differ.
      if (!stated || !fee || sum === undefined || byCurrency.size > 1 || leftOut.length > 0) continue;
      if (fee.low <= sum && sum <= fee.high) continue;
      if (taxes.some((tax) => tax) && isSameWithTax(fee.low, sum, taxes)) continue;
      const [one] = amounts;
      const money = (minor: number): string => formatMoney(minor, fee.currency);
      yield {
        at: one!.value.range,
        message: say`${vendor.name.text} has a fee of ${formatSpan(fee, fee.currency)}, but the budget lists ${money(sum)}`,
        related: [{ range: stated.value.range, message: say`${stated.definition!.label}: ${stated.value.text}` }],
        fixes: () => {
          if (fee.low !== fee.high) return [];
          const ofBudget = writtenLike(stated.value.text, sum, fee.currency);
          const ofFee = writtenLike(one!.value.text, fee.low, fee.currency);
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

/** Whether one of two amounts is the other with tax, or may be: of tax without a rate nobody can tell. */
function isSameWithTax(one: number, other: number, taxes: readonly (Tax | undefined)[]): boolean {
  return taxes.some((tax) => {
    if (!tax) return false;
    if (tax.percent === undefined) return true;
    const [less, more] = [Math.min(one, other), Math.max(one, other)];
    return Math.abs(less * (1 + tax.percent / 100) - more) <= 1;
  });
}
