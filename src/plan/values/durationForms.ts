import type { Cursor } from './cursor';
import { readDecimal } from './decimal';

/** A length of time. Working days follow the plan's holidays; calendar days don't. */
export interface Duration {
  readonly days: number;
  readonly kind: 'working' | 'calendar';
}

/** Working days in a unit: a week has five, a month four weeks, a day eight hours. */
const workingDays: Readonly<Record<string, number>> = {
  minute: 1 / 480,
  hour: 1 / 8,
  day: 1,
  week: 5,
  fortnight: 10,
  month: 20,
  quarter: 60,
  half: 120,
  year: 240,
};

const calendarDays: Readonly<Record<string, number>> = {
  ...workingDays,
  hour: 1 / 24,
  minute: 1 / 1440,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  half: 182,
  year: 365,
};
/** More parts than this are no length of time: `1 week, 2 days and 4 hours` has three. */
const mostParts = 4;

/** A duration that begins at the next token; undefined if none does. */
export function takeDuration(cursor: Cursor): Duration | undefined {
  return cursor.attempt(() => {
    takeBound(cursor);
    const first = takePart(cursor) ?? takeIsoDuration(cursor);
    if (!first) return undefined;
    let { days } = first;
    for (let parts = 1; parts < mostParts; parts++) {
      const more =
        cursor.attempt(() => {
          const isLonger = cursor.literal('-') !== undefined || cursor.word('link', 'until', 'or') !== undefined;
          if (!isLonger && cursor.literal(',', '+') === undefined) cursor.word('link', 'and', 'plus');
          const part = takePart(cursor);
          return part?.kind === first.kind ? { isLonger, part } : undefined;
        }) ?? cursor.attempt(() => takeNextStep(cursor, first.kind));
      if (!more) break;
      days = more.isLonger ? Math.max(days, more.part.days) : days + more.part.days;
    }
    takeBound(cursor);
    return { days, kind: first.kind };
  });
}

/**
 * The next part of `2 days prep + 3 days shoot`, `2 weeks, then 1 week`: what the days before it are for stands between them.
 */
function takeNextStep(cursor: Cursor, kind: Duration['kind']): { isLonger: boolean; part: Duration } | undefined {
  const hasStep = takeStep(cursor);
  const isNext = cursor.attempt(() => {
    cursor.literal(',', ';');
    return cursor.word('payment', 'next');
  });
  const isAdded = hasStep && (cursor.literal('+') ?? cursor.word('link', 'and', 'plus')) !== undefined;
  if (isNext === undefined && !isAdded) return undefined;
  const part = takePart(cursor);
  return part?.kind === kind ? { isLonger: false, part } : undefined;
}

/** Moves past a word or two for what time is taken by: `for`, `prep`. */
function takeStep(cursor: Cursor): boolean {
  const { at } = cursor;
  for (let most = mostWordsOfStep; most > 0 && cursor.next?.kind === 'word'; most--) {
    const before = cursor.at;
    const isOther =
      (cursor.word('link', 'and', 'plus', 'or', 'after', 'before', 'per') ??
        cursor.word('changing') ??
        cursor.word('former') ??
        cursor.word('payment', 'next') ??
        cursor.word('bound') ??
        cursor.word('review', 'each', 'total')) !== undefined;
    cursor.at = before;
    if (isOther) break;
    cursor.at++;
  }
  return cursor.at > at;
}

const mostWordsOfStep = 3;

/** `at most` and `at least`: where only a bound is known, it is what counts. */
function takeBound(cursor: Cursor): void {
  takeAtMost(cursor);
  cursor.word('bound', 'atLeast', 'above');
}

/** `up to` and the like: of a length of time the longest counts. */
export function takeAtMost(cursor: Cursor): void {
  cursor.attempt(() => {
    cursor.literal(',');
    const bound = cursor.word('bound', 'atMost', 'below') ?? cursor.literal('<', '≤');
    if (bound !== undefined) cursor.literal('=');
    return bound;
  });
}

