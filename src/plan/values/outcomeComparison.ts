import { Cursor } from './cursor';
import { takeDates } from './dateForms/expression';
import { isYear } from './outcomeDates';
import type { Stretch } from './reading';

/**
 * What the changes in an outcome's sentence are measured against: `against spring 2026`, `vs. 2026`, `compared to June 2026`.
 * Neither is it the day by which something is to be reached, nor its year a number.
 */
export function comparisonsIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const cursor = new Cursor(text); !cursor.isAtEnd;) {
    const { start, at } = cursor;
    if (cursor.attempt(() => takeComparison(cursor))) found.push({ start, end: cursor.end });
    else cursor.at = at + 1;
  }
  return found;
}

/** `up 25% on 2026`, `10 % über 2026`: short words that compare only with a whole year or a season. */
const shortWords = ['on', 'over', 'above', 'uber', 'sur', 'sobre', 'boven', 'sopra', 'sul', 'sulla'];

function takeComparison(cursor: Cursor): true | undefined {
  const isPlain = cursor.word('comparison', 'past') !== undefined;
  if (!isPlain && (cursor.at === 0 || cursor.literal(...shortWords) === undefined)) return undefined;
  cursor.literal('.');
  if (isPlain) cursor.skipLinks('on', 'of', 'from');
  else cursor.skipFiller();
  if (takeSeason(cursor) ?? takeYear(cursor)) return true;
  return isPlain && takeDates(cursor) ? true : undefined;
}

/** `spring 2026`, `Frühjahr 26` */
function takeSeason(cursor: Cursor): true | undefined {
  return cursor.attempt(() => {
    if (cursor.word('season') === undefined) return undefined;
    cursor.literal("'");
    const year = cursor.digits(4);
    return year && (year.text.length === 2 || isYear(year.text)) ? true : undefined;
  });
}

/** A year that counts nothing: `2026`, but not `2026 users`. */
function takeYear(cursor: Cursor): true | undefined {
  return cursor.attempt(() => {
    const year = cursor.digits(4);
    if (!year || !isYear(year.text)) return undefined;
    const isCounted = cursor.next?.kind === 'word' && cursor.word('link') === undefined;
    if (!isCounted) while (cursor.end > year.end) cursor.at--;
    return isCounted || /^[%\p{Sc}-]$/u.test(cursor.next?.text ?? '') ? undefined : true;
  });
}
