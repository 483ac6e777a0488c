import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import { english } from '../vocabulary/en';
import { anyOf } from '../vocabulary/words';
import { append } from '../../text/lists';

/** How often two sides check in. */
export interface Cadence {
  /** The most calendar days between two check-ins; undefined if the text names no cadence. */
  readonly days?: number;
  /** Fixed meetings a week, over all cadences that the text names. */
  readonly timesAWeek: number;
  /** The weekdays, 0 for Sunday to 6 for Saturday, of the shortest cadence; empty if it names none. */
  readonly weekdays: readonly number[];
}

/** The whole name may have an s: `Tuesdays 30 min`. */
const day = `(?:${anyOf(english.weekdays.map(([name]) => name))}s?|${anyOf(...english.weekdays)})`;
const weekdays = new RegExp(String.raw`\b${day}\b`, 'gi');
const dayOnly = new RegExp(`^${day}$`, 'i');
/** A word that may accompany a weekday: another one, a time, a length, a time zone, `and`, `at` or `to`. */
const besideDay = new RegExp(String.raw`^(?:${day}|\d{1,2}(?:[:.]\d{2})?(?:am|pm|h|min(?:ute)?s?)?|[a-z]{2,4})$`, 'i');
const unit = /^(?:h|min(?:ute)?s?)$/i;
/** `first Monday of the month`, as opposed to `every second Monday`. */
const dayOfMonth = new RegExp(String.raw`\b${anyOf('ordinal')}\s+${day}\b`, 'i');
const everySecond = new RegExp(String.raw`\b${anyOf('alternating')}\b`, 'i');

/** Each cadence, its interval in days, and how often that is in a week. `bi-monthly` isn't monthly. */
const cadences = english.cadences.map(({ phrases, days, timesAWeek }) => ({
  pattern: new RegExp(String.raw`(?<!bi-?)\b${anyOf(phrases)}\b`, 'i'),
  days,
  timesAWeek,
}));

/**
 * Reads a cadence such as `fortnightly, Thursday 09:30` or `Tuesdays 30 min; written update every second Friday`. A
 * weekday next to a cadence is its day and not another meeting. Written reports and notes count as well.
 */
export function readCadence(text: string): Cadence {
  let days: number | undefined;
  let timesAWeek = 0;
  let ofShortest: number[] = [];
  const namesDays = text.search(weekdays) >= 0;
  for (const clause of clausesOf(text)) {
    const found = cadenceIn(clause);
    const named = Array.from(clause.matchAll(weekdays), ([name]) => weekdayNumber(name));
    const interval = named.length > 0 ? intervalOfDays(clause, found?.days) : found?.days;
    if (interval === undefined) continue;
    if (days === undefined || interval < days) ofShortest = [];
    days = Math.min(days ?? interval, interval);
    if (interval === days) append(ofShortest, named);
    // `weekly call; Thursday numbers` is one meeting.
    if (named.length === 0 && interval === 7 && namesDays) continue;
    timesAWeek += named.length > 0 && interval >= 7 ? (named.length * 7) / interval : (found?.timesAWeek ?? 0);
  }
  return { days, timesAWeek: Math.floor(timesAWeek), weekdays: [...new Set(ofShortest)] };
}

function cadenceIn(clause: string): (typeof cadences)[number] | undefined {
  return cadences.find(({ pattern }) => pattern.test(clause));
}

/** The interval in days if a clause names weekdays, and perhaps an interval too. */
function intervalOfDays(clause: string, days: number | undefined): number {
  if (days !== undefined && days !== 7) return days;
  if (everySecond.test(clause)) return 14;
  return dayOfMonth.test(clause) ? 31 : 7;
}

/** The clauses between semicolons and commas; a weekday alone belongs to the cadence before it. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  for (const piece of text.split(/[;,]/)) {
    const before = clauses.at(-1);
    const isOfBefore = before !== undefined && isDayAlone(piece) && (cadenceIn(before)?.days ?? 0) >= 7;
    if (isOfBefore && before.search(weekdays) < 0) clauses[clauses.length - 1] = `${before} ${piece}`;
    else clauses.push(piece);
  }
  return clauses;
}

/** True for a weekday with nothing but a time, a length or a time zone next to it. */
function isDayAlone(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const first = words[0]!.toLowerCase() === 'on' ? 1 : 0;
  return words.every((word, at) => {
    if (at <= first) return at < first || dayOnly.test(word);
    return besideDay.test(word) || (unit.test(word) && /^\d{1,2}(?:[:.]\d{2})?$/.test(words[at - 1]!));
  });
}

const firstLetters = english.weekdays.map(([name]) => name.slice(0, 2).toLowerCase());

function weekdayNumber(name: string): number {
  return firstLetters.indexOf(name.slice(0, 2).toLowerCase());
}

/** The cadence that a value of the document names. */
export const cadenceOf = memoizedText((value: SourceText) => readCadence(value.text));
