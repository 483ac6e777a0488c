import { dateInWords } from './dateInWords';
import type { SourceText } from '../../syntax/sourceText';
import { say } from '../../text/message';
import { dayNumber } from '../calendar';
import { isMissing } from '../missing';
import { Cursor } from './cursor';
import { daysInYear, isProblem } from './dateForms/daysInYear';
import type { LaunchUnit, WrittenDate } from './dateForms/writtenDate';
import { takeUnit } from './dateForms/planForm';
import { dateMeans, readingOfResolution } from './dateValue';
import { datesOf } from './dates';
import { leftOver } from './leftOver';
import type { Reading, Stretch } from './reading';
import { missing, unreadable } from './reading';
import type { DateValue, PlanCalendar } from './resolveDate';
import { resolutionOf } from './resolveDate';
import type { ValueType } from './valueType';

/** From the first day of a plan to its last; the last is undefined if only the first is stated. */
export const periodType: ValueType<DateValue> = {
  read: (value, { calendar }) => readPeriod(value, calendar),
  means: dateMeans,
  inWords: dateInWords,
};

/**
 * A span, or something as long as a month, quarter or year: a day alone is no period. Two days next to each other are its
 * ends, and a length after it must agree.
 */
export function readPeriod(value: SourceText, calendar: PlanCalendar): Reading<DateValue> {
  const { text } = value;
  if (isMissing(text)) return missing;
  const [mention, ...others] = datesOf(value);
  if (!mention) return unreadable(text);
  const [second] = others;
  const ends = second && others.length === 1 && isDay(mention.date) && isDay(second.date);
  const date: WrittenDate = ends ? { kind: 'span', from: mention.date, to: second.date } : asPeriod(mention.date);
  const stretch = { start: mention.start, end: ends ? second.end : mention.end };
  const { unread, notes } = leftOver(text, [{ start: mention.from, end: ends ? second.to : mention.to }]);
  const from = date.kind === 'open' ? date.from : date;
  const length = (isDay(from) || from.kind === 'month') && unread.length === 1 ? lengthIn(text, unread[0]!) : undefined;
  if (length) {
    const whole = resolutionOf({ kind: 'length', ...length, from }, calendar);
    return readingOfResolution(text, stretch, whole, [], notes);
  }
  const resolution = resolutionOf(date, calendar);
  const [only] = resolution.options;
  if (isDay(date) && only) return unreadable(text, say`it’s a single day, and a period has a first and a last day`);
  const left = unread.filter((one) => !(only && isItsLength(text, one, only)));
  // What is next to a year alone is a part of it: `spring 2027`.
  const isPart = date.kind === 'year' && !date.year.isFiscal;
  return readingOfResolution(text, stretch, resolution, isPart ? [...left, ...notes] : left, isPart ? [] : notes);
}

/** In a list of two days, the first and the last day; of a day and how long after it, all of that time. */
function asPeriod(date: WrittenDate): WrittenDate {
  if (date.kind === 'offset' && date.count > 0 && isDay(date.from)) return { ...date, kind: 'length' };
  if (date.kind !== 'list' || date.all.length !== 2) return date;
  const [from, to] = date.all as [WrittenDate, WrittenDate];
  return isDay(from) && isDay(to) ? { kind: 'span', from, to } : date;
}

function isDay(date: WrittenDate): boolean {
  return ['day', 'slashed', 'weekday', 'launch', 'plan', 'feast'].includes(date.kind);
}

/** The length of time that a stretch next to a day consists of: the `12 weeks` of `5 October 2026, 12 weeks`. */
function lengthIn(text: string, { start, end }: Stretch): { count: number; unit: LaunchUnit } | undefined {
  const cursor = new Cursor(text.slice(start, end));
  cursor.literal('(', '-');
  cursor.word('over');
  const length = cursor.attempt(() => takeCountOfUnits(cursor));
  cursor.literal(')');
  return cursor.isAtEnd ? length : undefined;
}

function takeCountOfUnits(cursor: Cursor): { count: number; unit: LaunchUnit } | undefined {
  const count = cursor.count();
  cursor.literal('-');
  const unit = count === undefined || count < 1 ? undefined : takeUnit(cursor);
  return unit === undefined ? undefined : { count: count!, unit };
}

/** Whether a stretch next to a period says how long it is: `(6 months)`. */
function isItsLength(text: string, { start, end }: Stretch, { first, last }: DateValue): boolean {
  const cursor = new Cursor(text.slice(start, end));
  for (; !cursor.isAtEnd; cursor.at++) {
    const length = cursor.attempt(() => takeCountOfUnits(cursor));
    if (!length) continue;
    const from: WrittenDate = {
      kind: 'day',
      year: Number(first.slice(0, 4)),
      month: Number(first.slice(5, 7)),
      day: Number(first.slice(8)),
    };
    const said = daysInYear({ kind: 'length', ...length, from }, 0, {});
    if (said === undefined || isProblem(said) || said.last === undefined) return false;
    // Weeks of work end on a Friday.
    const spare = dayNumber(said.last) - dayNumber(last ?? said.last);
    return spare === 0 || (length.unit === 'week' && spare > 0 && spare <= 2);
  }
  return false;
}
