import type { StatusWord } from '../vocabulary/valueWords';
import { isPicture, openedBy } from './choiceWords';
import { Cursor } from './cursor';
import { takeDate } from './dateForms/expression';
import type { Stretch } from './reading';
import { ofWork } from './statusMeanings';

interface Hit {
  readonly word: StatusWord;
  readonly start: number;
  readonly end: number;
  readonly isPicture: boolean;
  /** Whether it only says that it isn't in time: so may be what is finished. */
  readonly isLate?: boolean;
}

/** The words of a text that state a status. */
export interface StatedStatus extends Stretch {
  readonly word: StatusWord;
}

/** The status that the first clause with one states; undefined if it states none, several, or the opposite of one. */
export function statusIn(text: string): StatedStatus | undefined {
  const cursor = new Cursor(text);
  const hits: Hit[] = [];
  let almostAt: number | undefined;
  let share: number | undefined;
  const stated = (): StatedStatus | undefined => {
    const found = decided(hits, almostAt !== undefined, share);
    const first = hits[0]?.start ?? 0;
    return found && { ...found, start: Math.min(first, almostAt ?? first) };
  };
  while (!cursor.isAtEnd) {
    const isStated = hits.some(({ word }) => word !== 'unclear');
    if (isStated && (openedBy(cursor) || isUntilAhead(cursor))) return finishedLate(text, hits, cursor) ?? stated();
    const { start } = cursor;
    const done = cursor.attempt(() => takeShare(cursor) ?? takeBox(cursor));
    if (done !== undefined) {
      share = done;
      hits.push({ word: wordOfShare(done), start, end: cursor.end, isPicture: false });
      continue;
    }
    const isLate = isLateAhead(cursor);
    const word = cursor.word('status') as StatusWord | undefined;
    if (word !== undefined) {
      hits.push({ word, start, end: cursor.end, isPicture: isPicture(text.slice(start, cursor.end)), isLate });
      if (isFinal(word) && isPromised(cursor, word)) return undefined;
      continue;
    }
    const almost = cursor.word('almost', 'almost', 'notYet', 'aside');
    if (almost === 'almost') almostAt ??= start;
    else if (almost === 'notYet' && (isStatusAhead(cursor) || isDueAhead(cursor))) return undefined;
    else if (almost === undefined) {
      // What isn't done may be anything else.
      if (cursor.word('changing', 'negation') !== undefined && isStatusAhead(cursor)) return undefined;
      if (cursor.end <= start) cursor.at++;
    }
  }
  return stated();
}

/**
 * The status of `late, sent 24 Nov`: what only says that it isn't in time leaves it to the next clause whether it is finished.
 */
function finishedLate(text: string, hits: readonly Hit[], { start, next }: Cursor): StatedStatus | undefined {
  if (next?.text !== ',' || !hits.every(({ isLate }) => isLate)) return undefined;
  const later = statusIn(text.slice(start + 1));
  return later && isFinal(later.word)
    ? { word: later.word, start: hits[0]!.start, end: start + 1 + later.end }
    : undefined;
}

function isLateAhead(cursor: Cursor): boolean {
  const { at } = cursor;
  const isLate = cursor.word('almost', 'late') !== undefined;
  cursor.at = at;
  return isLate;
}

/** Whether a status says that something is finished. */
export function saysFinished({ word }: StatedStatus): boolean {
  return isFinal(word);
}

function isFinal(word: StatusWord): boolean {
  return word === 'done' || word === 'made' || word === 'approved' || word === 'live';
}

/** Whether `until` comes next: what is `blocked until D1 is done` isn't done. */
function isUntilAhead(cursor: Cursor): boolean {
  const { at } = cursor;
  // `to` and its likes say where something goes.
  const isUntil = (cursor.next?.text.length ?? 0) > 2 && cursor.word('link', 'until') !== undefined;
  cursor.at = at;
  return isUntil;
}

