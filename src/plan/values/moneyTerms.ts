import { takeAmount } from './amount';
import type { Cursor } from './cursor';
import { takeLength } from './durationForms';
import { takeCount, takeHowMany, takeTimes } from './moneyCount';
import { singular, takeNoun, takeUnit } from './moneyUnit';
import type { WrittenExtra, WrittenRate, WrittenSum } from './writtenMoney';

/** Expenses and the like. */
export function takeExtra(cursor: Cursor): WrittenExtra | undefined {
  const { start } = cursor;
  return cursor.word('payment', 'extra') === undefined
    ? undefined
    : { kind: 'extra', of: cursor.text.slice(start, cursor.end) };
}

/** `6 × €6,000`, `12 days at €500`, `40 articles @ €450 each`, `10 posts, €500 each`. */
export function takeCounted(cursor: Cursor, isBareAllowed = false): WrittenRate | undefined {
  return cursor.attempt((): WrittenRate | undefined => {
    const count = takeCount(cursor);
    if (!count) return undefined;
    const isParts = cursor.word('payment', 'instalment') !== undefined;
    const unit = isParts ? undefined : (cursor.word('rate') ?? cursor.word('unit') ?? takeNoun(cursor));
    const isListed = cursor.literal(',') !== undefined;
    const isTimes = isListed || takeTimes(cursor) || ((isParts || unit !== undefined) && takeAt(cursor));
    const amount = isTimes ? takeAmount(cursor) : undefined;
    // `10 days at 650`
    const isBare = isBareAllowed && !isListed && isOfTime(unit) && (cursor.next?.kind ?? 'sign') === 'sign';
    if (!amount || (amount.sign === undefined && !isBare)) return undefined;
    const rate = takeUnit(cursor);
    const more = takeUnit(cursor);
    // `3 phases, €20,000` is one sum.
    if (isListed && rate === undefined) return undefined;
    const each = rate === undefined || rate === 'piece' ? (unit ?? rate) : rate;
    return more === undefined ? { kind: 'rate', amount, unit: each && singular(each), count } : undefined;
  });
}

function isOfTime(unit: string | undefined): boolean {
  return unit === 'day' || unit === 'hour' || unit === 'month' || unit === 'week';
}

/** Between how many and what each costs: `at`, `à`, `@`, `zu je`. */
function takeAt(cursor: Cursor): boolean {
  const isAt = cursor.literal('@', 'at', 'of', 'a', 'zu', 'de', 'di', 'da', 'van') !== undefined;
  return cursor.word('link', 'per') !== undefined || isAt;
}

/** An amount, and what it is paid for and how often. A bare number is one if `isBareAllowed`. */
export function takeSumOrRate(cursor: Cursor, isBareAllowed: boolean): WrittenSum | WrittenRate | undefined {
  return cursor.attempt((): WrittenSum | WrittenRate | undefined => {
    const isOneOff = cursor.word('payment', 'oneOff') !== undefined;
    // `day rate €500` and `monthly fee: €5,000` name the unit first.
    const before = cursor.word('rate');
    if (before !== undefined) cursor.word('payment', 'commission');
    const isMedia = cursor.word('payment', 'media') !== undefined;
    if (isOneOff || isMedia || before !== undefined) cursor.literal(':', 'of');
    const amount = takeAmount(cursor);
    if (!amount || cursor.next?.text === '%' || (amount.sign === undefined && !isBareAllowed)) return undefined;
    const tax = cursor.attempt(() => takeTaxOfRate(cursor));
    const unit = takeUnit(cursor) ?? before;
    const more = unit === undefined ? undefined : takeUnit(cursor);
    takeVolume(cursor, unit);
    // Of `€5,000 per month per country` nobody knows how many countries there are.
    if (more !== undefined) return { kind: 'rate', amount, unit: `${unit}/${more}`, tax };
    const count = takeHowMany(cursor, unit);
    if (unit !== undefined || count) return { kind: 'rate', amount, unit, tax, ...count };
    const isOnce = cursor.word('payment', 'oneOff') !== undefined || isOneOff;
    cursor.word('payment', 'media');
    return { kind: 'sum', amount, isOneOff: isOnce };
  });
}

/** The `(20 h)` of `€2,500/month (20 h)`: how much work is paid with it each time, which changes nothing. */
function takeVolume(cursor: Cursor, unit: string | undefined): void {
  if (unit === undefined || !unitsOfWork.has(unit)) return;
  cursor.attempt(() => {
    const length = cursor.literal('(') === undefined ? undefined : takeLength(cursor);
    if (length?.unit !== 'hour' && length?.unit !== 'day') return undefined;
    cursor.word('rate');
    return cursor.literal(')');
  });
}

const unitsOfWork: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

/** The `HT` of `650 € HT par jour`: tax between an amount and its unit. */
function takeTaxOfRate(cursor: Cursor): WrittenRate['tax'] {
  const tax = cursor.word('tax', 'net', 'gross');
  const { at } = cursor;
  const isOfRate = takeUnit(cursor) !== undefined;
  cursor.at = at;
  return isOfRate && tax !== undefined ? (tax === 'net' ? 'plus' : 'including') : undefined;
}
