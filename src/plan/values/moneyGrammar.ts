import type { WrittenAmount } from './amount';
import { takeAmount } from './amount';
import { Cursor } from './cursor';
import { namesCurrency } from './currency';
import { takeDue, takePortion } from './moneyPortions';
import { takeFormer, takePart, takePaymentTerms, takePurpose, takeSameSum } from './moneyBeside';
import { takePercent, takeShare } from './moneyShare';
import { takeTax } from './moneyTax';
import { takeCounted, takeExtra, takeSumOrRate } from './moneyTerms';
import type { Stretch } from './reading';
import type { Tax, WrittenMoney, WrittenRate, WrittenSum, WrittenTerm } from './writtenMoney';
import { amountsOf } from './writtenMoney';

/** Everything that a text says about money; undefined if it says nothing about it. */
export function readWrittenMoney(text: string): WrittenMoney | undefined {
  return new MoneyReader(text).read();
}

/** Takes one clause after another from a text: what is paid, the total, the tax, and when it is paid. */
class MoneyReader {
  readonly #cursor: Cursor;
  readonly #used: Stretch[] = [];
  readonly #notes: Stretch[] = [];
  readonly #payments: string[] = [];
  readonly #terms: WrittenTerm[] = [];
  readonly #others: WrittenAmount[] = [];
  #total: WrittenAmount | undefined;
  #tax: Tax | undefined;
  #isFree = false;
  /** Percentages of nothing: instalments, if they add up to a hundred or say when they are due. */
  readonly #portions: { readonly percent: number; readonly at: Stretch; readonly isDue: boolean }[] = [];
  /** The sums of which the text says when they are paid. */
  readonly #due = new Set<WrittenTerm>();
  /** Whether a currency is named anywhere: a bare number is then something else. */
  readonly #namesCurrency: boolean;

  constructor(text: string) {
    this.#cursor = new Cursor(text);
    this.#namesCurrency = namesCurrency(new Cursor(text));
  }

