import type { Token } from '../../text/tokens';
import { Cursor } from './cursor';
import { isAttached } from './decimal';
import { countsWhatFollows, isYear } from './outcomeDates';

/**
 * Whether the number at the cursor is part of a name or says something else than a result: `Model 3`, `B2B`, `24/7`,
 * `25-44 year olds`, `iOS 18`, `5G`, `in 3 months`.
 */
export function isNumberInName(cursor: Cursor): boolean {
  const { tokens, at } = cursor;
  if (tokens[at]?.kind !== 'digits') return isLength(cursor);
  return (
    isWithinWord(cursor) ||
    isBesideWord(cursor) ||
    isNumbered(cursor) ||
    isOfPeople(cursor) ||
    isLength(cursor) ||
    isBasis(cursor) ||
    isYearHere(cursor)
  );
}

/** The 2 of `B2B` and `v2`, the 8 of `T-8`, the 7 of `24/7`. */
function isWithinWord({ tokens, at }: Cursor): boolean {
  const [second, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!before || !token || token.isSpaced) return false;
  if (before.kind === 'word') return true;
  const isJoined = !before.isSpaced && (before.text === '-' || before.text === '/' || before.text === ':');
  return isJoined && (second?.kind === 'word' || (before.text !== '-' && second?.kind === 'digits'));
}

/** `24/7`, `16:9`, `360°`, `5G`, `3D`, `1st`: a number with something attached that isn't a unit of it. */
function isBesideWord(cursor: Cursor): boolean {
  const { tokens, at } = cursor;
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (!next || !isAttached(next)) return false;
  // `4:1` is a multiple, and `2.0` a version.
  if (next.text === ':' && second?.text === '1') return false;
  if (next.text === '/' || next.text === ':') return isAttached(second) && second!.kind === 'digits';
  if (next.text === '.' && isAttached(second) && second!.text === '0') return !hasUnit(tokens, at + 2);
  if (next.text === '°') return true;
  if (isPlace(cursor)) return false;
  return (
    next.kind === 'word' &&
    !/^(?:k|m|mm|mn|mio|mln|bn|b|md|mrd|cr|l|x|eur|usd|gbp|chf|pt|pts|pp|mal|fach|h|min|s|ms)$/.test(next.text)
  );
}

/** `1st place`. */
function isPlace(cursor: Cursor): boolean {
  const ahead = cursor.from(cursor.at + 1);
  return ahead.word('ordinalEnding') !== undefined && ahead.word('measure', 'rank') !== undefined;
}

/** `Model 3`, `Phase 2`, `iPhone 15`: after a word that numbers things, or after a name within the sentence. */
function isNumbered(cursor: Cursor): boolean {
  const { tokens, at, text } = cursor;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  const back = cursor.from(at - 1);
  if (back.word('measure', 'numbered') !== undefined && back.at === at) return !hasUnit(tokens, at);
  const written = text.slice(before.start, before.end);
  // `iOS` and `iPhone` are names at the beginning too.
  if (/^\p{Ll}+\p{Lu}/u.test(written)) return !hasUnit(tokens, at);
  const isCapitalized = /^\p{Lu}\p{Ll}/u.test(written);
  return isCapitalized && !isFirst(tokens, at - 1) && !isKnownWord(back, at) && !hasUnit(tokens, at);
}

/** A word at the beginning of a sentence has a capital letter anyway. */
function isFirst(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'sign' && /^[.:;!?"'([*_-]$/.test(before.text));
}

/** Whether the word before is one of the language, which German may write with a capital: `Auf 40`, `Ziel 40`. */
function isKnownWord(back: Cursor, at: number): boolean {
  for (const kind of ['link', 'filler', 'change', 'measure', 'bound', 'payment'] as const) {
    back.at = at - 1;
    if (back.word(kind) !== undefined && back.at === at) return true;
  }
  return false;
}

/** Whether a number has a decimal, a percent sign or a currency, as no name has. */
function hasUnit(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.text === '%' || /^\p{Sc}$/u.test(next.text));
}

