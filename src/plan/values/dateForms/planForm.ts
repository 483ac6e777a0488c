import { isWordOf } from '../../vocabulary/lexicon';
import type { Cursor } from '../cursor';
import { takeDay } from './dayForm';
import { takeWeek } from './longForm';
import type { LaunchUnit, WrittenDate } from './writtenDate';

/** A day that counts from launch: `T-8 weeks`, `launch + 2 weeks`, `ten days before launch`, `6 weeks out`, `launch day`. */
export function takeLaunch(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => takeFromLaunch(cursor)) ?? cursor.attempt(() => takeBeforeLaunch(cursor));
}

function takeFromLaunch(cursor: Cursor): WrittenDate | undefined {
  if (cursor.word('launch', 'eve') !== undefined) return { kind: 'launch', count: -1, unit: 'day' };
  const dayLetter = cursor.word('launch', 'dayLetter');
  const letter = dayLetter ?? cursor.word('launch', 'letter');
  const name = letter ?? cursor.word('launch', 'launch', 'day');
  if (name === undefined) return undefined;
  const distance = cursor.attempt(() => {
    const dash = cursor.literal('-', '+');
    // `T-minus 3 weeks`
    const sign = cursor.word('link', 'plus', 'minus') ?? dash;
    if (sign === undefined) return undefined;
    const count = cursor.count();
    if (count === undefined || count > 1000) return undefined;
    cursor.literal('-');
    const unit = takeUnit(cursor) ?? (dayLetter === undefined ? undefined : 'day');
    const isBefore = sign === '-' || sign === 'minus';
    return { count: count === 0 ? 0 : isBefore ? -count : count, unit: count === 0 ? ('day' as const) : unit };
  });
  if (distance) return { kind: 'launch', ...distance };
  const day = { kind: 'launch', count: 0, unit: 'day' } as const;
  if (letter === undefined && cursor.word('unit', 'week') !== undefined) return { kind: 'week-of', place: 'any', day };
  if (letter === undefined) return { kind: 'launch', count: 0, unit: 'day', isName: name === 'launch' };
  // `T0` and `T` alone: only the first is a date.
  const { next } = cursor;
  if (next?.text !== '0' || next.isSpaced) return undefined;
  cursor.at++;
  return { kind: 'launch', count: 0, unit: 'day' };
}

/** `a month before launch`, `8 weeks out`, `10 working days after launch`, `the day before launch`. */
function takeBeforeLaunch(cursor: Cursor): WrittenDate | undefined {
  const counted = cursor.count();
  const first = counted ?? (isAfterArticle(cursor) ? 1 : undefined);
  if (first === undefined) return undefined;
  const second = cursor.attempt(() => {
    if (cursor.literal('-') === undefined && cursor.word('link', 'until', 'or') === undefined) return undefined;
    return cursor.count();
  });
  cursor.literal('-');
  const unit = takeUnit(cursor);
  if (unit === undefined) return undefined;
  const sign = cursor.word('launch', 'out') === undefined ? takeSide(cursor) : -1;
  if (sign === undefined) return undefined;
  // `The week before launch` is a week.
  if (counted === undefined && unit === 'week') {
    const of: WrittenDate = { kind: 'launch', count: 0, unit: 'day' };
    return { kind: 'week-beside', side: sign < 0 ? 'before' : 'after', of };
  }
  const at = (count: number): WrittenDate => ({ kind: 'launch', count: sign * count, unit });
  if (second === undefined) return at(first);
  const [near, far] = [Math.min(first, second), Math.max(first, second)];
  return sign < 0 ? { kind: 'span', from: at(far), to: at(near) } : { kind: 'span', from: at(near), to: at(far) };
}

/** Whether a unit here may be one of it: `the day before launch`, and not `40 a month before launch`. */
export function isAfterArticle({ tokens, at }: Cursor): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'sign' || isWordOf('filler', before.text);
}

/** `before launch` as -1, `after launch` as 1. */
function takeSide(cursor: Cursor): 1 | -1 | undefined {
  const side = cursor.word('link', 'before', 'after') ?? takePrefix(cursor);
  if (side === undefined) return undefined;
  cursor.attempt(() => cursor.word('filler'));
  if (cursor.word('launch', 'launch', 'day') === undefined) return undefined;
  return side === 'before' ? -1 : 1;
}

/** The Latin prefixes of `2 weeks post-launch`. */
function takePrefix(cursor: Cursor): 'before' | 'after' | undefined {
  const prefix = cursor.literal('post', 'pre');
  if (prefix === undefined) return undefined;
  cursor.literal('-');
  return prefix === 'pre' ? 'before' : 'after';
}

