import { say } from '../../../text/message';
import type { Cursor } from '../cursor';
import { longest } from './dayForm';
import { takeLongYear, takeOrdinal, takeShortYear, takeYear } from './numbers';
import type { FiscalYear, Part, WrittenDate } from './writtenDate';

/** A month, quarter, half or year, or a part of one; in it a first or last day: `last Friday of March`. */
export function takeLong(cursor: Cursor): WrittenDate | undefined {
  return longest(cursor, [takePartOf, takeNth, takeWholeOrPart]);
}

/** `March 2027`, or, with a part behind it, `March 2027 (first week)`, `Q2, mid`, `May – second half`. */
function takeWholeOrPart(cursor: Cursor): WrittenDate | undefined {
  const of = takeWhole(cursor);
  if (!of || of.kind === 'week' || of.kind === 'week-of-plan') return of;
  return cursor.attempt(() => takePartBehind(cursor, of)) ?? of;
}

function takePartBehind(cursor: Cursor, of: WrittenDate): WrittenDate | undefined {
  const sign = cursor.literal('(', ',', '-');
  if (sign === undefined) return undefined;
  cursor.attempt(() => cursor.word('filler'));
  const part = cursor.word('part', 'end', 'early', 'mid', 'late') as Part | undefined;
  const counted = part === undefined ? takeCounted(cursor) : undefined;
  if (part === undefined && !counted) return undefined;
  const isClosed = sign === '(' ? cursor.literal(')') !== undefined : cursor.next?.kind !== 'word';
  if (!isClosed || cursor.next?.kind === 'digits') return undefined;
  return part === undefined ? { kind: 'nth', ...counted!, of } : { kind: 'part', part, of };
}

/** `mid-May`, `end of Q2 2027`, `Anfang März`. */
function takePartOf(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const ofQuarter = takeEndOfQuarter(cursor);
    if (ofQuarter) return ofQuarter;
    const part = cursor.word('part', 'end', 'early', 'mid', 'late') as Part | undefined;
    if (part === undefined) return undefined;
    const second = cursor.attempt(() => takeSecondPart(cursor));
    cursor.literal('-', '/');
    cursor.word('link', 'of');
    cursor.attempt(() => cursor.word('filler'));
    const whole = takeWhole(cursor) ?? takeMonthOfPlan(cursor) ?? takeQuarterOrHalf(cursor, true);
    if (!whole) return undefined;
    const first: WrittenDate = { kind: 'part', part, of: whole };
    return second ? { kind: 'span', from: first, to: { kind: 'part', part: second, of: whole } } : first;
  });
}

/** `EOQ1 2027`, in one word. */
function takeEndOfQuarter(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const isQuarter = cursor.literal('eoq') !== undefined && cursor.next?.isSpaced === false;
    const quarter = isQuarter ? plainNumber(cursor) : undefined;
    if (quarter === undefined || quarter < 1 || quarter > 4) return undefined;
    return { kind: 'part', part: 'end', of: { kind: 'quarter', year: takeYearOfPart(cursor, true), quarter } };
  });
}

/** `-to-late` of `mid-to-late March`. */
function takeSecondPart(cursor: Cursor): Part | undefined {
  const sign = cursor.literal('-', '/');
  const link = cursor.word('link', 'until', 'and', 'or');
  if (sign === undefined && link === undefined) return undefined;
  cursor.literal('-');
  return cursor.word('part', 'end', 'early', 'mid', 'late') as Part | undefined;
}

/** `month 3`, counted from the start of the plan. */
export function takeMonthOfPlan(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const isMonth = (cursor.word('yearPart', 'month') ?? cursor.word('unit', 'month')) !== undefined;
    const number = isMonth ? cursor.digits(2) : undefined;
    return number && { kind: 'month-of-plan', number: Number(number.text) };
  });
}

