import { maximumOf } from '../../text/lists';
import { Cursor, isTaken } from './cursor';
import type { WrittenDate } from './dates';
import type { Duration } from './durationForms';
import { takeDuration } from './durationForms';
import { numberAlone } from './durationValue';
import { leftOver } from './leftOver';
import { takeOrdinal } from './dateForms/numbers';
import { readPeople } from './people';
import type { PersonMention } from './personMention';
import type { Stretch } from './reading';
import { takeDates } from './dateForms/expression';

/** What a text says about a review. */
export interface WrittenReview {
  /** The lengths that the review may have, over all rounds; empty if the text names none. */
  readonly options: readonly Duration[];
  readonly rounds: number;
  readonly until?: WrittenDate;
  readonly by: readonly PersonMention[];
  /** The text says that there is no review. */
  readonly isNone: boolean;
  readonly unread: readonly Stretch[];
  readonly notes: readonly Stretch[];
}

/** Whether the length of one round follows, or that of all of them. */
type Share = 'each' | 'total';

interface Draft {
  readonly lengths: Duration[];
  /** Whether one length follows the other, rather than being in parallel. */
  isSequence: boolean;
  rounds: number;
  /** Whether a length belongs to one of the rounds: `5 days for the first round`. */
  isByRound: boolean;
  share?: Share;
  until?: WrittenDate;
  readonly by: PersonMention[];
  readonly used: Stretch[];
}

export function parseReview(text: string): WrittenReview {
  const draft: Draft = { lengths: [], isSequence: false, rounds: 0, isByRound: false, by: [], used: [] };
  if (isNoReview(text)) return { ...written(draft), isNone: true };
  const days = numberAlone(text);
  if (days !== undefined) return { ...written(draft), options: [{ days, kind: 'working' }] };
  const cursor = new Cursor(text);
  while (!cursor.isAtEnd) {
    const { start } = cursor;
    if (takePiece(cursor, draft)) draft.used.push({ start, end: cursor.end });
    else takeNames(cursor, draft, text);
  }
  const { unread, notes } = leftOver(text, draft.used, undefined, { light: new Set(['ordinal']) });
  return { ...written(draft), unread, notes };
}

function written({ lengths, isSequence, rounds, isByRound, share, until, by }: Draft): WrittenReview {
  const count = Math.max(1, rounds);
  // `Declan, then Mara, 3 days each`.
  const turns = share === 'each' && isSequence && rounds === 0 ? Math.max(1, by.length) : count;
  const options = lengthsOf(lengths, isSequence || isByRound, isByRound ? 1 : turns, share);
  return { options, rounds: count, until, by, isNone: false, unread: [], notes: [] };
}

/** The lengths that a review may have in all. */
function lengthsOf(
  lengths: readonly Duration[],
  isSequence: boolean,
  rounds: number,
  share: Share | undefined,
): readonly Duration[] {
  const [first, ...others] = lengths;
  if (!first || others.some(({ kind }) => kind !== first.kind)) return [];
  const { kind } = first;
  const all = lengths.map(({ days }) => days);
  const sum = all.reduce((total, days) => total + days, 0);
  const of = (...days: readonly number[]): Duration[] => [...new Set(days)].map((count) => ({ days: count, kind }));
  if (others.length > 0 && !isSequence) return of(sum * rounds, maximumOf(all)! * rounds);
  // By convention the days are those of one round.
  return of(share === 'total' ? sum : sum * rounds);
}

/** Whether a text says that nobody reviews. */
export function isNoReview(text: string): boolean {
  const cursor = new Cursor(text);
  const found = cursor.word('review', 'none');
  cursor.literal('.');
  return found !== undefined && cursor.isAtEnd;
}

