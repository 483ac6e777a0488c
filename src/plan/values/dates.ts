import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { IsoDate } from '../calendar';
import { dateOf, daysIn } from '../calendar';
import { english } from '../vocabulary/en';
import { anyOf } from '../vocabulary/words';

/**
 * A date as people write it, before the plan's launch and period determine which days it means. Months count from 1.
 */
export type WrittenDate =
  | { readonly kind: 'day'; readonly year?: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year?: number; readonly month: number; readonly part?: 'early' | 'mid' | 'late' }
  | { readonly kind: 'quarter'; readonly year?: number; readonly quarter: number; readonly fiscal: boolean }
  | { readonly kind: 'half'; readonly year?: number; readonly half: number; readonly fiscal: boolean }
  | { readonly kind: 'year'; readonly year: number; readonly fiscal: boolean }
  /** Weeks of the plan, counted from its start: `Week 1-4`. */
  | { readonly kind: 'week'; readonly first: number; readonly last: number }
  /** A month of the plan, counted from its start: `Month 2`. */
  | { readonly kind: 'month-of-plan'; readonly number: number }
  /** Calendar days after launch day; negative before it: `T-8 weeks` is -56. */
  | { readonly kind: 'launch'; readonly days: number }
  /** Open-ended: `ongoing`. */
  | { readonly kind: 'open' }
  /** `03/04/2027`: either order is a date. */
  | { readonly kind: 'ambiguous'; readonly options: readonly [IsoDate, IsoDate] }
  /** Written as a date that the calendar doesn't have. */
  | { readonly kind: 'invalid'; readonly reason: Message; readonly suggestion?: IsoDate };

/** A date in a text, in half-open UTF-16 offsets of that text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly date: WrittenDate;
}

const month = `${anyOf(...english.months)}\\.?`;
const firstLetters = english.months.map(([name]) => name.slice(0, 3).toLowerCase());
const words = '(?<![\\p{L}\\d_./@#-])';
const end = '(?![\\p{L}\\d_]|[.,/-]\\d)';
const year = '(?:19|20)\\d{2}';

type Reader = (groups: readonly (string | undefined)[]) => WrittenDate | undefined;

/** Every written form: its pattern, and its meaning. The first match wins, so longer forms come first. */
const forms: readonly (readonly [pattern: string, read: Reader])[] = [
  [`(${year})-(\\d{2})-(\\d{2})`, ([, y, m, d]) => calendarDay(Number(y), Number(m), Number(d))],
  [`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(${year})`, ([, d, m, y]) => calendarDay(Number(y), Number(m), Number(d))],
  [`(\\d{1,2})/(\\d{1,2})/(${year})`, ([, a, b, y]) => slashed(Number(a), Number(b), Number(y))],
  [
    `(early|mid|late)[\\s-]+(${month})(?:,?\\s+(${year}))?`,
    ([, part, m, y]) => ({
      kind: 'month',
      year: numeric(y),
      month: monthNumber(m!),
      part: part!.toLowerCase() as 'mid',
    }),
  ],
  [
    `(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(${year}))?(?!\\d)`,
    ([, m, d, y]) => namedDay(numeric(y), m!, Number(d)),
  ],
  [
    `(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(${month})(?:,?\\s+(${year}))?`,
    ([, d, m, y]) => namedDay(numeric(y), m!, Number(d)),
  ],
  [`(${month})\\s+(${year})`, ([, m, y]) => ({ kind: 'month', year: Number(y), month: monthNumber(m!) })],
  [`(${year})-(0[1-9]|1[0-2])`, ([, y, m]) => ({ kind: 'month', year: Number(y), month: Number(m) })],
  [
    `FY\\s?'?(?:20)?(\\d{2})(?:[\\s-]*Q([1-4]))`,
    ([, y, q]) => ({ kind: 'quarter', year: 2000 + Number(y), quarter: Number(q), fiscal: true }),
  ],
  [
    `FY\\s?'?(?:20)?(\\d{2})(?:[\\s-]*H([12]))`,
    ([, y, h]) => ({ kind: 'half', year: 2000 + Number(y), half: Number(h), fiscal: true }),
  ],
  [`FY\\s?'?(?:20)?(\\d{2})`, ([, y]) => ({ kind: 'year', year: 2000 + Number(y), fiscal: true })],
  [
    `(?:(${year})[\\s-]*Q([1-4])|Q([1-4])(?:[\\s-]+(?:of\\s+)?(${year}))?)`,
    ([, y1, q1, q2, y2]) => ({ kind: 'quarter', year: numeric(y1 ?? y2), quarter: Number(q1 ?? q2), fiscal: false }),
  ],
  [
    `(?:(${year})[\\s-]*H([12])|H([12])(?:[\\s-]+(?:of\\s+)?(${year}))?)`,
    ([, y1, h1, h2, y2]) => ({ kind: 'half', year: numeric(y1 ?? y2), half: Number(h1 ?? h2), fiscal: false }),
  ],
  [
    `weeks?\\s+(\\d{1,2})(?:\\s?[-–]\\s?(\\d{1,2}))?`,
    ([, a, b]) => ({ kind: 'week', first: Number(a), last: Number(b ?? a) }),
  ],
  [`month\\s+(\\d{1,2})`, ([, n]) => ({ kind: 'month-of-plan', number: Number(n) })],
  [
    `T\\s?([-+−–])\\s?(\\d{1,3})(?:\\s*(d(?:ays?)?|w(?:eeks?|ks?)?|m(?:onths?)?))?`,
    ([, sign, n, unit]) => ({ kind: 'launch', days: (sign === '+' ? 1 : -1) * Number(n) * daysInUnit(unit) }),
  ],
  [
    `(\\d{1,3})\\s+(days?|weeks?|months?)\\s+(out|before launch|after launch)`,
    ([, n, unit, side]) => ({
      kind: 'launch',
      days: (side!.toLowerCase().startsWith('after') ? 1 : -1) * Number(n) * daysInUnit(unit),
    }),
  ],
  ['launch day', () => ({ kind: 'launch', days: 0 })],
];

