import type { SourceText } from '../../syntax/sourceText';
import type { Range } from '../../text/range';
import { anyOf } from '../vocabulary/vocabulary';
import { readDuration, unitWord } from './durations';
import { numberWord } from './numberWords';

/** How long after something is there the next may begin. */
export interface Lag {
  /** Working days; a part of a day counts as a whole one. */
  readonly days: number;
  /** The whole of what is written: the name and the time. */
  readonly range: Range;
}

const before = /^([^()+]{1,40}?)\s+after\s+/i;

/**
 * The name and the time in `D1 + 5 days`, `D1 (+ 2 weeks)` or `5 days after D1`, the lag that planners write as FS+5d.
 * Undefined where no time is said.
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

/** What stands behind the last plus sign of a text, a bracket and `later` taken off, and where the sign or its bracket begins. */
function timeBehind(text: string): { readonly start: number; readonly time: string } | undefined {
  const whole = text.trimEnd();
  const inside = whole.endsWith(')') ? whole.slice(0, -1).trimEnd() : whole;
  const said = /\slater$/i.test(inside.slice(-6)) ? inside.slice(0, -5).trimEnd() : inside;
  const sign = said.lastIndexOf('+');
  for (const plus of said.slice(sign < 0 ? 0 : sign).matchAll(/\+|\bplus\b/gi)) {
    const start = (sign < 0 ? 0 : sign) + plus.index;
    const time = said.slice(start + plus[0].length).trimStart();
    if (time === '' || time.length > longestTime || /[()]/.test(time)) continue;
    const name = said.slice(0, start).trimEnd();
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
