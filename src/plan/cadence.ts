import type { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';

/** How often two sides talk. */
export interface Cadence {
  /** The most calendar days from one time to the next; undefined where the text names no rhythm. */
  readonly days?: number;
  /** Fixed dates a week, all the rhythms that the text names together. */
  readonly timesAWeek: number;
}

const weekdays = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:days?)?\b/gi;
const everySecond = /\b(?:every (?:second|other|two|2)|alternate|bi-?weekly|fortnightly)\b/i;

/** Each rhythm, how many days lie between two times, and how often that is in a week. */
const rhythms: readonly (readonly [RegExp, days: number, timesAWeek: number])[] = [
  [/\b(?:daily|every (?:working |business )?day|each day)\b/i, 1, 5],
  [/\b(?:twice|two times|2x) (?:a|per) week\b/i, 4, 2],
  [/\b(?:three times|3x) (?:a|per) week\b/i, 3, 3],
  [/\b(?:every (?:two|2|second|other) weeks?|fortnightly|bi-?weekly)\b/i, 14, 0.5],
  [/(?<!bi-?)\b(?:weekly|every week|each week|once a week)\b/i, 7, 1],
  [/(?<!bi-?)\b(?:monthly|every month|once a month)\b/i, 31, 0.25],
  [/\b(?:quarterly|every quarter)\b/i, 92, 0.08],
];

/**
 * Reads a rhythm such as `weekly, Thursday 09:30` or `Tuesdays 30 min; written update every second Friday`. A weekday
 * beside `weekly` names its day and is no further date. Reports and notes that are written count as well.
 */
export function readCadence(text: string): Cadence {
  let days: number | undefined;
  let timesAWeek = 0;
  const namesDays = text.slice(0, 500).search(weekdays) >= 0;
  for (const clause of text.slice(0, 500).split(/[;,]/)) {
    const rhythm = rhythms.find(([pattern]) => pattern.test(clause));
    const named = clause.match(weekdays)?.length ?? 0;
    const interval = named > 0 ? (everySecond.test(clause) ? 14 : 7) : rhythm?.[1];
    if (interval !== undefined) days = Math.min(days ?? interval, rhythm?.[1] ?? interval, interval);
    // `weekly, Thursday 09:30` is one date.
    if (named === 0 && rhythm?.[1] === 7 && namesDays) continue;
    if (named > 0 && !(rhythm && rhythm[1] < 7)) timesAWeek += everySecond.test(clause) ? named / 2 : named;
    else timesAWeek += rhythm?.[2] ?? 0;
  }
  return { days, timesAWeek: Math.floor(timesAWeek) };
}

/** The rhythm that a value of the document names. */
export const cadenceOf = memoized((value: SourceText) => readCadence(value.text));
