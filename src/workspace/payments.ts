import type { Entity, Field } from '../plan/entity';
import { statedField } from '../plan/entity';
import type { ExactAmount, LeftOut } from '../plan/money';
import { exactAmount, isTotal, moneyOf } from '../plan/money';
import { namedAmounts } from '../plan/values/moneySum';
import { certain } from '../plan/values/reading';
import { findWord } from '../plan/values/wordMentions';
import { memoized } from '../text/memoized';
import type { Range } from '../text/range';
import { contributionsOf, uriOfStated } from './contributions';
import type { PlanSnapshot } from './planSnapshot';
import { grouped } from '../text/lists';

/** Money paid to a vendor, or the cost of a deliverable; in minor units of its currency, never converted. */
export interface Payment extends ExactAmount {
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

/** What is paid, and what is stated but isn't a sum that can be added. */
interface Paid {
  readonly payments: readonly Payment[];
  readonly leftOut: readonly (LeftOut & { readonly vendor: Entity | undefined })[];
}

/**
 * What the vendors of a plan are paid, each amount once. A fee and the budget lines for its vendor are the same money,
 * except for media that the vendor only passes on and its fee doesn't include. Without a fee that can be added the lines
 * count, and without those the cost of individual deliverables. What none of them states exactly is left out, and said.
 */
const paid = memoized((snapshot: PlanSnapshot): Paid => {
  const { plan, names, dependencies, values } = snapshot;
  const { outcomesOf } = contributionsOf(snapshot);
  const linesOf = grouped(plan.budgetLines, (line) => (isTotal(line) ? undefined : names.vendorOf(line)));
  const leftOut: Paid['leftOut'][number][] = [];
  const vendorOf = (worker: Entity): Entity | undefined => (worker.kind === 'vendor' ? worker : names.vendorOf(worker));
  const payment = (kind: Payment['kind'], entity: Entity, field: Field | undefined, worker = entity): Payment[] => {
    const amount = field && exactAmount(field, values, entity);
    if (!field || typeof amount !== 'object') return [];
    const uri = kind === 'fee' ? uriOfStated(snapshot, entity, 'fee') : names.uriOf(entity);
    const shares = sharesOf(amount.minor, outcomesOf(worker));
    return [{ kind, ...amount, vendor: vendorOf(worker), entity, shares, uri, range: field.value.range }];
  };
  const leave = (entity: Entity, field: Field | undefined, worker = entity): void => {
    const reason = field && exactAmount(field, values, entity);
    if (field && typeof reason === 'string') leftOut.push({ entity, field, reason, vendor: vendorOf(worker) });
  };
  const ofWork = (work: Entity): Payment[] => {
    const field = statedField(work, 'amount');
    leave(work, field);
    return payment('deliverable', work, field);
  };
  const ofVendor = (vendor: Entity): Payment[] => {
    const stated = snapshot.stated(vendor, 'fee');
    const [fee] = payment('fee', vendor, stated);
    const own = linesOf.get(vendor) ?? [];
    const lines = own.flatMap((line) => payment('budget line', line, statedField(line, 'amount'), vendor));
    if (fee) {
      const money = certain(moneyOf(stated!, values, vendor));
      return [fee, ...mediaBeside(fee, new Set(money && namedAmounts(money)), lines)];
    }
    for (const line of own) leave(line, statedField(line, 'amount'), vendor);
    if (lines.length > 0) return lines;
    const works = dependencies.deliverablesOf(vendor).flatMap(ofWork);
    if (works.length === 0) leave(vendor, stated);
    return works;
  };
  const payments = [
    ...plan.vendors.flatMap(ofVendor),
    ...names
      .deliverables()
      .filter((work) => !names.vendorOf(work))
      .flatMap(ofWork),
  ];
  return { payments, leftOut };
});

/** What the vendors of a plan are paid, each amount once. */
export function paymentsOf(snapshot: PlanSnapshot): readonly Payment[] {
  return paid(snapshot).payments;
}

/** What would be paid, but can't be added to a sum. */
export function notAddedOf(snapshot: PlanSnapshot): Paid['leftOut'] {
  return paid(snapshot).leftOut;
}

/** Equal parts of an amount; a remainder goes to the first ones, one minor unit each. */
export function sharesOf(minor: number, outcomes: readonly Entity[]): Share[] {
  const each = Math.floor(minor / outcomes.length);
  const rest = minor - each * outcomes.length;
  return outcomes.map((outcome, index) => ({ outcome, minor: each + (index < rest ? 1 : 0) }));
}

/**
 * The lines for media that a fee doesn't include: neither do all lines of its currency add up to the fee, nor is the
 * line the fee or an amount that it names as part of it (`named`, in minor units).
 */
function mediaBeside(fee: Payment, named: ReadonlySet<number>, lines: readonly Payment[]): Payment[] {
  const same = lines.filter(({ currency }) => currency === fee.currency);
  const isAll = same.reduce((sum, { minor }) => sum + minor, 0) === fee.minor;
  const isHeld = ({ minor, currency }: Payment): boolean =>
    currency === fee.currency && (isAll || minor === fee.minor || (minor < fee.minor && named.has(minor)));
  return lines.filter((line) => {
    const name = line.entity.name.text.toLowerCase().replace(fee.entity.name.text.toLowerCase(), '');
    return isForMedia(name) && !isHeld(line);
  });
}

/** Whether a line is for media; social media are somebody's work. */
function isForMedia(name: string): boolean {
  const [media, work] = [findWord(name, 'media'), findWord(name, 'public')];
  return media !== undefined && !(work && work.start <= media.end && media.start <= work.end);
}
