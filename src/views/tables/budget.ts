import type { Entity, Field } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import type { Amount } from '../../plan/fees';
import { amountOf, budgetOf, isTotal } from '../../plan/fees';
import { labelOf } from '../../features/card';
import { grouped } from '../../text/grouped';
import { outcomesOf } from '../../workspace/serving';
import type { KnownPlan } from '../../workspace/workspace';
import type { Cast, ViewSource } from '../cast';

/** What tells a vendor's money: its fee, else what its deliverables cost, else the lines of the budget that name it. */
export type MoneySource = 'fee' | 'deliverables' | 'budget lines';

/** Money in minor units of the currency it is listed under. */
export interface BudgetShare {
  readonly id: string;
  readonly label: string;
  readonly minor: number;
  readonly from?: MoneySource;
}

/** The money of one currency. Amounts are minor units; no currency is ever turned into another. */
export interface CurrencyBudget {
  /** Undefined where the plans name none. */
  readonly currency: string | undefined;
  readonly vendors: readonly BudgetShare[];
  /** Each vendor's money in equal shares to the outcomes it serves. Adds up to the same as the vendors. */
  readonly outcomes: readonly BudgetShare[];
  /** What goes to vendors that serve no outcome. */
  readonly unserving: number;
  readonly total: number;
  /** What the plans set aside, and what of it no vendor gets; negative where they get more. Undefined where no plan says. */
  readonly budget?: number;
  readonly rest?: number;
}

/** Who gets how much, and for which outcome. */
export interface Budget {
  readonly currencies: readonly CurrencyBudget[];
  /** Vendors out of house for whom the plans name no amount. */
  readonly unpriced: readonly { readonly id: string; readonly label: string }[];
}

interface Paid {
  readonly id: string;
  readonly label: string;
  readonly from: MoneySource;
  readonly amount: Amount;
  readonly outcomes: readonly { readonly id: string; readonly label: string }[];
}

/** The money of the plans by vendor and by outcome. */
export function budget({ plans }: ViewSource, cast: Cast): Budget {
  const paid: Paid[] = [];
  const unpriced = new Map<string, { id: string; label: string }>();
  // A fee in a vendor's own file is one fee, however many plans link there.
  const counted = new Set<Field>();
  for (const known of plans) {
    for (const vendor of known.plan.vendors) {
      const id = cast.idOf(known, vendor);
      const label = vendor.name.text;
      const outcomes = outcomesOf(known, vendor).map((one) => ({ id: cast.idOf(known, one), label: labelOf(one) }));
      const { from, fields } = moneyOf(known, vendor);
      const amounts = fields.flatMap((field) => {
        const amount = counted.has(field) ? undefined : amountOf(known.plan, field.value);
        return amount ? [{ field, amount }] : [];
      });
      for (const { field, amount } of amounts) {
        counted.add(field);
        paid.push({ id, label, from, amount, outcomes });
      }
      if (fields.length === 0 && known.isOutside(vendor)) unpriced.set(id, { id, label });
    }
  }
  for (const { id } of paid) unpriced.delete(id);
  const budgets = plans.flatMap(({ plan }) => budgetOf(plan) ?? []);
  const currencies = [...new Set([...budgets, ...paid.map(({ amount }) => amount)].map(({ currency }) => currency))];
  return {
    currencies: currencies.map((currency) =>
      inCurrency(
        currency,
        paid.filter(({ amount }) => amount.currency === currency),
        budgets.filter((amount) => amount.currency === currency),
      ),
    ),
    unpriced: [...unpriced.values()],
  };
}

function moneyOf(known: KnownPlan, vendor: Entity): { readonly from: MoneySource; readonly fields: readonly Field[] } {
  const fee = known.stated(vendor, 'fee');
  if (fee) return { from: 'fee', fields: [fee] };
  const ofWorks = known.handOffs.deliverablesOf(vendor).flatMap((work) => statedField(work, 'amount') ?? []);
  if (ofWorks.length > 0) return { from: 'deliverables', fields: ofWorks };
  const lines = known.plan.budgetLines.filter((line) => !isTotal(line) && known.names.vendorOf(line) === vendor);
  return { from: 'budget lines', fields: lines.flatMap((line) => statedField(line, 'amount') ?? []) };
}

function inCurrency(currency: string | undefined, paid: readonly Paid[], budgets: readonly Amount[]): CurrencyBudget {
  const total = sum(paid.map(({ amount }) => amount.minor));
  const set = budgets.length > 0 ? sum(budgets.map(({ minor }) => minor)) : undefined;
  const shares = paid.flatMap(({ amount, outcomes }) =>
    equalShares(amount.minor, outcomes.length).map((minor, index) => ({ ...outcomes[index]!, minor })),
  );
  return {
    currency,
    vendors: summed(paid.map(({ id, label, from, amount }) => ({ id, label, from, minor: amount.minor }))),
    outcomes: summed(shares),
    unserving: sum(paid.filter(({ outcomes }) => outcomes.length === 0).map(({ amount }) => amount.minor)),
    total,
    budget: set,
    rest: set === undefined ? undefined : set - total,
  };
}

/** An amount in so many parts, none a whole unit larger than another, that add up to it. */
export function equalShares(minor: number, parts: number): number[] {
  const share = Math.floor(minor / parts);
  const left = minor - share * parts;
  return Array.from({ length: parts }, (_, index) => share + (index < left ? 1 : 0));
}

/** Each once with all its money, the most first. */
function summed(shares: readonly BudgetShare[]): BudgetShare[] {
  return [...grouped(shares, ({ id }) => id).values()]
    .map((list) => ({ ...list[0]!, minor: sum(list.map(({ minor }) => minor)) }))
    .sort((a, b) => b.minor - a.minor);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, minor) => total + minor, 0);
}
