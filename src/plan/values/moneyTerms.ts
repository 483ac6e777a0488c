import type { Span, WrittenAmount } from './amount';
import { takeAmount, takeBound } from './amount';
import type { Cursor } from './cursor';
import { takeCode } from './currency';
import { takeDates } from './dateForms/expression';
import type { WrittenDate } from './dateForms/writtenDate';
import { readDecimal, takeFigure } from './decimal';

/** Something that is paid, in major units, as far as the text alone tells. */
export type WrittenTerm = WrittenSum | WrittenRate | WrittenShare | WrittenExtra;

interface WrittenSum {
  readonly kind: 'sum';
  readonly amount: WrittenAmount;
  /** Paid once, beside something that is paid again and again. */
  readonly isOneOff: boolean;
}

/** Paid for each of something. */
export interface WrittenRate {
  readonly kind: 'rate';
  readonly amount: WrittenAmount;
  /** A unit of time, or a word for what is paid for; undefined for `6 × €6,000`. */
  readonly unit: string | undefined;
  /** Tax that is named between the amount and its unit. */
  readonly tax?: 'plus' | 'including';
  /** How many there are, or at most; undefined if the text doesn't say. */
  readonly count?: Span;
  /** The unit of time in which the count comes up again: `2 days a month`. */
  readonly every?: string;
  /** The dates from and until which it is paid. */
  readonly from?: WrittenDate;
  readonly until?: WrittenDate;
}

interface WrittenShare {
  readonly kind: 'share';
  readonly percent: number;
  /** In words; `base` is the amount of it, if the text states one. */
  readonly of: string;
  readonly base?: WrittenAmount;
}

/** Something that comes on top and whose amount isn't stated: `plus expenses`. */
interface WrittenExtra {
  readonly kind: 'extra';
  readonly of: string;
}

/** The amounts that a term states. */
export function amountsOf(term: WrittenTerm): readonly WrittenAmount[] {
  if (term.kind === 'extra') return [];
  return term.kind === 'share' ? (term.base ? [term.base] : []) : [term.amount];
}

/** Expenses and the like. */
export function takeExtra(cursor: Cursor): WrittenExtra | undefined {
  const { start } = cursor;
  return cursor.word('payment', 'extra') === undefined
    ? undefined
    : { kind: 'extra', of: cursor.text.slice(start, cursor.end) };
}

/** `19%`, `19 percent`. */
export function takePercent(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const { start } = cursor;
    const read = takeFigure(cursor);
    // `8.875%` has decimals, because nobody writes thousands of percent.
    const isDecimal = /^\d{1,2}[.,]\d{3}$/.test(cursor.text.slice(start, cursor.end));
    const figure = read !== undefined && isDecimal ? read / 1000 : read;
    const isPercent = cursor.literal('%', 'percent', 'prozent', 'pct', 'procent') !== undefined;
    return isPercent || cursor.attempt(() => takePerHundred(cursor)) !== undefined ? figure : undefined;
  });
}

/** `per cent`, `por ciento`, `per cento`, `pour cent`, `por cento`. */
function takePerHundred(cursor: Cursor): true | undefined {
  if (cursor.literal('per', 'por', 'pour') === undefined) return undefined;
  return cursor.literal('cent', 'ciento', 'cento') === undefined ? undefined : true;
}

/** `6 × €6,000`, `12 days at €500`, `40 articles @ €450 each`, `10 posts, €500 each`. */
export function takeCounted(cursor: Cursor): WrittenRate | undefined {
  return cursor.attempt((): WrittenRate | undefined => {
    const count = takeCount(cursor);
    if (!count) return undefined;
    const isParts = cursor.word('payment', 'instalment') !== undefined;
    const unit = isParts ? undefined : (cursor.word('rate') ?? cursor.word('unit') ?? takeNoun(cursor));
    const isListed = cursor.literal(',') !== undefined;
    const isTimes = isListed || takeTimes(cursor) || ((isParts || unit !== undefined) && takeAt(cursor));
    const amount = isTimes ? takeAmount(cursor) : undefined;
    if (amount?.sign === undefined) return undefined;
    const rate = takeUnit(cursor);
    const more = takeUnit(cursor);
    // `3 phases, €20,000` is one sum.
    if (isListed && rate === undefined) return undefined;
    const each = rate === undefined || rate === 'piece' ? (unit ?? rate) : rate;
    return more === undefined ? { kind: 'rate', amount, unit: each && singular(each), count } : undefined;
  });
}

