import { memoizedStrings } from '../../text/memoizedStrings';
import { struckOut } from '../../text/struckOut';
import { Cursor } from './cursor';
import type { DateMention } from './dates';
import { readDates } from './dates';
import { isNumberInName } from './numbersInNames';
import type { WrittenQuantity } from './quantityGrammar';
import { takeQuantity } from './quantityGrammar';
import type { Stretch } from './reading';

/** A quantity in a sentence, and where it is written. */
export interface QuantityMention extends Stretch {
  readonly quantity: WrittenQuantity;
}

/** What a sentence such as "Awareness rises from 11% to 19% by 2027-06-30" states about an outcome. */
export interface OutcomeSentence {
  readonly baseline?: QuantityMention;
  readonly target?: QuantityMention;
  readonly by?: DateMention;
  /** The sentence without its numbers, dates and verbs: what is measured. */
  readonly metric: string;
}

/** What a word before a number makes of it. */
type Role = 'from' | 'to' | 'by' | 'baseline' | 'target' | 'arrow' | undefined;

interface Candidate extends QuantityMention {
  readonly role: Role;
  /** Where the words before it that give it its role begin. */
  readonly lead: number;
  /** `14 today`. */
  readonly isToday: boolean;
}

/**
 * Reads an outcome's sentence; offsets count in the sentence. Numbers of dates, names, ages and lengths of time aren't
 * results.
 */
export const readSentence = memoizedStrings((text: string): OutcomeSentence => {
  const dates = readDates(text);
  const candidates = candidatesIn(text, dates);
  const { baseline, target } = chosen(candidates, directionOf(text));
  const by = dueDate(text, dates);
  const removed = [
    ...candidates.map(({ lead, end }) => ({ start: lead, end })),
    ...dates.map((date) => withLead(text, date)),
    ...struckOut(text),
  ];
  return { baseline, target, by, metric: metricOf(text, removed, target) };
});

/** The numbers of a sentence that may be results, in order. */
function candidatesIn(text: string, dates: readonly DateMention[]): Candidate[] {
  const cursor = new Cursor(text);
  const skipped: readonly Stretch[] = [...dates, ...struckOut(text)];
  const found: Candidate[] = [];
  while (!cursor.isAtEnd) {
    const { start } = cursor;
    const skip = skipped.find((one) => one.start <= start && start < one.end);
    if (skip) {
      while (!cursor.isAtEnd && cursor.start < skip.end) cursor.at++;
      continue;
    }
    const candidate = cursor.attempt(() => takeCandidate(cursor, skipped));
    if (candidate) found.push(candidate);
    else cursor.at++;
  }
  return found;
}

function takeCandidate(cursor: Cursor, skipped: readonly Stretch[]): Candidate | undefined {
  const lead = cursor.start;
  const role = takeRole(cursor);
  if (role !== undefined) cursor.skipFiller();
  const { start } = cursor;
  if (isNumberInName(cursor)) return undefined;
  const quantity = takeQuantity(cursor, role === 'from' || role === 'baseline');
  if (!quantity || skipped.some((one) => one.start < cursor.end && start < one.end)) return undefined;
  const { end } = cursor;
  const isToday = cursor.attempt(() => cursor.word('measure', 'baseline')) !== undefined && role === undefined;
  if (!isToday) while (cursor.end > end) cursor.at--;
  return { quantity, role, lead, start, end: isToday ? cursor.end : end, isToday };
}

function takeRole(cursor: Cursor): Role {
  if (cursor.literal('→', '⇒') !== undefined) return 'arrow';
  const arrow = cursor.attempt(() => {
    const isArrow = cursor.literal('-', '=') !== undefined && cursor.next?.text === '>' && !cursor.next.isSpaced;
    return isArrow ? cursor.literal('>') : undefined;
  });
  if (arrow !== undefined) return 'arrow';
  const said = cursor.attempt(() => {
    const word = cursor.word('measure', 'baseline', 'target');
    if (word !== undefined) cursor.literal(':', '=');
    return word;
  });
  if (said !== undefined) return said as Role;
  if (cursor.word('link', 'from') !== undefined) return 'from';
  if (cursor.literal('auf', 'naar', 'op') !== undefined) return 'to';
  if (cursor.literal('um', 'met', 'del', 'by') !== undefined) return 'by';
  return cursor.word('link', 'until') === undefined ? undefined : 'to';
}

type Direction = 'up' | 'down' | undefined;

/** Whether a sentence is about a change of a number, and in which direction. */
function directionOf(text: string): Direction {
  const cursor = new Cursor(text);
  for (; !cursor.isAtEnd; cursor.at++) {
    const found = cursor.attempt(() => cursor.word('change', 'up', 'down'));
    if (found !== undefined) return found as Direction;
  }
  return undefined;
}

