import type { Bound } from './amount';
import { Cursor, isTaken } from './cursor';
import { takeDates } from './dateForms/expression';
import { isNumberInName } from './numbersInNames';
import type { QuantityPlace, WrittenQuantity } from './quantityGrammar';
import { takeQuantity } from './quantityGrammar';
import type { Stretch } from './reading';

/** A quantity in a sentence, and where it is written. */
export interface QuantityMention extends Stretch {
  readonly quantity: WrittenQuantity;
}

/** What a word before a number makes of it. */
type Role = 'from' | 'of' | 'to' | 'by' | 'baseline' | 'target' | 'arrow' | undefined;

/** A number of a sentence that may be a result. */
export interface Candidate extends QuantityMention {
  readonly role: Role;
  /** Where the words before it that give it its role begin. */
  readonly lead: number;
  /** `14 today`. */
  readonly isToday: boolean;
  /** Where a limit of it is written after what is counted: the `or less` of `€80 CPA or less`. */
  readonly limit?: Stretch;
}

/** The numbers of a sentence that may be results, in order. */
export function candidatesIn(text: string, skipped: readonly Stretch[], about: About): Candidate[] {
  const cursor = new Cursor(text);
  const found: Candidate[] = [];
  while (!cursor.isAtEnd) {
    const { start } = cursor;
    const skip = skipped.find((one) => one.start <= start && start < one.end);
    if (skip) {
      while (!cursor.isAtEnd && cursor.start < skip.end) cursor.at++;
      continue;
    }
    const candidate = cursor.attempt(() => takeCandidate(cursor, skipped, about));
    if (candidate) found.push(candidate);
    else if (!takeLimitOf(cursor, found, skipped)) cursor.at++;
  }
  return found;
}

/** What would be even better than the result: the `stretch: 50` of `40 (stretch: 50)`, with the brackets around it. */
export function stretchesIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const cursor = new Cursor(text); !cursor.isAtEnd; cursor.at++) {
    const { start, at } = cursor;
    const end = cursor.attempt(() => {
      const isBracketed = cursor.literal('(', ',', ';', '/') === '(';
      if (cursor.word('measure', 'stretch') === undefined) return undefined;
      cursor.literal(':', '=');
      cursor.skipLinks('of', 'until');
      if (!takeQuantity(cursor, { isOne: true })) return undefined;
      if (isBracketed) cursor.literal(')');
      return cursor.end;
    });
    if (end !== undefined) found.push({ start, end });
    cursor.at = end === undefined ? at : cursor.at - 1;
  }
  return found;
}

/** Whether a limit of the number before is here, followed by nothing or by a date; the number then has it. */
function takeLimitOf(cursor: Cursor, found: Candidate[], skipped: readonly Stretch[]): boolean {
  const last = found.at(-1);
  if (!last || last.quantity.kind !== 'level' || last.quantity.bound !== undefined) return false;
  const { start } = cursor;
  // The same word may say by when, as `até` and `entro` do.
  if (isDateNext(cursor, skipped)) return false;
  const limit = cursor.attempt(() => {
    const said = cursor.word('measure', 'atLeast', 'atMost');
    const bound = said ?? cursor.word('bound');
    const { next, end } = cursor;
    // `100 leads or more per month`
    const isLast =
      (said !== undefined && next?.kind === 'word') ||
      next === undefined ||
      /^[.,;)(-]$/.test(next.text) ||
      isDateNext(cursor, skipped);
    return bound !== undefined && isLast ? { bound: bound as Bound, at: { start, end } } : undefined;
  });
  if (!limit) return false;
  found[found.length - 1] = { ...last, quantity: { ...last.quantity, bound: limit.bound }, limit: limit.at };
  return true;
}

/** Whether a date comes next, with or without a word such as `by` before it. */
function isDateNext(cursor: Cursor, dates: readonly Stretch[]): boolean {
  const { at } = cursor;
  cursor.skipLinks('by', 'until', 'before', 'on');
  const { start } = cursor;
  cursor.at = at;
  return dates.some((date) => date.start <= start && start < date.end);
}

function takeCandidate(cursor: Cursor, skipped: readonly Stretch[], about: About): Candidate | undefined {
  const lead = cursor.start;
  const isStated = cursor.tokens[cursor.at - 1]?.text === ':' || (cursor.at > 0 && !about.isReached);
  // The `a` of `a third` is no preposition, although it is one in Spanish.
  const isArrow = isTaken(cursor, () => takeGreaterSign(cursor));
  const role = isArrow
    ? 'arrow'
    : isBehindTime(cursor, skipped)
      ? 'baseline'
      : isHere(cursor, {})
        ? undefined
        : takeRole(cursor);
  const place: QuantityPlace = {
    isOne: (role !== undefined && role !== 'to' && role !== 'target') || about.direction !== undefined || isStated,
    isStart: role === 'from' || role === 'of' || role === 'baseline',
  };
  // `by a third` isn't a third after an article.
  if (role !== undefined && !isHere(cursor, place)) cursor.skipFiller();
  const { start } = cursor;
  if (isInName(cursor) || (role === undefined && mayBeOtherWord(cursor))) return undefined;
  const quantity = takeQuantity(cursor, place) ?? (about.winsAward ? takeAward(cursor) : undefined);
  if (!quantity || skipped.some((one) => one.start < cursor.end && start < one.end)) return undefined;
  const { end } = cursor;
  // `9.000 antes del 30/09`: the same word with a date behind it says by when.
  const isBefore = cursor.attempt(() => cursor.word('link', 'before') && takeDates(cursor)) !== undefined;
  while (cursor.end > end) cursor.at--;
  const isCompared = skipped.some((one) => one.start === cursor.start);
  const isToday = !isBefore && !isCompared && role === undefined && takeToday(cursor);
  if (!isToday) while (cursor.end > end) cursor.at--;
  return { quantity, role, lead, start, end: isToday ? cursor.end : end, isToday };
}

