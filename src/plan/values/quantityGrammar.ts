import type { Bound, Span } from './amount';
import { takeBound, takeScale } from './amount';
import type { Cursor } from './cursor';
import { takeCode, takeSign } from './currency';
import { isAttached, readDecimal, takeFigure } from './decimal';

/** A number of an outcome, before the plan's currency is known. */
export interface WrittenQuantity extends Span {
  /**
   * `level`: the number itself. `change`: how much more or, if negative, less than today. `multiple`: how many times
   * today's number. `rank`: one of the first so many. `break-even`: what comes in equals what is spent.
   */
  readonly kind: 'level' | 'change' | 'multiple' | 'rank' | 'break-even';
  /** `%`, `points`, a currency or a sign that several share; undefined for a plain number. */
  readonly unit?: string;
  readonly bound?: Bound;
  /** What the number is out of: the 6 of `4 of 6 retailers`. */
  readonly outOf?: number;
  /** Whether it is a part of what follows: `15% of visitors`, `a quarter of them`. */
  readonly isShare?: boolean;
  /** Against the same time a year, a quarter or a month before. */
  readonly comparedTo?: 'YoY' | 'QoQ' | 'MoM';
}

/** What is known of the place of a quantity. */
export interface QuantityPlace {
  /** A range such as `14 to 40` is two quantities here. */
  readonly isOne?: boolean;
  /** It is where a number starts, and no change of it. */
  readonly isStart?: boolean;
}

/** A quantity at the cursor. */
export function takeQuantity(cursor: Cursor, place: QuantityPlace = {}): WrittenQuantity | undefined {
  const { at } = cursor;
  const quantity = cursor.attempt(() => takeWord(cursor) ?? takeRank(cursor) ?? takeNumber(cursor, place));
  if (quantity && (cursor.tokens[cursor.at - 1]?.text === 'of' || isOfAhead(cursor) || isPart(cursor, at)))
    return { ...quantity, isShare: true };
  const comparedTo = quantity && (cursor.word('comparison', 'YoY', 'QoQ', 'MoM') as WrittenQuantity['comparedTo']);
  return comparedTo === undefined ? quantity : { ...quantity!, kind: changedKind(quantity!), comparedTo };
}

/** Whether a number in words begins here that is longer than a part of something: `half a million`. */
function isNumberAhead(cursor: Cursor): boolean {
  const { at } = cursor;
  cursor.word('fraction');
  const afterFraction = cursor.at;
  cursor.at = at;
  const isNumber = cursor.word('number') !== undefined && afterFraction > at && cursor.at > afterFraction;
  cursor.at = at;
  return isNumber;
}

/** Whether a part of what follows was read from a token on: `one in four visitors`. */
function isPart(cursor: Cursor, from: number): boolean {
  const { at, next } = cursor;
  cursor.at = from;
  const isFraction = cursor.word('fraction') !== undefined && cursor.at === at;
  const isOther = isFraction && (cursor.word('link') ?? cursor.word('filler') ?? cursor.word('measure')) !== undefined;
  cursor.at = at;
  return isFraction && next?.kind === 'word' && !isOther;
}

function isOfAhead(cursor: Cursor): boolean {
  const { at } = cursor;
  const isOf = cursor.word('link', 'of') !== undefined;
  cursor.at = at;
  return isOf;
}

/** `15% YoY` is 15% more than a year ago. */
function changedKind({ kind, unit }: WrittenQuantity): WrittenQuantity['kind'] {
  return kind === 'level' && unit === '%' ? 'change' : kind;
}

/** `double`, `two thirds`, `break even`. */
function takeWord(cursor: Cursor): WrittenQuantity | undefined {
  const multiple = cursor.word('multiple');
  if (multiple !== undefined) return { kind: 'multiple', low: Number(multiple), high: Number(multiple) };
  if (isNumberAhead(cursor)) return undefined;
  const fraction = cursor.word('fraction');
  if (fraction !== undefined) {
    const percent = Math.round(Number(fraction) * 100);
    return { ...behind(cursor, { kind: 'level', low: percent, high: percent }), unit: '%' };
  }
  return cursor.word('measure', 'breakEven') === undefined ? undefined : { kind: 'break-even', low: 0, high: 0 };
}

