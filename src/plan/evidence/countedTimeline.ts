import type { SourceText } from '../../syntax/sourceText';
import { memoized } from '../../text/memoized';
import { memoizedStrings } from '../../text/memoizedStrings';
import { tokensOf } from '../../text/tokens';
import type { Plan } from '../plan';
import { readDates } from '../values/dates';
import type { WrittenDate } from '../values/dateForms/writtenDate';
import { isWordOf, meaningOf } from '../vocabulary/lexicon';
import { finderOf } from '../vocabulary/words';
import { textLines } from './textLines';

/** So many weeks, months or days are a timeline, from the first on. */
const fewestMarks = 3;

/**
 * Where a document begins to count weeks, months or days of a timeline, `Week 1`, while nothing in it tells when that is:
 * no date at all, but for the day on which it was written. Undefined if it has no such timeline, or a date.
 */
export function timelineWithoutStart(plan: Plan): SourceText | undefined {
  const first = startOfTimeline(plan);
  return first === undefined || textLines(plan).some(({ text }) => isDated(text.text)) ? undefined : first;
}

/** Where a document begins to count weeks, months or days of a timeline; undefined if it has none. */
export const startOfTimeline = memoized((plan: Plan): SourceText | undefined => {
  const lines = textLines(plan);
  const marks = lines.flatMap(({ text, form, column }) => {
    if (form === 'paragraph' ? !isBold(text) : column !== undefined && column > 0) return [];
    const mark = markIn(text.text);
    // A day with a number may be one of an event, or of a series of mails, unless it begins a stretch of the plan.
    const isMark = mark && (mark.unit !== 'day' || form === 'heading' || (form === 'cell' && column === 0));
    return isMark ? [{ ...mark, text }] : [];
  });
  const first = marks.find(({ number }) => number === 1);
  if (!first || marks.some(({ number }) => number === 0)) return undefined;
  const counted = new Set(marks.filter(({ unit }) => unit === first.unit).map(({ number }) => number));
  if (counted.size < fewestMarks) return undefined;
  return first.text.slice(first.start, first.end);
});

/** A paragraph that is a heading in all but form. */
function isBold({ text, marks }: SourceText): boolean {
  return marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= text.length - 1);
}

interface Mark {
  readonly unit: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** In tokens: `Phase 1 (`, an emoji, or a sign may come before it. */
const mostBefore = 4;

/** The week, month or day of a plan that a text begins with: `Weeks 1-2`, `Phase 1: Month 1`. */
const markIn = memoizedStrings((text: string): Mark | undefined => {
  const tokens = tokensOf(text);
  for (let at = 0; at <= mostBefore && at < tokens.length - 1; at++) {
    const unit = meaningOf(tokens, at, 'unit', ['day', 'week', 'month']);
    const number = unit && tokens[unit.after];
    if (unit && number?.kind === 'digits' && number.text.length <= 2)
      return { unit: unit.value, number: Number(number.text), start: tokens[at]!.start, end: number.end };
  }
  return undefined;
});

/** Whether a text has a date of the calendar, except in a line about the document itself. */
const isDated = memoizedStrings(
  (text: string): boolean =>
    (readDates(text).some(({ date }) => isOfCalendar(date)) || hasMonth(text)) &&
    finderOf('dateOfText').find(text.slice(0, longestLabel)) === undefined,
);

/** In UTF-16 units. */
const longestLabel = 40;

function hasMonth(text: string): boolean {
  return tokensOf(text).some(({ kind, text: word }) => kind === 'word' && word.length > 3 && isWordOf('month', word));
}

function isOfCalendar(date: WrittenDate): boolean {
  switch (date.kind) {
    case 'week-of-plan':
    case 'month-of-plan':
    case 'day-of-plan':
    case 'launch':
    case 'plan':
    case 'year':
    case 'invalid':
      return false;
    // `2h` may be hours.
    case 'half':
      return date.year !== undefined;
    case 'span':
      return isOfCalendar(date.from) || isOfCalendar(date.to);
    case 'offset':
    case 'length':
    case 'weekday-from':
    case 'open':
      return isOfCalendar(date.from);
    case 'part':
    case 'nth':
      return isOfCalendar(date.of);
    default:
      return true;
  }
}