  read(): WrittenMoney | undefined {
    const cursor = this.#cursor;
    while (!cursor.isAtEnd) {
      const { start } = cursor;
      if (this.#takeClause()) this.#used.push({ start, end: cursor.end });
      else if (this.#onlySum && takePurpose(this.#cursor)) this.#notes.push({ start, end: cursor.end });
      else if (!this.#takePortion()) cursor.at++;
    }
    if (this.#terms.length === 0) return undefined;
    this.#usePortions();
    const amounts = this.#terms.flatMap((term) => amountsOf(term));
    return {
      terms: this.#terms,
      total: this.#total,
      others: this.#others,
      tax: this.#tax,
      used: this.#used,
      notes: this.#notes,
      isFree: this.#isFree,
      payments: this.#payments,
      isBare: !this.#namesCurrency && amounts.every(({ sign }) => sign === undefined) && amounts.length > 0,
    };
  }

  #takeClause(): boolean {
    return (
      (this.#terms.length > 0 && takeFormer(this.#cursor)) ||
      (this.#onlySum !== undefined && takeSameSum(this.#cursor, this.#onlySum)) ||
      this.#takeGross() ||
      this.#takeCap() ||
      this.#takeSameRate() ||
      this.#takeTotal() ||
      this.#takeTax() ||
      this.#takePaymentTerms() ||
      (this.#terms.length > 0 && takePart(this.#cursor)) ||
      this.#takeTerm() ||
      this.#takeOrigin() ||
      this.#takeOther() ||
      this.#takeFree()
    );
  }

  /** The only sum so far; undefined if there is none, or anything else. */
  get #onlySum(): WrittenSum | undefined {
    const [only, second] = this.#terms;
    return only?.kind === 'sum' && !second && !this.#isFree ? only : undefined;
  }

  #takeTax(): boolean {
    const tax = takeTax(this.#cursor, this.#tax);
    if (tax) this.#tax = tax;
    return tax !== undefined;
  }

  #takePaymentTerms(): boolean {
    if (this.#terms.length === 0) return false;
    const areSums = this.#terms.every(({ kind }) => kind === 'sum');
    const payment = takePaymentTerms(this.#cursor, areSums);
    if (payment !== undefined) this.#payments.push(payment);
    return payment !== undefined;
  }

  /** `= €36,000`, `total €78,400`, `€36,000 in total`. A total alone is what is paid. */
  #takeTotal(): boolean {
    const cursor = this.#cursor;
    const total = cursor.attempt(() => {
      const isBracketed = cursor.literal(',', '(') === '(';
      const isResult = isBracketed && this.#terms.length === 1 && this.#terms[0]!.kind !== 'sum';
      const isStated = cursor.literal('=') !== undefined || cursor.word('payment', 'total') !== undefined || isResult;
      if (isStated) cursor.literal(':', '=');
      const amount = takeAmount(cursor);
      const isTotal = cursor.word('payment', 'total') !== undefined || isStated;
      return isTotal && this.#isAmount(amount) ? amount : undefined;
    });
    if (!total) return false;
    cursor.literal(')');
    if (this.#terms.length > 0) this.#total = total;
    else this.#terms.push({ kind: 'sum', amount: total, isOneOff: false });
    return true;
  }

  #isAmount(amount: WrittenAmount | undefined): amount is WrittenAmount {
    if (!amount || this.#cursor.next?.text === '%') return false;
    return amount.sign !== undefined || !this.#namesCurrency || amount.low >= 100;
  }

  /** The same sum with tax: `€10,000 (€11,900 incl. VAT)`, `= €11,900`. */
  #takeGross(): boolean {
    const cursor = this.#cursor;
    const [only, second] = this.#terms;
    if (only?.kind !== 'sum' || second || this.#tax?.kind === 'including') return false;
    const percent = cursor.attempt(() => {
      if (cursor.literal('(', '=', ',', '/', ';') === undefined) cursor.word('payment', 'total');
      const amount = takeAmount(cursor);
      const added = amount ? (amount.low / only.amount.low - 1) * 100 : 0;
      const rate = Math.round(added * 10) / 10;
      if (rate <= 0 || rate > 30 || amount?.sign !== only.amount.sign) return undefined;
      const isSaid = cursor.attempt(() => (this.#takeTax() ? true : undefined)) === true;
      return isSaid || rate === this.#tax?.percent ? rate : undefined;
    });
    if (percent === undefined) return false;
    cursor.literal(')');
    this.#tax = { kind: 'plus', percent };
    return true;
  }

  /** `€120 per hour, capped at €4,800`: what all of a rate comes to at most. */
  #takeCap(): boolean {
    const cursor = this.#cursor;
    const [only, second] = this.#terms;
    if (only?.kind !== 'rate' || only.count || second || this.#total) return false;
    const cap = cursor.attempt(() => {
      cursor.literal(',', '(', ';');
      const amount = takeAmount(cursor);
      return amount?.bound === 'atMost' && amount.sign !== undefined ? amount : undefined;
    });
    if (!cap) return false;
    cursor.literal(')');
    this.#total = cap;
    return true;
  }

  /** Something that is paid, if it is the first or adds to what precedes it. */
  #takeTerm(): boolean {
    const cursor = this.#cursor;
    const term = cursor.attempt(() => {
      const isAdded = this.#takePlus();
      const found =
        (isAdded ? (this.#takeCommission() ?? takeExtra(cursor)) : undefined) ??
        takeShare(cursor) ??
        takeCounted(cursor, this.#isBareAllowed(isAdded)) ??
        takeSumOrRate(cursor, this.#isBareAllowed(isAdded));
      return found && (this.#adds(found, isAdded) || this.#areInstalments(found)) ? found : undefined;
    });
    if (!term) return false;
    this.#terms.push(term);
    if (term.kind === 'rate' && term.tax) this.#tax ??= { kind: term.tax };
    if (term.kind === 'sum' && takeDue(cursor)) this.#due.add(term);
    return true;
  }

  #isBareAllowed(isAdded: boolean): boolean {
    return !this.#namesCurrency && (this.#terms.length === 0 || isAdded);
  }

  #takePlus(): boolean {
    const cursor = this.#cursor;
    if (this.#terms.length === 0) return false;
    cursor.literal(',');
    cursor.literal(';');
    const isPlus = cursor.literal('+', '&') !== undefined || cursor.word('link', 'plus', 'and') !== undefined;
    const isThen = cursor.word('payment', 'next') !== undefined;
    cursor.skipFiller();
    return isPlus || isThen || this.#isExcluding();
  }

  /** `excl. expenses`: they come on top. */
  #isExcluding(): boolean {
    const cursor = this.#cursor;
    const isExtra = cursor.attempt(() => {
      if (cursor.word('tax', 'excluding') === undefined) return undefined;
      const { at } = cursor;
      const extra = cursor.word('payment', 'extra');
      cursor.at = at;
      return extra;
    });
    return isExtra !== undefined;
  }

  /** Whether a term adds to those before: it says so, or one is paid once and the other again and again. */
  #adds(term: WrittenTerm, isAdded: boolean): boolean {
    if (this.#terms.length === 0 || isAdded) return true;
    const isOnce = (one: WrittenTerm): boolean => one.kind === 'sum' && one.isOneOff;
    const isRepeated = (one: WrittenTerm): boolean => one.kind === 'rate' || one.kind === 'share';
    return isOnce(term) ? this.#terms.some(isRepeated) : isRepeated(term) && this.#terms.every(isOnce);
  }

  /** How a sum comes about: `€36,000 (6 × €6,000)`. */
  #takeOrigin(): boolean {
    const cursor = this.#cursor;
    const [only, second] = this.#terms;
    if (only?.kind !== 'sum' || second || this.#total) return false;
    const origin = cursor.attempt(() => {
      const isListed = cursor.literal(',') !== undefined;
      if (!isListed && cursor.literal('(', '=', ':') === undefined) return undefined;
      const found = takeCounted(cursor) ?? takeShare(cursor) ?? takeSumOrRate(cursor, false);
      const term = found?.kind === 'rate' ? countedTo(found, only.amount) : found;
      const isOrigin =
        term?.kind === 'share' ? term.base !== undefined : term?.kind === 'rate' && term.count !== undefined;
      // After a comma it explains the sum only if it comes to it.
      const isSame = term?.kind === 'rate' && term.amount.low * (term.count?.low ?? 0) === only.amount.low;
      return isOrigin && (!isListed || isSame) ? term : undefined;
    });
    if (!origin) return false;
    cursor.literal(')');
    this.#total = only.amount;
    this.#terms[0] = origin;
    return true;
  }

  /** The same rate for another unit of time: `€36,000 p.a. (€3,000/month)`. */
  #takeSameRate(): boolean {
    const cursor = this.#cursor;
    const [rate, second] = this.#terms;
    if (rate?.kind !== 'rate' || second) return false;
    const same = cursor.attempt(() => {
      if (cursor.literal('(', '=') === undefined) return undefined;
      const other = takeSumOrRate(cursor, false);
      const [long, short] = [
        monthsIn[rate.unit ?? ''],
        other?.kind === 'rate' ? monthsIn[other.unit ?? ''] : undefined,
      ];
      if (!other || long === undefined || short === undefined) return undefined;
      return other.amount.low * long === rate.amount.low * short ? other : undefined;
    });
    if (same) cursor.literal(')');
    return same !== undefined;
  }

  /** `€5,000 on signing, €5,000 on delivery`: each is paid at its time. */
  #areInstalments(term: WrittenTerm): boolean {
    const cursor = this.#cursor;
    const { at } = cursor;
    const isDue = term.kind === 'sum' && takeDue(cursor);
    cursor.at = at;
    return isDue && this.#terms.every((one) => this.#due.has(one));
  }

  /** The `12% fee` of `€70,000 media + 12% fee`: a share of the sum before it. */
  #takeCommission(): WrittenTerm | undefined {
    const cursor = this.#cursor;
    const [only, second] = this.#terms;
    if (only?.kind !== 'sum' || second) return undefined;
    return cursor.attempt((): WrittenTerm | undefined => {
      const percent = takePercent(cursor);
      if (percent === undefined || cursor.word('payment', 'commission') === undefined) return undefined;
      return cursor.word('link', 'of', 'on') === undefined
        ? { kind: 'share', percent, of: '', base: only.amount }
        : undefined;
    });
  }

  /** The same sum in another currency, or another sum: `$5,000 / €4,600`, `€10,000 or €12,000`. */
  #takeOther(): boolean {
    const cursor = this.#cursor;
    const [only, second] = this.#terms;
    if (only?.kind !== 'sum' || second) return false;
    const other = cursor.attempt(() => {
      const sign = cursor.literal('/', '(', '=');
      if (sign === undefined && cursor.word('link', 'or') === undefined) return undefined;
      const amount = takeAmount(cursor);
      cursor.literal(')');
      // `€10,000 or €12,000`
      if (sign === undefined) return amount?.sign === undefined || amount.low < only.amount.low ? undefined : amount;
      return amount?.sign !== undefined && amount.sign !== only.amount.sign ? amount : undefined;
    });
    if (other) this.#others.push(other);
    return other !== undefined;
  }

  /** `pro bono`, and how the work is charged. */
  #takeFree(): boolean {
    if (this.#cursor.word('payment', 'basis') !== undefined) return true;
    if (this.#terms.length > 0 || this.#cursor.word('payment', 'free') === undefined) return false;
    this.#isFree = true;
    const { start, end } = this.#cursor;
    this.#terms.push({ kind: 'sum', amount: { low: 0, high: 0, sign: undefined, start, end }, isOneOff: false });
    return true;
  }

  /** `50% upfront`, `40/30/30`: parts of the amount, and when they are paid. */
  #takePortion(): boolean {
    const cursor = this.#cursor;
    const { start } = cursor;
    const amount = this.#takePortionInFigures();
    const percent = amount ?? takePortion(cursor);
    if (percent === undefined) return false;
    const isDue = takeDue(cursor) || amount !== undefined;
    this.#portions.push({ percent, at: { start, end: cursor.end }, isDue });
    return true;
  }

  /** The `6,000 upfront` of `€12,000: 6,000 upfront, 6,000 on delivery`, in percent of the sum. */
  #takePortionInFigures(): number | undefined {
    const cursor = this.#cursor;
    const [only, second] = this.#terms;
    const near = cursor.tokens.slice(cursor.at, cursor.at + 2);
    if (only?.kind !== 'sum' || second || only.amount.low <= 0 || !near.some(({ kind }) => kind === 'digits'))
      return undefined;
    return cursor.attempt(() => {
      const amount = takeAmount(cursor);
      if (!amount || amount.low >= only.amount.low || !takeDue(cursor)) return undefined;
      return (amount.low / only.amount.low) * 100;
    });
  }

  #usePortions(): void {
    const sum = this.#portions.reduce((total, { percent }) => total + percent, 0);
    const areInstalments = sum === 100 || (sum < 100 && this.#portions.every(({ isDue }) => isDue));
    if (!areInstalments) return;
    for (const { at } of this.#portions) {
      this.#used.push(at);
      this.#payments.push(this.#cursor.text.slice(at.start, at.end));
    }
  }
}

const monthsIn: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** A rate with how often it makes up a sum: the three months of `€13,500 (€4,500/month)`. */
function countedTo(rate: WrittenRate, sum: WrittenAmount): WrittenRate {
  const count = sum.low / rate.amount.low;
  const isWhole = rate.unit !== undefined && rate.count === undefined && Number.isInteger(count) && count > 1;
  return isWhole ? { ...rate, count: { low: count, high: count } } : rate;
}
