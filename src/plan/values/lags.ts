import type { SourceText } from '../../syntax/sourceText';
import type { Range } from '../../text/range';
import { anyOf } from '../vocabulary/words';
import { readDuration, unitWord } from './durations';
import { numberWord } from './numberWords';

/** How long after a predecessor is ready its successor can start. */
export interface Lag {
  /** Working days; a fraction of a day counts as a whole one. */
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
  const days = durationIn(last?.time ?? first?.[1]);
  if (days === undefined) return undefined;
  const name = last ? text.slice(0, last.start) : text.slice(first![0].length);
  return name.text === '' ? undefined : { name, lag: { days, range: text.range } };
}

const longestTime = 40;

/**
 * The text after the last plus sign, without a parenthesis and `later`, and where the sign or its parenthesis begins.
 */
function timeBehind(text: string): { readonly start: number; readonly time: string } | undefined {
  const whole = text.trimEnd();
  const inside = whole.endsWith(')') ? whole.slice(0, -1).trimEnd() : whole;
  const plain = /\slater$/i.test(inside.slice(-6)) ? inside.slice(0, -5).trimEnd() : inside;
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
