import { memoizedStrings } from '../../text/memoizedStrings';
import { isCode } from '../marks';
import type { SourceText } from '../../syntax/sourceText';
import type { WordList } from '../vocabulary/vocabulary';
import type { WordMention } from '../vocabulary/wordFinder';
import { anyOf, finderOf } from '../vocabulary/words';

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

/** The first word of a list in a text, in any language that has one; undefined if there is none. */
export function findWord(text: string, list: JudgedList): WordMention | undefined {
  return finderOf(list).find(text);
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

/** True if a text begins with a word of a list, or with who intends it and then a word: `We will post`. */
export function beginsWith(text: string, list: JudgedList): boolean {
  const finder = finderOf(list);
  return intentions.some(
    (intention) =>
      text.slice(0, intention.length).toLowerCase() === intention && finder.endAt(text, intention.length) !== undefined,
  );
}

const intentions = ['', 'to ', 'we ', 'we will ', 'we shall '];

/** Whether a text is about all vendors: `all of our outside agencies`, `jeder Dienstleister`. */
export const isAboutEveryVendor = memoizedStrings((text: string): boolean => {
  everyVendor ??= new RegExp(
    String.raw`(?<![\p{L}\d])${anyOf('every')}(?:[\s-]${anyOf('aboutSection', 'ofSection', 'outside')})*[\s-]${anyOf('vendorNoun')}(?!\p{L})`,
    'iu',
  );
  return everyVendor.test(text);
});

let everyVendor: RegExp | undefined;
