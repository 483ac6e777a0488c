import type { Entity, Field } from '../plan/entity';
import { statedField } from '../plan/entity';
import type { Amount } from '../plan/values/fees';
import { amountOf, isTotal } from '../plan/values/fees';
import { readMoney } from '../plan/values/money';
import { memoized } from '../text/memoized';
import type { Range } from '../text/range';
import { contributionsOf, uriOfStated } from './contributions';
import type { PlanSnapshot } from './planSnapshot';
import { grouped } from '../text/lists';

/** Money paid to a vendor, or the cost of a deliverable; in minor units of its currency, never converted. */
export interface Payment extends Amount {
  readonly kind: 'fee' | 'budget line' | 'deliverable';
  /** The payee; undefined for a deliverable that no vendor makes. */
  readonly vendor?: Entity;
  /** The vendor, the line or the deliverable that names the amount. */
  readonly entity: Entity;
  /** The outcomes it is for, each with its share: equal ones that add up to the amount, to the last cent. */
  readonly shares: readonly Share[];
  readonly uri: string;
  readonly range: Range;
}

/** The part of a payment that funds an outcome. */
export interface Share {
  readonly outcome: Entity;
  readonly minor: number;
}

/**
 * What the vendors of a plan are paid, each amount once. A fee and the budget lines for its vendor are the same money,
 * except for media that the vendor only passes on and its fee doesn't include. Without a fee the lines count, and
 * without those the cost of individual deliverables.
 */
export const paymentsOf = memoized((snapshot: PlanSnapshot): readonly Payment[] => {
  const { plan, names, dependencies } = snapshot;
  const { outcomesOf } = contributionsOf(snapshot);
  const linesOf = grouped(plan.budgetLines, (line) => (isTotal(line) ? undefined : names.vendorOf(line)));
  const payment = (kind: Payment['kind'], entity: Entity, field: Field | undefined, worker = entity): Payment[] => {
    const amount = field && amountOf(plan, field.value);
    if (!amount) return [];
    const vendor = worker.kind === 'vendor' ? worker : names.vendorOf(worker);
    const uri = kind === 'fee' ? uriOfStated(snapshot, entity, 'fee') : names.uriOf(entity);
    const shares = sharesOf(amount.minor, outcomesOf(worker));
    return [{ kind, ...amount, vendor, entity, shares, uri, range: field.value.range }];
  };
  const ofWork = (work: Entity): Payment[] => payment('deliverable', work, statedField(work, 'amount'));
  const ofVendor = (vendor: Entity): Payment[] => {
    const stated = snapshot.stated(vendor, 'fee');
    const [fee] = payment('fee', vendor, stated);
    const lines = (linesOf.get(vendor) ?? []).flatMap((line) =>
      payment('budget line', line, statedField(line, 'amount'), vendor),
    );
    if (fee) return [fee, ...mediaBeside(fee, stated!.value.text, lines)];
    return lines.length > 0 ? lines : dependencies.deliverablesOf(vendor).flatMap(ofWork);
  };
  return [
    ...plan.vendors.flatMap(ofVendor),
    ...names
      .deliverables()
      .filter((work) => !names.vendorOf(work))
      .flatMap(ofWork),
  ];
});

/** Equal parts of an amount; a remainder goes to the first ones, one minor unit each. */
export function sharesOf(minor: number, outcomes: readonly Entity[]): Share[] {
  const each = Math.floor(minor / outcomes.length);
  const rest = minor - each * outcomes.length;
  return outcomes.map((outcome, index) => ({ outcome, minor: each + (index < rest ? 1 : 0) }));
}

/**
 * The lines for media that a fee doesn't include: neither do all lines of its currency add up to the fee, nor is the
 * line the fee or an amount that its text names as part of it.
 */
function mediaBeside(fee: Payment, text: string, lines: readonly Payment[]): Payment[] {
  const same = lines.filter(({ currency }) => currency === fee.currency);
  const isAll = same.reduce((sum, { minor }) => sum + minor, 0) === fee.minor;
  const named = new Set(readMoney(text).flatMap(({ minor, total }) => [minor, total]));
  const isHeld = ({ minor, currency }: Payment): boolean =>
    currency === fee.currency && (isAll || minor === fee.minor || (minor < fee.minor && named.has(minor)));
  return lines.filter((line) => {
    const name = line.entity.name.text.toLowerCase().replace(fee.entity.name.text.toLowerCase(), '');
    return media.test(name) && !isHeld(line);
  });
}

const media = /(?<!social )\bmedia\b|\bad(?:s|vertising)?[ -](?:spend|budget)\b/i;