/** What the words of a clause state together. Pictures, and words that leave it open, count only where there are no others. */
function decided(
  all: readonly Hit[],
  isAlmost: boolean,
  share: number | undefined,
): { readonly word: StatusWord; readonly end: number } | undefined {
  const spoken = all.filter((hit) => !hit.isPicture);
  const clear = spoken.filter(({ word }) => word !== 'unclear');
  const said = clear.length > 0 ? clear : spoken.length > 0 ? spoken : all;
  // `Delivered late` is delivered.
  const hits = said.some(({ word }) => isFinal(word)) ? said.filter(({ isLate }) => !isLate) : said;
  const last = hits.at(-1);
  if (!last) return undefined;
  const { end } = last;
  const words = new Set(hits.map(({ word }) => word));
  const isFinished = [...words].some(isFinal);
  // `Not yet approved` leaves open how far it is.
  if (isFinished && words.has('not started')) return undefined;
  // Of `60 % done`, `almost done` and `draft approved`, none is finished.
  const isPart = isAlmost || (share !== undefined && share < 100) || words.has('draft');
  if (isPart && isFinished) return { word: 'in progress', end };
  if (share !== undefined && words.size > 1) words.delete(wordOfShare(share));
  if (words.size > 1) words.delete('draft');
  const meanings = new Set(Array.from(words, (word) => ofWork[word]));
  return meanings.size === 1 ? { word: [...words][0]!, end } : undefined;
}

/** `60 %`, or `3 of 5`, in percent. */
export function takeShare(cursor: Cursor): number | undefined {
  const before = cursor.tokens[cursor.at - 1];
  // The second half of `5/7/27` isn't a share either.
  const isInDate = cursor.next?.isSpaced === false && (before?.text === '/' || before?.text === '.');
  const part = isInDate ? undefined : cursor.digits(3);
  if (!part) return undefined;
  if (cursor.literal('%') !== undefined || cursor.word('percent') !== undefined) return Number(part.text);
  if (cursor.literal('/') === undefined && cursor.word('link', 'of') === undefined) return undefined;
  const whole = cursor.digits(3);
  const isDate = cursor.next?.text === '/' || cursor.next?.text === '.';
  return whole && !isDate && Number(part.text) <= Number(whole.text)
    ? (Number(part.text) / Number(whole.text)) * 100
    : undefined;
}

/** `[x]` and `[ ]`, in percent: boxes outside of task lists. */
export function takeBox(cursor: Cursor): number | undefined {
  if (cursor.literal('[') === undefined) return undefined;
  const isTicked = cursor.literal('x', '✓', '✔') !== undefined;
  return cursor.literal(']') === undefined ? undefined : isTicked ? 100 : 0;
}

function wordOfShare(percent: number): StatusWord {
  return percent >= 100 ? 'done' : percent === 0 ? 'not started' : 'in progress';
}

/** `done by Friday` isn't done; `done by Priya` is. */
export function isPromised(cursor: Cursor, word: StatusWord): boolean {
  const { at } = cursor;
  // What goes `live on 6 April` isn't live yet, as far as anyone can tell.
  const isTied = cursor.word('link', 'by') !== undefined;
  if (word === 'live' && !isTied) cursor.word('link', 'on');
  const isPromise =
    (isTied || word === 'live') &&
    (cursor.next?.kind === 'digits' || cursor.word('month') !== undefined || cursor.word('weekday') !== undefined);
  cursor.at = at;
  return isPromise;
}

/** Whether a day and a status follow: the rest of `wird am 6. April fertig`. */
function isDueAhead(cursor: Cursor): boolean {
  const { at } = cursor;
  cursor.skipLinks('on', 'by', 'until', 'from', 'before');
  const isDue = takeDate(cursor) !== undefined && isStatusAhead(cursor);
  cursor.at = at;
  return isDue;
}

function isStatusAhead(cursor: Cursor): boolean {
  const { at } = cursor;
  cursor.skipFiller();
  const isAhead = cursor.word('status') !== undefined;
  cursor.at = at;
  return isAhead;
}
