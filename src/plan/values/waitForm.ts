import { memoizedStrings } from '../../text/memoizedStrings';
import { Cursor } from './cursor';
import type { Duration } from './durationForms';
import { takeDuration, takeUnit } from './durationForms';
import type { Stretch } from './reading';

/** What of some work has to come first, and how long before. */
export interface Timing {
  /** `start`: it only needs to have begun. */
  readonly from?: 'finish' | 'start';
  /** `finish`: what has to come after it is that the other is finished: `D1 FF`, `finishes with D1`. */
  readonly to?: 'finish';
  /** Negative for a lead: `D1 - 2 days`. A fraction of a day counts as a whole one. */
  readonly lag?: Duration;
}

/** A text such as `5 days after D1 is done`, and the stretch of it that names the work. */
export interface WaitForm extends Timing {
  readonly name: Stretch;
  /** The same with the article before it. */
  readonly nameWithArticle: Stretch;
  /** What the name may be, the longest first: `after hours party` in `after After hours party`. */
  readonly names: readonly Stretch[];
  /** Whether it begins as only a dependency does: `after D1`, `2 days after D1`, `once D1 is done`. */
  readonly isUnmistakable: boolean;
}

/**
 * The words around a name: `after D1`, `D1 + 2 weeks`, `ten days after D1`, `D1 - 5 days`, `start of D2`, `once D1 is
 * approved`. Undefined for a text without such words, and for one that consists of nothing else.
 */
export const waitForm = memoizedStrings((text: string): WaitForm | undefined => {
  const cursor = new Cursor(text);
  const lead = takeLead(cursor);
  const first = cursor.at;
  for (let at = first + 1; at <= cursor.tokens.length; at++) {
    cursor.at = at;
    const trail = takeTrail(cursor);
    if (!cursor.isAtEnd) continue;
    const { end } = cursor.tokens[at - 1]!;
    const name = { start: cursor.tokens[first]!.start, end };
    if (!lead.isSaid && !trail.isSaid) return undefined;
    if (lead.lag && trail.lag) return undefined;
    return {
      name,
      names: lead.steps.map((step) => ({ start: cursor.tokens[step]!.start, end })),
      nameWithArticle: { start: cursor.tokens[lead.before]!.start, end },
      lag: lead.lag ?? trail.lag,
      from: lead.from ?? trail.from,
      to: lead.to ?? trail.to,
      isUnmistakable: !isLaunch(text, name) && (lead.isAfter === true || (lead.isWhen === true && trail.isSaid)),
    };
  }
  return undefined;
});

/** `2 weeks after launch` is a date. */
function isLaunch(text: string, { start, end }: Stretch): boolean {
  const cursor = new Cursor(text.slice(start, end));
  return cursor.word('launch') !== undefined && cursor.isAtEnd;
}

/** The lag that a text states about the work before it: `5 days later`, `plus 5 days`. */
export function laterForm(text: string): Duration | undefined {
  const cursor = new Cursor(text);
  const isAdded = (cursor.word('link', 'plus') ?? cursor.literal('+')) !== undefined;
  const lag = takeDuration(cursor);
  const isLater = cursor.word('wait', 'later') !== undefined || isAdded;
  return lag && isLater && cursor.isAtEnd ? lagOf(lag) : undefined;
}

/** The length of the words and the space that a dependency begins with, such as `after `; 0 if it begins otherwise. */
export function leadLength(text: string): number {
  const cursor = new Cursor(text);
  return cursor.word('wait', 'after') === undefined ? 0 : cursor.start;
}

interface Around extends Timing {
  readonly isSaid: boolean;
  readonly isAfter?: boolean;
  readonly isWhen?: boolean;
  readonly isFiller?: boolean;
}

/** Nobody says more about a dependency before the name, or after it. */
const mostSaid = 8;

function takeLead(cursor: Cursor): Around & { readonly before: number; readonly steps: readonly number[] } {
  const steps = [cursor.at];
  let around = { isSaid: false, before: cursor.at, steps };
  while (steps.length <= mostSaid) {
    const more = cursor.attempt(() => takeOfLead(cursor));
    if (!more || cursor.isAtEnd) break;
    steps.push(cursor.at);
    around = Object.assign(around, more, { before: more.isFiller ? around.before : cursor.at });
  }
  return around;
}

