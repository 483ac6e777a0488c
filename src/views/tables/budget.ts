import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import type { NotAdded } from '../../plan/money';
import { budgetOf } from '../../plan/money';
import type { Amount } from '../../plan/values/moneySum';
import type { Span } from '../../plan/values/amount';
import type { Payment } from '../../workspace/payments';
import { notAddedOf, paymentsOf } from '../../workspace/payments';
import type { ViewEntities, ViewSource } from '../viewEntities';
import { grouped } from '../../text/lists';

/** Money in minor units of the currency it is listed under. */
export interface BudgetShare {
  readonly id: string;
  readonly label: string;
  readonly minor: number;
  /** What states the money of a vendor; nothing for an outcome. */
  readonly from: readonly Payment['kind'][];
}

/** The money in one currency. Amounts are minor units; currencies are never converted. */
export interface CurrencyBudget {
  /** Undefined if the plans state none. */
  readonly currency: string | undefined;
  readonly vendors: readonly BudgetShare[];
  /** Each vendor's money in equal shares for the outcomes it serves. Adds up to the same as the vendors. */
  readonly outcomes: readonly BudgetShare[];
  /** The money of vendors that serve no outcome. */
  readonly unserving: number;
  readonly total: number;
  /** From the least to the most, which is infinite for a budget with no upper end. Undefined if no plan states one. */
  readonly budget?: Span;
  /** The part of the budget that no vendor gets; negative if they get more. */
  readonly rest?: Span;
}

/** Who gets how much, and for which outcome. */
export interface Budget {
  readonly currencies: readonly CurrencyBudget[];
  /** Outside vendors without an amount in the plans. */
  readonly unpriced: readonly { readonly id: string; readonly label: string }[];
  /** Amounts that are stated but can't be added. */
  readonly notAdded: readonly UnaddedAmount[];
}

/** An amount as written, and why it is in no sum. */
export interface UnaddedAmount {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly reason: NotAdded;
}

/** A payment as listed: to whom, and for which outcomes. */
interface Paid {
  readonly payment: Payment;
  readonly to: Listed;
  readonly shares: readonly (Listed & { readonly minor: number })[];
}

interface Listed {
  readonly id: string;
  readonly label: string;
}

/** The money of the plans by vendor and by outcome. */
export function budget({ plans }: ViewSource, entities: ViewEntities): Budget {
  const paid: Paid[] = [];
  const unpriced = new Map<string, Listed>();
  const notAdded = new Map<string, UnaddedAmount>();
  // A fee in a vendor's own file is one fee, however many plans link there.
  const counted = new Set<string>();
  for (const snapshot of plans) {
    const listed = (entity: Entity): Listed => ({ id: entities.idOf(snapshot, entity), label: payeeName(entity) });
    const payments = paymentsOf(snapshot);
    for (const payment of payments) {
      const place = `${payment.uri}#${payment.range.start}`;
      if (counted.has(place)) continue;
      counted.add(place);
      const shares = payment.shares.map(({ outcome, minor }) => ({ ...listed(outcome), minor }));
      paid.push({ payment, to: listed(payment.vendor ?? payment.entity), shares });
    }
    const open = notAddedOf(snapshot);
    for (const { entity, field, reason } of open) {
      const text = field.value.text;
      notAdded.set(`${snapshot.names.uriOf(entity)}#${field.value.range.start}`, { ...listed(entity), text, reason });
    }
    const priced = new Set([...payments, ...open].map(({ vendor }) => vendor));
    for (const vendor of snapshot.plan.vendors)
      if (!priced.has(vendor) && snapshot.isOutside(vendor))
        unpriced.set(entities.idOf(snapshot, vendor), listed(vendor));
  }
  for (const { to } of paid) unpriced.delete(to.id);
  const budgets = plans.flatMap(({ plan, values }) => budgetOf(plan.self, values) ?? []);
  const amounts = [...budgets, ...paid.map(({ payment }) => payment)];
  const currencies = [...new Set(amounts.map(({ currency }) => currency))];
  return {
    currencies: currencies.map((currency) =>
      inCurrency(
        currency,
        paid.filter(({ payment }) => payment.currency === currency),
        budgets.filter((amount) => amount.currency === currency),
      ),
    ),
    unpriced: [...unpriced.values()],
    notAdded: [...notAdded.values()],
  };
}

/** A vendor is identified by its name, everything else by its id too. */
function payeeName(entity: Entity): string {
  return entity.kind === 'vendor' ? entity.name.text : nameOf(entity);
}

function inCurrency(currency: string | undefined, paid: readonly Paid[], budgets: readonly Amount[]): CurrencyBudget {
  const total = sum(paid.map(({ payment }) => payment.minor));
  const set =
    budgets.length > 0
      ? { low: sum(budgets.map(({ low }) => low)), high: sum(budgets.map(({ high }) => high)) }
      : undefined;
  return {
    currency,
    vendors: summed(paid.map(({ to, payment: { minor, kind } }) => ({ ...to, minor, from: [kind] }))),
    outcomes: summed(paid.flatMap(({ shares }) => shares.map((share) => ({ ...share, from: [] })))),
    unserving: sum(paid.filter(({ shares }) => shares.length === 0).map(({ payment }) => payment.minor)),
    total,
    budget: set,
    rest: set && { low: set.low - total, high: set.high - total },
  };
}

/** Each once with all its money, the largest first. */
function summed(shares: readonly BudgetShare[]): BudgetShare[] {
  return [...grouped(shares, ({ id }) => id).values()]
    .map((list) => ({
      ...list[0]!,
      minor: sum(list.map(({ minor }) => minor)),
      from: [...new Set(list.flatMap(({ from }) => from))],
    }))
    .sort((a, b) => b.minor - a.minor);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, minor) => total + minor, 0);
}
