import { memoizedContent } from '../../syntax/sourceText';
import type { Message } from '../../text/message';
import { asMessage, say } from '../../text/message';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedStrings } from '../../text/memoizedStrings';
import { isMissing } from '../missing';
import { datesInField } from './dates';
import type { StatusWord } from '../vocabulary/valueWords';
import { isPicture, openedBy, remarksAround } from './choiceWords';
import { tokensOf } from '../../text/tokens';
import { Cursor, isTaken } from './cursor';
import { takeDate } from './dateForms/expression';
import type { Reading, Stretch } from './reading';
import { missing, readAs, unreadable } from './reading';
import type { ValueType } from './valueType';

/** How far along work is. */
export type WorkStatus = 'not started' | 'in progress' | 'in review' | 'blocked' | 'paused' | 'done' | 'cancelled';

/** How far along a plan is. */
export type PlanStatus = 'draft' | 'in review' | 'approved' | 'active' | 'paused' | 'done' | 'canceled';

const ofWork: Readonly<Partial<Record<StatusWord, WorkStatus>>> = {
  draft: 'in progress',
  planning: 'not started',
  'not started': 'not started',
  'in progress': 'in progress',
  active: 'in progress',
  'in review': 'in review',
  blocked: 'blocked',
  paused: 'paused',
  // It will take place, and has yet to.
  confirmed: 'not started',
  approved: 'done',
  live: 'done',
  done: 'done',
  cancelled: 'cancelled',
};

const ofPlan: Readonly<Partial<Record<StatusWord, PlanStatus>>> = {
  draft: 'draft',
  planning: 'draft',
  'not started': 'draft',
  'in progress': 'active',
  active: 'active',
  'in review': 'in review',
  blocked: 'paused',
  paused: 'paused',
  confirmed: 'approved',
  approved: 'approved',
  live: 'active',
  done: 'done',
  cancelled: 'canceled',
};

/** `Done ✅`, `60 %`, `almost done`, `blocked by D2`: what follows the status may be a remark. */
export const workStatusType = statusType(ofWork);
export const planStatusType = statusType(ofPlan);

function statusType<Status extends string>(meanings: Readonly<Partial<Record<StatusWord, Status>>>): ValueType<Status> {
  return {
    read: memoizedContent((value: SourceText): Reading<Status> => {
      const found = statusIn(value.text);
      const status = found && meanings[found.word];
      // `Todo` is open elsewhere, and the status of work.
      if ((status === undefined || meanings === ofPlan) && isMissing(value.text)) return missing;
      return status === undefined
        ? unreadable(value.text)
        : readAs(status, ...remarksAround(value.text, found!, saysFinished(found!)));
    }),
    means: (status) => status,
    inWords: statusInWords,
  };
}

/** How far the work with a vendor is, or, before that, the contract. */
export type VendorStatus = WorkStatus | 'negotiating' | 'under contract';

/** `Active`, `contract signed 2026-11-02`, `shortlisted`. */
export const vendorStatusType = withWords((cursor) => cursor.word('engagement') as VendorStatus | undefined);

/** `Done`, `sent to them`, `available`: collateral that is provided is done. */
export const collateralStatusType = withWords<WorkStatus>((cursor) =>
  cursor.word('provided') === undefined ? undefined : 'done',
);

/** A status of work, or, where the text states none, what some words state. */
function withWords<Status extends string>(
  take: (cursor: Cursor) => Status | undefined,
): ValueType<Status | WorkStatus> {
  return {
    read: memoizedContent(({ text }: SourceText): Reading<Status | WorkStatus> => {
      const found = statusIn(text);
      const ofStatus = found && ofWork[found.word];
      if (ofStatus !== undefined) return readAs(ofStatus, ...remarksAround(text, found!, saysFinished(found!)));
      if (isMissing(text)) return missing;
      const cursor = new Cursor(text);
      for (; !cursor.isAtEnd; cursor.at++) {
        const { start } = cursor;
        // What isn't signed may be anything else.
        if (
          cursor.word('changing', 'negation') !== undefined ||
          cursor.word('almost', 'almost', 'notYet') !== undefined
        )
          break;
        const status = take(cursor);
        if (status === undefined) continue;
        return isPromised(cursor, 'done')
          ? unreadable(text)
          : readAs(status, ...remarksAround(text, { start, end: cursor.end }, false));
      }
      return unreadable(text);
    }),
    means: (status) => status,
    inWords: statusInWords,
  };
}

function statusInWords(status: string): Message {
  // The field keeps the spelling that plans have; what people read has that of its language.
  return status === 'cancelled' ? say`canceled` : asMessage(status);
}

