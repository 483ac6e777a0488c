import { readDates } from './dates';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a sentence such as "Awareness rises from 11% to 19% by 2027-06-30" says of an outcome, by field. */
export interface OutcomeSentence {
  readonly baseline?: Stretch;
  readonly target?: Stretch;
  readonly by?: Stretch;
}

const number = String.raw`(?:[$€£¥]\s?|USD |EUR |GBP )?\d[\d.,]*\d*\s?(?:%|percent|k\b|m\b|x\b|bn\b|million\b)?`;
const fromTo = new RegExp(String.raw`\bfrom\s+(${number})[^\d]{0,20}?\s+to\s+(${number})`, 'i');
const anyNumber = new RegExp(String.raw`(?<![\p{L}\d-])${number}`, 'giu');
const spelled = /\b(?:double|triple|halve|twice|half|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** Reads an outcome's sentence; offsets count in the sentence. Numbers that belong to a date are no target. */
export function readSentence(text: string): OutcomeSentence {
  const dates = readDates(text);
  const due =
    dates.find(({ start }) =>
      /\b(?:by|until|before|in|end of|till)\s+(?:the\s+)?(?:end of\s+)?$/i.test(text.slice(0, start)),
    ) ?? dates[dates.length - 1];
  const by = due && { start: due.start, end: due.end };
  const range = fromTo.exec(text);
  if (range && !dates.some(({ start, end }) => start < range.index + range[0].length && range.index < end)) {
    const baseline = text.indexOf(range[1]!, range.index + 4);
    const target = text.indexOf(range[2]!, baseline + range[1]!.length);
    return { baseline: stretch(baseline, range[1]!), target: stretch(target, range[2]!), by };
  }
  for (const match of text.matchAll(anyNumber)) {
    const end = match.index + match[0].length;
    if (dates.some((date) => date.start < end && match.index < date.end)) continue;
    return { target: stretch(match.index, match[0]), by };
  }
  const word = spelled.exec(text);
  return { target: word ? stretch(word.index, word[0]) : undefined, by };
}

function stretch(start: number, found: string): Stretch {
  return { start, end: start + found.replace(/[\s.,]+$/, '').length };
}