function takeTimes(cursor: Cursor): boolean {
  return cursor.literal('x', '*', '·') !== undefined;
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
    // Of `€5,000 per month per country` nobody knows how many countries there are.
    if (more !== undefined) return { kind: 'rate', amount, unit: `${unit}/${more}`, tax };
    const count = takeHowMany(cursor, unit);
    if (unit !== undefined || count) return { kind: 'rate', amount, unit, tax, ...count };
    const isOnce = cursor.word('payment', 'oneOff') !== undefined || isOneOff;
    cursor.word('payment', 'media');
    return { kind: 'sum', amount, isOneOff: isOnce };
  });
}

/** The `HT` of `650 € HT par jour`: tax between an amount and its unit. */
function takeTaxOfRate(cursor: Cursor): WrittenRate['tax'] {
  const tax = cursor.word('tax', 'net', 'gross');
  const { at } = cursor;
  const isOfRate = takeUnit(cursor) !== undefined;
  cursor.at = at;
  return isOfRate && tax !== undefined ? (tax === 'net' ? 'plus' : 'including') : undefined;
}

/** What is paid for, where the price has a name of its own. */
const pricedUnits: Readonly<Record<string, string>> = {
  cpc: 'click',
  ppc: 'click',
  cpl: 'lead',
  cpa: 'acquisition',
  cpi: 'install',
  cpv: 'view',
  cpo: 'order',
  cps: 'sale',
};

/** `/month`, `per article`, `a day`, `monthly`, `p.a.` */
function takeUnit(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    const word = cursor.word('rate');
    if (word !== undefined) return word;
    const priced = pricedUnits[cursor.next?.text ?? ''];
    if (priced !== undefined) {
      cursor.at++;
      return priced;
    }
    const isSlash = cursor.literal('/') !== undefined;
    if (!isSlash && cursor.word('link', 'per') === undefined) return undefined;
    return cursor.word('rate') ?? cursor.word('unit') ?? takeNoun(cursor, isSlash);
  });
}

const otherKinds = ['link', 'payment', 'tax', 'bound', 'over', 'currency', 'number', 'scale', 'month'] as const;

/** A word that names what is paid for; undefined where a word of another kind stands, unless nothing else can. */
function takeNoun(cursor: Cursor, isSure = false): string | undefined {
  const word = cursor.next;
  if (word?.kind !== 'word' || word.text.length < 2 || word.text === 'vs') return undefined;
  const { at } = cursor;
  const isCurrency = takeCode(cursor) !== undefined;
  cursor.at = at;
  if (isCurrency) return undefined;
  for (const kind of isSure ? [] : otherKinds) {
    const isOther = cursor.word(kind) !== undefined;
    cursor.at = at;
    if (isOther) return undefined;
  }
  cursor.at++;
  return cursor.text.slice(word.start, word.end).toLowerCase();
}

type HowMany = Partial<Pick<WrittenRate, 'unit' | 'count' | 'every' | 'from' | 'until'>>;

/** How often a rate is paid: `× 6`, `for 6 months`, `, 10 posts`, `, cap 300`, `from January`. */
function takeHowMany(cursor: Cursor, unit: string | undefined): HowMany | undefined {
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
    return counted;
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
    return factor === undefined ? undefined : { count: { low: count.low * factor, high: count.high * factor } };
  }
  const noun = takeNoun(cursor);
  if (unit === 'thousand' && noun !== undefined) return { count: { low: count.low / 1000, high: count.high / 1000 } };
  if (noun !== undefined && unit === undefined) return { count, unit: singular(noun) };
  if (noun !== undefined && isSameNoun(noun, unit!)) return { count };
  if (noun !== undefined && unit === 'piece') return { count };
  cursor.at = at;
  return isUnitOptional ? { count } : undefined;
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

/** `article` of `articles`; other plurals stay as they are. */
function singular(noun: string): string {
  return /[^s]s$/.test(noun) && noun.length > 3 ? noun.slice(0, -1) : noun;
}

/** `articles` and `article`, `Artikel` and `Artikeln`. */
function isSameNoun(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const length = Math.max(3, shorter.length - 2);
  return longer.length - shorter.length <= 3 && longer.slice(0, length) === shorter.slice(0, length);
}

