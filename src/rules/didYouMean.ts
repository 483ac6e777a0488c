import { distance } from 'fastest-levenshtein';
import { comparableLabel } from '../plan/labels';

/** The candidates that a misspelled word may mean, the closest first: at most three, none further than a third of its letters. */
export function didYouMean(written: string, candidates: Iterable<string>): string[] {
  const word = comparableLabel(written);
  const most = Math.max(1, Math.floor(word.length / 3));
  const close: [string, number][] = [];
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const other = comparableLabel(candidate);
    if (seen.has(other) || Math.abs(other.length - word.length) > most) continue;
    seen.add(other);
    const apart = word !== other && sorted(word) === sorted(other) ? 1 : distance(word, other);
    if (apart > 0 && apart <= most) close.push([candidate, apart]);
  }
  return close
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([candidate]) => candidate);
}

/**
 * Whether nothing else can be meant than the one word that is close: of two phases or waves that differ by a number, neither is a
 * misspelling of the other.
 */
export function isSurely(written: string, close: readonly string[]): boolean {
  const numbers = (text: string): string => text.match(/\d+/g)?.join() ?? '';
  return close.length === 1 && numbers(close[0]!) === numbers(written);
}

/** A word's letters in order: two words of the same letters differ by a slip of the fingers. */
function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