/** `top 3`, `rank 1`, `#1`, `number one`. */
function takeRank(cursor: Cursor): WrittenQuantity | undefined {
  return cursor.attempt(() => {
    const place = takePlace(cursor);
    if (place !== undefined) return { kind: 'rank', low: place, high: place };
    const isRank = cursor.literal('#') !== undefined || cursor.word('measure', 'top', 'rank') !== undefined;
    if (!isRank) return undefined;
    cursor.literal('.', ':', '#', '-');
    const first = cursor.digits(4) ? Number(cursor.tokens[cursor.at - 1]!.text) : readDecimal(cursor);
    const isCount = first !== undefined && Number.isInteger(first) && cursor.next?.text !== '%';
    return isCount ? { kind: 'rank', low: first, high: first } : undefined;
  });
}

/** `first place`, `1st place`. */
function takePlace(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const word = cursor.word('ordinal');
    const figure = word === undefined ? cursor.digits(2)?.text : word;
    if (figure === undefined || (word === undefined && cursor.word('ordinalEnding') === undefined)) return undefined;
    return cursor.word('measure', 'rank') === undefined ? undefined : Number(figure);
  });
}

interface One {
  readonly value: number;
  readonly unit: string | undefined;
  readonly hasScale: boolean;
  readonly sign: '+' | '-' | undefined;
}

function takeNumber(cursor: Cursor, { isOne = false, isStart = false }: QuantityPlace): WrittenQuantity | undefined {
  const bound = takeLimit(cursor);
  const isBetween = cursor.word('link', 'between') !== undefined;
  const first = takeOne(cursor);
  if (!first) return undefined;
  const second = isOne && !isBetween ? undefined : takeSecond(cursor, isBetween);
  if (isBetween && !second) return undefined;
  const unit = second?.unit ?? first.unit;
  let [low, high] = [first.value, second?.value ?? first.value];
  if (second && second.hasScale && !first.hasScale && low < high) low *= scaleOf(second);
  if (low > high) return undefined;
  const outOf = second ? undefined : takeOutOf(cursor, first);
  if (outOf !== undefined) return { kind: 'level', low, high, bound, outOf };
  const limit = bound ?? takeLimitBehind(cursor);
  const change = isStart ? undefined : cursor.attempt(() => cursor.word('measure', 'more', 'fewer'));
  if (unit === 'x') return { kind: 'multiple', low, high, bound: limit };
  if (first.sign === undefined && change === undefined) return { kind: 'level', low, high, unit, bound: limit };
  const factor = first.sign === '-' || change === 'fewer' ? -1 : 1;
  [low, high] = factor < 0 ? [-high, -low] : [low, high];
  return { kind: 'change', low, high, unit, bound: limit };
}

/** The whole of `3 out of 4`, `9 in 10`, `4 of the 6`. */
function takeOutOf(cursor: Cursor, { value, unit }: One): number | undefined {
  if (unit !== undefined || !Number.isInteger(value)) return undefined;
  return cursor.attempt(() => {
    cursor.literal('out');
    if (
      cursor.literal(
        'of',
        'in',
        'von',
        'der',
        'aus',
        'sur',
        'su',
        'de',
        'des',
        'do',
        'dos',
        'em',
        'op',
        'van',
        'di',
        'dei',
      ) === undefined
    )
      return undefined;
    cursor.literal('the', 'den', 'cada', 'de', 'les', 'los');
    const whole = cursor.digits(4) ? Number(cursor.tokens[cursor.at - 1]!.text) : (cursor.count() ?? 0);
    return value <= whole && cursor.next?.text !== '%' && !/^[.,]$/.test(cursor.next?.text ?? '') ? whole : undefined;
  });
}

/** The factor of the scale of the second number of a range, such as the thousand of `1–2k`. */
function scaleOf({ value }: One): number {
  return 10 ** (3 * Math.floor(Math.log10(Math.abs(value)) / 3));
}

/** `at least`, `under`. `from 14` is where a number starts and no limit. */
function takeLimit(cursor: Cursor): Bound | undefined {
  const { at } = cursor;
  const isFrom = cursor.word('link', 'from') !== undefined;
  cursor.at = at;
  return isFrom ? undefined : takeBound(cursor);
}

/** `40+`, `40 or more`, `40 minimum`. */
function takeLimitBehind(cursor: Cursor): Bound | undefined {
  const isPlus =
    isAttached(cursor.next) && cursor.next?.text === '+' && cursor.tokens[cursor.at + 1]?.kind !== 'digits';
  if (isPlus) {
    cursor.at++;
    return 'atLeast';
  }
  return cursor.word('measure', 'atLeast', 'atMost') as Bound | undefined;
}