function takeOfLead(cursor: Cursor): Around | undefined {
  const lag = cursor.attempt(() => {
    const time = takeDuration(cursor) ?? takeDayBeside(cursor);
    if (!time) return undefined;
    // `5 days before D1` is a lead.
    if (cursor.word('link', 'before') !== undefined) return lagOf(time, true);
    return (cursor.word('wait', 'after') ?? cursor.word('link', 'after')) ? lagOf(time) : undefined;
  });
  if (lag) return { isSaid: true, isAfter: true, lag };
  switch (cursor.word('wait', 'after', 'when', 'start', 'end', 'finish', 'all', 'soon')) {
    case undefined:
      break;
    case 'after':
      return { isSaid: true, isAfter: true };
    case 'when':
      return { isSaid: true, isWhen: true };
    case 'start':
      return { isSaid: true, from: 'start' };
    case 'end':
      return { isSaid: true, from: 'finish' };
    case 'finish':
      return { isSaid: true, from: 'finish', to: 'finish' };
    case 'all':
    case 'soon':
      return { isSaid: true };
  }
  if (cursor.literal(':', '→', '←') !== undefined || cursor.word('wait', 'first') !== undefined)
    return { isSaid: true };
  // `approved D1`, `final D1`
  if (cursor.word('status', 'approved', 'done') !== undefined) return { isSaid: true, from: 'finish' };
  return cursor.word('filler') === undefined ? undefined : { isSaid: true, isFiller: true };
}

/** `the day after D1`, where no number is written. */
function takeDayBeside(cursor: Cursor): Duration | undefined {
  cursor.skipFiller();
  const unit = takeUnit(cursor);
  return unit?.unit === 'day' ? { days: 1, kind: unit.kind ?? 'working' } : undefined;
}

function takeTrail(cursor: Cursor): Around {
  let around: Around = { isSaid: false };
  for (let count = 0; count < mostSaid; count++) {
    const more = cursor.attempt(() => takeOfTrail(cursor));
    if (!more || (more.lag && around.lag)) break;
    around = Object.assign(around, more);
  }
  return around;
}

function takeOfTrail(cursor: Cursor): Around | undefined {
  const isInBrackets = cursor.literal('(') !== undefined;
  const found = takeState(cursor) ?? takeLag(cursor) ?? takeIncluded(cursor);
  if (found && isInBrackets && cursor.literal(')') === undefined) return undefined;
  if (found || isInBrackets) return found;
  return cursor.literal('.', '!') !== undefined ? { isSaid: true } : undefined;
}

/** `D1 to D3 inclusive`, `D1 first` */
function takeIncluded(cursor: Cursor): Around | undefined {
  return cursor.word('wait', 'included', 'first') === undefined ? undefined : { isSaid: true };
}

function takeState(cursor: Cursor): Around | undefined {
  switch (cursor.word('wait', 'done', 'starts', 'finishes', 'toFinish')) {
    case 'done':
      return { isSaid: true, from: 'finish' };
    case 'starts':
      return { isSaid: true, from: 'start' };
    case 'finishes':
      return { isSaid: true, from: 'finish', to: 'finish' };
    case 'toFinish':
      return { isSaid: true, from: 'start', to: 'finish' };
    default:
      return undefined;
  }
}

function takeLag(cursor: Cursor): Around | undefined {
  return cursor.attempt(() => {
    const isLater = cursor.literal('+') ?? cursor.word('link', 'plus');
    const isLead = isLater === undefined && (cursor.literal('-') ?? cursor.word('link', 'minus')) !== undefined;
    // `D2 + 3`: days of work, as a number alone is.
    const time = takeDuration(cursor) ?? (isLater === undefined ? undefined : takeDaysAlone(cursor));
    const isMarked = cursor.word('wait', 'later') !== undefined;
    if (!time || (isLater === undefined && !isLead && !isMarked)) return undefined;
    return { isSaid: true, lag: lagOf(time, isLead) };
  });
}

function takeDaysAlone(cursor: Cursor): Duration | undefined {
  const days = cursor.digits(3);
  return days && (cursor.isAtEnd || cursor.next?.text === ')')
    ? { days: Number(days.text), kind: 'working' }
    : undefined;
}

function lagOf({ days, kind }: Duration, isLead = false): Duration {
  // A lead of half a day is none: what comes first has to be ready in time.
  return { days: isLead ? 0 - Math.floor(days) : Math.ceil(days), kind };
}
