import type { CadenceRule } from './cadenceModel';
import { rule, ruleFor, takeUnit, weekdayOn } from './cadenceUnits';
import { takeDatesOfMonth, takeOfMonth } from './daysOfMonth';
import type { Cursor } from './cursor';
import { isWordOf } from '../vocabulary/lexicon';
import { readDecimal } from './decimal';
import { takeOrdinal } from './dateForms/numbers';
import { takeWeekday, takeWeekdays } from './weekdayList';

type Options = readonly CadenceRule[];

/**
 * The rhythm that begins at the next token: every rule that it may be, the likelier first; undefined if none begins
 * here.
 */
export function takeCadenceRule(cursor: Cursor): Options | undefined {
  return (
    takeTimes(cursor) ??
    takeCountedRhythm(cursor) ??
    takeRhythm(cursor) ??
    takeEvery(cursor) ??
    takeOneOf(cursor) ??
    takeOfMonth(cursor) ??
    takePlainWeekdays(cursor)
  );
}

/** `weekly`, `fortnightly`, `bi-weekly`. */
function takeRhythm(cursor: Cursor): Options | undefined {
  const word = cursor.word('rhythm');
  if (word === undefined) return undefined;
  if (word === 'biweekly') return [rule('week', 2), rule('week', 1, [], 2)];
  if (word === 'bimonthly') return [rule('month', 2), rule('month', 1, [], 2)];
  const often = /^(\d)\/(\w+)$/.exec(word);
  if (often) return [ruleFor(1, often[2]!, Number(often[1]))!];
  const [count, unit] = word.split(' ') as [string, string];
  return [{ ...ruleFor(Number(count), unit)!, isOfCalendar: Number(count) % 3 === 0 }];
}

/** `6-weekly`: every so many of a rhythm's unit. */
function takeCountedRhythm(cursor: Cursor): Options | undefined {
  return cursor.attempt(() => {
    const count = cursor.count();
    if (count === undefined || count > longestCount || cursor.literal('-') === undefined) return undefined;
    if (cursor.next?.isSpaced !== false) return undefined;
    const [only, second] = takeRhythm(cursor) ?? [];
    const isPlain =
      only !== undefined && !second && only.every === 1 && only.times === 1 && only.unit !== 'working day';
    return isPlain ? [{ ...only, every: count }] : undefined;
  });
}

const longestCount = 52;

/** `twice a week`, `3x/wk`, `2 calls per month`, `twice weekly`, `once every two weeks`. */
function takeTimes(cursor: Cursor): Options | undefined {
  return cursor.attempt(() => {
    const times = takeOccurrences(cursor);
    if (times === undefined) return undefined;
    const word = cursor.word('rhythm');
    if (word !== undefined) {
      const [count, unit] = word.split(' ') as [string, string | undefined];
      const rhythm = unit === undefined ? undefined : oftenIn(Number(count), unit, times);
      return rhythm && [rhythm];
    }
    const isPer = cursor.literal('/') !== undefined || cursor.skipLinks('per', 'every', 'on');
    if (!isPer) return undefined;
    const count = takeInterval(cursor) ?? 1;
    const unit = takeUnit(cursor);
    const found = unit === undefined ? undefined : oftenIn(count, unit, times);
    return found && [found];
  });
}

/** So many times in each span of time: once a span, or, if it divides evenly, at equal distances. */
function oftenIn(count: number, unit: string, times: number): CadenceRule | undefined {
  if (times === 1) return ruleFor(count, unit);
  const inDays = unit === 'workday' ? 'day' : unit;
  return ruleFor(count, inDays, times);
}

function takeOccurrences(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const word = cursor.word('occurrences', '1', '2', '3', '4', '5');
    if (word !== undefined) return Number(word);
    const count = readDecimal(cursor);
    if (count === undefined || !Number.isInteger(count) || count < 1) return undefined;
    if (cursor.word('occurrences', 'times') !== undefined) return count;
    // `1/week`
    if (cursor.next?.text === '/' && !cursor.next.isSpaced && canFollow(cursor)) return count;
    // `two calls a week`: any one word, if the unit follows.
    const { next } = cursor;
    if (next?.kind !== 'word' || isUnitHere(cursor)) return undefined;
    cursor.at++;
    return canFollow(cursor) ? count : undefined;
  });
}

function isUnitHere(cursor: Cursor): boolean {
  const { at } = cursor;
  const isUnit = takeUnit(cursor) !== undefined;
  cursor.at = at;
  return isUnit;
}

/** Whether `a week` or the like comes next. */
function canFollow(cursor: Cursor): boolean {
  const { at } = cursor;
  const isPer = cursor.literal('/') !== undefined || cursor.skipLinks('per', 'every');
  const isUnit = isPer && takeUnit(cursor) !== undefined;
  cursor.at = at;
  return isUnit;
}