/** Everything in a review but names. */
function takePiece(cursor: Cursor, draft: Draft): boolean {
  return (
    takeRounds(cursor, draft) ||
    takeShare(cursor, draft) ||
    takeUntil(cursor, draft) ||
    takeLengthOfReview(cursor, draft) ||
    takeTimes(cursor, draft) ||
    isTaken(cursor, () => {
      if (cursor.word('order') === undefined && cursor.literal('+', '→') === undefined) return false;
      draft.isSequence = true;
      return true;
    }) ||
    cursor.word('review', 'word', 'round') !== undefined ||
    isTaken(cursor, () => cursor.literal('@') !== undefined && cursor.next?.isSpaced === true) ||
    cursor.word('bound', 'atMost', 'below') !== undefined
  );
}

/** `2 rounds`, `two rounds of feedback`, `2 x` before a length; `first round` names one of them. */
function takeRounds(cursor: Cursor, draft: Draft): boolean {
  return isTaken(cursor, () => {
    if (isTaken(cursor, () => takeOrdinal(cursor) !== undefined && cursor.word('review', 'round') !== undefined)) {
      draft.isByRound = true;
      return true;
    }
    const count = cursor.count();
    if (count === undefined || count < 1) return false;
    if (cursor.literal('x', '*') !== undefined && canTakeDuration(cursor)) {
      draft.share = 'each';
    } else {
      cursor.skipFiller();
      if (cursor.word('review', 'round') === undefined) return false;
      if (cursor.literal('x', '*') !== undefined) draft.share = 'each';
    }
    draft.rounds += count;
    return true;
  });
}

/** The `× 2 rounds` behind a length. */
function takeTimes(cursor: Cursor, draft: Draft): boolean {
  return isTaken(cursor, () => {
    if (draft.lengths.length !== 1 || draft.rounds > 0 || cursor.literal('x', '*') === undefined) return false;
    if (!takeRounds(cursor, draft)) return false;
    draft.share = 'each';
    return true;
  });
}

function canTakeDuration(cursor: Cursor): boolean {
  const { at } = cursor;
  const found = takeDuration(cursor) !== undefined;
  cursor.at = at;
  return found;
}

/** `each`, `per round`, `in total`; before a length or behind it. */
function takeShare(cursor: Cursor, draft: Draft): boolean {
  return isTaken(cursor, () => {
    const share = cursor.word('review', 'each', 'total') as Share | undefined;
    if (share === undefined) return false;
    const isCounted = share === 'each' && draft.lengths.length === 0 && !canTakeDuration(cursor);
    if (isCounted && draft.rounds === 0) return false;
    draft.share ??= share;
    return true;
  });
}

function takeUntil(cursor: Cursor, draft: Draft): boolean {
  return isTaken(cursor, () => {
    if (cursor.word('link', 'by', 'until', 'before', 'on') === undefined) return false;
    cursor.skipFiller();
    const date = takeDates(cursor);
    if (!date || draft.until) return false;
    draft.until = date;
    return true;
  });
}

function takeLengthOfReview(cursor: Cursor, draft: Draft): boolean {
  return isTaken(cursor, () => {
    cursor.skipFiller();
    const duration = takeDuration(cursor);
    if (!duration) return false;
    draft.lengths.push(duration);
    return true;
  });
}

/** A name up to the next sign or the next word that isn't one; moves on in any case. */
function takeNames(cursor: Cursor, draft: Draft, text: string): void {
  const before = cursor.start;
  // `Dr. Brandt`: the title isn't another person.
  if (isTaken(cursor, () => cursor.word('address') !== undefined && beginsName(cursor)))
    draft.used.push({ start: before, end: cursor.end });
  const { start, next } = cursor;
  if (takeAddress(cursor)) {
    addPerson(text, { start, end: cursor.end }, draft);
    return;
  }
  // `by Friday` names nobody, but `April Jones` does.
  if (takeDayWord(cursor) || cursor.word('level', 'vague') !== undefined) return;
  const group = cursor.word('review', 'group');
  if (group !== undefined) {
    addPerson(text, { start, end: cursor.end }, draft);
    return;
  }
  if (!next || !beginsName(cursor)) {
    cursor.at++;
    return;
  }
  do cursor.at++;
  while (!cursor.isAtEnd && continuesName(cursor));
  if (cursor.next?.text === '(') takeParenthesis(cursor);
  addPerson(text, { start, end: cursor.end }, draft);
}

