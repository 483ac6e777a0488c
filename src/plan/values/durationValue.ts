import { durationInWords } from './lengthInWords';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedContent } from '../../syntax/sourceText';
import { isMissing } from '../missing';
import { confirmationsIn } from './confirmations';
import { Cursor } from './cursor';
import type { Duration } from './durationForms';
import { takeCount, takeDuration } from './durationForms';
import { takeProduct } from './durationProduct';
import { leftOver } from './leftOver';
import type { Reading, Stretch } from './reading';
import { missing, readAs, unreadable } from './reading';
import type { ValueType } from './valueType';

/**
 * How long something takes: `2 weeks` is ten working days, `4 hours` half of one, `10 calendar days` what it says, and
 * `48 hours` two calendar days. Of `2-3 weeks` the longer counts, as it does of `up to 3 weeks`, and parts add up: `1
 * week and 2 days`. Where only a bound is known, it counts. A number alone is of working days.
 */
export const durationType: ValueType<Duration> = {
  read: memoizedContent(readDurationValue),
  means: meansDuration,
  inWords: durationInWords,
};

/** `10 wd` or `14 cd`. */
export function meansDuration({ days, kind }: Duration): string {
  return `${Math.round(days * 1000) / 1000} ${kind === 'working' ? 'wd' : 'cd'}`;
}

function readDurationValue({ text }: SourceText): Reading<Duration> {
  if (isMissing(text)) return missing;
  // Of `TBC (2 weeks?)` it is known only that it isn't settled.
  const open = text.indexOf('(');
  if (open > 0 && isMissing(text.slice(0, open))) return unreadable(text);
  const cursor = new Cursor(text);
  for (; !cursor.isAtEnd; cursor.at++) {
    const { start, at } = cursor;
    const value = takeProduct(cursor) ?? takeDuration(cursor);
    if (!value) continue;
    const [sign, number] = [cursor.tokens[at - 1], cursor.tokens[at]];
    const isNegative = sign?.text === '-' && number?.isSpaced === false && (at === 1 || sign.isSpaced);
    if (isNegative) return unreadable(text);
    takeSameInOtherUnits(cursor, value);
    takeHoursOfDay(cursor);
    takeFormer(cursor);
    const { end } = cursor;
    const states = [...confirmationsIn(text), ...partIn(cursor)];
    const { unread, notes } = leftOver(text, [{ start, end }, ...states], undefined, { isTied: true });
    return readAs(value, unread, [...notes, ...states]);
  }
  const days = numberAlone(text);
  return days === undefined ? unreadable(text) : readAs({ days, kind: 'working' });
}

/** The `incl. 1 week review` of `3 weeks incl. 1 week review`, up to the next clause: a part of it, which adds nothing. */
function partIn(cursor: Cursor): readonly Stretch[] {
  cursor.literal(',', '(');
  const { start } = cursor;
  if (cursor.word('tax', 'including') === undefined) return [];
  while (cursor.next && !/^[);,]$/.test(cursor.next.text)) cursor.at++;
  return [{ start, end: cursor.end }];
}

/** The number of a text that is just a number or a range: `10`, `about 10`, `5-7`. */
export function numberAlone(text: string): number | undefined {
  const cursor = new Cursor(text);
  cursor.skipFiller();
  cursor.word('bound');
  const count = takeCount(cursor);
  cursor.literal('.');
  return cursor.isAtEnd ? count : undefined;
}
/** The `(à 8 h)` of `3 days (à 8 h)`: how long a day of work is. */
function takeHoursOfDay(cursor: Cursor): void {
  cursor.attempt(() => {
    if (cursor.literal('(') === undefined || cursor.literal('à', 'a', 'of', 'de', 'van', 'di') === undefined)
      return undefined;
    return takeDuration(cursor)?.days === 1 ? cursor.literal(')') : undefined;
  });
}

/** The `(down from 15)` of `10 days (down from 15)`: how long it was to take before. */
function takeFormer(cursor: Cursor): void {
  cursor.attempt(() => {
    const isBracketed = cursor.literal('(', ',') === '(';
    if (cursor.word('former', 'former', 'altered') === undefined) return undefined;
    if (!takeDuration(cursor) && takeCount(cursor) === undefined) return undefined;
    return isBracketed ? cursor.literal(')') : true;
  });
}

/** The same length again: `2 weeks (10 days)`. */
function takeSameInOtherUnits(cursor: Cursor, { days, kind }: Duration): void {
  cursor.attempt(() => {
    const sign = cursor.literal('(', '=', '/');
    cursor.literal('=');
    const again = sign === undefined ? undefined : takeDuration(cursor);
    if (again?.days !== days || again.kind !== kind) return undefined;
    return sign === '(' ? cursor.literal(')') : sign;
  });
}
