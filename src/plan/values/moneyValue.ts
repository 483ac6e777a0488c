import { moneyInWords } from './moneyInWords';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedStrings } from '../../text/memoizedStrings';
import { say } from '../../text/message';
import { dayOfField } from '../dayOfField';
import type { Entity } from '../entity';
import { statedField } from '../entity';
import { isMissing } from '../missing';
import type { Span, WrittenAmount } from './amount';
import { currenciesOf, takeCode, takeSign } from './currency';
import { minorUnits } from './minorUnits';
import { readWrittenMoney } from './moneyGrammar';
import { inCanonicalForm, sumInCanonicalForm } from './canonicalMoney';
import type { Money, MoneyTerm } from './moneySum';
import { sumOf } from './moneySum';
import type { WrittenMoney, WrittenRate, WrittenTerm } from './writtenMoney';
import { amountsOf } from './writtenMoney';
import { writtenLike } from './writtenLike';
import { confirmationsIn } from './confirmations';
import { Cursor } from './cursor';
import { leftOver } from './leftOver';
import type { Reading, Stretch } from './reading';
import { ambiguous, missing, readAs, unreadable } from './reading';
import { monthsBetween } from './term';
import type { ValueContext } from './valueContext';
import type { ValueType } from './valueType';
import { anyOf } from '../vocabulary/words';
import { once } from '../../text/once';

/**
 * An amount, or a fee made of rates, shares and sums. A rate per month, quarter or year is paid for the plan's period if
 * the text doesn't say for how long. Arithmetic that contradicts itself is ambiguous, as is a sign such as `kr` that the
 * plan's currency doesn't decide.
 */
export const moneyType: ValueType<Money> = {
  read: (value, context) => resolved(value.text, readText(value.text), context),
  means: sumInCanonicalForm,
  inWords: moneyInWords,
};

/** The same of a fee, which is paid until the work with its vendor ends. */
export const feeType: ValueType<Money> = {
  read: (value, context, entity) => resolved(value.text, readText(value.text), inTermOf(entity, context)),
  means: inCanonicalForm,
  inWords: moneyInWords,
  dependsOnEntity: ['vendor'],
};

/** What money depends on beyond its text. */
type MoneyContext = Pick<ValueContext, 'currency' | 'calendar'>;

/** The same for a vendor, with which the work may end before the plan does. */
function inTermOf(entity: Entity | undefined, context: ValueContext): MoneyContext {
  const ends = entity?.kind === 'vendor' ? statedField(entity, 'ends') : undefined;
  if (!ends) return context;
  return { currency: context.currency, calendar: { ...context.calendar, periodEnd: dayOfField(ends, context) } };
}

/** What the text alone says: the same wherever it stands. */
interface Written {
  readonly money: WrittenMoney;
  readonly unread: readonly Stretch[];
  readonly notes: readonly Stretch[];
}

/** In UTF-16 units; whatever is longer is no amount. */
const longestText = 1000;

const readText = memoizedStrings((text: string): Reading<never> | Written => {
  if (isMissing(text)) return missing;
  const money = text.length > longestText ? undefined : (remainderIn(text) ?? readWrittenMoney(text));
  if (!money) return unreadable(text);
  const states = confirmationsIn(text);
  const rest = leftOver(text, [...money.used, ...money.notes, ...states]);
  const changing = rest.notes.filter(({ start, end }) => changesMoney(text.slice(start, end)));
  const unread = [...rest.unread, ...changing, ...doubtsIn(text)];
  const notes = [...rest.notes.filter((note) => !changing.includes(note)), ...money.notes, ...states];
  // Beside a bare number any word may say what it counts: `40 articles`, `net 30`.
  const isExplained = money.isFree && unread.length === 0 && notes.every(({ start }) => text[start] === '(');
  if (money.isBare && unread.length + notes.length > 0 && !isExplained) return unreadable(text);
  return { money, unread, notes };
});

/**
 * Whether plain words next to an amount change it all the same: what it is paid for each of, what is taken off or comes on
 * top, another currency, or that it is the amount no more.
 */
