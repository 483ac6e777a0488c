import { append } from '../../text/lists';
import { meaningOf } from '../vocabulary/lexicon';
import type { WordKind } from '../vocabulary/valueWords';
import { Cursor } from './cursor';
import type { WrittenDate } from './dates';
import { takeDates } from './dateForms/expression';
import type { Length } from './durationForms';
import { takeLength } from './durationForms';
import { leftOver } from './leftOver';
import type { Notice, Period } from './noticeModel';
import type { Stretch } from './reading';

/** What a text says about notice, before the plan determines its dates. */
export interface WrittenNotice {
  readonly notice?: Omit<Notice, 'by' | 'ends'> & { readonly by?: WrittenDate };
  readonly ends?: WrittenDate;
  readonly unread: readonly Stretch[];
  readonly notes: readonly Stretch[];
}

/** A length of time in a clause, what it counts to, and whether the clause calls it notice. */
interface Candidate extends Stretch {
  readonly length?: Length;
  readonly by?: WrittenDate;
  readonly to?: Period;
  readonly isNotice: boolean;
  /** Whether the clause has a word for notice. */
  readonly isNamed: boolean;
  /** Whether it says nothing but a length of time: a `12 months` before the notice is how long the contract runs. */
  readonly isAlone: boolean;
}

/** Reads the clauses of a text one after the other; `isLabelled` tells that its label already says that it is about notice. */
export function parseNotice(text: string, isLabelled: boolean): WrittenNotice {
  const used: Stretch[] = [];
  const found: (Candidate & { readonly used: readonly Stretch[] })[] = [];
  let ends: WrittenDate | undefined;
  let before: Period | undefined;
  const earliest: Stretch[] = [];
  const others: Stretch[] = [];
  for (const whole of clausesOf(text)) {
    if (found.length > 0 && isOtherwise(text, whole)) others.push(trimmed(text, whole));
    const limit = earliestIn(text, whole);
    if (limit) earliest.push(limit);
    const clause = limit ? { start: whole.start, end: limit.start } : whole;
    if (isAboutTerm(text, clause)) {
      earliest.push(trimmed(text, clause));
      continue;
    }
    const read = readClause(text, clause, isLabelled);
    ends ??= read.ends;
    if (read.ends) append(used, read.used);
    const last = found.at(-1);
    if (read.candidate) {
      found.push({ ...read.candidate, to: read.candidate.to ?? before, used: read.used });
      continue;
    }
    if (read.to === undefined) continue;
    if (!last) before = read.to;
    else if (last.to === undefined) found[found.length - 1] = { ...last, to: read.to };
    else continue;
    append(used, read.used);
  }
  const first = found.find(({ isNotice, isNamed }) => isNotice && isNamed) ?? found.find(({ isNotice }) => isNotice);
  // Another length of time, with something that it is for: `30 days' notice; 60 days for media`.
  for (const [index, one] of found.entries()) {
    const isTerm = first?.isNamed === true && one.isAlone && !one.isNamed && index < found.indexOf(first);
    const isOther = first !== undefined && (isForSomething(text, one) || isTerm);
    if (one === first || isOther) append(used, one.used);
  }
  const from = first ? earliest : [];
  const light = new Set<WordKind>(['number', 'ordinal', 'bound', 'rhythm']);
  const limits = ['withdrawn', 'partly'];
  const { unread, notes } = leftOver(text, [...used, ...from, ...others], undefined, { light, limits });
  return { notice: first && noticeOf(first), ends, unread: [...unread, ...others], notes: [...notes, ...from] };
}

/** Whether a clause states another length of notice: `or 10 days for cause`, `then 2 months`, `but only from July`. */
function isOtherwise(text: string, { start, end }: Stretch): boolean {
  const cursor = new Cursor(text.slice(start, end));
  const isOther =
    (cursor.word('link', 'or') ??
      cursor.word('order', 'next') ??
      cursor.word('condition', 'otherwise') ??
      cursor.word('limiting', 'partly')) !== undefined;
  if (!isOther) return false;
  for (; !cursor.isAtEnd; cursor.at++) if (takeLength(cursor) ?? takeDates(cursor)) return true;
  return false;
}

