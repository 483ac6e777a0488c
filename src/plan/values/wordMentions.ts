import { memoizedStrings } from '../../text/memoizedStrings';
import { isCode } from '../marks';
import type { SourceText } from '../../syntax/sourceText';
import type { WordList } from '../vocabulary/vocabulary';
import { anyOf } from '../vocabulary/words';

/** The lists by which rules judge how something is phrased. */
const judged = [
  'activity',
  'vanity',
  'value',
  'change',
  'level',
  'strategy',
  'lead',
  'sales',
  'public',
  'badDay',
  'purpose',
  'confidential',
  'media',
] as const satisfies WordList[];
type JudgedList = (typeof judged)[number];

/** A word of a list in a text; offsets are half-open, in UTF-16 units of that text. */
export interface WordMention {
  readonly start: number;
  readonly end: number;
}

/** The first word of a list in a text, in any language that has one; undefined if there is none. */
export function findWord(text: string, list: JudgedList): WordMention | undefined {
  const match = anywhere(list).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** The first word of a list that the author uses, rather than quotes or gives as code; undefined if there is none. */
export function findUnquoted(value: SourceText, list: JudgedList): WordMention | undefined {
  let from = 0;
  for (;;) {
    const word = findWord(value.text.slice(from), list);
    if (!word) return undefined;
    const [start, end] = [from + word.start, from + word.end];
    if (!isCode(value, start, end) && !isQuoted(value.text, start, end)) return { start, end };
    from = end;
  }
}

/** True if quotation marks directly enclose a stretch of a text. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return /["“„‘«]/.test(text[start - 1] ?? '') && /["”“’»]/.test(text[end] ?? '');
}

/** True if a text begins with a word of a list. */
export function beginsWith(text: string, list: JudgedList): boolean {
  return atStart(list).test(text);
}

const anywhere = patterns((words) => `(?<![\\p{L}\\d-])${words}(?![\\p{L}\\d-])`);
const atStart = patterns((words) => `^(?:we (?:will |shall )?|to )?${words}(?![\\p{L}\\d-])`);

/** For each list a pattern of its words in every language, made when it is first needed. */
function patterns(around: (words: string) => string): (list: JudgedList) => RegExp {
  const known = new Map<JudgedList, RegExp>();
  return (list) => {
    let pattern = known.get(list);
    if (!pattern) known.set(list, (pattern = new RegExp(around(anyOf(list)), 'iu')));
    return pattern;
  };
}

/** Whether a text is about all vendors: `all of our outside agencies`, `jeder Dienstleister`. */
export const isAboutEveryVendor = memoizedStrings((text: string): boolean => {
  everyVendor ??= new RegExp(
    String.raw`(?<![\p{L}\d])${anyOf('every')}(?:[\s-]${anyOf('aboutSection', 'ofSection', 'outside')})*[\s-]${anyOf('vendorNoun')}(?!\p{L})`,
    'iu',
  );
  return everyVendor.test(text);
});

let everyVendor: RegExp | undefined;