/** `25-44 year olds`, `25- bis 44-Jährige`, `18–34s`, `35+ audience`: an age. */
function isOfPeople(cursor: Cursor): boolean {
  if (isBracketedRange(cursor)) return true;
  const ahead = cursor.from(cursor.at);
  ahead.digits(2);
  const isRange = ahead.attempt(() => {
    const isDash = ahead.literal('-') !== undefined;
    return (ahead.word('link', 'until') !== undefined || isDash ? ahead.digits(2) : undefined) && true;
  });
  const isPlus = ahead.literal('+') !== undefined;
  while (ahead.literal('-') !== undefined);
  // `von 25 Jahren` may be how long something takes; a range of years is an age.
  const isAge = ahead.word('measure', 'aged') !== undefined;
  if (isAge && (isRange || ahead.tokens[ahead.at - 1]!.text !== 'jahren')) return true;
  const { next } = ahead;
  if ((isRange || isPlus) && /^(?:audiences?|demographic|zielgruppe|publikum|publico|pubblico)$/.test(next?.text ?? ''))
    return true;
  return next?.text === 's' && isAttached(next) && (isRange === true || ahead.tokens[ahead.at - 1]!.text.length === 2);
}

/** The ages of `Gen Z (18–24)`: two numbers of two digits and nothing else in brackets. */
function isBracketedRange({ tokens, at, text }: Cursor): boolean {
  const open = text.lastIndexOf('(', tokens[at]!.start);
  return open >= 0 && /^\(\s*\d\d\s*[–—-]\s*\d\d\s*\)/.test(text.slice(open, open + 12)) && text.indexOf('(') !== 0;
}

/** `in 3 months`, `within 6 weeks`, `every 2 days`: a length of time that something takes. */
function isLength(cursor: Cursor): boolean {
  const ahead = cursor.from(cursor.at);
  if (ahead.count() === undefined) return false;
  if (ahead.literal('-') !== undefined) ahead.count();
  ahead.word('dayKind');
  const unit = ahead.word('unit');
  // Hours and minutes are what a service promises: `answer within 4 hours`.
  if (unit === undefined || unit === 'hour' || unit === 'minute') return false;
  for (let length = 1; length <= 3 && cursor.at - length >= 0; length++) {
    const back = cursor.from(cursor.at - length);
    if (back.word('measure', 'within') !== undefined && back.at === cursor.at) return true;
  }
  return false;
}

/** `orders per 100 samples`, `je 1.000 Besuche`: what a share is counted from. */
function isBasis({ tokens, at, text }: Cursor): boolean {
  if (at === 0 || !/^(?:10+|1[.,\s]000)(?!\d)/.test(text.slice(tokens[at]!.start, tokens[at]!.start + 10)))
    return false;
  const back = new Cursor(text);
  back.at = at - 1;
  return tokens[at + 1] !== undefined && back.word('link', 'per', 'every') !== undefined && back.at === at;
}

/** `in 2027`, `(2027)`, `by 2030`: a year where no date is read. */
function isYearHere(cursor: Cursor): boolean {
  const { tokens, at } = cursor;
  const [before, year, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!isYear(year.text) || hasUnit(tokens, at)) return false;
  if ((isAttached(after) && after!.kind !== 'sign') || countsWhatFollows(cursor)) return false;
  if (before === undefined || before.text === '(') return after === undefined || after.kind === 'sign';
  const back = cursor.from(at - 1);
  // `CES 2027` is the name of an event.
  const isName = /^\p{Lu}/u.test(cursor.text.slice(before.start, before.end)) && !isFirst(tokens, at - 1);
  if (before.kind === 'word' && isName) return true;
  for (const kind of ['link', 'filler', 'measure', 'month', 'part', 'season'] as const) {
    back.at = at - 1;
    const word = back.word(kind);
    if (word !== undefined && back.at === at && !['target', 'baseline', 'instead', 'more', 'fewer'].includes(word))
      return true;
  }
  return false;
}