/** Whether a clause says how long a contract runs, and nothing of notice: `minimum term 6 months`. */
function isAboutTerm(text: string, { start, end }: Stretch): boolean {
  const cursor = new Cursor(text.slice(start, end));
  let isTerm = false;
  while (!cursor.isAtEnd) {
    if (cursor.word('term', 'notice', 'ends') !== undefined) return false;
    if (cursor.word('term', 'duration') === undefined) cursor.at++;
    else isTerm = true;
  }
  return isTerm;
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const clause = text.slice(start, end);
  const from = start + clause.length - clause.trimStart().length;
  return { start: from, end: from + clause.trim().length };
}

/** Where a clause says from when on notice can be given: `after the first 6 months`. A date there may be another's. */
function earliestIn(text: string, { start, end }: Stretch): Stretch | undefined {
  const cursor = new Cursor(text.slice(start, end));
  for (let at = 0; at < cursor.tokens.length; at++) {
    cursor.at = at;
    if (takeEarliest(cursor)) return { start: start + cursor.tokens[at]!.start, end };
  }
  return undefined;
}

function takeEarliest(cursor: Cursor): boolean {
  cursor.literal('(');
  const link =
    cursor.word('link', 'after', 'since') ??
    cursor.word('wait', 'after') ??
    // `not within the first 6 months`
    cursor.attempt(() => cursor.word('changing', 'negation') && cursor.word('bound', 'atMost'));
  if (link === undefined) return false;
  let isTime = false;
  // `after the first 6 months`, `after an initial term of 6 months`
  for (let most = longestTerm; most > 0 && !cursor.isAtEnd; most--) {
    if (takeTime(cursor)) isTime = true;
    else if (cursor.word('ordinal') === undefined && cursor.literal('(', ')') === undefined && !isLinkOrFiller(cursor))
      return false;
  }
  return isTime && cursor.isAtEnd;
}

/** In words and lengths of time. */
const longestTerm = 8;

function takeTime(cursor: Cursor): boolean {
  return (
    (takeLength(cursor) ??
      cursor.attempt(() => takeFirst(cursor)) ??
      cursor.word('term', 'duration') ??
      cursor.word('unit')) !== undefined
  );
}

/** The `6 premiers mois` of French and Spanish, where the ordinal comes after the number. */
function takeFirst(cursor: Cursor): string | undefined {
  return cursor.count() === undefined || cursor.word('ordinal') === undefined ? undefined : cursor.word('unit');
}

function noticeOf({ length, by, to, start, end }: Candidate): WrittenNotice['notice'] {
  if (!length) return { count: 0, unit: 'day', by, start, end };
  const { count, unit, kind } = length;
  const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
  const days: Readonly<Record<string, number>> = { hour: 1 / 24, minute: 1 / 1440, day: 1, week: 7, fortnight: 14 };
  if (unit in months) return { count: count * months[unit]!, unit: 'month', to, start, end };
  if (kind === 'working' && unit === 'day') return { count, unit: 'working day', to, start, end };
  return { count: Math.ceil(count * days[unit]!), unit: 'day', to, start, end };
}

function isForSomething(text: string, { end }: Candidate): boolean {
  const cursor = new Cursor(text.slice(end, end + longestLink));
  return cursor.word('link', 'after', 'before', 'from') === undefined && cursor.next?.kind === 'word';
}

/** In characters. */
const longestLink = 20;

/** The clauses between semicolons, commas and full stops. */
function clausesOf(text: string): Stretch[] {
  const clauses: Stretch[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(/[;,](?!\d)|\.(?=\s+\p{Lu}|\s*$)|\n/gu)) {
    clauses.push({ start, end: index });
    start = index + sign.length;
  }
  return [...clauses, { start, end: text.length }];
}