function takeSecond(cursor: Cursor, isBetween: boolean): One | undefined {
  return cursor.attempt(() => {
    const isNext = isBetween
      ? cursor.word('link', 'and') !== undefined || cursor.literal('-') !== undefined
      : isDash(cursor) || (cursor.next?.text !== 'of' && cursor.word('link', 'until', 'or') !== undefined);
    const one = isNext ? takeOne(cursor) : undefined;
    return one?.sign === undefined ? one : undefined;
  });
}

/** A dash between two numbers; `->` is an arrow. */
function isDash(cursor: Cursor): boolean {
  if (cursor.next?.text !== '-' || cursor.tokens[cursor.at + 1]?.text === '>') return false;
  cursor.at++;
  return true;
}

function takeOne(cursor: Cursor): One | undefined {
  return cursor.attempt(() => {
    const sign = takePlusMinus(cursor);
    const isTimes = cursor.literal('x') !== undefined;
    const before = takeSign(cursor) ?? takeCode(cursor);
    const value = cursor.next?.kind === 'digits' ? takeFigure(cursor) : takeWords(cursor);
    if (value === undefined) return undefined;
    const scale = takeScale(cursor, before);
    const unit = isTimes ? 'x' : takeUnit(cursor, before ?? scale?.sign);
    return { value: Number((value * (scale?.factor ?? 1)).toPrecision(15)), unit, hasScale: scale !== undefined, sign };
  });
}

/** A sign directly before a figure or its currency. */
function takePlusMinus(cursor: Cursor): '+' | '-' | undefined {
  return cursor.attempt(() => {
    const before = cursor.tokens[cursor.at - 1];
    // The dash of `25-44` is no minus.
    if (before && before.kind !== 'sign' && isAttached(cursor.next)) return undefined;
    const sign = cursor.literal('+', '-') as '+' | '-' | undefined;
    return sign !== undefined && isAttached(cursor.next) && cursor.next!.kind !== 'word' ? sign : undefined;
  });
}

/** A number in words that isn't an article: `ten`, but not `a`. */
function takeWords(cursor: Cursor): number | undefined {
  const word = cursor.next?.text;
  const value = readDecimal(cursor);
  return value === 1 && !/^(?:one|eins|uno|1)$/.test(word ?? '') ? undefined : value;
}

function takeUnit(cursor: Cursor, before: string | undefined): string | undefined {
  if (before !== undefined) return before;
  if (cursor.literal('%', 'percent', 'prozent', 'procent', 'pct') !== undefined) {
    return cursor.word('measure', 'points') === undefined ? '%' : 'points';
  }
  const isPerHundred = cursor.attempt(() =>
    cursor.literal('per', 'por', 'pour') !== undefined && cursor.literal('cent', 'cento', 'ciento') !== undefined
      ? true
      : undefined,
  );
  if (isPerHundred) return '%';
  if (cursor.word('measure', 'points') !== undefined) return 'points';
  // `ROAS 4:1` is four times one.
  const isToOne = cursor.attempt(() => (cursor.literal(':') && cursor.literal('1') ? true : undefined));
  if (isToOne) return 'x';
  if (cursor.word('measure', 'times') !== undefined) return 'x';
  return takeSign(cursor) ?? takeCode(cursor) ?? cursor.attempt(() => takeCurrencyName(cursor));
}

/** `euros`, `dollars`; shorter names, such as `ft`, are units of other things. */
function takeCurrencyName(cursor: Cursor): string | undefined {
  const word = cursor.next?.text ?? '';
  cursor.attempt(() => {
    if (cursor.literal('de', 'd', 'di') === undefined) return undefined;
    cursor.literal("'");
    return true;
  });
  const name = cursor.word('currency');
  return word.length > 3 || /^d[ei]?$/.test(word) ? name : undefined;
}

/** A quantity with what is written behind it: `half or more`. */
function behind(cursor: Cursor, quantity: WrittenQuantity): WrittenQuantity {
  const change = cursor.attempt(() => cursor.word('measure', 'more', 'fewer'));
  if (change === undefined) return quantity;
  const { low } = quantity;
  const value = change === 'fewer' ? -low : low;
  return { ...quantity, kind: 'change', low: value, high: value };
}
