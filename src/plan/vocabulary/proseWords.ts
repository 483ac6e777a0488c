import { tokensOf } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import { meaningOf } from './lexicon';
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

/** The stretches of a sentence that introduce something. */
export function* cuesIn(sentence: string, cue: ProseCue): Iterable<{ readonly start: number; readonly end: number }> {
  const tokens = tokensOf(sentence);
  for (let at = 0; at < tokens.length; at++) {
    const after = cueAt(tokens, at, cue);
    if (after === undefined) continue;
    yield { start: tokens[at]!.start, end: tokens[after - 1]!.end };
    at = after - 1;
  }
}

/** Whether a sentence has one of the words of a cue in it. */
export function hasCue(sentence: string, cue: ProseCue): boolean {
  for (const { start, end } of cuesIn(sentence, cue)) return end > start;
  return false;
}

/** The most words of a cue. */
const longest = 6;

/** The index after the longest cue that begins at a token. */
function cueAt(tokens: readonly Token[], at: number, cue: ProseCue): number | undefined {
  return meaningOf(tokens, at, 'prose', [cue])?.after;
}
