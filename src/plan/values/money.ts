import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { alternation } from '../../text/alternation';
import { scales } from '../vocabulary/en';

/** An amount of money in a text; offsets are half-open, in UTF-16 units of that text. */
export interface MoneyMention {
  readonly start: number;
  readonly end: number;
  /** ISO code, or a token such as DAI; undefined if the text names none. */
  readonly currency: string | undefined;
  /** The amount as written, in minor units of its currency: cents for USD, yen for JPY. */
  readonly minor: number;
  readonly perMonth: boolean;
  /** The total over all months or pieces that the text names, in minor units; `minor` if it names none. */
  readonly total: number;
}

const symbols: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  US$: 'USD',
  C$: 'CAD',
  A$: 'AUD',
};
const factors: Readonly<Record<string, number>> = scales;

const symbol = String.raw`(?:US\$|C\$|A\$|[$€£¥₹])`;
const figure = String.raw`\d{1,3}(?:[,.' \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)`;
const unit = String.raw`(?:\s?${alternation(Object.keys(factors))}\b)?`;
const amount = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<before>${symbol}|[A-Z]{3,4}(?=[\s\d]))\s?)?(?<figure>${figure})(?<unit>${unit})(?:\s?(?<after>${symbol}|[A-Z]{3,4}\b))?`,
  'giu',
);
const equalSum = new RegExp(String.raw`^\s*=\s*(?:${symbol}|[A-Z]{3})?\s?(${figure})${unit}`, 'iu');
const codeOrSymbol = new RegExp(String.raw`^(?:${symbol}|[A-Z]{3}\b)`, 'u');
const codes = new Set([
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CHF',
  'CAD',
  'AUD',
  'NZD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'INR',
  'CNY',
  'BRL',
  'MXN',
  'ZAR',
  'SGD',
  'HKD',
  'AED',
  'ILS',
  'KRW',
  'TRY',
  'DAI',
  'USDC',
  'USDT',
  'ETH',
  'BTC',
  'AKT',
  'ALGO',
  'DORG',
  'IOTX',
]);

/** Every amount in a text that names its currency; a bare number only if it is the whole text. In reading order. */
export function readMoney(text: string): MoneyMention[] {
  if (!/\d/.test(text)) return [];
  const found: MoneyMention[] = [];
  let end = 0;
  for (const match of text.matchAll(amount)) {
    if (match.index < end) continue;
    const mention = readAmount(text, match);
    if (!mention) continue;
    end = mention.end;
    found.push(mention);
  }
  return found;
}

function readAmount(text: string, match: RegExpExecArray | RegExpMatchArray): MoneyMention | undefined {
  const { before, figure: digits, unit: scale, after } = match.groups!;
  const start = match.index!;
  let end = start + match[0].length;
  const code = after && codes.has(after) ? after : undefined;
  if (after && !code && !symbols[after]) end -= after.length + (/\s/.test(text[end - after.length - 1]!) ? 1 : 0);
  const named = before && (symbols[before.toUpperCase()] ?? (codes.has(before) ? before : undefined));
  if (before && !named) return undefined;
  const currency = named || code || (after && symbols[after]) || undefined;
  const isWhole = start === 0 && text.slice(end).trim() === '';
  if (!currency && !isWhole) return undefined;
  const factor = scale ? (factors[scale.trim().toLowerCase()] ?? 1) : 1;
  const minor = Math.round(valueOf(digits!) * factor * minorUnits(currency));
  const rest = withMonths(text.slice(end), currency, minor);
  return { start, end: end + rest.length, currency, minor, perMonth: rest.perMonth, total: rest.total };
}

/** `/month × 6 = €36,000`, ` per article × 40`: the total of the amount, and the length of the text that states it. */
function withMonths(
  rest: string,
  currency: string | undefined,
  minor: number,
): { length: number; perMonth: boolean; total: number } {
  const per = /^\s*(?:\/|per\s|a\s)\s*(month|mo\b|[\p{L}]{1,20})/iu.exec(rest);
  const perMonth = per !== null && /^mo/i.test(per[1]!);
  const times = /^\s*[×x*]\s*(\d{1,4})(?:\s*months?)?/i.exec(rest.slice(per?.[0].length ?? 0));
  let length = per && (perMonth || times) ? per[0].length : 0;
  if (!times) return { length, perMonth, total: minor };
  length += times[0].length;
  let total = minor * Number(times[1]);
  const sum = equalSum.exec(rest.slice(length));
  if (sum) {
    total = Math.round(valueOf(sum[1]!) * minorUnits(currency));
    length += sum[0].length;
  }
  return { length, perMonth, total };
}

/**
 * The number written by digits with separators: the last separator is the decimal one unless three digits follow it.
 */
function valueOf(digits: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = decimal ? digits.slice(0, decimal.index) : digits;
  return Number(`${whole.replace(/\D/g, '')}${decimal ? `.${decimal[1]}` : ''}`);
}

const fractionDigits = new Map<string, number>();

/** How many minor units a currency has, according to ISO 4217; 100 for tokens and if none is named. */
function minorUnits(currency: string | undefined): number {
  if (!currency) return 100;
  let digits = fractionDigits.get(currency);
  if (digits === undefined) {
    try {
      digits =
        new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    } catch {
      digits = 2;
    }
    fractionDigits.set(currency, digits);
  }
  return 10 ** digits;
}

/** The first percentage in a text, such as the 12 of `12% of media`; undefined if there is none. */
export function readPercentage(text: string): number | undefined {
  const match = /(\d{1,3}(?:[.,]\d{1,3})?)\s?%/.exec(text);
  return match ? Number(match[1]!.replace(',', '.')) : undefined;
}

/**
 * The problem with the value of a money field that is meant as an amount but doesn't give one; undefined if there is
 * none.
 */
export function moneyProblem(
  text: string,
): { readonly start: number; readonly end: number; readonly message: Message } | undefined {
  const whole = text.trim();
  if (whole === '' || whole.length > 60) return undefined;
  const start = text.indexOf(whole);
  const at = { start, end: start + whole.length };
  const isMeant = codeOrSymbol.test(whole) || /^\d/.test(whole);
  if (!isMeant || readPercentage(whole) !== undefined) return undefined;
  const [first] = readMoney(whole);
  if (first && first.start === 0 && !/^[.,]\d|^\d/.test(whole.slice(first.end))) return undefined;
  if (!first && /^\d/.test(whole) && /\p{L}{3,}/u.test(whole)) return undefined;
  if (/^[A-Z]{3}\b/.test(whole) && !codes.has(whole.slice(0, 3))) return undefined;
  return { ...at, message: say`“${whole}” isn’t a valid amount: use a format such as USD 12,000 or €12,000` };
}

/** An amount in minor units in the format of the plan: `USD 1,200`, with cents only if there are any. */
export function formatMoney(minor: number, currency: string | undefined): string {
  const value = minor / minorUnits(currency);
  return currency ? `${currency} ${inGroups(value)}` : inGroups(value);
}

/** `1,200` or `1,200.50`. */
function inGroups(value: number): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/**
 * Another amount in the format of a text's first one: the same currency sign in the same position, the same thousands
 * separators. Undefined if the text has no amount.
 */
export function writtenLike(text: string, minor: number): string | undefined {
  const [first] = readMoney(text);
  if (!first) return undefined;
  const written = text.slice(first.start, first.end);
  const figures = /\d(?:[\d.,' \u00a0\u202f]*\d)?/.exec(written);
  if (!figures) return undefined;
  const grouping = /\d([.,' \u00a0\u202f])\d{3}(?!\d)/.exec(figures[0])?.[1] ?? ',';
  const value = minor / minorUnits(first.currency);
  const [whole, part] = inGroups(value).split('.');
  const number = whole!.replaceAll(',', grouping) + (part ? (grouping === '.' ? ',' : '.') + part : '');
  const before = written.slice(0, figures.index).trimEnd();
  const sign = /^[^\d\s]{1,3}/.exec(before)?.[0];
  if (sign !== undefined) return `${sign}${/^[A-Z]{3}/i.test(sign) ? ' ' : ''}${number}`;
  const after = /(?:[$€£¥₹]|[A-Z]{3,4})\s*$/.exec(written)?.[0];
  return after === undefined ? number : `${number} ${after}`;
}