/** Whether a text is a status and nothing else, or what something is blocked by: prose may contain `live` or `open` too. */
export const isStatus = memoizedStrings((text: string): boolean => {
  if (!statusIn(text)) return false;
  const cursor = new Cursor(text);
  for (;;) {
    const { at } = cursor;
    const status = cursor.word('status') as StatusWord | undefined;
    if (status === 'blocked') return true;
    if (status !== undefined && dated.has(status)) isSince(cursor);
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
  if (!stated || everyday.has(stated.word)) return false;
  const tokens = tokensOf(text);
  const inside = tokens.filter(({ start, end }) => start >= stated.start && end <= stated.end);
  // `25% off` isn't progress.
  if (!inside.some(({ kind }) => kind === 'word')) return false;
  const around = tokens.length - inside.length;
  const isAtStart = stated.start === 0;
  const isAtEnd = stated.end >= text.trimEnd().length;
  // `sent for approval on 12 Nov`
  if (isAtStart && !isAtEnd && inside.length > 1 && around <= mostBehind) return true;
  if (/\p{Lu}/u.test(text.slice(1))) return false;
  if (around === 0 || around > mostAround || !(isAtStart || isAtEnd)) return false;
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

/** Whether a status says that something is finished. */
function saysFinished({ word }: StatedStatus): boolean {
  return word === 'done' || word === 'approved' || word === 'live';
}

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

interface Hit {
  readonly word: StatusWord;
  readonly start: number;
  readonly end: number;
  readonly isPicture: boolean;
}

/** What a day may stand behind, because that is when it happened: `final 19 April` and `live 6 April` are still to come. */
const dated: ReadonlySet<StatusWord> = new Set(['done', 'cancelled']);

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

interface StatedStatus extends Stretch {
  readonly word: StatusWord;
}

/** The status that the first clause with one states; undefined if it states none, several, or the opposite of one. */
function statusIn(text: string): StatedStatus | undefined {
  const cursor = new Cursor(text);
  const hits: Hit[] = [];
  let almostAt: number | undefined;
  let share: number | undefined;
  while (!cursor.isAtEnd) {
    if (hits.length > 0 && (openedBy(cursor) || isUntilAhead(cursor))) break;
    const { start } = cursor;
    const done = cursor.attempt(() => takeShare(cursor) ?? takeBox(cursor));
    if (done !== undefined) {
      share = done;
      hits.push({ word: wordOfShare(done), start, end: cursor.end, isPicture: false });
      continue;
    }
    const word = cursor.word('status') as StatusWord | undefined;
    if (word !== undefined) {
      hits.push({ word, start, end: cursor.end, isPicture: isPicture(text.slice(start, cursor.end)) });
      if ((word === 'done' || word === 'live' || word === 'approved') && isPromised(cursor, word)) return undefined;
      continue;
    }
    const almost = cursor.word('almost');
    if (almost === 'almost') almostAt ??= start;
    else if (almost === 'notYet' && (isStatusAhead(cursor) || isDueAhead(cursor))) return undefined;
    else if (almost === undefined) {
      // What isn't done may be anything else.
      if (cursor.word('changing', 'negation') !== undefined && isStatusAhead(cursor)) return undefined;
      if (cursor.end <= start) cursor.at++;
    }
  }
  const stated = decided(hits, almostAt !== undefined, share);
  const first = hits[0]?.start ?? 0;
  return stated && { ...stated, start: Math.min(first, almostAt ?? first) };
}

/** Whether `until` comes next: what is `blocked until D1 is done` isn't done. */
function isUntilAhead(cursor: Cursor): boolean {
  const { at } = cursor;
  // `to` and its likes say where something goes.
  const isUntil = (cursor.next?.text.length ?? 0) > 2 && cursor.word('link', 'until') !== undefined;
  cursor.at = at;
  return isUntil;
}

/** What the words of a clause state together. Pictures count only where there are no words. */
function decided(
  all: readonly Hit[],
  isAlmost: boolean,
  share: number | undefined,
): { readonly word: StatusWord; readonly end: number } | undefined {
  const spoken = all.filter((hit) => !hit.isPicture);
  const hits = spoken.length > 0 ? spoken : all;
  const last = hits.at(-1);
  if (!last) return undefined;
  const { end } = last;
  const words = new Set(hits.map(({ word }) => word));
  const isFinal = words.has('done') || words.has('approved') || words.has('live');
  // `Not yet approved` leaves open how far it is.
  if (isFinal && words.has('not started')) return undefined;
  // Of `60 % done`, `almost done` and `draft approved`, none is finished.
  const isPart = isAlmost || (share !== undefined && share < 100) || words.has('draft');
  if (isPart && isFinal) return { word: 'in progress', end };
  if (share !== undefined && words.size > 1) words.delete(wordOfShare(share));
  if (words.size > 1) words.delete('draft');
  const meanings = new Set(Array.from(words, (word) => ofWork[word]));
  return meanings.size === 1 ? { word: [...words][0]!, end } : undefined;
}

/** `60 %`, or `3 of 5`, in percent. */
function takeShare(cursor: Cursor): number | undefined {
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
function takeBox(cursor: Cursor): number | undefined {
  if (cursor.literal('[') === undefined) return undefined;
  const isTicked = cursor.literal('x', '✓', '✔') !== undefined;
  return cursor.literal(']') === undefined ? undefined : isTicked ? 100 : 0;
}

function wordOfShare(percent: number): StatusWord {
  return percent >= 100 ? 'done' : percent === 0 ? 'not started' : 'in progress';
}

/** `done by Friday` isn't done; `done by Priya` is. */
function isPromised(cursor: Cursor, word: StatusWord): boolean {
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
