import type { IsoDate } from '../../plan/calendar';
import { addDays, dateOf, daysIn, weekday } from '../../plan/calendar';
import { readDates } from '../../plan/values/dates';
import type { DateStyle } from '../../plan/values/dateStyle';
import { dateStyleOf, writeDate } from '../../plan/values/dateStyle';
import type { FieldDefinition } from '../../plan/fields';
import { once } from '../../text/once';
import { english } from '../../plan/vocabulary/words';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { CompletionContext, Completion } from './completion';
import { resolveDate } from '../../plan/values/resolveDate';

type Proposal = Pick<Completion, 'label' | 'detail' | 'insert' | 'kind' | 'aliases'>;

/**
 * Dates for a field, in the plan's format; relative to launch if the plan has one. `typed` is the date being written,
 * `typedField` the field up to there, which for a period may contain its first day.
 */
export function dateProposals(
  { snapshot: { plan, calendar }, today, words }: CompletionContext,
  { key, type }: FieldDefinition,
  typed: string,
  typedField = typed,
): Proposal[] {
  const style = dateStyleOf(plan);
  if (type === 'period') {
    const [begin] = typedField.length > typed.length ? readDates(typedField) : [];
    const from = begin && resolveDate(begin.date, calendar)?.first;
    const offered = from === undefined ? periods(today, style) : ends(from, style);
    return offered.flatMap(([label, insert]) =>
      insert === undefined ? [] : { label: words(label), insert, detail: insert, kind: 'date' },
    );
  }
  const days: Proposal[] = (past.has(key) ? pastDays(today) : comingDays(today, calendar.periodEnd)).flatMap(
    ([label, date]) => {
      if (date === undefined) return [];
      const insert = writeDate(date, style);
      return { label: words(label), insert, detail: insert, kind: 'date', aliases: [insert] };
    },
  );
  const launch =
    past.has(key) || key === 'launch' || calendar.launch === undefined ? [] : launchDates(calendar.launch, typed);
  const meant = readPhrase(typed, today);
  const first: Proposal[] =
    meant === undefined
      ? []
      : [
          {
            label: typed.trim(),
            insert: writeDate(meant, style),
            detail: writeDate(meant, style),
            kind: 'date',
          },
        ];
  return usesLaunchDates(plan.document.text) ? [...first, ...launch, ...days] : [...first, ...days, ...launch];
}

/** Fields that say when something happened. */
const past: ReadonlySet<string> = new Set(['called', 'last-check-in']);
const weekdays = once(() => english().weekdays.map(([name]) => name));

/** Days as people describe them; undefined beyond the calendar. */
type NamedDay = readonly [Message, IsoDate | undefined];

function pastDays(today: IsoDate): NamedDay[] {
  const back = (count: number): IsoDate | undefined => addDays(today, -count);
  const since = (day: number): number => ((weekday(today) - day + 6) % 7) + 1;
  return [
    [say`today`, today],
    [say`yesterday`, back(1)],
    [say`last Monday`, back(since(1))],
    [say`last Tuesday`, back(since(2))],
    [say`last Wednesday`, back(since(3))],
    [say`last Thursday`, back(since(4))],
    [say`last Friday`, back(since(5))],
    [say`a week ago`, back(7)],
  ];
}

function comingDays(today: IsoDate, periodEnd: IsoDate | undefined): NamedDay[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const on = (day: number): IsoDate | undefined => addDays(today, until(today, day));
  const monthEnd = (m: number): IsoDate => dateOf(year, m, daysIn(year, m))!;
  return [
    [say`next Friday`, on(5)],
    [say`next Monday`, on(1)],
    [say`next Tuesday`, on(2)],
    [say`next Wednesday`, on(3)],
    [say`next Thursday`, on(4)],
    [say`in a week`, addDays(today, 7)],
    [say`in two weeks`, addDays(today, 14)],
    [say`in four weeks`, addDays(today, 28)],
    [say`end of the month`, monthEnd(month)],
    [say`end of the quarter`, monthEnd(Math.ceil(month / 3) * 3)],
    ...(periodEnd === undefined ? [] : [[say`end of the plan`, periodEnd] as const]),
    [say`today`, today],
    [say`tomorrow`, addDays(today, 1)],
  ];
}

