import { matchesAt } from '../text/ends';
import { readDates } from './values/dates';
import { anyOf } from './vocabulary/words';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a sentence such as "Awareness rises from 11% to 19% by 2027-06-30" states about an outcome, by field. */
export interface OutcomeSentence {
  readonly baseline?: Stretch;
  readonly target?: Stretch;
  readonly by?: Stretch;
}

const number = String.raw`(?:[$€£¥]\s?|USD |EUR |GBP )?\d[\d.,]*\s?(?:%|percent|k\b|m\b|x\b|bn\b|million\b)?`;
const fromTo = new RegExp(String.raw`\bfrom\s+(${number})[^\d]{0,20}?\s+to\s+(${number})`, 'i');
const anyNumber = new RegExp(String.raw`(?<![\p{L}\d-])${number}`, 'giu');
/**
 * Directly before a date that an outcome is due by. It is tested at one position, so it looks back only a few words.
 */
const deadline = /(?<=\b(?:by|until|before|in|end of|till)\s+(?:the\s+)?(?:end of\s+)?)/iy;
const spelled = new RegExp(String.raw`\b${anyOf('target')}\b`, 'i');

/** Reads an outcome's sentence; offsets count in the sentence. Numbers that belong to a date aren't targets. */
export function readSentence(text: string): OutcomeSentence {
  const dates = readDates(text);
  const due = dates.find(({ start }) => matchesAt(deadline, text, start)) ?? dates.at(-1);
  const by = due && { start: due.start, end: due.end };
  const range = fromTo.exec(text);
  if (range && !dates.some(({ start, end }) => start < range.index + range[0].length && range.index < end)) {
    const baseline = text.indexOf(range[1]!, range.index + 4);
    const target = text.indexOf(range[2]!, baseline + range[1]!.length);
    return { baseline: stretch(baseline, range[1]!), target: stretch(target, range[2]!), by };
  }
  let next = 0;
  for (const match of text.matchAll(anyNumber)) {
    const end = match.index + match[0].length;
    while (next < dates.length && dates[next]!.end <= match.index) next++;
    if (next < dates.length && dates[next]!.start < end) continue;
    return { target: stretch(match.index, match[0]), by };
  }
  const word = spelled.exec(text);
  return { target: word ? stretch(word.index, word[0]) : undefined, by };
}

function stretch(start: number, found: string): Stretch {
  return { start, end: start + found.replace(/(?<![\s.,])[\s.,]+$/, '').length };
}
