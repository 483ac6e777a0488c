import type { Token } from '../../text/tokens';
import { tokensOf } from '../../text/tokens';
import { isWordOf } from '../vocabulary/lexicon';
import { isCue } from '../vocabulary/proseWords';

/** A name of words with capitals in a text, by its tokens, half-open, and its UTF-16 offsets. */
export interface ProperName {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Its words, as written. */
  readonly words: readonly string[];
}

const mostWords = 6;

/** Between two words of one name: `Goodby, Silver & Partners`, `Bank of Ireland`, `Maria de la Cruz`. */
const inNames: ReadonlySet<string> = new Set('& of and de la du und y e et van von der'.split(' '));

/** Signs within a word of a name: `O'Brien`, `Get-Monkeys`, `Orde.nl`. */
const inWords: ReadonlySet<string> = new Set(["'", '.', '-', '&', '+']);

/** The runs of words with capitals in a text, in order. */
export function properNames(text: string): ProperName[] {
  const tokens = tokensOf(text);
  const found: ProperName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(text, tokens[at]!)) continue;
    const name = nameAt(text, tokens, at);
    found.push(name);
    at = name.to - 1;
  }
  return found;
}

function nameAt(text: string, tokens: readonly Token[], from: number): ProperName {
  const words: string[] = [];
  let to = from;
  while (to < tokens.length && words.length < mostWords) {
    const next = endOfWord(tokens, to);
    words.push(text.slice(tokens[to]!.start, tokens[next - 1]!.end));
    to = next;
    const joined = tokens[to] && tokens[to]!.isSpaced && inNames.has(tokens[to]!.text) ? to + 1 : to;
    if (!tokens[joined]?.isSpaced || !isCapital(text, tokens[joined])) break;
    to = joined;
  }
  return { from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, words };
}

/** The index after a word and all that is written together with it. */
function endOfWord(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && !tokens[end]!.isSpaced) {
    const isSign = tokens[end]!.kind === 'sign';
    // A sign belongs to a word if another letter or digit follows.
    if (isSign && (!inWords.has(tokens[end]!.text) || tokens[end + 1]?.isSpaced !== false)) break;
    end++;
  }
  return end;
}

function isCapital(text: string, { kind, start }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/**
 * Whether a name is surely that of somebody outside: at the start of a sentence and in titles any word has a capital,
 * `March` and `Monday` always do, and committees, departments and abbreviations aren't hired.
 */
export function isOutsider(text: string, { from, start, words }: ProperName): boolean {
  const [first] = words;
  if (sentenceStarts.has(first!) || isWordOf('month', first!) || isWordOf('weekday', first!)) return false;
  if (words.some((word) => isCue(word, 'inHouse'))) return false;
  if (words.length > 1) return true;
  const tokens = tokensOf(text);
  const [before, earlier] = [tokens[from - 1], tokens[from - 2]];
  const isInTitle =
    before === undefined ||
    (isCapital(text, before) && (earlier === undefined || isCapital(text, earlier))) ||
    text.slice(before.end, start).includes('\n');
  return !isInTitle && /\p{Ll}{2}/u.test(first!) && first!.length > 3;
}

const sentenceStarts: ReadonlySet<string> = new Set(
  `I I'm I’m The A An We Our This That These Those It They You Your He She If In On At As For To All Each Der Die Das Ein Eine Wir Le La Les Un Une Nous El Los Las Una O Os As Um Uma De Het Een Il Lo Gli`.split(
    ' ',
  ),
);
