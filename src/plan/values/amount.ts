import { nextWords } from '../../text/tokens';
import type { Cursor } from './cursor';
import type { CurrencySign } from './currency';
import { mayMean, takeCode, takeCurrency, takeSign } from './currency';
import { minorUnits } from './minorUnits';
import { isAttached, readDecimal, takeFigure } from './decimal';

/** From one number to another; they are equal unless a range is written. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** What a number is a limit of: at most, at least, less or more than it. */
export type Bound = 'atMost' | 'atLeast' | 'below' | 'above';

/** An amount as written, in major units. */
export interface WrittenAmount extends Span {
  /** Undefined if it names no currency. */
  readonly sign: CurrencySign | undefined;
  readonly bound?: Bound;
  /** Where it is written, as half-open offsets of the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * An amount at the cursor: `€12,000`, `12 k€`, `€10–12k`, `up to CHF 1’250.–`, `(€4,000)`, `between 10 and 12 Mio. EUR`.
 * Without a currency too; the caller knows whether a bare number can be an amount.
 */
export function takeAmount(cursor: Cursor): WrittenAmount | undefined {
  return cursor.attempt(() => {
    const before = takeBound(cursor);
    skipLead(cursor);
    const { start } = cursor;
    const amount = takeBracketed(cursor) ?? takeRange(cursor, before !== undefined);
    if (!amount) return undefined;
    const { end } = cursor;
    return { ...amount, bound: before ?? takeBoundBehind(cursor), start, end };
  });
}

/** Filler before an amount, but not the letters of `A$5,000`. */
function skipLead(cursor: Cursor): void {
  for (;;) {
    const { at } = cursor;
    const isSign = takeSign(cursor) !== undefined;
    cursor.at = at;
    if (isSign || cursor.word('filler') === undefined) return;
  }
}

/** `€10k minimum`. What follows may have a limit of its own: `€40 per lead, max 300`. */
function takeBoundBehind(cursor: Cursor): Bound | undefined {
  if (cursor.next?.text === '+' && isAttached(cursor.next) && cursor.at === cursor.tokens.length - 1) {
    cursor.at++;
    return 'atLeast';
  }
  return cursor.attempt(() => {
    const isBracketed = cursor.literal('(') !== undefined;
    const bound = (cursor.word('bound') ?? cursor.word('measure', 'atLeast', 'atMost')) as Bound | undefined;
    if (isBracketed) return bound !== undefined && cursor.literal(')') !== undefined ? bound : undefined;
    const { next } = cursor;
    return next === undefined || /^[.,;)]$/.test(next.text) ? bound : undefined;
  });
}

/** `up to`, `at least`, `<`, `≥`. */
export function takeBound(cursor: Cursor): Bound | undefined {
  const word = (cursor.word('bound') ??
    cursor.attempt(() => {
      cursor.skipFiller();
      return cursor.word('bound');
    })) as Bound | undefined;
  if (word !== undefined) return word;
  const sign = cursor.literal('<', '>', '≤', '≥', '≦', '≧');
  if (sign === undefined) return undefined;
  const isOrEqual = cursor.literal('=') !== undefined;
  if (sign === '<') return isOrEqual ? 'atMost' : 'below';
  if (sign === '>') return isOrEqual ? 'atLeast' : 'above';
  return sign === '≤' || sign === '≦' ? 'atMost' : 'atLeast';
}

/** `(€4,000)` and `€(4,000)`, as accountants write what is taken off. */
function takeBracketed(cursor: Cursor): SignedSpan | undefined {
  return cursor.attempt(() => {
    if (cursor.at > 0 && !isFirstWord(cursor)) return undefined;
    const before = takeCurrency(cursor);
    if (cursor.literal('(') === undefined) return undefined;
    const amount = takeOne(cursor);
    if (!amount || cursor.literal(')') === undefined) return undefined;
    return { low: -amount.value, high: -amount.value, sign: amount.sign ?? before };
  });
}

function isFirstWord({ tokens, at }: Cursor): boolean {
  return nextWords(tokens)[0]! >= at;
}

interface One {
  readonly value: number;
  readonly sign: CurrencySign | undefined;
  /** The factor that a word after the figure states; undefined if there is none. */
  readonly scale: number | undefined;
  readonly figure: number;
}

type SignedSpan = Pick<WrittenAmount, 'low' | 'high' | 'sign'>;