function readClause(
  text: string,
  { start, end }: Stretch,
  isLabelled: boolean,
): { candidate?: Candidate; ends?: WrittenDate; to?: Period; used: Stretch[] } {
  const cursor = new Cursor(text.slice(start, end));
  const used: Stretch[] = [];
  let ends: WrittenDate | undefined;
  let length: (Stretch & { readonly length: Length }) | undefined;
  let by: (Stretch & { readonly date: WrittenDate }) | undefined;
  let to: Period | undefined;
  let toEnd = 0;
  let word: Stretch | undefined;
  let isNegated = false;
  let isDenied = false;
  let hasOthers = false;
  let isBeforeEnd = false;
  while (!cursor.isAtEnd) {
    const from = start + cursor.start;
    const stretch = (): Stretch => ({ start: from, end: start + cursor.end });
    const date = takeEnd(cursor);
    const notice = date ? undefined : cursor.word('term', 'notice');
    const period = notice === undefined ? (cursor.word('periodEnd') as Period | undefined) : undefined;
    const isOpen = !length && !date && notice === undefined && period === undefined;
    const found = isOpen ? (takeRolling(cursor) ?? takeLength(cursor)) : undefined;
    if (date) ends = date;
    else if (notice !== undefined) {
      word = stretch();
      // `no notice before 31 March` says from when on, not by when.
      isDenied ||= meaningOf(cursor.tokens, cursor.at - 2, 'changing', ['negation']) !== undefined;
      const limit = takeLimit(cursor);
      if (limit) by = { date: limit, ...stretch() };
    } else if (found) {
      length = { length: found, ...stretch() };
      // What it is before is the end of the contract: `90 days before renewal`.
      isBeforeEnd = !hasOthers && cursor.word('link', 'before') !== undefined;
    } else if (period !== undefined) {
      to = period;
      toEnd = stretch().end;
    } else if (cursor.word('link', 'after') !== undefined) {
      hasOthers = true;
    } else if (cursor.word('term', 'written', 'given') === undefined && !isLinkOrFiller(cursor)) {
      // `renews unless cancelled 3 months before`
      isNegated ||= cursor.word('changing', 'negation') !== undefined && !isCancelAhead(cursor);
      if (isBeforeEnd) used.push({ start: from, end: start + cursor.next!.end });
      hasOthers ||= !isBeforeEnd && cursor.next?.kind !== 'sign';
      cursor.at++;
      continue;
    }
    used.push(stretch());
  }
  if (isNegated || (isDenied && by)) return { used: [] };
  if (!length && !by) return { ends, to, used };
  const stated = length ?? by!;
  const isNotice = word !== undefined || isLabelled || to !== undefined || !hasOthers;
  const place = {
    start: Math.min(word?.start ?? stated.start, stated.start),
    end: Math.max(word?.end ?? 0, stated.end, toEnd),
  };
  const isAlone = !hasOthers && by === undefined && to === undefined;
  const isNamed = word !== undefined;
  return { candidate: { ...place, length: length?.length, by: by?.date, to, isNotice, isNamed, isAlone }, ends, used };
}

/** Whether what is denied is that somebody cancels: `if not terminated 3 months before`. */
function isCancelAhead({ tokens, at }: Cursor): boolean {
  return tokens
    .slice(at, at + longestDenied)
    .some((_, ahead) => meaningOf(tokens, at + ahead, 'term', ['notice']) !== undefined);
}

/** In tokens. */
const longestDenied = 5;

/** `month to month`: a month's notice is enough at any time. */
function takeRolling(cursor: Cursor): Length | undefined {
  return cursor.word('term', 'monthToMonth') === undefined ? undefined : { count: 1, unit: 'month' };
}

/** `ends 2027-05-31`. */
function takeEnd(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    if (cursor.word('term', 'ends') === undefined) return undefined;
    cursor.skipLinks();
    return takeDates(cursor);
  });
}

/** `by 2027-03-31`, behind a word for notice. */
function takeLimit(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    // `terminate in writing by 2027-03-31`, `notice must be given by 2027-03-31`
    while (cursor.word('term', 'written', 'given') !== undefined);
    if (cursor.word('link', 'by', 'before', 'until') === undefined && cursor.literal(':') === undefined)
      return undefined;
    cursor.skipLinks();
    return takeDates(cursor);
  });
}

function isLinkOrFiller(cursor: Cursor): boolean {
  return cursor.word('link') !== undefined || cursor.takeFiller();
}
