import { memoizedStrings } from '../../text/memoizedStrings';
import { tokensOf } from '../../text/tokens';
import type { StatusWord } from '../vocabulary/valueWords';
import { Cursor, isTaken } from './cursor';
import { takeDate } from './dateForms/expression';
import { datesInField } from './dates';
import { statusIn, takeBox, takeShare } from './statusGrammar';
import { ofWork } from './statusMeanings';

/** Whether a text is a status and nothing else, or what something is blocked by: prose may contain `live` or `open` too. */
export const isStatus = memoizedStrings((text: string): boolean => {
  if (!statusIn(text)) return false;
  const cursor = new Cursor(text);
  for (;;) {
    const { at } = cursor;
    const status = cursor.word('status') as StatusWord | undefined;
    if (status === 'blocked') return true;
    if (status !== undefined && dated.has(status)) isSince(cursor);
    if (status === 'draft') isVersion(cursor);
    if (status === undefined && cursor.attempt(() => takeShare(cursor) ?? takeBox(cursor)) === undefined) {
      if (cursor.word('almost') === undefined && cursor.word('changing', 'negation') === undefined) cursor.skipFiller();
      if (cursor.at === at && cursor.next?.kind === 'sign') cursor.at++;
    }
    if (cursor.isAtEnd) return true;
    if (cursor.at === at) return false;
  }
});

/** Whether a text is the day on which something was finished: `delivered 2026-12-11`. */
export const isFinishedOn = memoizedStrings((text: string): boolean => {
  const dates = datesInField(text);
  const [only] = dates;
  if (!only || dates.length > 1) return false;
  const rest = text.slice(0, only.from) + text.slice(only.to);
  const status = statusIn(text);
  return status !== undefined && ofWork[status.word] === 'done' && isStatus(rest.replace(/[(,):]/g, ' ').trim());
});

/** Whether a text begins with a status of work that hasn't begun: `scheduled for 14 May`. */
export function isScheduled(text: string): boolean {
  return new Cursor(text).word('status', 'not started') !== undefined;
}

/** Whether a text is only that a status isn't the one: `not done`. Which it is instead isn't known. */
export const isDeniedStatus = memoizedStrings((text: string): boolean => {
  const cursor = new Cursor(text);
  if (statusIn(text) || cursor.word('changing', 'negation') === undefined) return false;
  cursor.attempt(() => cursor.word('order') ?? cursor.word('almost', 'almost', 'aside'));
  cursor.skipFiller();
  return cursor.word('status') !== undefined && cursor.isAtEnd;
});

/** These words are about other things too: `open until 5 May`, `live with an audience`. */
const everyday: ReadonlySet<StatusWord> = new Set(['not started', 'live', 'active', 'draft']);

/** Whether a text is a status with who has to do with it, or until when: `approved by Mara`, `on hold until January`. */
export const isExplainedStatus = memoizedStrings((text: string): boolean => {
  const stated = statusIn(text);
  const cursor = new Cursor(text);
  const word = cursor.word('status') as StatusWord | undefined;
  if (!stated || word === undefined || word !== stated.word || everyday.has(word) || word === 'blocked') return false;
  // `Printed by Quill Works` says who does it.
  if (word === 'made' || word === 'unclear') return false;
  const isTied =
    cursor.word('link', 'agent', 'until', 'since') !== undefined || cursor.word('tax', 'including') !== undefined;
  return isTied && !cursor.isAtEnd && cursor.tokens.length - cursor.at <= longestReason;
});

/** In tokens. */
const longestReason = 4;

/** In tokens, without the status: next to one word, and after several that say it together. */
const mostAround = 2;
const mostBehind = 5;

/**
 * Whether a text begins or ends with a status that can hardly be anything else, with a word or two of its own: `copy in
 * progress`, `slightly delayed`, `2 weeks late`. Names and titles have capitals.
 */
export const isStatusAmongWords = memoizedStrings((text: string): boolean => {
  if (text.length > longestRemark) return false;
  const stated = statusIn(text);
  if (!stated || everyday.has(stated.word) || stated.word === 'unclear') return false;
  const tokens = tokensOf(text);
  const inside = tokens.filter(({ start, end }) => start >= stated.start && end <= stated.end);
  // `25% off` isn't progress.
  if (!inside.some(({ kind }) => kind === 'word')) return false;
  const around = tokens.length - inside.length;
  const isAtStart = stated.start === 0;
  const isAtEnd = stated.end >= text.trimEnd().length;
  // `sent for approval on 12 Nov`
  if (isAtStart && !isAtEnd && inside.length > 1 && around <= mostBehind) return true;
  // `with Mara for approval`
  const isWithSomebody = isAtEnd && inside.length > 1 && around <= mostAround && /^\p{Ll}/u.test(text);
  if (/\p{Lu}/u.test(text.slice(1)) && !isWithSomebody) return false;
  if (around === 0 || around > mostAround || !(isAtStart || isAtEnd)) return false;
  // `printed flyers`
  if (stated.word === 'made' && !isAtEnd) return false;
  return (
    tokens.every(({ kind, text: sign }) => kind !== 'sign' || sign === '-') &&
    (inside.length > 1 ||
      stated.word === 'done' ||
      stated.word === 'cancelled' ||
      (isAtEnd && (around === 1 || tokens[0]!.kind === 'digits')))
  );
});

/** In UTF-16 units. */
const longestRemark = 40;

/** Whether a text is a status that names nothing else: `waiting for sign-off`, unlike `waiting for D1`. */
export function isStatusOfItsOwn(text: string): boolean {
  const stated = statusIn(text);
  return (
    stated !== undefined &&
    stated.word !== 'blocked' &&
    stated.end >= text.trimEnd().length &&
    new Cursor(text).word('status') !== undefined
  );
}

/** What a day may stand behind, because that is when it happened: `final 19 April` and `live 6 April` are still to come. */
const dated: ReadonlySet<StatusWord> = new Set(['done', 'made', 'cancelled']);

/** Moves past the number of a draft: `draft v2`, `draft 1`. */
function isVersion(cursor: Cursor): boolean {
  return isTaken(cursor, () => {
    cursor.word('measure', 'numbered');
    return cursor.digits(2) !== undefined;
  });
}

/** Moves past the day since which a status holds: `finished on 2 November`. */
function isSince(cursor: Cursor): boolean {
  return isTaken(cursor, () => {
    cursor.literal(':', ',', '(');
    cursor.word('link', 'on', 'since', 'from');
    cursor.skipFiller();
    if (takeDate(cursor) === undefined) return false;
    cursor.literal(')');
    return true;
  });
}