function takeRange(cursor: Cursor, isLimited: boolean): SignedSpan | undefined {
  const isBetween = !isLimited && cursor.word('link', 'between') !== undefined;
  const first = takeOne(cursor);
  if (!first) return undefined;
  const second = cursor.attempt(() => {
    if (!takeUntil(cursor, isBetween)) return undefined;
    const one = takeOne(cursor);
    // `€10,000 - 20%` and `5-2027-01` are no ranges.
    return one && cursor.next?.text !== '%' && one.value >= 0 ? one : undefined;
  });
  if (!second) return isBetween ? undefined : { low: first.value, high: first.value, sign: first.sign };
  const sign = first.sign ?? second.sign;
  if (first.sign !== undefined && second.sign !== undefined && first.sign !== second.sign) return undefined;
  // In `10–12k` the k holds for both; in `800–1.2k` it doesn't.
  const shares = first.scale === undefined && second.scale !== undefined && first.figure <= second.figure;
  const low = shares ? first.value * second.scale : first.value;
  // `100-120 000 €` may begin at a hundred thousand.
  if (low > second.value || (low > 0 && second.value / low >= 100)) return undefined;
  return { low, high: second.value, sign };
}

function takeUntil(cursor: Cursor, isBetween: boolean): boolean {
  if (isBetween && cursor.word('link', 'and') !== undefined) return true;
  if (cursor.literal('-', '...', '~') !== undefined) return true;
  if (cursor.literal('.') !== undefined) return cursor.literal('.') !== undefined;
  return cursor.next?.text !== 'of' && cursor.word('link', 'until') !== undefined;
}

/** A figure with its currency and scale, in any order that people use. */
function takeOne(cursor: Cursor): One | undefined {
  return cursor.attempt(() => {
    let isNegative = takeMinus(cursor);
    const before = takeScaledCode(cursor) ?? takeBefore(cursor);
    isNegative ||= before !== undefined && takeMinus(cursor);
    const { start } = cursor;
    const read = cursor.next?.kind === 'digits' ? takeFigure(cursor) : readDecimal(cursor);
    if (read === undefined) return undefined;
    const written = cursor.text.slice(start, cursor.end);
    takeNoCents(cursor);
    const scale = takeScale(cursor, before?.sign);
    const after = takeAfter(cursor, before?.sign);
    if (!after && before && isContradicted(cursor)) return undefined;
    takeNoCents(cursor);
    if (isPartOfWord(cursor)) return undefined;
    const factor = (before?.factor ?? 1) * (scale?.factor ?? 1) * (after?.factor ?? 1);
    const sign = after?.sign ?? before?.sign ?? scale?.sign;
    const figure = isInThousandths(written, sign) ? read / 1000 : read;
    const value = rounded(figure * factor);
    return { value: isNegative ? -value : value, sign, scale: factor === 1 ? undefined : factor, figure };
  });
}

/** Whether letters follow directly that are no unit: the figure of `1e6` and `12abc` is none. */
function isPartOfWord(cursor: Cursor): boolean {
  const { next, at } = cursor;
  if (next?.kind !== 'word' || !isAttached(next) || next.text === 'x') return false;
  const isRate = cursor.word('rate') !== undefined;
  cursor.at = at;
  return !isRate;
}

/** `KWD 1.250` is one dinar and 250 fils: where the minor unit has three digits, three after a point are those. */
function isInThousandths(written: string, sign: CurrencySign | undefined): boolean {
  return sign !== undefined && minorUnits(sign) === 1000 && /^\d{1,3}\.\d{3}$/.test(written);
}

/** Products of decimals, without what binary fractions add. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function takeMinus(cursor: Cursor): boolean {
  return cursor.literal('-') !== undefined;
}

/** The `,-` of `36.000,-`, and the `.–` of `CHF 1’250.–`. */
function takeNoCents(cursor: Cursor): void {
  cursor.attempt(() => {
    const point = cursor.next;
    if (!isAttached(point) || cursor.literal(',', '.') === undefined) return undefined;
    if (!isAttached(cursor.next) || cursor.literal('-') === undefined) return undefined;
    if (isAttached(cursor.next)) cursor.literal('-');
    return cursor.next?.kind === 'digits' ? undefined : true;
  });
}

interface Sign {
  readonly sign: CurrencySign | undefined;
  readonly factor?: number;
}

