import { distance } from 'fastest-levenshtein';
import { comparableLabel } from '../plan/labels';

/**
 * A misspelled word is compared character by character with at most this many candidates, those of its own length
 * first: in a document with thousands of similar names no single one is meant.
 */
const [mostCompared, mostLookedAt] = [300, 5000];

/**
 * The candidates that a misspelled word may mean, closest first: at most three, none with more than a third of its
 * characters changed.
 */
export function didYouMean(written: string, candidates: Iterable<string>): string[] {
  return new Spellings(candidates).closestTo(written);
}

/** In shorter words, one character is too much to conclude that another is meant. */
const shortestSure = 4;

/**
 * Whether the word can only mean the one candidate that is close, which has to be long enough for that: of two phases
 * or waves that differ by a number, neither is a misspelling of the other.
 */
export function isSurely(written: string, close: readonly string[]): boolean {
  const numbers = (text: string): string => text.match(/\d+/g)?.join() ?? '';
  const isLong = comparableLabel(written).length >= shortestSure;
  return close.length === 1 && isLong && numbers(close[0]!) === numbers(written);
}

/** The candidate words; built once if there are many lookups. */
export class Spellings {
  /** By length, in the order given; each spelling once. Built on first use. */
  #byLength?: ReadonlyMap<number, readonly Spelling[]>;

  constructor(private readonly candidates: Iterable<string>) {}

  /**
   * The candidates that a word may mean, closest first: at most three, none with more than a third of its characters
   * changed.
   */
  closestTo(written: string): string[] {
    const word = comparableLabel(written);
    const most = Math.max(1, Math.floor(word.length / 3));
    const letters = charactersIn(word);
    const close: { readonly spelling: Spelling; readonly apart: number }[] = [];
    let [compared, lookedAt] = [0, 0];
    for (const spelling of this.#nearInLength(word.length, most)) {
      if (compared >= mostCompared || ++lookedAt > mostLookedAt) break;
      // Each character that only one of the two has is a separate change.
      if (count(letters & ~spelling.letters) > most || count(spelling.letters & ~letters) > most) continue;
      compared++;
      const apart = apartBy(word, spelling.word, letters === spelling.letters);
      if (apart > 0 && apart <= most) close.push({ spelling, apart });
    }
    return close
      .sort((a, b) => a.apart - b.apart || a.spelling.turn - b.spelling.turn)
      .slice(0, 3)
      .map(({ spelling }) => spelling.written);
  }

  *#nearInLength(length: number, most: number): Iterable<Spelling> {
    const byLength = (this.#byLength ??= spellingsByLength(this.candidates));
    for (let apart = 0; apart <= most; apart++) {
      yield* byLength.get(length + apart) ?? [];
      if (apart > 0) yield* byLength.get(length - apart) ?? [];
    }
  }
}

function spellingsByLength(candidates: Iterable<string>): ReadonlyMap<number, readonly Spelling[]> {
  const byLength = new Map<number, Spelling[]>();
  const seen = new Set<string>();
  for (const written of candidates) {
    const word = comparableLabel(written);
    if (seen.has(word)) continue;
    const spelling = { written, word, letters: charactersIn(word), turn: seen.size };
    seen.add(word);
    const list = byLength.get(word.length);
    if (list) list.push(spelling);
    else byLength.set(word.length, [spelling]);
  }
  return byLength;
}

interface Spelling {
  readonly written: string;
  /** In comparable form. */
  readonly word: string;
  /** Its characters, as a bit set. */
  readonly letters: number;
  readonly turn: number;
}

/** A bit for each character of a word; several characters may share one. */
function charactersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** The number of bits set. */
function count(bits: number): number {
  let set = 0;
  for (let left = bits; left !== 0; left &= left - 1) set++;
  return set;
}

/** Two words with the same characters differ by a transposition. */
function apartBy(word: string, other: string, mayHaveSameCharacters: boolean): number {
  const apart = distance(word, other);
  const isSlip = apart > 1 && mayHaveSameCharacters && word.length === other.length && sorted(word) === sorted(other);
  return isSlip ? 1 : apart;
}

/** A word's characters in order. */
function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
