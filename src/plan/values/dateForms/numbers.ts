import type { Cursor } from '../cursor';

/** A year in four digits: `2027`. */
export function takeLongYear(cursor: Cursor): number | undefined {
  const { next } = cursor;
  if (next?.kind !== 'digits' || !/^(?:19|20)\d{2}$/.test(next.text)) return undefined;
  cursor.at++;
  return Number(next.text);
}

/** A year as it is written after a date, with what may stand before it: `, 2027`, `/27`, `'27`, `de 2027`. */
export function takeYear(cursor: Cursor, hasShort: boolean): number | undefined {
  return takeBracketedYear(cursor) ?? takeYearBehind(cursor, hasShort);
}

/** The `(2027)` of `week 10 (2027)`. */
function takeBracketedYear(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const year = cursor.literal('(') === undefined ? undefined : takeLongYear(cursor);
    return cursor.literal(')') === undefined ? undefined : year;
  });
}

function takeYearBehind(cursor: Cursor, hasShort: boolean): number | undefined {
  return cursor.attempt(() => {
    const sign = cursor.literal(',', '/', '-', '.');
    const isOn =
      sign === undefined && cursor.word('link', 'of') === undefined && cursor.word('link', 'on') !== undefined;
    // Of `3 Jan, 2027-03-26`, the year is that of another date.
    if (isIsoDay(cursor)) return undefined;
    const year = takeLongYear(cursor) ?? takeApostropheYear(cursor);
    // `18 March at 12` has an hour.
    if (year !== undefined || !hasShort || sign === ',' || isOn) return year;
    const short = takeShortYear(cursor);
    // `24 December 25 December` are two days.
    const isDay = cursor.attempt(() => (cursor.word('link', 'of'), cursor.word('month'))) !== undefined;
    return isDay || isHour(cursor) ? undefined : short;
  });
}

/** Whether a whole date begins here as ISO 8601 writes it: `2027-03-26`. */
function isIsoDay({ tokens, at }: Cursor): boolean {
  const [year, ...rest] = tokens.slice(at, at + 5);
  return (
    year?.text.length === 4 &&
    rest.length === 4 &&
    rest.every(
      ({ kind, text, isSpaced }, index) =>
        !isSpaced && (index % 2 === 0 ? text === '-' : kind === 'digits' && text.length <= 2),
    )
  );
}

/** Whether what follows a number makes it one of hours: `17:00`, `17 h`. */
function isHour(cursor: Cursor): boolean {
  const [sign, minutes] = [cursor.tokens[cursor.at], cursor.tokens[cursor.at + 1]];
  const { at } = cursor;
  const isNamed = cursor.word('clock', 'am', 'pm', 'hour') !== undefined;
  cursor.at = at;
  return isNamed || (sign?.text === ':' && minutes?.kind === 'digits' && !minutes.isSpaced);
}

function takeApostropheYear(cursor: Cursor): number | undefined {
  return cursor.attempt(() => (cursor.literal("'") === undefined ? undefined : takeShortYear(cursor)));
}

/** A year in two digits, which are those of this century or of the end of the last. */
export function takeShortYear(cursor: Cursor): number | undefined {
  const { next } = cursor;
  if (next?.kind !== 'digits' || next.end - next.start !== 2) return undefined;
  cursor.at++;
  return century(Number(next.text));
}

/** The year that two digits stand for. */
export function century(digits: number): number {
  return digits < 70 ? 2000 + digits : 1900 + digits;
}

/** A number with what makes it an ordinal, or without: `7`, `7th`, `7.`, `1º`. */
export function takeDayNumber(cursor: Cursor): number | undefined {
  const number = cursor.digits(2);
  if (!number) return undefined;
  if (cursor.next?.isSpaced === false) {
    if (cursor.word('ordinalEnding') !== undefined) cursor.literal('.');
    else if (cursor.literal('.', '°') === '.' && cursor.next?.kind === 'sign') cursor.literal('º', 'ª');
  }
  return Number(number.text);
}

/** `first`, `2nd`, `3.`, `last`: a number that counts, and not an amount. */
export function takeOrdinal(cursor: Cursor): number | undefined {
  const word = cursor.word('ordinal');
  if (word !== undefined) return Number(word);
  return cursor.attempt(() => {
    const number = cursor.digits(2);
    if (!number || cursor.next?.isSpaced !== false) return undefined;
    const ending = cursor.word('ordinalEnding') ?? cursor.literal('.', '°');
    if (ending === undefined) return undefined;
    // `1.º trimestre`
    if (ending !== '.') cursor.literal('.');
    else if (!cursor.next?.isSpaced) cursor.literal('º', 'ª');
    return Number(number.text);
  });
}
