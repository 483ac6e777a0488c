import type { MessageValue } from '../../text/message';
import { both, say } from '../../text/message';
import { dateInWords } from './dateInWords';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedContent } from '../../syntax/sourceText';
import type { IsoDate } from '../calendar';
import { meaningsAt } from '../vocabulary/lexicon';
import { isMissing } from '../missing';
import { Cursor } from './cursor';
import { dateMeans } from './dateValue';
import type { DateMention } from './dates';
import { datesOf } from './dates';
import { takeDates } from './dateForms/expression';
import { takeLength } from './durationForms';
import type { WrittenDate } from './dateForms/writtenDate';
import { isYearOpen, lastBy, nearestTo, nextFrom } from './dateForms/yearOpen';
import { fullName } from './peopleValue';
import type { NamedPerson } from './namedPeople';
import { peopleNamed } from './namedPeople';
import type { Weights } from './leftOver';
import { leftOver } from './leftOver';
import type { Reading, Stretch } from './reading';
import { ambiguous, missing, readAs, unreadable } from './reading';
import type { DateValue } from './resolveDate';
import { resolutionOf } from './resolveDate';
import type { ValueContext } from './valueContext';
import type { ValueType } from './valueType';

/** What is recorded of a call to a reference. A call that was tried without anybody answering wasn't made. */
export interface Call {
  readonly state: 'called' | 'planned' | 'declined' | 'not called';
  /** When it was made or is planned; undefined if that isn't stated. */
  readonly days?: DateValue;
  /** The same without a year, in a plan that has no dates to take it from, and which of the years counts from today. */
  readonly daysInYear?: { readonly date: WrittenDate; readonly year: 'last' | 'next' | 'nearest' };
  /** Who made it. */
  readonly by?: readonly NamedPerson[];
}

/** `2026-08-19`, `spoke on 19 August by Priya`, `left voicemail`, `postponed to 2027-02-01`, `declined`. */
export const callType: ValueType<Call> = {
  read(value, context) {
    const call = readCall(value, context);
    return call.state === 'none' && isMissing(value.text) ? missing : call;
  },
  means: (call, _, today) => meaningOfCall(call, today),
  inWords: (call, _, today) => callInWords(call, today),
};

const inYear = { last: lastBy, next: nextFrom, nearest: nearestTo } as const;

/** When a call was made or is planned. */
export function daysOfCall({ days, daysInYear }: Call, today: IsoDate): DateValue | undefined {
  return days ?? (daysInYear && inYear[daysInYear.year](daysInYear.date, today));
}

/** Of a date without a year: what was made was last before today, what is planned is next, and a day alone may be either. */
function yearOf({ states }: Clause, state: Call['state']): 'last' | 'next' | 'nearest' {
  if (state === 'planned') return 'next';
  return states.has('called') ? 'last' : 'nearest';
}

