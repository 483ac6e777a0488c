import type { Span } from './amount';
import { minorUnits } from './minorUnits';
import type { Tax } from './writtenMoney';
import type { Money, MoneyTerm } from './moneySum';
import { comesTo, sumOf } from './moneySum';

/** `EUR 36000 (6000/month × 6)`, `EUR 40000..50000`, `12% of media`, `EUR 10000 +19% VAT`. */
export function inCanonicalForm(money: Money): string {
  return `${withoutTax(money)}${taxInWords(money.tax)}`;
}

/** The same of an amount that isn't a fee: of `3 × €450`, only what it comes to. */
export function sumInCanonicalForm(money: Money): string {
  return `${withoutTax(money, ({ per, percent }) => (per ?? '') === '' && percent === undefined)}${taxInWords(money.tax)}`;
}

/** Whether a term is just an amount, so that nothing has to be said about it besides what it comes to. */
function isAmount({ per, percent }: MoneyTerm): boolean {
  return per === undefined && percent === undefined;
}

function withoutTax(money: Money, isPlainTerm: (term: MoneyTerm) => boolean = isAmount): string {
  const { terms, total } = money;
  const known = terms.filter((term) => comesTo(term) !== undefined);
  const open = terms.filter((term) => comesTo(term) === undefined).map(termInWords);
  const currency = terms.find((term) => term.currency !== undefined)?.currency;
  const isMixed = known.some((term) => term.currency !== currency);
  if (isMixed) return known.map((term) => termInWords(term)).join(' + ');
  if (known.length === 0 && !total) return open.join(' + ');
  const sum = total ?? sumOf(known)!;
  // A stated total has all terms in it, also those of which nothing says how often they are paid.
  const inSum = total ? terms.filter((term) => term.percent === undefined || comesTo(term) !== undefined) : known;
  const isPlain = inSum.every(isPlainTerm);
  const details = isPlain ? '' : ` (${inSum.map(detail).join(' + ')})`;
  return [`${inFigures(sum, currency)}${details}`, ...(total ? [] : open)].join(' + ');
}

/** A term by itself, with its currency. */
function termInWords(term: MoneyTerm): string {
  if (term.percent === undefined && term.of !== undefined) return term.of;
  return term.percent !== undefined && comesTo(term) === undefined
    ? `${term.percent}% of ${term.of}`
    : `${term.currency === undefined ? '' : `${term.currency} `}${detail(term)}`;
}

/** `6000/month × 6`, `12% of 70000`, `10000`. */
function detail({ low, high, currency, per, count, percent }: MoneyTerm): string {
  const figures = plainFigures({ low, high }, currency);
  if (percent !== undefined) return `${percent}% of ${figures}`;
  if (per === undefined) return figures;
  const times = count === undefined ? '' : ` × ${count.low === count.high ? count.low : `${count.low}..${count.high}`}`;
  return `${figures}${per === '' ? '' : `/${per}`}${times}`;
}

function inFigures(span: Span, currency: string | undefined): string {
  return `${currency === undefined ? '' : `${currency} `}${plainFigures(span, currency)}`;
}

function plainFigures({ low, high }: Span, currency: string | undefined): string {
  const units = minorUnits(currency);
  const figure = (minor: number): string => {
    if (!Number.isFinite(minor)) return '';
    const isWhole = minor % units === 0 || units > 1000;
    return isWhole ? String(minor / units) : (minor / units).toFixed(Math.log10(units));
  };
  return low === high ? figure(low) : `${figure(low)}..${figure(high)}`;
}

function taxInWords(tax: Tax | undefined): string {
  if (!tax) return '';
  const rate = tax.percent === undefined ? '' : `${tax.percent}% `;
  return tax.kind === 'plus' ? ` +${rate}VAT` : ` incl. ${rate}VAT`;
}
