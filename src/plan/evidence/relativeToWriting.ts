import type { SourceText } from '../../syntax/sourceText';
import { memoizedStrings } from '../../text/memoizedStrings';
import { tokensOf } from '../../text/tokens';
import type { Plan } from '../plan';
import { readDates } from '../values/dates';
import type { WrittenDate } from '../values/dateForms/writtenDate';
import { isWordOf, meaningOf } from '../vocabulary/lexicon';
import { textLines } from './textLines';

/**
 * The headings and cells of a document that mean the week or month in which it was written, `This week`, where nothing
 * in it tells which that was. A document with any day is dated.
 */
export function undatedNow(plan: Plan): readonly SourceText[] {
  const lines = textLines(plan);
  const now = lines.flatMap(({ text, form }) =>
    form === 'heading' || form === 'cell' ? (nowIn(text.text) ? [{ text, unit: nowIn(text.text)! }] : []) : [],
  );
  if (now.length === 0) return [];
  const dates = new Set(lines.flatMap(({ text }) => readDates(text.text).map(({ date }) => exactnessOf(date))));
  if (dates.has('day')) return [];
  const hasMonth = dates.has('month');
  return now.flatMap(({ text, unit }) => (unit === 'week' || !hasMonth ? [text] : []));
}

/** A longer text has more to say than when it is. */
const mostWords = 4;

/** The week or month that a text names by the day on which it is written. */
const nowIn = memoizedStrings((text: string): 'week' | 'month' | undefined => {
  const tokens = tokensOf(text);
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  if (words.length > mostWords || words.some(({ kind }) => kind === 'digits')) return undefined;
  for (let at = 0; at < tokens.length - 1; at++) {
    const { text: word } = tokens[at]!;
    if (!isWordOf('relative', word) || meaningOf(tokens, at, 'link', ['every'])) continue;
    const unit = meaningOf(tokens, at + 1, 'unit', ['week', 'month']);
    if (unit) return unit.value as 'week' | 'month';
  }
  return undefined;
});

/** How exactly a date tells when a document was written. */
function exactnessOf(date: WrittenDate): 'day' | 'month' | undefined {
  switch (date.kind) {
    case 'day':
    case 'slashed':
      return date.year === undefined ? undefined : 'day';
    case 'weekday':
      return exactnessOf(date.day);
    case 'month':
      return 'month';
    case 'span':
      return exactnessOf(date.from) ?? exactnessOf(date.to);
    case 'part':
      return exactnessOf(date.of);
    default:
      return undefined;
  }
}