/** `2`, `two`, `2nd`, `second`, `other`: the interval of every so many. */
function takeInterval(cursor: Cursor): number | undefined {
  const other = cursor.word('alternate');
  if (other !== undefined) return Number(other);
  const ordinal = takeOrdinal(cursor);
  if (ordinal !== undefined) return ordinal;
  return readDecimal(cursor);
}

/** `every Tuesday`, `every second Thursday`, `every 3 weeks`, `every other week`, `jeden ersten Montag im Monat`. */
function takeEvery(cursor: Cursor): Options | undefined {
  return cursor.attempt(() => {
    const isAlternate = cursor.word('alternate') !== undefined;
    if (!isAlternate && cursor.word('link', 'every') === undefined) return undefined;
    cursor.skipFiller();
    const ofMonth = takeOfMonth(cursor);
    const monthly = ofMonth?.[0];
    if (monthly) return monthlyOrEvery(cursor, monthly);
    const count = takeInterval(cursor) ?? (isAlternate ? 2 : 1);
    cursor.literal('-');
    // `Mo` is Monday in German, and a month in English.
    const list = takeWeekdays(cursor);
    if (list) return [rule('week', takeSpanAfter(cursor) ?? count, weekdayOn(list.weekdays))];
    const unit = takeUnit(cursor);
    const found = unit === undefined ? undefined : ruleFor(isAlternate && count === 1 ? 2 : count, unit);
    return found && [found];
  });
}

/** `every second Thursday` is mostly every two weeks; `every third Thursday` may be either. */
function monthlyOrEvery(cursor: Cursor, monthly: CadenceRule): Options {
  const [first] = monthly.on;
  if (monthly.on.length !== 1 || first?.kind !== 'nth-weekday' || first.nth < 2) return [monthly];
  if (isOfPeriod(cursor)) return [monthly];
  const everyNth = rule('week', first.nth, weekdayOn([first.weekday]));
  return first.nth === 2 ? [everyNth] : [everyNth, monthly];
}

/** Whether `of the month` was just taken. */
function isOfPeriod({ tokens, at }: Cursor): boolean {
  const { text = '' } = tokens[at - 1] ?? {};
  return isWordOf('unit', text) && !isWordOf('weekday', text);
}

/** `every 3 weeks` after a weekday: `Thursdays, every 3 weeks`, `un mardi sur deux`. */
function takeSpanAfter(cursor: Cursor): number | undefined {
  const other = cursor.word('alternate');
  return other === undefined ? undefined : Number(other);
}

/** `un mardi sur deux`. */
function takeOneOf(cursor: Cursor): Options | undefined {
  return cursor.attempt(() => {
    if (cursor.word('number', '1') === undefined) return undefined;
    const weekday = takeWeekday(cursor);
    const over = weekday === undefined ? undefined : cursor.word('alternate');
    return over === undefined ? undefined : [rule('week', Number(over), weekdayOn([weekday!]))];
  });
}

/** `Tuesdays`, `Monday and Thursday`: every week. */
function takePlainWeekdays(cursor: Cursor): Options | undefined {
  const list = takeWeekdays(cursor);
  if (!list) return undefined;
  const every = takeSpanAfter(cursor);
  return [rule('week', every ?? 1, weekdayOn(list.weekdays))];
}

/** The days of a rule that stand behind it: `weekly, Thursday`, `monthly, first Wednesday`, `every 3 weeks on Monday`. */
export function takeDaysOfRule(cursor: Cursor, options: Options, isClose: boolean): Options | undefined {
  if (options.some(({ on }) => on.length > 0)) return takeIntervalOfDays(cursor, options);
  return cursor.attempt(() => {
    cursor.skipLinks('on', 'by', 'every');
    if (options.every(({ unit }) => unit === 'month')) {
      const days = takeOfMonth(cursor)?.[0]?.on ?? takeDatesOfMonth(cursor);
      if (days) return options.map((one) => ({ ...one, on: days, times: 1 }));
    }
    const [first] = options;
    if (first?.unit !== 'week' && first?.unit !== 'month') return undefined;
    if (!isClose && first.every > 1) return undefined;
    const list = takeWeekdays(cursor);
    if (!list) return undefined;
    const fit = options.filter(({ times }) => times === 1 || times === list.weekdays.length);
    if (fit.length === 0) return undefined;
    return fit.map((one) => ({ ...one, on: weekdayOn(list.weekdays), times: 1 }));
  });
}

/** `Thursdays, every 3 weeks`: the interval of weekdays that were named before it. */
function takeIntervalOfDays(cursor: Cursor, options: Options): Options | undefined {
  const [only] = options;
  if (options.length !== 1 || only!.unit !== 'week' || only!.every !== 1) return undefined;
  if (!only!.on.every(({ kind }) => kind === 'weekday')) return undefined;
  return cursor.attempt(() => {
    const [found] = takeTimes(cursor) ?? takeEvery(cursor) ?? takeRhythm(cursor) ?? [];
    if (!found || found.unit !== 'week' || found.on.length > 0 || found.times > 1) return undefined;
    return [{ ...only!, every: found.every }];
  });
}
