import { memoized } from './memoized';
import { memoizedStrings } from './memoizedStrings';

/** A run of letters, a run of digits, or one other character that isn't whitespace. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'sign';
  /** Half-open UTF-16 offsets of the text. */
  readonly start: number;
  readonly end: number;
  /** In lower case and without accents; digits, dashes and quotation marks are those of ASCII. */
  readonly text: string;
  /** Whether whitespace precedes it. */
  readonly isSpaced: boolean;
}

const token = /~~(?=\S)[^~]+~~|(\p{L}[\p{L}\p{M}]*)|(\p{Nd}+)|(\S)/gu;
const invisible = new Set(['\u200b', '\u200c', '\u200d', '\u2060', '\ufe0f', '\ufeff']);
const plainSigns: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‐': '-',
  '―': '-',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '：': ':',
  '，': ',',
  '；': ';',
  '（': '(',
  '）': ')',
  '…': '...',
  '⟶': '→',
  '➔': '→',
  '➜': '→',
  '×': 'x',
  '∼': '~',
  '≈': '~',
};

/** The digits of any script as those of ASCII. In Unicode the ten digits of a script follow one another. */
function asciiDigits(digits: string): string {
  if (/^[0-9]*$/.test(digits)) return digits;
  return Array.from(digits.normalize('NFKC'), (digit) => {
    let zero = digit.codePointAt(0)!;
    const value = zero;
    while (value - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(value - zero);
  }).join('');
}

/** In lower case, without accents: `März` and `marz` compare equal, as people type both. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  return /^[ -~]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ß', 'ss');
}

/**
 * The tokens of a text, in order. Zero-width characters, emoji variation selectors, and what is ~~struck out~~ count as
 * whitespace.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let done = 0;
  for (const match of text.matchAll(token)) {
    const [whole, word, digits] = match;
    if (invisible.has(whole) || whole.startsWith('~~')) continue;
    const kind = word === undefined ? (digits === undefined ? 'sign' : 'digits') : 'word';
    const plain =
      kind === 'word' ? folded(whole) : kind === 'digits' ? asciiDigits(whole) : (plainSigns[whole] ?? whole);
    tokens.push({
      kind,
      start: match.index,
      end: match.index + whole.length,
      text: plain,
      isSpaced: match.index > done,
    });
    done = match.index + whole.length;
  }
  return tokens;
}

/** The same, for texts that recur. */
export const tokensOf = memoizedStrings(tokenize);

/**
 * For each token, the index of the first from it on that isn't a sign; the number of tokens if there is none. A reader
 * that looks for it at every place in turn would take the square of the time.
 */
export const nextWords = memoized((tokens: readonly Token[]): readonly number[] => {
  const found: number[] = Array.from({ length: tokens.length });
  let next = tokens.length;
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (tokens[at]!.kind !== 'sign') next = at;
    found[at] = next;
  }
  return found;
});