/** `first Monday of March`, `last working day of January 2027`, `2nd week of June`, `second half of May`. */
function takeNth(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const numbered = cursor.attempt(() => {
      const isWeek = cursor.word('unit', 'week') !== undefined;
      const which = isWeek ? cursor.digits(1) : undefined;
      return which && { which: Number(which.text), what: 'week' as const };
    });
    const found = numbered ?? takeCounted(cursor);
    if (!found) return undefined;
    const isLinked = cursor.word('link', 'of', 'on') !== undefined;
    cursor.attempt(() => cursor.word('filler'));
    const of = takeWhole(cursor);
    if (!of || of.kind === 'week') return undefined;
    const nth: WrittenDate = { kind: 'nth', ...found, of };
    if (isLinked || !numbered) return nth;
    // `wk 2 March` may be the week of that day, or the second of the month.
    if (of.kind !== 'month') return undefined;
    const day: WrittenDate = { kind: 'day', year: of.year, month: of.month, day: found.which };
    return { kind: 'either', options: [{ kind: 'week-of', place: 'any', day }, nth] };
  });
}

type Counted = Pick<WrittenDate & { readonly kind: 'nth' }, 'which' | 'what'>;

function takeCounted(cursor: Cursor): Counted | undefined {
  const half = cursor.attempt(() => takeHalfOfMonth(cursor));
  if (half) return half;
  const which = takeOrdinal(cursor);
  if (which === undefined) return undefined;
  const weekday = cursor.word('weekday');
  if (weekday !== undefined) return { which, what: Number(weekday) };
  const isWorking = cursor.word('dayKind', 'working') !== undefined;
  cursor.literal('-');
  const unit = cursor.word('unit', 'day', 'week', 'month') ?? cursor.word('yearPart', 'half');
  // `jour ouvré`, `día hábil`: the kind of day may come after it.
  const isWorkingDay = isWorking || (unit === 'day' && cursor.word('dayKind', 'working') !== undefined);
  if (isWorkingDay) return { which, what: 'working day' };
  return unit === undefined ? undefined : { which, what: unit as 'day' | 'week' | 'month' | 'half' };
}

/** The `2H` of `2H March`. */
function takeHalfOfMonth(cursor: Cursor): Counted | undefined {
  const which = plainNumber(cursor);
  const isHalf = (which === 1 || which === 2) && cursor.word('yearPart', 'half') !== undefined;
  const { at } = cursor;
  cursor.word('link', 'of', 'on');
  const isMonth = cursor.word('month') !== undefined;
  cursor.at = at;
  return isHalf && isMonth ? { which, what: 'half' } : undefined;
}

/** A month, quarter, half, week or year, with or without its year. */
function takeWhole(cursor: Cursor): WrittenDate | undefined {
  return longest(cursor, [takeMonth, takeNumericMonth, takeQuarterOrHalf, takeFiscalYear, takeWeek, takePlainYear]);
}

/** `May 2027`, `May '27`, `mayo de 2027`, `2027 May`, `May`. */
function takeMonth(cursor: Cursor): WrittenDate | undefined {
  const before = cursor.attempt(() => {
    const year = takeLongYear(cursor);
    if (year !== undefined) cursor.literal('-', '/', ',');
    return year;
  });
  // `the month of May`
  cursor.attempt(() => (cursor.word('unit', 'month') === undefined ? undefined : cursor.word('link', 'of')));
  const month = cursor.word('month');
  if (month === undefined) return undefined;
  const isJoined = cursor.next?.isSpaced === false && cursor.next.text === '-';
  const year = before ?? takeYear(cursor, isJoined);
  return { kind: 'month', year, month: Number(month) };
}

/** `2027-06`, `03/2027`. */
function takeNumericMonth(cursor: Cursor): WrittenDate | undefined {
  const year = takeLongYear(cursor);
  const number = year === undefined ? cursor.digits(2) : undefined;
  if (cursor.literal('-', '/', '.') === undefined) return undefined;
  const [y, m] = year === undefined ? [takeLongYear(cursor), number && Number(number.text)] : [year, twoDigits(cursor)];
  return y === undefined || m === undefined || m < 1 || m > 12 ? undefined : { kind: 'month', year: y, month: m };
}