/** Whether it moved past a weekday or month that isn't a first name. */
function takeDayWord(cursor: Cursor): boolean {
  return isTaken(cursor, () => {
    if (cursor.word('namedDay') !== undefined) return true;
    if (cursor.word('weekday') === undefined && cursor.word('month') === undefined) return false;
    return !beginsName(cursor) && !isParticle(cursor);
  });
}

const address = /^[\w+-]+(?:\.[\w+-]+)*@[\w-]+(?:\.[\w-]+)+/;

/** Whether it moved past an email address. */
function takeAddress(cursor: Cursor): boolean {
  const { start, text, next } = cursor;
  if (next?.kind !== 'word') return false;
  const found = address.exec(text.slice(start, start + longestAddress));
  if (!found) return false;
  while (!cursor.isAtEnd && cursor.start < start + found[0].length) cursor.at++;
  return true;
}

const longestAddress = 100;

function addPerson(text: string, stretch: Stretch, draft: Draft): void {
  const [person] = readPeople(text.slice(stretch.start, stretch.end));
  if (!person) return;
  draft.by.push({ ...person, ...stretch });
  draft.used.push(stretch);
}

/** A capital letter, or `@`. */
function beginsName({ next, text, tokens, at }: Cursor): boolean {
  // The sign of `2 rounds @ 2 days` names nobody.
  if (next?.text === '@') return tokens[at + 1]?.isSpaced === false;
  return next?.kind === 'word' && /^\p{Lu}/u.test(text.slice(next.start, next.end));
}

/** Another capitalized word, a hyphen or apostrophe in a name, or the rest of a handle or address. */
function continuesName(cursor: Cursor): boolean {
  const { next, at } = cursor;
  if (!next) return false;
  const { at: here } = cursor;
  const isOther = takePiece(cursor, emptyDraft()) || cursor.word('link', 'and', 'or', 'plus') !== undefined;
  cursor.at = here;
  if (next.kind === 'word' && !next.isSpaced && cursor.tokens[at - 1]?.kind !== 'word') return true;
  if (isParticle(cursor)) return true;
  if (isOther) return false;
  if (next.kind === 'sign')
    return !next.isSpaced && /^['\-._@]$/.test(next.text) && cursor.tokens[at + 1]?.isSpaced === false;
  if (next.kind === 'digits') return !next.isSpaced;
  return beginsName(cursor);
}

/** A word of a name that isn't capitalized, before one that is: `Sanne de Wit`. */
function isParticle({ next, at, tokens, text }: Cursor): boolean {
  const after = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    /^(?:al|bin|da|dal|das|de|del|dela|der|di|do|dos|du|el|la|le|ter|van|von|zu|zur)$/.test(next.text) &&
    after?.kind === 'word' &&
    /^(?:\p{Lu}|de[nr] \p{Lu}|la \p{Lu})/u.test(text.slice(after.start))
  );
}

function emptyDraft(): Draft {
  return { lengths: [], isSequence: false, rounds: 1, isByRound: false, by: [], used: [] };
}

/** In tokens, with the parentheses. */
const longestRole = 12;

/** A role behind a name: `Priya Raman (CMO)`. A parenthesis with a number in it is more than that. */
function takeParenthesis(cursor: Cursor): void {
  const near = cursor.tokens.slice(cursor.at, cursor.at + longestRole);
  const length = near.findIndex(({ text }) => text === ')');
  const inside = near.slice(0, Math.max(0, length));
  if (length > 0 && inside.every(({ kind }) => kind !== 'digits')) cursor.at += length + 1;
}
