import { memoizedStrings } from '../../text/memoizedStrings';
import { Cursor } from './cursor';
import type { DateMention } from './dates';
import { comparisonsIn } from './outcomeComparison';
import { datesInSentence } from './outcomeDates';
import { metricOf } from './outcomeMetric';
import type { Candidate, Direction, QuantityMention } from './outcomeNumbers';
import { aboutOf, candidatesIn, stretchesIn } from './outcomeNumbers';
import type { WrittenQuantity } from './quantityGrammar';
import type { Stretch } from './reading';

export type { QuantityMention } from './outcomeNumbers';

/** What a sentence such as "Awareness rises from 11% to 19% by 2027-06-30" states about an outcome. */
export interface OutcomeSentence {
  readonly baseline?: QuantityMention;
  readonly target?: QuantityMention;
  readonly by?: DateMention;
  /** The sentence without its numbers, dates and verbs: what is measured. */
  readonly metric: string;
}

/** In UTF-16 units; whatever follows is no sentence. */
const longestSentence = 1000;

/**
 * Reads an outcome's sentence; offsets count in the sentence. Numbers of dates, names, ages and lengths of time aren't
 * results.
 */
export const readSentence = memoizedStrings((whole: string): OutcomeSentence => {
  const text = whole.slice(0, longestSentence);
  const compared = comparisonsIn(text);
  const isApart = (date: Stretch): boolean => !compared.some(({ start, end }) => date.start < end && start < date.end);
  const dates = datesInSentence(text).filter(isApart);
  const about = aboutOf(text);
  const further = stretchesIn(text);
  const candidates = candidatesIn(text, [...dates, ...compared, ...further], about);
  const { baseline, target } = chosen(candidates, about.direction);
  const by = dueDate(text, dates);
  const removed = [
    ...candidates.map(({ lead, end }) => ({ start: lead, end })),
    ...candidates.flatMap(({ limit }) => limit ?? []),
    ...dates.map((date) => withLead(text, date)),
    ...compared,
    ...further,
  ];
  return { baseline, target, by, metric: metricOf(text, removed, target?.quantity.kind === 'rank') };
});

/** Which of the numbers is where it starts, and which is to be reached. */
function chosen(
  candidates: readonly Candidate[],
  direction: Direction,
): { baseline?: QuantityMention; target?: QuantityMention } {
  const [only, second] = candidates;
  if (only && !second && (only.role === 'from' || only.role === 'of')) {
    // Italian grows `del 20%`: from nothing else, this is by how much. An `NPS von 50` is no start either.
    if (direction !== undefined) return { target: changed({ ...only, role: 'by' }, direction, false) };
    return only.role === 'from' ? { baseline: only } : { target: only };
  }
  const baseline =
    candidates.find(({ role }) => role === 'from' || role === 'of') ??
    candidates.find(({ role, isToday }) => role === 'baseline' || isToday);
  const arrow = candidates.findIndex(({ role }) => role === 'arrow');
  const others = candidates.filter((one) => one !== baseline);
  const reached =
    candidates[arrow] ??
    others.find(({ role }) => role === 'target') ??
    others.find(({ role }) => role === 'to') ??
    (direction === undefined ? undefined : others.find(({ role }) => role === 'by')) ??
    others[0];
  if (!reached) return { baseline };
  const start = baseline ?? numberBefore(candidates, reached);
  return {
    baseline: start && { ...start, quantity: inUnitOf(start.quantity, reached.quantity) },
    target: sharing(changed(reached, direction, start !== undefined), start),
  };
}

/** The number directly before an arrow, or before a `to`: `14 → 40`, `14 to 40`. */
function numberBefore(candidates: readonly Candidate[], reached: Candidate): Candidate | undefined {
  const one = candidates[candidates.indexOf(reached) - 1];
  if (!one || (reached.role !== 'arrow' && reached.role !== 'to')) return undefined;
  const { kind, unit } = one.quantity;
  return one.role === undefined && kind === 'level' && unit !== 'points' ? one : undefined;
}

/** `by 10%`, `grow sales 20%`: a change, less where the sentence says so. */
function changed(candidate: Candidate, direction: Direction, hasBaseline: boolean): Candidate {
  const { quantity, role } = candidate;
  const isLevel = quantity.kind === 'level';
  const isChange =
    role === 'by' ||
    (role === undefined && direction !== undefined && quantity.unit === '%' && !hasBaseline && !quantity.isShare);
  if (!isLevel || !isChange || quantity.bound !== undefined) return candidate;
  const factor = direction === 'down' ? -1 : 1;
  const [low, high] = factor < 0 ? [-quantity.high, -quantity.low] : [quantity.low, quantity.high];
  return { ...candidate, quantity: { ...quantity, kind: 'change', low, high } };
}

/** `from 5 to 3%`: both in percent. */
function inUnitOf(quantity: WrittenQuantity, other: WrittenQuantity): WrittenQuantity {
  return quantity.unit === undefined && quantity.kind === 'level' && other.kind === 'level' && other.unit !== 'points'
    ? { ...quantity, unit: other.unit }
    : quantity;
}

/** `from €1m to 1.5m`: both in euros. */
function sharing(target: Candidate, baseline: Candidate | undefined): Candidate {
  if (!baseline || target.quantity.kind !== 'level') return target;
  return { ...target, quantity: inUnitOf(target.quantity, baseline.quantity) };
}

/**
 * The date that the outcome is due by: the one after `by` or `until`, or else the last. The others are when a number was
 * measured.
 */
function dueDate(text: string, dates: readonly DateMention[]): DateMention | undefined {
  return dates.find((date) => isDeadline(text, date)) ?? dates.at(-1);
}

/** Whether the words before a date say until when. */
function isDeadline(text: string, date: DateMention): boolean {
  const { start } = withLead(text, date);
  const cursor = new Cursor(text.slice(start, date.start));
  for (; !cursor.isAtEnd; cursor.at++) if (cursor.word('link', 'by', 'until', 'before') !== undefined) return true;
  return false;
}

/** How many words before a date may belong to it: `by the end of`. */
const longestLead = 4;

/** A date with the words before it that belong to it: `by the end of`, `bis`, `antes del`. */
function withLead(text: string, { start, end }: Stretch): Stretch {
  const cursor = new Cursor(text);
  const date = cursor.tokens.findIndex((token) => token.start >= start);
  for (let first = Math.max(0, date - longestLead); first < date; first++) {
    cursor.at = first;
    while (cursor.at < date && isDateWord(cursor));
    if (cursor.at === date) return { start: cursor.tokens[first]!.start, end };
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
