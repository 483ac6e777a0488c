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
] as const satisfies WordList[];
type JudgedList = (typeof judged)[number];

/** A word of a list in a text; offsets are half-open, in UTF-16 units of that text. */
export interface WordMention {
  readonly start: number;
  readonly end: number;
}

/** The first word of a list in a text, in any language that has one; undefined if there is none. */
export function findWord(text: string, list: JudgedList): WordMention | undefined {
  const match = anywhere[list].exec(text);
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
  return atStart[list].test(text);
}

const anywhere = patterns((words) => `(?<![\\p{L}\\d-])${words}(?![\\p{L}\\d-])`);
const atStart = patterns((words) => `^(?:we (?:will |shall )?|to )?${words}(?![\\p{L}\\d-])`);

/** For each list a pattern of its words in every language. */
function patterns(around: (words: string) => string): Readonly<Record<JudgedList, RegExp>> {
  const entries = judged.map((list) => [list, new RegExp(around(anyOf(list)), 'iu')] as const);
  return Object.fromEntries(entries) as Record<JudgedList, RegExp>;
}
