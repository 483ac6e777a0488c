import type { Span } from './amount';
import { takeBound } from './amount';
import type { Cursor } from './cursor';
import { takeDates } from './dateForms/expression';
import type { WrittenDate } from './dateForms/writtenDate';
import { readDecimal, takeFigure } from './decimal';
import { isSameNoun, singular, takeNoun, takeUnit } from './moneyUnit';
import type { WrittenRate } from './writtenMoney';

type HowMany = Partial<Pick<WrittenRate, 'unit' | 'count' | 'bound' | 'every' | 'from' | 'until'>>;

/** How often a rate is paid: `× 6`, `for 6 months`, `, 10 posts`, `, cap 300`, `from January`. */
export function takeHowMany(cursor: Cursor, unit: string | undefined): HowMany | undefined {
  const times = cursor.attempt(() => {
    const count = takeTimes(cursor) ? takeCount(cursor) : undefined;
    return count && takeCounts(cursor, unit, count, true);
  });
  if (times || unit === undefined) return times;
  const listed = cursor.attempt(() => {
    const isListed = cursor.literal(',', '(', ';') !== undefined;
    const bound = takeBound(cursor);
    const isOver = cursor.word('over') !== undefined || cursor.word('link', 'per') !== undefined;
    cursor.skipFiller();
    if (!isListed && !isOver && bound === undefined) return undefined;
    const count = takeCount(cursor);
    const counted = count && takeCounts(cursor, unit, count, bound !== undefined);
    if (counted) cursor.literal(')');
    return counted && { ...counted, bound };
  });
  if (!listed) return takeTerm(cursor);
  const every = takeUnit(cursor);
  return every === undefined ? listed : { ...listed, every };
}

/** A count with what is counted: that of the rate, or a longer unit of time. */
function takeCounts(
  cursor: Cursor,
  unit: string | undefined,
  count: Span,
  isUnitOptional: boolean,
): HowMany | undefined {
  if (cursor.next?.text === '%') return undefined;
  const { at } = cursor;
  const other = cursor.word('unit');
  if (other !== undefined) {
    const factor = other === unit || unit === undefined ? 1 : unitsIn[`${unit} in ${other}`];
    if (factor === undefined) return undefined;
    return {
      count: { low: count.low * factor, high: count.high * factor },
      ...(unit === undefined && { unit: other }),
    };
  }
  // `from 1 January`
  if (cursor.word('month') !== undefined) return undefined;
  const noun = takeNoun(cursor);
  if (unit === 'thousand' && noun !== undefined) return { count: { low: count.low / 1000, high: count.high / 1000 } };
  if (noun !== undefined && unit === undefined) return { count, unit: singular(noun) };
  if (noun !== undefined && isSameNoun(noun, unit!)) return { count };
  // `€250 each for 12 posts`
  if (noun !== undefined && unit === 'piece') return { count, unit: singular(noun) };
  cursor.at = at;
  return isUnitOptional ? { count } : undefined;
}

/** `from January`, `until March`, `January to March`: the dates between which a rate is paid. */
function takeTerm(cursor: Cursor): HowMany | undefined {
  return cursor.attempt(() => {
    const isListed = cursor.literal(',', '(') !== undefined;
    const isOver = cursor.word('over') !== undefined;
    const isFrom = peekWord(cursor, 'from', 'since');
    const isUntil = peekWord(cursor, 'until', 'by');
    const date = takeDates(cursor) ?? takeAfterLink(cursor);
    if (!date || (!isListed && !isFrom && !isUntil && !isOver && date.kind !== 'span')) return undefined;
    if (isListed) cursor.literal(')');
    // `€2,000/month for October`, `for November and December`
    if (isOver && isLong(date)) return { from: date, until: date };
    const [first, second, third] = date.kind === 'list' ? date.all : [];
    if (isOver && first && second && !third && isNextMonth(first, second)) return { from: first, until: second };
    if (date.kind === 'span') return { from: date.from, until: date.to };
    if (date.kind === 'open') return { from: date.from };
    return isFrom ? { from: date } : isUntil ? { until: date } : undefined;
  });
}

function isNextMonth(first: WrittenDate, second: WrittenDate): boolean {
  return first.kind === 'month' && second.kind === 'month' && (second.month - first.month + 12) % 12 === 1;
}

function isLong({ kind }: WrittenDate): boolean {
  return kind === 'month' || kind === 'quarter' || kind === 'half' || kind === 'year';
}

function takeAfterLink(cursor: Cursor): WrittenDate | undefined {
  return cursor.word('link', 'from', 'until', 'by') === undefined ? undefined : takeDates(cursor);
}

function peekWord(cursor: Cursor, ...values: readonly string[]): boolean {
  const { at } = cursor;
  const isHere = cursor.word('link', ...values) !== undefined;
  cursor.at = at;
  return isHere;
}

/** How many: a number, or a range of them. */
export function takeCount(cursor: Cursor): Span | undefined {
  return cursor.attempt(() => {
    const low = readDecimal(cursor);
    if (low === undefined || low <= 0) return undefined;
    const high = cursor.attempt(() => {
      if (cursor.literal('-') === undefined && cursor.word('link', 'until') === undefined) return undefined;
      return takeFigure(cursor);
    });
    return { low, high: high ?? low };
  });
}

/** How many of one unit another one has. */
const unitsIn: Readonly<Record<string, number>> = {
  'hour in day': 8,
  'day in week': 5,
  'month in quarter': 3,
  'month in half': 6,
  'month in year': 12,
  'quarter in year': 4,
  'week in fortnight': 2,
};

/** `×`, `x`, `*`. */
export function takeTimes(cursor: Cursor): boolean {
  return cursor.literal('x', '*', '·') !== undefined;
}
