import { folded, tokensOf } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import type { ProseCue } from './vocabulary';
import { vocabularies } from './words';

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

/** The most words of a cue. */
const longest = 6;

/** The index after the longest cue that begins at a token. */
function cueAt(tokens: readonly Token[], at: number, cue: ProseCue): number | undefined {
  const phrases = (known ??= readCues())[cue].get(tokens[at]!.text);
  const words = phrases?.find((phrase) => phrase.every((word, index) => tokens[at + index]?.text === word));
  return words && at + words.length;
}

type Phrases = Map<string, (readonly string[])[]>;

/** The phrases of each cue by their first word, longest first, in every language. Made when first asked for. */
let known: Readonly<Record<ProseCue, Phrases>> | undefined;

function readCues(): Readonly<Record<ProseCue, Phrases>> {
  const found: Record<ProseCue, Phrases> = {
    aims: new Map(),
    wishes: new Map(),
    due: new Map(),
    hires: new Map(),
    works: new Map(),
    crafts: new Map(),
    inHouse: new Map(),
  };
  for (const { evidence } of vocabularies()) {
    for (const [cue, list] of Object.entries(evidence?.prose ?? {}) as [ProseCue, string][]) {
      for (const phrase of list.split(', ')) {
        const words = tokensOf(folded(phrase)).map(({ text }) => text);
        const same = found[cue].get(words[0]!);
        if (same) same.push(words);
        else found[cue].set(words[0]!, [words]);
      }
    }
  }
  for (const phrases of Object.values(found))
    for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  return found;
}