function changesMoney(note: string): boolean {
  const cursor = new Cursor(note);
  if (isMissing(note.replaceAll(/[()]/g, ' ')) || cursor.literal('/') !== undefined) return true;
  for (; !cursor.isAtEnd; cursor.at++) {
    const { at } = cursor;
    const word =
      (at === 0 ? cursor.word('link', 'per') : undefined) ??
      cursor.word('link', 'plus', 'minus') ??
      cursor.word('former') ??
      cursor.word('multiple') ??
      cursor.word('measure', 'fewer') ??
      cursor.word('tax', 'excluding') ??
      cursor.word('status', 'cancelled') ??
      takeSign(cursor) ??
      takeCode(cursor);
    if (word !== undefined) return true;
    cursor.at = at;
  }
  return false;
}

/** The question marks behind an amount. */
function doubtsIn(text: string): Stretch[] {
  const at = text.indexOf('?');
  return at < 0 ? [] : [{ start: at, end: at + 1 }];
}

/** Whether a text, wherever it stands, is an amount in figures and nothing else. */
export function isMoney({ text }: SourceText): boolean {
  const one = readText(text);
  return 'money' in one && /\p{Nd}/u.test(text) && one.unread.length + one.notes.length === 0;
}

function resolved(text: string, one: Reading<never> | Written, context: MoneyContext): Reading<Money> {
  if (!('money' in one)) return one;
  const { money, unread, notes } = one;
  const signs = [...new Set(allAmounts(money).map(({ sign }) => sign))].filter((sign) => sign !== undefined);
  const [sign] = signs;
  const codes = signs.length === 1 ? currenciesOf(sign, context.currency) : [undefined];
  if (unread.length > 0) return readAs(inCurrency(money, codes[0], context), unread, notes);
  if (codes.length > 1)
    return ambiguous(
      codes.map((code) => ({ value: inCurrency(money, code, context), text: `${code} ${figuresIn(text)}` })),
      say`several currencies are called that`,
    );
  const value = inCurrency(money, codes[0], context);
  if (money.others.length > 0) return ofOthers(text, money, value, context);
  return withTotal(text, money.total, value, notes);
}

/** A text without the letters of its currency. */
function figuresIn(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => /\d/.test(word))
    .map((word) => word.replace(/^\p{L}{1,20}\.?(?=\d)/u, ''))
    .join(' ');
}

/** The same sum is stated in several currencies: any of them may be the one that is paid. */
function ofOthers(text: string, money: WrittenMoney, value: Money, context: MoneyContext): Reading<Money> {
  const written = [...money.terms.flatMap((term) => amountsOf(term)), ...money.others];
  const options = written.map((amount) => {
    const [currency] = currenciesOf(amount.sign, context.currency);
    return { value: { ...value, terms: [inMinor(amount, currency)] }, text: text.slice(amount.start, amount.end) };
  });
  const areAlike = new Set(written.map(({ sign }) => sign)).size === 1;
  return ambiguous(options, areAlike ? undefined : say`the amount is stated in several currencies`);
}

/** A total that the terms don't come to contradicts them; one that they leave open settles it. */
function withTotal(
  text: string,
  written: WrittenAmount | undefined,
  value: Money,
  notes: readonly Stretch[],
): Reading<Money> {
  const { total, terms } = value;
  const sum = total && sumOf(terms);
  if (!written || !sum || (sum.low === total.low && sum.high === total.high)) return readAs(value, [], notes);
  // A fee that is a share of what it spends may state the total with that.
  const bases = terms.map(({ low, high, currency, percent }) => ({
    low: percent === undefined ? 0 : low,
    high,
    currency,
  }));
  if (sum.low + sumOf(bases)!.low === total.low) return readAs({ ...value, terms: withBases(terms) }, [], notes);
  const { start, end } = written;
  const currency = terms[0]!.currency;
  const corrected = writtenLike(text.slice(start, end), sum.low, currency) ?? '';
  return ambiguous(
    [
      { value: { ...value, total: undefined }, text: text.slice(0, start) + corrected + text.slice(end) },
      { value: { ...value, terms: [{ ...total, currency }], total: undefined }, text: text.slice(start, end) },
    ],
    say`the total isn’t what the rest comes to`,
  );
}

