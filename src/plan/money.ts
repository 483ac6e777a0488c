import type { Entity, Field } from './entity';
import { statedField } from './entity';
import type { FieldKey } from './fields';
import { folded } from '../text/tokens';
import { memoizedStrings } from '../text/memoizedStrings';
import { readingOfField } from './readings';
import type { Amount, Money } from './values/moneySum';
import { amountOfMoney } from './values/moneySum';
import type { Reading } from './values/reading';
import { certain } from './values/reading';
import type { ValueContext } from './values/valueContext';
import { finderOf } from './vocabulary/words';

/** The fields of money. */
export type MoneyKey = Extract<FieldKey, 'budget' | 'fee' | 'amount'>;

/** A sum that may be added to others of its currency, in minor units. */
export interface ExactAmount {
  readonly minor: number;
  readonly currency: string | undefined;
}

/** Why an amount can't be added to others. */
export type NotAdded = 'unread' | 'range' | 'tax' | 'open' | 'currencies';

/** What a field of money of an entity means; undefined for other fields. */
export function moneyOf(field: Field, context: ValueContext, of?: Entity): Reading<Money> | undefined {
  const type = field.definition?.type;
  return type === 'money' || type === 'fee'
    ? (readingOfField(field, context, of) as Reading<Money> | undefined)
    : undefined;
}

/** What a field of money comes to, if all of it is understood: a range for `€10–12k`. */
export function amountOf(field: Field | undefined, context: ValueContext, of?: Entity): Amount | undefined {
  const money = field && certain(moneyOf(field, context, of));
  return money && amountOfMoney(money);
}

/**
 * The sum that a field of money comes to, or why it isn't one that can be added: it is a range, or depends on a number
 * that the plan doesn't state. Tax that an amount includes is paid with it; an amount that tax comes on top of adds up
 * only to others like it (`net`).
 */
export function exactAmount(field: Field, context: ValueContext, of?: Entity, net = false): ExactAmount | NotAdded {
  const money = certain(moneyOf(field, context, of));
  if (!money) return 'unread';
  const amount = amountOfMoney(money);
  if (!amount)
    return new Set(money.terms.map(({ currency }) => currency)).size > 1 &&
      money.terms.every((term) => term.of === undefined)
      ? 'currencies'
      : 'open';
  if (amount.low !== amount.high) return 'range';
  if (money.tax && (money.tax.kind === 'plus') !== net) return 'tax';
  return { minor: amount.low, currency: amount.currency };
}

/** A field of money that isn't part of a sum. */
export interface LeftOut {
  readonly entity: Entity;
  readonly field: Field;
  readonly reason: NotAdded;
}

/** Sums of a field over entities, in minor units by currency, and what they leave out. */
export interface Sums {
  readonly byCurrency: ReadonlyMap<string | undefined, number>;
  readonly leftOut: readonly LeftOut[];
}

/** Adds up a field of entities, in each currency apart. Nothing that isn't exact is added. */
export function addUp(entities: readonly Entity[], key: MoneyKey, context: ValueContext, net = false): Sums {
  const byCurrency = new Map<string | undefined, number>();
  const leftOut: LeftOut[] = [];
  for (const entity of entities) {
    const field = statedField(entity, key);
    if (!field) continue;
    const amount = exactAmount(field, context, entity, net);
    if (typeof amount === 'string') leftOut.push({ entity, field, reason: amount });
    else byCurrency.set(amount.currency, (byCurrency.get(amount.currency) ?? 0) + amount.minor);
  }
  return { byCurrency, leftOut };
}

/** Whether tax comes on top of what a field states. */
export function isNet(field: Field | undefined, context: ValueContext): boolean {
  return field !== undefined && moneyOf(field, context)?.value?.tax?.kind === 'plus';
}

/** The plan's budget, which may be a range or a limit; undefined if it isn't known. */
export function budgetOf(self: Entity, context: ValueContext): Amount | undefined {
  return amountOf(statedField(self, 'budget'), context);
}

/** Whether a line of a budget totals others, by its name. */
export function isTotal({ name }: Entity): boolean {
  return isTotalName(name.text);
}

const isTotalName = memoizedStrings((text: string): boolean => {
  const name = folded(text)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\s\-‐-―*_:]+/g, ' ')
    .trim();
  const totals = finderOf('total');
  return totals.endAt(name, 0) !== undefined || totals.isAtEnd(name) || finderOf('overall').isAtEnd(name);
});