/** Whether a number is that of a time in brackets before it: the `€0.8m` of `€1.2m revenue (2026: €0.8m)`. */
function isBehindTime({ tokens, at }: Cursor, dates: readonly Stretch[]): boolean {
  const colon = tokens[at - 1];
  if (colon?.text !== ':') return false;
  const time = dates.find(({ end }) => end === tokens[at - 2]?.end);
  return time !== undefined && tokens.findLast(({ end }) => end <= time.start)?.text === '(';
}

/** Whether a number is the one `today`, and no word before another: `32% vs. 24%`. */
function takeToday(cursor: Cursor): boolean {
  return isTaken(cursor, () => {
    if (cursor.word('measure', 'baseline') === undefined) return false;
    const { next } = cursor.next?.text === '.' ? cursor.from(cursor.at + 1) : cursor;
    return next?.kind !== 'digits' && !/^\p{Sc}$/u.test(next?.text ?? '');
  });
}

/** Whether the number here, or after a limit such as `within`, says something else than a result. */
function isInName(cursor: Cursor): boolean {
  const { at } = cursor;
  cursor.word('bound');
  const isOne = isNumberInName(cursor);
  cursor.at = at;
  return isOne || isNumberInName(cursor);
}

/** English words that are numbers in another language: `social media`, `once it's live`. */
const otherWords: ReadonlySet<string> = new Set(['media', 'once']);

/** Whether the number in words here more likely is another word, unless it is the first. */
function mayBeOtherWord({ next, at }: Cursor): boolean {
  return at > 0 && next !== undefined && otherWords.has(next.text);
}

/** Whether a quantity begins right here. */
function isHere(cursor: Cursor, place: QuantityPlace): boolean {
  const { at } = cursor;
  const isOne = takeQuantity(cursor, place) !== undefined;
  cursor.at = at;
  return isOne;
}

/** Of `win a Lion`, one. */
function takeAward(cursor: Cursor): WrittenQuantity | undefined {
  return cursor.word('measure', 'award') === undefined ? undefined : { kind: 'level', low: 1, high: 1 };
}

function takeRole(cursor: Cursor): Role {
  if (cursor.literal('→', '⇒') !== undefined) return 'arrow';
  const arrow = cursor.attempt(() => {
    const isArrow = cursor.literal('-', '=') !== undefined && cursor.next?.text === '>' && !cursor.next.isSpaced;
    return isArrow ? cursor.literal('>') : undefined;
  });
  if (arrow !== undefined) return 'arrow';
  const said = cursor.attempt(() => {
    const word = cursor.word('measure', 'baseline', 'instead', 'target');
    // `statt bisher 410 €`, `rather than today's €410`
    if (word === 'instead') cursor.word('measure', 'baseline');
    if (word !== undefined) cursor.literal(':', '=');
    return word;
  });
  if (said !== undefined) return said === 'instead' ? 'baseline' : (said as Role);
  if (isLimit(cursor)) return undefined;
  const { at } = cursor;
  const isOf = (cursor.word('link', 'of') ?? cursor.literal('von', 'van')) !== undefined;
  cursor.at = at;
  if (cursor.word('link', 'from') !== undefined) return isOf ? 'of' : 'from';
  if (cursor.literal('auf', 'naar', 'op') !== undefined) return 'to';
  // The Portuguese `de 14 para 40`; elsewhere it is what something is for.
  const isAfterNumber = cursor.tokens[cursor.at - 1]?.kind === 'digits' || cursor.tokens[cursor.at - 1]?.text === '%';
  if (isAfterNumber && cursor.literal('para') !== undefined) return 'to';
  if (cursor.literal('um', 'met', 'del', 'by') !== undefined) return 'by';
  return cursor.word('link', 'until') === undefined ? undefined : 'to';
}

/** The sign of `11% > 19%`, which between two numbers is an arrow. */
function takeGreaterSign(cursor: Cursor): boolean {
  const before = cursor.tokens[cursor.at - 1];
  if (cursor.next?.isSpaced !== true || before === undefined || !/[\p{N}%\p{Sc}]$/u.test(before.text)) return false;
  return cursor.literal('>') !== undefined && cursor.next?.kind === 'digits' && cursor.next.isSpaced;
}

/** In which direction a number changes. */
export type Direction = 'up' | 'down' | undefined;

/** Whether a limit begins here, such as `au moins`, whose first word may be a preposition. `from` is where a number starts. */
function isLimit(cursor: Cursor): boolean {
  const { at } = cursor;
  cursor.word('link', 'from', 'until');
  const afterLink = cursor.at;
  cursor.at = at;
  const isBound = cursor.word('bound') !== undefined && cursor.at > afterLink;
  cursor.at = at;
  return isBound;
}

/** What the verbs of a sentence say: in which direction a number changes, and whether something is won. */
export interface About {
  readonly direction: Direction;
  /** Whether a number is reached, and not only stated. */
  readonly isReached: boolean;
  readonly winsAward: boolean;
}

export function aboutOf(text: string): About {
  const cursor = new Cursor(text);
  let direction: Direction;
  let isReached = false;
  let winsAward = false;
  for (; !cursor.isAtEnd; cursor.at++) {
    const { at } = cursor;
    direction ??= cursor.word('change', 'up', 'down') as Direction;
    cursor.at = at;
    isReached ||= cursor.word('change', 'reach') !== undefined;
    cursor.at = at;
    winsAward ||= cursor.word('measure', 'win') !== undefined;
    cursor.at = at;
  }
  return { direction, isReached, winsAward };
}