function twoDigits(cursor: Cursor): number | undefined {
  const { next } = cursor;
  return next?.text.length === 2 ? Number(cursor.digits(2)?.text) : undefined;
}

/** A year that ends when it says, and may be a fiscal one: `FY27`, `FY26/27`, `fiscal 2027`. */
function takeFiscal(cursor: Cursor): FiscalYear | undefined {
  return cursor.attempt(() => {
    if (cursor.word('yearPart', 'fiscal') === undefined) return undefined;
    cursor.literal("'");
    const first = takeLongYear(cursor) ?? takeShortYear(cursor);
    return first === undefined ? undefined : { ...yearsFrom(cursor, first), isFiscal: true };
  });
}

/** The second of two years after the first: `2026/27`, `26-27`. */
function yearsFrom(cursor: Cursor, first: number): { readonly year: number; readonly begin?: number } {
  const second = cursor.attempt(() => {
    if (cursor.next?.isSpaced !== false || cursor.literal('/', '-') === undefined) return undefined;
    const year = takeLongYear(cursor) ?? takeShortYear(cursor);
    return year === first + 1 ? year : undefined;
  });
  return second === undefined ? { year: first } : { year: second, begin: first };
}

function takeFiscalYear(cursor: Cursor): WrittenDate | undefined {
  const year = takeFiscal(cursor);
  return year && { kind: 'year', year };
}

/** `2027`, `CY27`; `2026/27` is a year that doesn't begin in January. */
function takePlainYear(cursor: Cursor): WrittenDate | undefined {
  const isCalendar = cursor.word('yearPart', 'calendar') !== undefined || cursor.word('unit', 'year') !== undefined;
  const year = takeLongYear(cursor) ?? (isCalendar ? takeShortYear(cursor) : undefined);
  if (year === undefined) return undefined;
  const years = yearsFrom(cursor, year);
  return { kind: 'year', year: { ...years, isFiscal: years.begin !== undefined } };
}

/**
 * `Q3 2027`, `2027-Q3`, `3Q27`, `Q3 FY27`, `FY27-Q3`, `third quarter of 2027`; the same for halves. `isPart` tells that a
 * word before it asks for something longer than a day.
 */
function takeQuarterOrHalf(cursor: Cursor, isPart = false): WrittenDate | undefined {
  const before = cursor.attempt(() => {
    const year = takeFiscal(cursor) ?? plainYear(takeLongYear(cursor));
    cursor.literal('-', '/', ',', '.');
    return year;
  });
  const unit = takeNumbered(cursor);
  if (!unit) return undefined;
  const year = before ?? takeYearOfPart(cursor, unit.isLetter);
  const { number, kind } = unit;
  // The letters of other languages are those of other things too: T1 is also a day after launch.
  if (year === undefined && unit.isRare && !isPart) return undefined;
  return kind === 'quarter' ? { kind, year, quarter: number } : { kind, year, half: number };
}

function plainYear(year: number | undefined): FiscalYear | undefined {
  return year === undefined ? undefined : { year, isFiscal: false };
}

function takeYearOfPart(cursor: Cursor, isLetter: boolean): FiscalYear | undefined {
  const fiscal = cursor.attempt(() => {
    if (cursor.literal('-', '/', ',', '(') === undefined) cursor.word('link', 'of', 'on');
    const isOpen = cursor.tokens[cursor.at - 1]?.text === '(';
    cursor.attempt(() => cursor.word('filler'));
    const year = takeFiscal(cursor);
    return isOpen && cursor.literal(')') === undefined ? undefined : year;
  });
  return fiscal ?? plainYear(takeYear(cursor, isLetter));
}

interface NumberedPart {
  readonly kind: 'quarter' | 'half';
  readonly number: number;
  readonly isLetter: boolean;
  readonly isRare: boolean;
}