function takePart(cursor: Cursor): Duration | undefined {
  const length = takeLength(cursor);
  if (!length) return undefined;
  const { count, unit } = length;
  const kind = length.kind ?? (unit === 'hour' && count % 24 === 0 ? 'calendar' : 'working');
  return { days: count * (kind === 'calendar' ? calendarDays : workingDays)[unit]!, kind };
}

/** A count of one unit of time, as it is written. */
export interface Length {
  readonly count: number;
  readonly unit: TimeUnit;
  /** Undefined if the text doesn't say which days it means. */
  readonly kind?: Duration['kind'];
}

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year';

/** `2-3 weeks`, `10 working days`, `half a day`, at the next token; undefined if there is none. */
export function takeLength(cursor: Cursor): Length | undefined {
  return cursor.attempt(() => {
    const count = takeCount(cursor);
    if (count === undefined) return undefined;
    cursor.literal('-');
    const unit = takeUnit(cursor) ?? takeUnitBehindFiller(cursor);
    if (!unit) return undefined;
    const whole = count + takeAndHalf(cursor);
    // `30 calendar days (incl. weekends)` says it twice.
    const behind = cursor.attempt(() => {
      const kind = takeKindBehind(cursor, unit.unit);
      return unit.kind === undefined || kind === unit.kind ? kind : undefined;
    });
    return { ...unit, count: takeOrMore(cursor, whole), kind: unit.kind ?? behind };
  });
}

/** The greater count of `a day or two` and `1 week or 2`, which a unit of its own doesn't follow. */
function takeOrMore(cursor: Cursor, count: number): number {
  const more = cursor.attempt(() => {
    if (cursor.word('link', 'or') === undefined) return undefined;
    const other = takeMixedNumber(cursor);
    const { at } = cursor;
    const isMore = other !== undefined && other > count && takeUnit(cursor) === undefined;
    cursor.at = at;
    return isMore ? other : undefined;
  });
  return more ?? count;
}

/** `working`, or what says the same: `excluding weekends`. */
function takeKindBehind(cursor: Cursor, unit: TimeUnit): Length['kind'] {
  const kind = takeDayKind(cursor) ?? cursor.attempt(() => takeBracketedKind(cursor));
  // Of hours it says when they count, and not which.
  return kind ?? (unit === 'hour' || unit === 'minute' ? undefined : cursor.attempt(() => takeWeekends(cursor)));
}

/** `10 days (calendar)`, `10 days (working days)` */
function takeBracketedKind(cursor: Cursor): Length['kind'] {
  if (cursor.literal('(') === undefined) return undefined;
  const kind = (cursor.word('dayUnit') as Length['kind']) ?? takeDayKind(cursor);
  cursor.word('unit', 'day');
  return cursor.literal(')') === undefined ? undefined : kind;
}

/** `(excl. weekends and bank holidays)` are working days, `incl. weekends` those of the calendar. */
function takeWeekends(cursor: Cursor): Length['kind'] {
  const isOpen = cursor.literal('(', ',') === '(';
  const side =
    cursor.word('tax', 'including', 'excluding') ??
    cursor.word('changing', 'exception') ??
    cursor.word('wait', 'included');
  if (side === undefined) return undefined;
  cursor.skipFiller();
  if (cursor.word('namedDay', 'off') === undefined) return undefined;
  while (
    cursor.attempt(() => {
      if (cursor.literal(',', '&') === undefined && cursor.word('link', 'and') === undefined) return undefined;
      return cursor.word('namedDay', 'off');
    }) !== undefined
  );
  if (isOpen && cursor.literal(')') === undefined) return undefined;
  return side === 'including' || side === 'included' ? 'calendar' : 'working';
}

function takeUnitBehindFiller(cursor: Cursor): Omit<Length, 'count'> | undefined {
  return cursor.attempt(() => {
    cursor.skipFiller();
    return takeUnit(cursor);
  });
}

/** A unit of time, with the kind of its days if that stands before it. */
export function takeUnit(cursor: Cursor): Omit<Length, 'count'> | undefined {
  return cursor.attempt(() => {
    const days = cursor.word('dayUnit') as Length['kind'];
    const kind = days ?? takeDayKind(cursor);
    cursor.literal('-');
    const unit = cursor.word('unit') ?? (days === undefined ? undefined : 'day');
    return unit === undefined ? undefined : { unit: unit as TimeUnit, kind };
  });
}