/** Each share with what it is a share of, which is paid too. */
function withBases(terms: readonly MoneyTerm[]): MoneyTerm[] {
  return terms.flatMap((term) => {
    const { low, high, currency } = term;
    return term.percent === undefined ? term : [{ low, high, currency }, term];
  });
}

function allAmounts({ terms, total }: WrittenMoney): readonly WrittenAmount[] {
  const amounts = terms.flatMap((term) => amountsOf(term));
  return total ? [...amounts, total] : amounts;
}

const remainder = once(() => new RegExp(`^\\s*${anyOf('remainder')}\\.?\\s*$`, 'iu'));

/** What is left of the budget, whatever that comes to: `the rest`. */
function remainderIn(text: string): WrittenMoney | undefined {
  if (!remainder().test(text)) return undefined;
  return {
    terms: [{ kind: 'extra', of: text.trim() }],
    others: [],
    payments: [],
    used: [{ start: 0, end: text.length }],
    notes: [],
    isFree: false,
    isBare: false,
  };
}

/** With each amount in the currency that it names, or else in that of the others, or in the plan's. */
function inCurrency(money: WrittenMoney, shared: string | undefined, context: MoneyContext): Money {
  const named = allAmounts(money).find(({ sign }) => sign !== undefined)?.sign;
  const codeOf = ({ sign }: WrittenAmount): string | undefined =>
    shared ?? currenciesOf(sign ?? named, context.currency)[0];
  const terms = money.terms.map((term): MoneyTerm => {
    if (term.kind === 'sum') return inMinor(term.amount, codeOf(term.amount));
    if (term.kind === 'rate')
      return {
        ...inMinor(term.amount, codeOf(term.amount)),
        per: term.unit ?? '',
        count: countOf(term, context, monthsBefore(money.terms, term)),
      };
    if (term.kind === 'extra') return { low: 0, high: 0, currency: undefined, of: term.of };
    const { percent, of, base } = term;
    return base
      ? { ...inMinor(base, codeOf(base)), percent, of }
      : { low: 0, high: 0, currency: undefined, percent, of };
  });
  const { total, tax, payments } = money;
  const limit = limitOf(money);
  return { terms, total: total && inMinor(total, codeOf(total)), tax, limit, ...(payments.length > 0 && { payments }) };
}

/** Whether what is paid is a limit because one of its amounts, or how many there are, is one. */
function limitOf({ terms, total }: WrittenMoney): Money['limit'] {
  const bounds = [
    ...terms.flatMap((term) => (term.kind === 'sum' || term.kind === 'rate' ? term.amount.bound : [])),
    ...terms.flatMap((term) => (term.kind === 'rate' ? term.bound : [])),
    total?.bound,
  ].filter((bound) => bound !== undefined);
  if (bounds.length === 0) return undefined;
  return bounds.every((bound) => bound === 'atLeast' || bound === 'above') ? 'least' : 'most';
}

function inMinor({ low, high }: Span, currency: string | undefined): Span & { readonly currency: string | undefined } {
  const units = minorUnits(currency);
  return { low: Math.round(low * units), high: Math.round(high * units), currency };
}

const monthsIn: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * How often a rate is paid. One per month, quarter or year is paid in its dates, or in the plan's period; undefined if
 * that isn't known, or not in whole months.
 */
function countOf(
  { unit = '', count, every, from, until }: WrittenRate,
  { calendar }: MoneyContext,
  before: number,
): Span | undefined {
  if (count && every === undefined) return count;
  const inUnit = monthsIn[every ?? unit];
  const months = inUnit === undefined ? undefined : monthsBetween(from, until, calendar);
  if (months === undefined || months < before) return undefined;
  const times = (months - before) / inUnit!;
  return { low: (count?.low ?? 1) * times, high: (count?.high ?? 1) * times };
}

/** The months that the rates before a term take: `€4,000/month for 3 months, then €6,000/month`. */
function monthsBefore(terms: readonly WrittenTerm[], last: WrittenTerm): number {
  const before = terms.slice(0, terms.indexOf(last));
  return before.reduce((sum, term) => {
    const inUnit = term.kind === 'rate' && term.every === undefined ? monthsIn[term.unit ?? ''] : undefined;
    return term.kind === 'rate' && inUnit !== undefined && term.count ? sum + term.count.low * inUnit : sum;
  }, 0);
}
