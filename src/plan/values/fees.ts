import type { FieldKey } from '../fields';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import { matchesAt } from '../../text/ends';
import type { Entity } from '../entity';
import { statedField } from '../entity';
import { readMoney, readPercentage } from './money';
import type { Plan } from '../plan';
import { anyOf } from '../vocabulary/words';

/** An amount of money in minor units of its currency; the currency is undefined if the text doesn't name one. */
export interface Amount {
  readonly minor: number;
  readonly currency: string | undefined;
}

const totalHere = /(?<=\btotal(?:s|ling)?\b[^\d]{0,12}|=\s*)/iy;
const mediaHere = /(?<=\bmedia\b[^\d,;]{0,12})/iy;

/**
 * The amount that a value such as a fee comes to. A total in the text wins (`12% of media, media €70,000, total
 * €78,400`), else a share of the media it names, else its first amount plus what is added with a plus sign. Undefined
 * if there is none, or several currencies.
 */
export const feeOf = memoizedText(({ text }: SourceText): Amount | undefined => {
  const amounts = readMoney(text);
  const total = amounts.find(({ start }) => matchesAt(totalHere, text, start));
  const [first, ...others] = total ? [total] : amounts;
  if (!first) return undefined;
  const share = total ? undefined : readPercentage(text);
  if (share !== undefined) {
    const base = amounts.find(({ start }) => matchesAt(mediaHere, text, start));
    // A share of something without a number in the text isn't an amount.
    return base && { minor: Math.round((base.total * share) / 100), currency: base.currency };
  }
  let minor = first.total;
  let end = first.end;
  for (const other of others) {
    if (!/^[^,;]*\+\s*$/.test(text.slice(end, other.start))) break;
    if (other.currency !== first.currency) return undefined;
    minor += other.total;
    end = other.end;
  }
  return { minor, currency: first.currency };
});

/** The amount that a value comes to, in the plan's currency if it doesn't name one. */
export function amountOf(plan: Plan, value: SourceText): Amount | undefined {
  const amount = feeOf(value);
  return amount && { ...amount, currency: amount.currency ?? currencyOf(plan) };
}

/** The sum of a field over entities, in minor units by currency; values that can't be read are skipped. */
export function sumOf(plan: Plan, entities: readonly Entity[], key: FieldKey): Map<string | undefined, number> {
  const sums = new Map<string | undefined, number>();
  for (const entity of entities) {
    const stated = statedField(entity, key);
    const amount = stated && amountOf(plan, stated.value);
    if (amount) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor);
  }
  return sums;
}

/** The plan's budget; undefined if it isn't a single amount. */
export function budgetOf(plan: Plan): Amount | undefined {
  const stated = statedField(plan.self, 'budget');
  return stated && amountOf(plan, stated.value);
}

/** The currency of amounts that don't name one. */
function currencyOf(plan: Plan): string | undefined {
  return statedField(plan.self, 'currency')?.value.text.trim().toUpperCase();
}

const totalAtStart = new RegExp(String.raw`^${anyOf('total')}\b`, 'i');

/** A line of a budget that totals the others. */
export function isTotal({ name }: Entity): boolean {
  return totalAtStart.test(name.text);
}