/** A call in one line; one that lies after today can only be planned. */
export function meaningOfCall(call: Call, today: IsoDate): string {
  const { state, by } = call;
  const days = daysOfCall(call, today);
  const isToCome = state === 'planned' || (state === 'called' && days !== undefined && days.first > today);
  const day = days && dateMeans(days);
  const said = isToCome ? 'planned' : state;
  const caller = by && by.length > 0 && said === 'called' ? `by ${by.map(fullName).join(', ')}` : undefined;
  return [said, state === 'declined' || state === 'not called' ? undefined : day, caller]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The same for people: `called by Felix Brandt: Wednesday, October 21, 2026`. */
export function callInWords(call: Call, today: IsoDate): MessageValue {
  const { state, by } = call;
  const days = daysOfCall(call, today);
  const isToCome = state === 'planned' || (state === 'called' && days !== undefined && days.first > today);
  const day = days && dateInWords(days);
  if (isToCome) return day ? say`call planned: ${day}` : say`call planned`;
  if (state !== 'called') return state === 'declined' ? say`declined` : say`not called`;
  if (!by || by.length === 0) return day ? say`called: ${day}` : say`called`;
  const who = both(by.map(fullName));
  return day ? say`called by ${who}: ${day}` : say`called by ${who}`;
}

function readCall(value: SourceText, context: ValueContext): Reading<Call> {
  const { clauses, caller: stated, unread, ...rest } = clausesOf(value);
  const decisive = decisiveOf(clauses);
  if (!decisive) return unreadable(value.text);
  const caller = stated ?? rest.notes.find((note) => isOfTeam(value.slice(note.start, note.end), context));
  const notes = rest.notes.filter((note) => note !== caller);
  const by = caller && peopleNamed(value.slice(caller.start, caller.end), context.team);
  const state = stateOf(decisive.state);
  const call: Call = { state, ...(by && { by }) };
  const last = decisive.dates.at(-1);
  if (last === undefined) {
    // A date that isn't one, such as 32 January, leaves open when the call was.
    const isMade = state === 'called' || state === 'planned';
    const open = notes.filter(({ start, end }) => isMade && /\d/.test(value.text.slice(start, end)));
    const others = notes.filter((note) => !open.includes(note));
    return readAs(call, [...unread, ...open], others);
  }
  const mention = datesOf(value)[last]!;
  const { options, problem } = resolutionOf(dateOfCall(value.text, mention), context.calendar);
  const [days] = options;
  if (!days && isYearOpen(mention.date, context.calendar)) {
    const year = yearOf(
      clauses.find(({ dates }) => dates.includes(last))!,
      state,
    );
    return readAs({ ...call, daysInYear: { date: mention.date, year } }, unread, notes);
  }
  if (!days && clauses.every(({ states }) => states.size === 0)) return unreadable(value.text, problem);
  if (!days) return readAs(call, [{ start: mention.start, end: mention.end }, ...unread], notes);
  // What is moved from one day to another takes place on the other.
  const isMoved = decisive.state === 'moved' && mention.date.kind === 'span';
  if (options.length === 1)
    return readAs({ ...call, days: isMoved ? { ...days, first: days.last ?? days.first } : days }, unread, notes);
  return ambiguous(
    options.map((option) => ({
      value: { ...call, days: option },
      text: value.text.slice(0, mention.start) + dateMeans(option) + value.text.slice(mention.end),
    })),
  );
}

/** Whether a remark is the name of somebody on the team, who made the call then: `called 2026-08-19 (Mara)`. */
function isOfTeam(note: SourceText, { team }: ValueContext): boolean {
  const plain = /^\(?([^()]*)\)?$/.exec(note.text.trim())?.[1] ?? '';
  if (team.length === 0 || plain === '') return false;
  const from = note.text.indexOf(plain);
  const people = peopleNamed(note.slice(from, from + plain.length), team);
  return people.every(({ member, named }) => member !== undefined && named.every((one) => one.end >= plain.length));
}

/** The date of a call: of `2026-08-19, 30 minutes`, the 30 isn't another day, and a call `per il 3 dicembre` is on that day. */
function dateOfCall(text: string, { date, end }: DateMention): WrittenDate {
  const isLength = date.kind === 'list' && new Cursor(text.slice(end)).word('unit') !== undefined;
  if (date.kind === 'open') return date.from;
  return isLength ? date.all[0]! : date;
}

function stateOf(state: State): Call['state'] {
  return state === 'attempt' ? 'not called' : state === 'moved' ? 'planned' : state;
}

type State = Call['state'] | 'attempt' | 'moved';

/** A part of what is written about a call, and the dates in it by their index among those of the value. */
interface Clause {
  readonly states: ReadonlySet<State | 'conversation'>;
  readonly dates: readonly number[];
}

/** In a clause with several, the first of these counts: `call planned`. */
const strongest: readonly State[] = ['declined', 'attempt', 'not called', 'moved', 'planned', 'called'];

function decisiveOf(
  clauses: readonly Clause[],
): { readonly state: State; readonly dates: readonly number[] } | undefined {
  const said: { state: State; dates: readonly number[]; isDate: boolean }[] = [];
  for (const { states, dates } of clauses) {
    const state =
      strongest.find((one) => states.has(one)) ??
      (states.has('conversation') && dates.length > 0 ? 'called' : undefined);
    const last = said.at(-1);
    // A date on its own belongs to what stands before it, and is a record where nothing does.
    if (state === undefined && last && last.dates.length === 0) last.dates = dates;
    // `5 March, called by Priya`, `5 March: no answer`
    else if (state !== undefined && dates.length === 0 && last?.isDate) {
      last.state = state;
      last.isDate = false;
    } else if (state !== undefined || dates.length > 0)
      said.push({ state: state ?? 'called', dates, isDate: state === undefined });
  }
  const last = said.at(-1);
  // Whoever will be called again has been called.
  const made =
    last?.state === 'planned' || last?.state === 'moved' ? said.findLast(({ state }) => state === 'called') : undefined;
  return made ?? last;
}

interface Written {
  readonly clauses: readonly Clause[];
  /** The name of who made the call. */
  readonly caller?: Stretch;
  /** What may change the meaning, and what else is written. */
  readonly unread: readonly Stretch[];
  readonly notes: readonly Stretch[];
}

const clausesOf = memoizedContent((value: SourceText): Written => {
  const cursor = new Cursor(value.text);
  const dates = datesOf(value);
  const clauses: { states: Set<State | 'conversation'>; dates: number[]; isToCome?: boolean }[] = [
    { states: new Set(), dates: [] },
  ];
  const used: Stretch[] = [];
  let caller: Stretch | undefined;
  while (!cursor.isAtEnd) {
    const clause = clauses.at(-1)!;
    const { start } = cursor;
    const date = dates.findIndex((one) => one.start <= start && start < one.end);
    if (date >= 0) {
      clause.dates.push(date);
      while (!cursor.isAtEnd && cursor.start < dates[date]!.end) cursor.at++;
      used.push({ start, end: cursor.end });
      continue;
    }
    if (isClauseSign(cursor)) {
      cursor.at++;
      clauses.push({ states: new Set(), dates: [] });
      continue;
    }
    const call = takeCall(cursor);
    if (call !== undefined) {
      clause.states.add(call === 'called' && clause.isToCome ? 'planned' : call);
      used.push({ start, end: cursor.end });
      continue;
    }
    if (cursor.word('successor') !== undefined) {
      clauses.push({ states: new Set(), dates: [] });
      continue;
    }
    if (takeFuture(cursor)) {
      clause.isToCome = true;
      used.push({ start, end: cursor.end });
      continue;
    }
    const name = caller ? undefined : (takeCaller(cursor, dates) ?? takeSubject(cursor));
    if (name) {
      caller = name;
      used.push({ start, end: cursor.end });
      continue;
    }
    if (cursor.word('link') === undefined) cursor.at++;
    else used.push({ start, end: cursor.end });
  }
  const { unread, notes } = leftOver(value.text, used, undefined, weights);
  const doubts = cursor.tokens.filter(({ text }) => text === '?').map(({ start, end }): Stretch => ({ start, end }));
  const isOpen = (one: Stretch): boolean => isTakenBack(value.text.slice(one.start, one.end));
  return {
    clauses,
    caller,
    unread: [...unread.filter(isOpen), ...doubts],
    notes: [...notes, ...unread.filter((one) => !isOpen(one))],
  };
});

/** Whatever else a client said or the call took, it was made; only doubts and conditions count. */
const weights: Weights = {
  light: new Set(['month', 'weekday', 'number', 'ordinal', 'part', 'namedDay', 'launch', 'bound', 'scale', 'rhythm']),
  hasLightDigits: true,
};

/** Whether a text puts what stands before it in doubt: `maybe`, `unless they agree`, or signs that mean nothing. */
function isTakenBack(text: string): boolean {
  const { tokens } = new Cursor(text);
  const meanings = tokens.flatMap((_, at) => [...meaningsAt(tokens, at)]);
  const isNegation = meanings.some(({ kind, value }) => kind === 'changing' && value === 'negation');
  const isOther = meanings.some(
    ({ kind, value }) => kind === 'condition' || (kind === 'changing' && value !== 'negation'),
  );
  return isOther || !isNegation;
}

function isClauseSign({ next }: Cursor): boolean {
  if (!next) return false;
  return next.text === '-' ? next.isSpaced : [',', ';', '(', '.'].includes(next.text);
}

/** What a phrase says of a call; a negation turns it around. */
function takeCall(cursor: Cursor): State | 'conversation' | undefined {
  const said = cursor.word('call') as State | 'conversation' | undefined;
  if (said !== undefined) return said;
  return cursor.attempt(() => {
    if (cursor.word('changing', 'negation') === undefined) return undefined;
    cursor.skipFiller();
    return cursor.word('call', 'called', 'conversation') === undefined ? undefined : 'not called';
  });
}

/** The `wird` of `wird am 10.12. angerufen`, with which a call is yet to come. */
function takeFuture(cursor: Cursor): boolean {
  if (cursor.word('almost', 'notYet') === undefined) return false;
  const { at } = cursor;
  cursor.skipLinks();
  takeDates(cursor);
  cursor.skipFiller();
  const isCall = cursor.word('call', 'called') !== undefined;
  cursor.at = at;
  return isCall;
}

function takeCaller(cursor: Cursor, dates: readonly Stretch[]): Stretch | undefined {
  return cursor.attempt(() => {
    if (cursor.word('link', 'agent') === undefined || cursor.next?.kind === 'digits') return undefined;
    const { start } = cursor;
    if (cursor.isAtEnd || dates.some((date) => date.start <= start && start < date.end)) return undefined;
    while (!cursor.isAtEnd && !isClauseSign(cursor) && !dates.some((date) => date.start === cursor.start)) cursor.at++;
    return { start, end: cursor.end };
  });
}

/** The most words of a name. */
const longestName = 3;

/** Who made a call, before the verb: `Mara called`. */
function takeSubject(cursor: Cursor): Stretch | undefined {
  return cursor.attempt(() => {
    const { start, at } = cursor;
    while (cursor.at - at < longestName && isCapitalized(cursor)) cursor.at++;
    const { end } = cursor;
    return cursor.at > at && isVerbAhead(cursor) ? { start, end } : undefined;
  });
}

function isCapitalized({ text, next }: Cursor): boolean {
  return next?.kind === 'word' && /^\p{Lu}/u.test(text.slice(next.start));
}

/** Whether a word for what became of a call comes next: in small letters, because a name may contain one too. */
function isVerbAhead(cursor: Cursor): boolean {
  const { at, text, start } = cursor;
  // `Partner yes` answers a question.
  const isAnswer = cursor.word('answer', 'yes', 'no') !== undefined;
  cursor.at = at;
  const said = !isAnswer && /^\p{Ll}/u.test(text.slice(start)) ? takeCall(cursor) : undefined;
  cursor.at = at;
  return said !== undefined && said !== 'conversation';
}

/** Whether a text behind `called`, up to who called, begins with a day, or leaves it open. */
export function isDayOrOpen(text: string): boolean {
  const cursor = new Cursor(text);
  const begin = [
    cursor.next?.kind === 'digits',
    ...(['month', 'weekday', 'part'] as const).map((kind) => cursor.word(kind) !== undefined),
  ];
  return begin.includes(true) || isMissing(text);
}

/** Whether a part of a list item is about a call: it begins with what became of it, or with its day and then that. */
export const isAboutCall = memoizedContent((value: SourceText): boolean => {
  const cursor = new Cursor(value.text);
  if (takeCall(cursor) !== undefined || takeSubject(cursor) || isFutureCall(cursor)) return true;
  const [day] = datesOf(value);
  // `20-minute call on 2026-09-30`, `had a 30 min call on 2026-09-30`
  if (day !== undefined && conversationAmong(value.text)) return true;
  cursor.skipLinks();
  if (!day || cursor.start < day.from || cursor.start > day.start) return false;
  while (!cursor.isAtEnd && cursor.start < day.to) cursor.at++;
  cursor.literal(',', ':', '-', '(');
  takeLength(cursor);
  if (takeCall(cursor) !== undefined) return true;
  cursor.skipFiller();
  return takeCall(cursor) !== undefined || takeSubject(cursor) !== undefined;
});

/** In tokens: in how many of the first a conversation is named, if a part is about one. */
const mostBefore = 6;

function conversationAmong(text: string): boolean {
  for (const cursor = new Cursor(text); cursor.at < mostBefore && !cursor.isAtEnd; cursor.at++)
    if (cursor.word('call', 'conversation') !== undefined) return true;
  return false;
}

function isFutureCall(cursor: Cursor): boolean {
  const { at } = cursor;
  const isOne = takeFuture(cursor);
  cursor.at = at;
  return isOne;
}
