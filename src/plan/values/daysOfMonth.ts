import type { CadenceDay, CadenceRule } from './cadenceModel';
import { rule, ruleFor, takeUnit } from './cadenceUnits';
import type { Cursor } from './cursor';
import { takeOrdinal } from './dateForms/numbers';
import { takeWeekday } from './weekdayList';

/**
 * Days of a month: `first Monday`, `2nd and 4th Tuesday of the month`, `15th of each month`, `last working day`, `end of
 * the month`, `first Monday of the quarter`.
 */
export function takeOfMonth(cursor: Cursor): readonly CadenceRule[] | undefined {
  return cursor.attempt(() => {
    const end = cursor.word('periodEnd');
    if (end !== undefined) {
      if (end === 'week') return undefined;
      return [{ ...ruleFor(1, end)!, on: [{ kind: 'day', day: -1 }] }];
    }
    const isInDigits = cursor.next?.kind === 'digits' || cursor.tokens[cursor.at + 1]?.kind === 'digits';
    const ordinals = takeOrdinals(cursor);
    if (ordinals.length === 0) return undefined;
    const days = takeNamedDays(cursor, ordinals);
    const period = takePeriod(cursor);
    if (days) return [{ ...ruleFor(1, period ?? 'month')!, on: days }];
    // `on the 1st and 15th` are days of every month.
    const isAlone = isInDigits && period === undefined && cursor.isAtEnd;
    if (period !== 'month' && !isAlone && (period !== undefined || cursor.word('rhythm', '1 month') === undefined))
      return undefined;
    return [rule('month', 1, daysOfMonth(ordinals))];
  });
}

function daysOfMonth(ordinals: readonly number[]): CadenceDay[] {
  return ordinals.map((day) => ({ kind: 'day', day }));
}

/** `Monday`, `working day`, `day` after ordinal numbers. */
function takeNamedDays(cursor: Cursor, ordinals: readonly number[]): CadenceDay[] | undefined {
  const weekday = takeWeekday(cursor);
  if (weekday !== undefined) return ordinals.map((nth) => ({ kind: 'nth-weekday', nth, weekday }));
  const unit = cursor.attempt(() => {
    const found = takeUnit(cursor);
    return found === 'day' || found === 'workday' ? found : undefined;
  });
  if (unit === 'workday') return ordinals.map((nth) => ({ kind: 'nth-working-day', nth }));
  return unit === 'day' ? daysOfMonth(ordinals) : undefined;
}

/** More days of a month than this are another kind of list. */
const mostOrdinals = 8;

/** `1st and 15th`, `second, fourth`. */
function takeOrdinals(cursor: Cursor): number[] {
  const found: number[] = [];
  for (;;) {
    const next = cursor.attempt(() => {
      if (
        found.length > 0 &&
        cursor.literal(',', '/', '&', '+') === undefined &&
        cursor.word('link', 'and') === undefined
      )
        return undefined;
      cursor.skipFiller();
      return takeOrdinal(cursor) ?? takeDayOfMonth(cursor);
    });
    if (next === undefined) return found;
    found.push(next);
    if (found.length > mostOrdinals) return [];
  }
}

/** A plain number is a day only if the month follows, which the caller checks: `le 15 du mois`. */
function takeDayOfMonth(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const day = cursor.digits(2);
    const isDay = day !== undefined && Number(day.text) >= 1 && Number(day.text) <= 31;
    return isDay && (isPeriodNext(cursor) || cursor.next?.text === 'and') ? Number(day.text) : undefined;
  });
}

function isPeriodNext(cursor: Cursor): boolean {
  const { at } = cursor;
  const isNext = takePeriod(cursor) !== undefined;
  cursor.at = at;
  return isNext;
}

/** `of the month`, `im Monat`, `each quarter`. */
function takePeriod(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    if (!cursor.skipLinks('of', 'on', 'per', 'every')) return undefined;
    const unit = cursor.word('unit', 'month', 'quarter', 'half', 'year');
    return unit;
  });
}

/** Ordinals behind a monthly rule are days of the month: `monthly on the 15th`. */
export function takeDatesOfMonth(cursor: Cursor): CadenceDay[] | undefined {
  const ordinals = takeOrdinals(cursor);
  if (ordinals.length > 0) return daysOfMonth(ordinals);
  const day = cursor.attempt(() => {
    const digits = cursor.digits(2);
    const number = Number(digits?.text);
    // The 30 of `monthly, 30 min` is how long it takes.
    const isLength = cursor.from(cursor.at).word('unit') !== undefined;
    return number >= 1 && number <= 31 && cursor.next?.text !== ':' && !isLength ? number : undefined;
  });
  return day === undefined ? undefined : daysOfMonth([day]);
}