function takeDayKind(cursor: Cursor): Length['kind'] {
  return cursor.word('dayKind') as Length['kind'];
}

/** `a week and a half`, `une semaine et demie`. */
function takeAndHalf(cursor: Cursor): number {
  const half = cursor.attempt(() => {
    if (cursor.word('link', 'and') === undefined || cursor.word('number', '0.5') === undefined) return undefined;
    return cursor.word('unit') === undefined ? 0.5 : undefined;
  });
  return half ?? 0;
}

/** A number, or the greater of a range: `2`, `2-3`, `between 2 and 3`, `two or three`. */
export function takeCount(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const isBetween = cursor.word('link', 'between') !== undefined;
    if (!isBetween) cursor.attempt(() => cursor.word('link', 'from'));
    const count = takePartOfUnit(cursor) ?? takeMixedNumber(cursor);
    if (count === undefined) return undefined;
    takeSameInParentheses(cursor, count);
    const more = cursor.attempt(() => (cursor.literal('+') === undefined ? undefined : takeMixedNumber(cursor)));
    if (more !== undefined) return count + more;
    const longer = cursor.attempt(() => {
      const isRange =
        cursor.literal('-') !== undefined ||
        cursor.word('link', ...(isBetween ? ['and'] : ['until', 'or'])) !== undefined;
      return isRange ? takeMixedNumber(cursor) : undefined;
    });
    return longer === undefined ? count : Math.max(count, longer);
  });
}

/** `half day`, `a quarter of a day`; a half-year is a unit of its own. */
function takePartOfUnit(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const part = cursor.word('unit', 'half') === undefined ? cursor.word('fraction') : undefined;
    if (part === undefined) return undefined;
    if (cursor.word('link', 'of') !== undefined || cursor.tokens[cursor.at - 1]?.text === 'of')
      cursor.word('number', '1');
    const { at } = cursor;
    cursor.literal('-');
    const isUnit = takeUnit(cursor) !== undefined;
    cursor.at = at;
    return isUnit ? Number(part) : undefined;
  });
}

/** A number, or `two and a half`. */
function takeMixedNumber(cursor: Cursor): number | undefined {
  const whole = readDecimal(cursor);
  if (whole === undefined || !Number.isInteger(whole)) return whole;
  const half = cursor.attempt(() =>
    cursor.word('link', 'and') === undefined ? undefined : (cursor.word('number', '0.5') ?? cursor.literal('½')),
  );
  return half === undefined ? whole : whole + 0.5;
}

/** `ninety (90)`, as contracts write numbers. */
function takeSameInParentheses(cursor: Cursor, count: number): void {
  cursor.attempt(() => {
    const again = cursor.literal('(') === undefined ? undefined : readDecimal(cursor);
    return again === count ? cursor.literal(')') : undefined;
  });
}

const isoUnits: Readonly<Record<string, string>> = { y: 'year', w: 'week', d: 'day', h: 'hour' };

/** `P5D`, `P2W`, `PT48H`, as ISO 8601 writes durations: of the calendar. */
function takeIsoDuration(cursor: Cursor): Duration | undefined {
  return cursor.attempt(() => {
    if (cursor.literal('p', 'pt') === undefined) return undefined;
    let days = 0;
    for (let count = takeUnspaced(cursor); count !== undefined; count = takeUnspaced(cursor)) {
      const unit = cursor.next?.isSpaced ? undefined : cursor.literal(...Object.keys(isoUnits));
      if (unit === undefined) return undefined;
      days += count * calendarDays[isoUnits[unit]!]!;
    }
    return days > 0 ? { days, kind: 'calendar' } : undefined;
  });
}

function takeUnspaced(cursor: Cursor): number | undefined {
  const digits = cursor.next?.isSpaced ? undefined : cursor.digits(4);
  return digits && Number(digits.text);
}