const matchers = forms.map(([pattern, read]) => ({ pattern: new RegExp(`${pattern}${end}`, 'iuy'), read }));
const hint = /\d|launch day/i;
const starts = new RegExp(
  `${words}(?=\\d|FY|[QHT]\\s?[-+−–]?\\s?\\d|early|mid|late|weeks?\\s|month\\s|launch day|${month}[\\s])`,
  'giu',
);

const openEnded = new RegExp(`^\\s*${anyOf('openEnded')}\\s*$`, 'i');

/** Every date in a text, in order. Dates inside words, versions and ids don't count. */
export function readDates(text: string): DateMention[] {
  if (openEnded.test(text)) {
    const start = text.length - text.trimStart().length;
    return [{ start, end: start + text.trim().length, date: { kind: 'open' } }];
  }
  if (!hint.test(text)) return bareMonth(text);
  const found: DateMention[] = [];
  let done = 0;
  for (const { index } of text.matchAll(starts)) {
    if (index < done) continue;
    for (const { pattern, read } of matchers) {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      const date = match && read(match);
      if (!match || !date) continue;
      done = index + match[0].length;
      found.push({ start: index, end: done, date });
      break;
    }
  }
  return found;
}

const wholeMonth = new RegExp(`^\\s*(?:(early|mid|late)[\\s-]+)?(${month})\\s*$`, 'i');
const partOfMonthIn = new RegExp(`(?<![\\p{L}])(early|mid|late)[\\s-](${month})(?![\\p{L}])`, 'iu');

/** A month's name alone is a date only if there is nothing else: `May` in a date field, not in prose. */
function bareMonth(text: string): DateMention[] {
  const match = wholeMonth.exec(text);
  if (!match) {
    const part = partOfMonthIn.exec(text);
    if (!part) return [];
    return [
      {
        start: part.index,
        end: part.index + part[0].length,
        date: { kind: 'month', month: monthNumber(part[2]!), part: part[1]!.toLowerCase() as 'mid' },
      },
    ];
  }
  const start = text.length - text.trimStart().length;
  const part = match[1]?.toLowerCase() as 'mid' | undefined;
  return [{ start, end: start + text.trim().length, date: { kind: 'month', month: monthNumber(match[2]!), part } }];
}

/** Two dates that form a period: `A to B`, `from A to B`, `A – B`, `A..B`, `A until B`. */
export interface DateRangeMention {
  readonly start: number;
  readonly end: number;
  readonly from: DateMention;
  readonly to: DateMention;
}

/** Every date in a value of the document. */
export const datesOf = memoizedText((value: SourceText) => readDates(value.text));

const untilBetween = new RegExp(String.raw`^\s*(?:${anyOf('until')}|\.\.\.?|[–—-]|→)\s*$`, 'i');
const fromHere = /(?<=\b(from\s+))/iy;

/** Every period in a text, in order; a leading `from` belongs to it. */
export function readDateRanges(text: string): DateRangeMention[] {
  const dates = readDates(text);
  const found: DateRangeMention[] = [];
  for (let index = 0; index + 1 < dates.length; index++) {
    const [from, to] = [dates[index]!, dates[index + 1]!];
    if (!untilBetween.test(text.slice(from.end, to.start))) continue;
    fromHere.lastIndex = from.start;
    const before = fromHere.exec(text)?.[1]!.length ?? 0;
    found.push({ start: from.start - before, end: to.end, from, to });
    index++;
  }
  return found;
}

function calendarDay(y: number, m: number, d: number): WrittenDate {
  if (dateOf(y, m, d)) return { kind: 'day', year: y, month: m, day: d };
  const swapped = dateOf(y, d, m);
  const reason =
    m < 1 || m > 12
      ? say`there is no month ${m}`
      : d < 1
        ? say`there is no day 0`
        : say`that month has only ${daysIn(y, m)} days`;
  return { kind: 'invalid', reason, suggestion: m > 12 ? swapped : undefined };
}

function slashed(a: number, b: number, y: number): WrittenDate {
  const american = dateOf(y, a, b);
  const european = dateOf(y, b, a);
  if (american && european && american !== european) return { kind: 'ambiguous', options: [american, european] };
  const only = american ?? european;
  if (!only) return { kind: 'invalid', reason: say`neither ${a} nor ${b} can be the month` };
  return { kind: 'day', year: y, month: Number(only.slice(5, 7)), day: Number(only.slice(8)) };
}

/** A day with the month's name; a number beyond any month's length is something else. */
function namedDay(y: number | undefined, name: string, d: number): WrittenDate | undefined {
  const m = monthNumber(name);
  if (d < 1 || d > 31) return undefined;
  if (d > daysIn(y ?? 2024, m))
    return { kind: 'invalid', reason: say`that month has only ${daysIn(y ?? 2024, m)} days` };
  return { kind: 'day', year: y, month: m, day: d };
}

function monthNumber(name: string): number {
  return firstLetters.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function numeric(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** T-8 means days, T-8 weeks weeks; a month before launch counts as four weeks, as planners count back. */
function daysInUnit(unit: string | undefined): number {
  const letter = unit?.[0]?.toLowerCase();
  return letter === 'w' ? 7 : letter === 'm' ? 28 : 1;
}