/** The unit of a distance or length: `weeks`, `working days`, `jours ouvrés`. */
export function takeUnit(cursor: Cursor): LaunchUnit | undefined {
  return cursor.attempt(() => {
    const before = cursor.word('dayKind');
    cursor.literal('-');
    const unit = cursor.word('unit', 'day', 'week', 'fortnight', 'month', 'quarter', 'half', 'year') as
      | LaunchUnit
      | undefined;
    if (unit === undefined) return before === 'working' ? 'working day' : undefined;
    const kind = before ?? cursor.word('dayKind');
    return unit === 'day' && kind === 'working' ? 'working day' : unit;
  });
}

/** `Month 2`, `Months 1–2`, `M3`, `Day 1`, `kick-off`: counted from the start of the plan. */
export function takePlanDate(cursor: Cursor): WrittenDate | undefined {
  const place = cursor.word('launch', 'start', 'end');
  if (place !== undefined) return { kind: 'plan', place: place as 'start' | 'end' };
  return cursor.attempt(() => {
    // `5 days 3` has something before it, and `D3` is an id.
    const isFirst = cursor.tokens[cursor.at - 1]?.kind !== 'digits' && (cursor.next?.text.length ?? 0) > 2;
    const unit = cursor.word('yearPart', 'month', 'day') ?? cursor.word('unit', 'month', ...(isFirst ? ['day'] : []));
    if (unit === undefined) return undefined;
    const from = takePlanNumber(cursor, unit);
    if (from === undefined) return undefined;
    const to = cursor.attempt(() => {
      if (cursor.literal('-') === undefined && cursor.word('link', 'until') === undefined) return undefined;
      return takePlanNumber(cursor, unit);
    });
    const kind = unit === 'day' ? 'day-of-plan' : 'month-of-plan';
    return to === undefined || to <= from
      ? { kind, number: from }
      : { kind: 'span', from: { kind, number: from }, to: { kind, number: to } };
  });
}

/** `Months 1-2`, `Days 31–60`; `open day 24 May` names a day of May. */
function takePlanNumber(cursor: Cursor, unit: string): number | undefined {
  const number = cursor.digits(unit === 'day' ? 3 : 2);
  return number === undefined || isMonthNext(cursor) ? undefined : Number(number.text);
}

function isMonthNext(cursor: Cursor): boolean {
  const { at } = cursor;
  cursor.literal('.');
  cursor.word('link', 'of');
  const isMonth = cursor.word('month') !== undefined;
  cursor.at = at;
  return isMonth;
}

/** `w/c 8 March`, `week ending 12 March`, `week of 3/15`. */
export function takeWeekOf(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const place = cursor.word('weekOf') as 'start' | 'end' | 'any' | undefined;
    if (place === undefined) return undefined;
    cursor.literal(':', "'");
    cursor.skipFiller();
    const day = takeDay(cursor) ?? takeLaunch(cursor);
    return day && { kind: 'week-of', place, day };
  });
}

/** `Wednesday of week 19`, `Mi KW 19`, `Friday of launch week`, `Thursday w/c 8 March`. */
export function takeWeekdayOfWeek(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const weekday = cursor.word('weekday');
    if (weekday === undefined) return undefined;
    cursor.literal(',', '.');
    if (cursor.word('link', 'of', 'on') !== undefined) cursor.attempt(() => cursor.word('filler'));
    const of = cursor.attempt(() => takeWeek(cursor)) ?? takeWeekOf(cursor) ?? takeLaunch(cursor);
    const isWeek = of?.kind === 'week' || of?.kind === 'week-of-plan' || of?.kind === 'week-of';
    return isWeek ? { kind: 'nth', which: 1, what: Number(weekday), of } : undefined;
  });
}

/** `KW 10 (Mi)`, `week 19, 2027, Wednesday`: the weekday behind its week. */
export function takeWeekAndWeekday(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const of = takeWeek(cursor);
    if (of?.kind !== 'week' && of?.kind !== 'week-of-plan') return undefined;
    const sign = cursor.literal('(', ',');
    const weekday = sign === undefined ? undefined : cursor.word('weekday');
    if (weekday === undefined || cursor.next?.kind === 'digits') return undefined;
    if (sign === '(' && cursor.literal(')') === undefined) return undefined;
    return { kind: 'nth', which: 1, what: Number(weekday), of };
  });
}
