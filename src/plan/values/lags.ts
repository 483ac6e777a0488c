import type { SourceText } from '../../syntax/sourceText';
import type { Duration } from './durationValue';
import type { Range } from '../../text/range';
import { anyOf } from '../vocabulary/words';
import { readDuration, unitWord } from './durations';
import { numberWord } from './numberWords';

/** How long after a predecessor is ready, or has started, its successor can start. */
export interface Lag extends Duration {
  /** Negative for a lead: the successor starts earlier. A fraction of a day counts as a whole one. */
  readonly days: number;
  /** The whole text: the name and the lag. */
  readonly range: Range;
}

const before = /^([^()+]{1,40}?)\s+after\s+/i;

/**
 * The name and the lag in `D1 + 5 days`, `D1 (+ 2 weeks)` or `5 days after D1`, which planners write as FS+5d.
 * Undefined if there is no lag.
 */
export function readLag(text: SourceText): { readonly name: SourceText; readonly lag: Lag } | undefined {
  const last = timeBehind(text.text);
  const first = last ? undefined : before.exec(text.text);
  const time = last?.time ?? first?.[1];
  const days = durationIn(time?.replace(calendarWord, ''));
  if (days === undefined) return undefined;
  const name = last ? text.slice(0, last.start) : text.slice(first![0].length);
  const kind = calendarWord.test(time!) ? 'calendar' : 'working';
  return name.text === ''
    ? undefined
    : { name, lag: { days: last?.isLead ? 0 - days : days, kind, range: text.range } };
}

const calendarWord = /\bcalendar\s/i;
const startOf = /^start\s+of\s+/i;

/** The name in `start of D1`; undefined where the dependency is on its finish. */
export function readStart(text: SourceText): SourceText | undefined {
  const match = startOf.exec(text.text);
  return match ? text.slice(match[0].length) : undefined;
}

const longestTime = 40;

/**
 * The text after the last plus sign, without a parenthesis and `later`, and where the sign or its parenthesis begins.
 */
function timeBehind(
  text: string,
): { readonly start: number; readonly time: string; readonly isLead?: boolean } | undefined {
  const whole = text.trimEnd();
  const inside = whole.endsWith(')') ? whole.slice(0, -1).trimEnd() : whole;
  const plain = /\slater$/i.test(inside.slice(-6)) ? inside.slice(0, -5).trimEnd() : inside;
  const minus = /\s[-−]\s?(?=\d)/.exec(plain);
  if (minus) return { start: minus.index, time: plain.slice(minus.index + minus[0].length), isLead: true };
  const sign = plain.lastIndexOf('+');
  for (const plus of plain.slice(sign < 0 ? 0 : sign).matchAll(/\+|\bplus\b/gi)) {
    const start = (sign < 0 ? 0 : sign) + plus.index;
    const time = plain.slice(start + plus[0].length).trimStart();
    if (time === '' || time.length > longestTime || /[()]/.test(time)) continue;
    const name = plain.slice(0, start).trimEnd();
    return { start: (name.endsWith('(') ? name.slice(0, -1).trimEnd() : name).length, time };
  }
  return undefined;
}

const beginsDuration = new RegExp(String.raw`^(?:\d|${anyOf('half')}\b|${numberWord}\b)`, 'i');
const endsInUnit = new RegExp(String.raw`(?:\d|\b)${unitWord}$`, 'i');

/** Undefined for a text that is more than a duration. */
function durationIn(text: string | undefined): number | undefined {
  if (text === undefined || !beginsDuration.test(text)) return undefined;
  const days = endsInUnit.test(text.trim()) ? readDuration(text) : undefined;
  return days === undefined ? undefined : Math.ceil(days);
}