/** `Q3`, `3Q`, `quarter 3`, `third quarter`, `H1`, `1. Halbjahr`, `III trimestre`. */
function takeNumbered(cursor: Cursor): NumberedPart | undefined {
  return cursor.attempt(() => {
    const { next } = cursor;
    const name = cursor.word('romanPart');
    if (name !== undefined)
      return {
        kind: name.startsWith('Q') ? 'quarter' : 'half',
        number: Number(name[1]),
        isLetter: false,
        isRare: false,
      };
    const before = takeOrdinal(cursor) ?? plainNumber(cursor);
    const word = cursor.next;
    const named = cursor.word('yearPart', 'quarter', 'half') ?? cursor.word('unit', 'quarter', 'half');
    if (named !== 'quarter' && named !== 'half') return undefined;
    const number = before ?? plainNumber(cursor);
    if (number === undefined || number < 1 || number > (named === 'quarter' ? 4 : 2)) return undefined;
    const isLetter = word?.text.length === 1 || next?.text.length === 1;
    return { kind: named, number, isLetter, isRare: /^[tsk]$/.test(word?.text ?? '') };
  });
}

function plainNumber(cursor: Cursor): number | undefined {
  const { next } = cursor;
  if (next?.kind !== 'digits' || next.text.length !== 1) return undefined;
  cursor.at++;
  return Number(next.text);
}

/**
 * `2027-W19`, `KW 19`, `KW 40/2026`, `week 23 2027`, and the day `2027-W19-3`. A week without a year may be one of the
 * plan, unless it is a `KW`.
 */
export function takeWeek(cursor: Cursor): WrittenDate | undefined {
  const before = cursor.attempt(() => {
    const year = takeLongYear(cursor);
    cursor.literal('-', '/');
    return year;
  });
  const counted = before === undefined ? cursor.attempt(() => takeOrdinal(cursor)) : undefined;
  const isIso = cursor.word('yearPart', 'week') !== undefined;
  const isUsuallyOfYear = !isIso && cursor.word('yearPart', 'weekOfYear') !== undefined;
  const isNamed = isIso || isUsuallyOfYear || cursor.word('unit', 'week') !== undefined;
  if (!isNamed || (!isIso && counted !== undefined)) return undefined;
  cursor.literal('-', '#');
  const number = counted === undefined ? cursor.digits(2)?.text : counted;
  if (number === undefined) return undefined;
  const week = Number(number);
  // `KW 12/13` are two weeks.
  const year =
    before ??
    cursor.attempt(() => {
      if (isNextWeekAhead(cursor, week)) return undefined;
      const found = takeYear(cursor, cursor.next?.text === '/' || cursor.next?.text === "'");
      return found === undefined || found >= 2020 ? found : undefined;
    });
  if (!isIso && year === undefined)
    return { kind: 'week-of-plan', number: week, ...(isUsuallyOfYear && { isUsuallyOfYear }) };
  if (week < 1 || week > 53) return { kind: 'invalid', reason: say`there is no week ${week}` };
  const of: WrittenDate = { kind: 'week', year, week };
  const day = isIso && before !== undefined ? takeDayOfIsoWeek(cursor) : undefined;
  return day === undefined ? of : { kind: 'nth', which: day, what: 'day', of };
}

/** Whether the number of the next week follows, as in `KW 20/21` and `KW 52/53`; `W26/27` may have a year. */
function isNextWeekAhead({ tokens, at }: Cursor, week: number): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  return sign?.text === '/' && next?.text === String(week + 1) && (week + 1 < 24 || week + 1 > 35);
}

/** The `-3` of `2027-W19-3`, a Wednesday. */
function takeDayOfIsoWeek(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    if (cursor.next?.isSpaced !== false || cursor.literal('-') === undefined) return undefined;
    const { next } = cursor;
    const day = next && !next.isSpaced ? plainNumber(cursor) : undefined;
    return day !== undefined && day >= 1 && day <= 7 ? day : undefined;
  });
}