function takeBefore(cursor: Cursor): Sign | undefined {
  return cursor.attempt(() => {
    // `R 5,000` is in rand.
    const rand =
      cursor.next?.text === 'r' && cursor.tokens[cursor.at + 1]?.kind === 'digits' ? cursor.literal('r') : undefined;
    const sign = rand === undefined ? takeCurrency(cursor) : 'ZAR';
    if (sign === undefined) return undefined;
    // `CAD $12,000` names the dollar that is meant.
    const second = cursor.attempt(() => agreed(sign, takeCurrency(cursor)));
    return { sign: second ?? sign };
  });
}

/** The currency after a figure, in brackets too: `12,000 EUR`, `5,000 (USD)`, `millones de euros`. */
function takeAfter(cursor: Cursor, before: CurrencySign | undefined): Sign | undefined {
  const scaled = before === undefined ? takeScaledCode(cursor) : undefined;
  if (scaled) return scaled;
  return cursor.attempt(() => {
    const isBracketed = cursor.literal('(') !== undefined;
    if (!isBracketed && cursor.literal('de', 'd', 'di', 'do', 'of', 'in') !== undefined) cursor.literal("'");
    const after = takeCurrency(cursor);
    const sign = before === undefined ? after : agreed(before, after);
    if (sign === undefined || (isBracketed && cursor.literal(')') === undefined)) return undefined;
    return { sign: cursor.attempt(() => agreed(sign, takeCurrency(cursor))) ?? sign };
  });
}

/** Whether another currency follows, as in `€12,000 USD`. */
function isContradicted(cursor: Cursor): boolean {
  const { at } = cursor;
  const isOne = (takeSign(cursor) ?? takeCode(cursor)) !== undefined && cursor.next?.kind !== 'digits';
  cursor.at = at;
  return isOne;
}

/** The one currency that two signs name, of which one may be shared: `$` and `CAD`; undefined if they contradict. */
function agreed(one: CurrencySign, other: CurrencySign | undefined): CurrencySign | undefined {
  if (other === undefined) return undefined;
  if (one === other) return one;
  if (mayMean(one, other)) return other;
  return mayMean(other, one) ? one : undefined;
}

/** `TEUR`, `KUSD`, `MCHF`, and `T€`: thousands and millions of a currency in one word. */
function takeScaledCode(cursor: Cursor): Sign | undefined {
  return cursor.attempt(() => {
    const word = cursor.next;
    if (word?.kind !== 'word') return undefined;
    const match = /^(k|t|m|mio|tsd|md|mrd)(eur|usd|chf|gbp|cad|aud)?$/.exec(word.text);
    if (!match) return undefined;
    const [, scale, code] = match;
    cursor.at++;
    const sign = code === undefined ? (isAttached(cursor.next) ? takeSign(cursor) : undefined) : code.toUpperCase();
    return sign === undefined ? undefined : { sign, factor: scaleOf[scale!]! };
  });
}

const scaleOf: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, tsd: 1e3, m: 1e6, mio: 1e6, md: 1e9, mrd: 1e9 };

/** A scale after a figure: `k`, `Mio.`, `lakh`, `万円`. */
export function takeScale(
  cursor: Cursor,
  before: CurrencySign | undefined,
): (Sign & { readonly factor: number }) | undefined {
  const word = cursor.next;
  if (word?.kind !== 'word') return undefined;
  const isYen = word.text.endsWith('円');
  const east = { 万: 1e4, 億: 1e8, 亿: 1e8 }[isYen ? word.text.slice(0, -1) : word.text];
  if (east !== undefined) {
    cursor.at++;
    return { factor: east, sign: isYen ? 'JPY' : undefined };
  }
  if (/^mm$/.test(word.text)) {
    cursor.at++;
    return { factor: 1e6, sign: undefined };
  }
  if (word.text === 'l' && before === 'INR' && isAttached(word)) {
    cursor.at++;
    return { factor: 1e5, sign: undefined };
  }
  const scale = cursor.attempt(() => {
    const found = cursor.word('scale');
    // `5 m` may be meters, and the K of `4K TV` a name: a letter is a scale only directly after the figure, or before a
    // currency.
    if (found === undefined || isAttached(word) || word.end - word.start > 1) return found;
    const at = cursor.at;
    const isMoney = before !== undefined || takeSign(cursor) !== undefined || takeCode(cursor) !== undefined;
    cursor.at = at;
    return isMoney ? found : undefined;
  });
  if (scale === undefined) return undefined;
  const factor = Number(scale);
  const isIndian = factor === 1e5 || factor === 1e7;
  return { factor, sign: isIndian && before === undefined ? 'lakh' : undefined };
}