/** Days until the next occurrence of a weekday (0 is Sunday); a week if it is today. */
function until(today: IsoDate, day: number): number {
  return ((day - weekday(today) + 6) % 7) + 1;
}

/** Relative to launch: the number of weeks, days or months that was typed, or else common ones. */
function launchDates(launch: IsoDate, typed: string): Proposal[] {
  const [, sign, count] = /^t\s*([-+])\s*(\d{1,3})/i.exec(typed.trim()) ?? [];
  const written =
    count === undefined
      ? ['-12 weeks', '-8 weeks', '-6 weeks', '-4 weeks', '-2 weeks', '-1 week', '+2 weeks', '+4 weeks']
      : ['week', 'day', 'month'].map((unit) => `${sign}${count} ${unit}${count === '1' ? '' : 's'}`);
  return written.map((distance) => {
    const insert = `T${distance}`;
    const [found] = readDates(insert);
    return { label: insert, insert, kind: 'date', detail: found && resolveDate(found.date, { launch })?.first };
  });
}

function usesLaunchDates(text: string): boolean {
  return /\bT[-+]\d+ (?:day|week|month)/.test(text);
}

function periods(today: IsoDate, style: DateStyle): (readonly [Message, string | undefined])[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const span = (from: number, count: number): string | undefined => {
    const [first, last] = [from, from + count - 1].map(
      (m) => [year + Math.floor((m - 1) / 12), ((m - 1) % 12) + 1] as const,
    ) as [readonly [number, number], readonly [number, number]];
    const [begin, end] = [dateOf(...first, 1), dateOf(...last, daysIn(...last))];
    return begin && end && `${writeDate(begin, style)} to ${writeDate(end, style)}`;
  };
  const quarter = Math.ceil(month / 3) * 3 + 1;
  return [
    [say`three months from next month`, span(month + 1, 3)],
    [say`six months from next month`, span(month + 1, 6)],
    [say`next quarter`, span(quarter, 3)],
    [say`next half-year`, span(month <= 6 ? 7 : 13, 6)],
    [say`next year`, span(13, 12)],
  ];
}

/** The last days of a period, by its length. */
function ends(from: IsoDate, style: DateStyle): (readonly [Message, string | undefined])[] {
  const after = (months: number): string | undefined => {
    const next = later(from, months, 'm');
    const last = next && addDays(next, -1);
    return last && writeDate(last, style);
  };
  return [
    [say`three months in total`, after(3)],
    [say`six months in total`, after(6)],
    [say`one year in total`, after(12)],
    [say`one month in total`, after(1)],
  ];
}

/** A day as people describe it: `friday`, `next tue`, `in 3 weeks`, `10 days`. Undefined for any other words. */
function readPhrase(text: string, today: IsoDate): IsoDate | undefined {
  const input = text.trim().toLowerCase();
  const ahead = /^(?:in\s+)?(\d{1,3})\s*(d|w|m)(?:ays?|eeks?|onths?)?$/.exec(input);
  if (ahead) return later(today, Number(ahead[1]), ahead[2]!);
  const day = /^(?:next\s+|on\s+)?(\p{L}{3,9})$/u.exec(input)?.[1];
  const index = day === undefined ? -1 : weekdays().findIndex((name) => name.toLowerCase().startsWith(day));
  return index < 0 ? undefined : addDays(today, until(today, index));
}

function later(today: IsoDate, count: number, unit: string): IsoDate | undefined {
  if (unit !== 'm') return addDays(today, count * (unit === 'w' ? 7 : 1));
  const months = Number(today.slice(5, 7)) - 1 + count;
  const [year, month] = [Number(today.slice(0, 4)) + Math.floor(months / 12), (months % 12) + 1];
  return dateOf(year, month, Math.min(Number(today.slice(8)), daysIn(year, month)));
}