/** `from January`, `until March`, `January to March`: the dates between which a rate is paid. */
function takeTerm(cursor: Cursor): HowMany | undefined {
  return cursor.attempt(() => {
    const isListed = cursor.literal(',', '(') !== undefined;
    const isFrom = peekWord(cursor, 'from', 'since');
    const isUntil = peekWord(cursor, 'until', 'by');
    const date = takeDates(cursor) ?? takeAfterLink(cursor);
    if (!date || (!isListed && !isFrom && !isUntil && date.kind !== 'span')) return undefined;
    if (isListed) cursor.literal(')');
    if (date.kind === 'span') return { from: date.from, until: date.to };
    if (date.kind === 'open') return { from: date.from };
    return isFrom ? { from: date } : isUntil ? { until: date } : undefined;
  });
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

/** `12% of media`, `15 % von 70.000 €`, `12% of €70,000 media`. */
export function takeShare(cursor: Cursor): WrittenShare | undefined {
  return cursor.attempt((): WrittenShare | undefined => {
    const percent = takePercent(cursor);
    if (percent === undefined || cursor.word('payment', 'due') !== undefined) return undefined;
    cursor.skipFiller();
    cursor.word('payment', 'commission');
    if (cursor.word('link', 'of', 'from', 'on') === undefined && !takeOn(cursor)) return undefined;
    cursor.skipFiller();
    cursor.word('tax', 'net', 'gross');
    cursor.literal('-');
    const base = cursor.attempt(() => {
      const amount = takeAmount(cursor);
      return amount && (amount.sign !== undefined || amount.low >= 100) ? amount : undefined;
    });
    if (base) {
      takeWords(cursor, 2);
      return { kind: 'share', percent, of: '', base };
    }
    const of = takeBase(cursor);
    return of === undefined ? undefined : { kind: 'share', percent, of, base: takeBaseBehind(cursor) };
  });
}

/** A preposition that may be filler elsewhere, and may just have been taken as such. */
function takeOn(cursor: Cursor): boolean {
  if (cursor.literal('auf', 'sur', 'sobre', 'su', 'op') !== undefined) return true;
  const { tokens, at } = cursor;
  return /^(?:of|on|de|du|des|der|dem|del|di|do|da|van|auf|sur|sobre|su)$/.test(tokens[at - 1]?.text ?? '');
}

/** What a share is of, in words; media is called so in every language. */
function takeBase(cursor: Cursor): string | undefined {
  const { start } = cursor;
  if (cursor.word('payment', 'media') !== undefined) {
    const text = cursor.text.slice(start, cursor.end);
    return /^(?:media|paid media|media (?:spend|budget|costs))$/i.test(text) ? text : 'media';
  }
  return takeWords(cursor, 4);
}

/** The amount behind: `12% of media, media €70,000`, `12% of media (€70,000)`. */
function takeBaseBehind(cursor: Cursor): WrittenAmount | undefined {
  return cursor.attempt(() => {
    const isBracketed = cursor.literal('(') !== undefined;
    const isListed = !isBracketed && cursor.literal(',', ';') !== undefined;
    if (cursor.word('payment', 'media') === undefined && isListed) return undefined;
    cursor.literal(':', '=', 'of');
    const amount = takeAmount(cursor);
    // `10% of sales up to €5,000` has a limit, and no base.
    if (amount?.bound !== undefined) return undefined;
    if (isBracketed) cursor.literal(')');
    return amount?.sign === undefined ? undefined : amount;
  });
}

/** Plain words, up to the next that says something about money. */
function takeWords(cursor: Cursor, most: number): string | undefined {
  const { start, at: first } = cursor;
  while (cursor.next?.kind === 'word' && cursor.at - first < most && (cursor.at === first || !isStop(cursor)))
    cursor.at++;
  return cursor.at > first ? cursor.text.slice(start, cursor.end) : undefined;
}

function isStop(cursor: Cursor): boolean {
  const { at } = cursor;
  const isOne =
    cursor.word('payment', 'total', 'due') ??
    cursor.word('bound') ??
    cursor.word('tax') ??
    cursor.word('link', 'plus', 'and');
  cursor.at = at;
  return isOne !== undefined;
}

/** How many: a number, or a range of them. */
function takeCount(cursor: Cursor): Span | undefined {
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