/** Which of the numbers is where it starts, and which is to be reached. */
function chosen(
  candidates: readonly Candidate[],
  direction: Direction,
): { baseline?: QuantityMention; target?: QuantityMention } {
  const baseline =
    candidates.find(({ role }) => role === 'from') ??
    candidates.find(({ role, isToday }) => role === 'baseline' || isToday);
  const arrow = candidates.findIndex(({ role }) => role === 'arrow');
  const start = arrow > 0 ? candidates[arrow - 1] : baseline;
  const others = candidates.filter((one) => one !== start && one !== baseline);
  const reached =
    candidates[arrow] ??
    others.find(({ role }) => role === 'target') ??
    others.find(({ role, start: at }) => role === 'to' && (start === undefined || at !== start.start)) ??
    others[0];
  if (!reached) return { baseline: start };
  const target = changed(reached, direction, start !== undefined);
  return {
    baseline: start && { ...start, quantity: inUnitOf(start.quantity, reached.quantity) },
    target: sharing(target, start),
  };
}

/** `by 10%`, `grow sales 20%`: a change, less where the sentence says so. */
function changed(candidate: Candidate, direction: Direction, hasBaseline: boolean): Candidate {
  const { quantity, role } = candidate;
  const isLevel = quantity.kind === 'level';
  const isChange =
    role === 'by' || (role === undefined && direction !== undefined && quantity.unit === '%' && !hasBaseline);
  if (!isLevel || !isChange || quantity.bound !== undefined) return candidate;
  const factor = direction === 'down' ? -1 : 1;
  const [low, high] = factor < 0 ? [-quantity.high, -quantity.low] : [quantity.low, quantity.high];
  return { ...candidate, quantity: { ...quantity, kind: 'change', low, high } };
}

/** `from 5 to 3%`: both in percent. */
function inUnitOf(quantity: WrittenQuantity, other: WrittenQuantity): WrittenQuantity {
  return quantity.unit === undefined && quantity.kind === 'level' && other.kind === 'level'
    ? { ...quantity, unit: other.unit }
    : quantity;
}

/** `from €1m to 1.5m`: both in euros. */
function sharing(target: Candidate, baseline: Candidate | undefined): Candidate {
  if (!baseline || target.quantity.kind !== 'level') return target;
  return { ...target, quantity: inUnitOf(target.quantity, baseline.quantity) };
}

/** The date that the outcome is due by: the one after `by` or `until`, or else the last. */
function dueDate(text: string, dates: readonly DateMention[]): DateMention | undefined {
  return dates.find((date) => withLead(text, date).start < date.start) ?? dates.at(-1);
}

const dateLead = /(?:\b\p{L}+[\s(]+){1,3}$/u;

/** A date with the words before it that belong to it: `by the end of`, `bis`, `antes del`. */
function withLead(text: string, { start, end }: Stretch): Stretch {
  const before = dateLead.exec(text.slice(0, start));
  if (!before) return { start, end };
  const cursor = new Cursor(text);
  for (let { index } = before; index < start;) {
    while (!cursor.isAtEnd && cursor.start < index) cursor.at++;
    const { at } = cursor;
    while (cursor.start < start && isDateWord(cursor));
    if (cursor.start >= start) return { start: index, end };
    cursor.at = at + 1;
    index = cursor.start;
  }
  return { start, end };
}

function isDateWord(cursor: Cursor): boolean {
  return (
    cursor.word('link', 'by', 'until', 'before', 'on', 'of') !== undefined ||
    cursor.word('part') !== undefined ||
    cursor.word('filler') !== undefined ||
    cursor.literal('(') !== undefined
  );
}

/** What is left of a sentence once its numbers, dates and the verbs at its beginning are taken out. */
function metricOf(text: string, removed: readonly Stretch[], target: QuantityMention | undefined): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...removed].sort((a, b) => a.start - b.start)) {
    if (start > at) rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  const words = rest
    .replace(/\((?:[^()]*[:：][^()]*|\s*)\)/g, ' ')
    .replace(/[*_]{2,}/g, ' ')
    .replace(/\s+[—–→-]+(?=\s|$)|^\s*[—–→-]+\s/g, ' ')
    .replace(/\s+([,;.:!])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,;.:\s]+|[,;:\s.(]+$/g, '');
  const metric = withoutVerbs(words);
  return target?.quantity.kind === 'rank' ? `rank ${metric}` : metric;
}

/** Without the verb that a sentence begins with, or that its metric ends with: `Raise …`, `… rises`. */
function withoutVerbs(text: string): string {
  const cursor = new Cursor(text);
  while (!cursor.isAtEnd && (cursor.word('change') !== undefined || cursor.word('filler') !== undefined));
  const { start } = cursor;
  let end = text.length;
  const verbs: Stretch[] = [];
  for (; !cursor.isAtEnd; cursor.at++) {
    const from = cursor.start;
    if (cursor.attempt(() => cursor.word('change', 'up', 'down')) !== undefined)
      verbs.push({ start: from, end: cursor.end });
  }
  let kept = '';
  let at = start;
  for (const verb of verbs) {
    kept += text.slice(at, verb.start);
    at = verb.end;
  }
  kept += text.slice(at, end);
  const metric = kept.replace(/\s+/g, ' ').trim();
  return metric === '' ? text : metric;
}
