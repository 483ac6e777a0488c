import { tokensOf } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import { memoizedStrings } from '../../text/memoizedStrings';
import { meaningOf, meaningsOfKind } from './lexicon';
import type { ProseCue } from './vocabulary';

/** Whether a text is one of the words of a cue. */
export function isCue(text: string, cue: ProseCue): boolean {
  const tokens = tokensOf(text);
  return tokens.length > 0 && cueAt(tokens, 0, cue) === tokens.length;
}

/** Where words such as `due by` begin that end right before an offset; undefined if there are none. */
export function dueBefore(sentence: string, offset: number): number | undefined {
  const tokens = tokensOf(sentence);
  const end = tokens.findIndex(({ start }) => start >= offset);
  for (let from = Math.max(0, end - longest); from < end; from++)
    if (cueAt(tokens, from, 'due') === end) return tokens[from]!.start;
  return undefined;
}

/** A stretch of a sentence that introduces something. */
interface CueMention {
  readonly start: number;
  readonly end: number;
  /** The index of the token after it. */
  readonly after: number;
}

const noCues: readonly CueMention[] = [];

/** The stretches of a sentence that introduce something. */
export function cuesIn(sentence: string, cue: ProseCue): readonly CueMention[] {
  return allCuesIn(sentence).get(cue) ?? noCues;
}

/** Those of all cues: a sentence is asked for most of them. */
const allCuesIn = memoizedStrings((sentence): ReadonlyMap<string, readonly CueMention[]> => {
  const tokens = tokensOf(sentence);
  const found = new Map<string, CueMention[]>();
  for (const [at, { start }] of tokens.entries())
    for (const { value, after } of meaningsOfKind(tokens, at, 'prose')) {
      const cues = found.get(value);
      // Of those that begin at one token, the longest comes first.
      if (cues && at < cues.at(-1)!.after) continue;
      const mention = { start, end: tokens[after - 1]!.end, after };
      if (cues) cues.push(mention);
      else found.set(value, [mention]);
    }
  return found;
}, 300);

/** Whether a sentence has one of the words of a cue in it. */
export function hasCue(sentence: string, cue: ProseCue): boolean {
  return cuesIn(sentence, cue).length > 0;
}

/** The most words of a cue. */
const longest = 6;

/** The index after the longest cue that begins at a token. */
function cueAt(tokens: readonly Token[], at: number, cue: ProseCue): number | undefined {
  return meaningOf(tokens, at, 'prose', [cue])?.after;
}
