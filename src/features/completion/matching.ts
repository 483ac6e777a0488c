import { distance } from 'fastest-levenshtein';
import type { Completion } from './completion';
import { holdsInOrder } from '../../text/holdsInOrder';

/**
 * The proposals with those let through that were meant though mistyped: editors hide what does not hold the typed letters
 * in their order, so such a proposal is compared with the slip itself. They come after those that fit.
 */
export function forgiving(completions: readonly Completion[], typed: string): Completion[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted.length < 3) return [...completions];
  const fitting: Completion[] = [];
  const near: Completion[] = [];
  for (const completion of completions) {
    const offered = completion.filter ?? completion.label;
    if (holdsInOrder(offered.toLowerCase(), wanted)) fitting.push(completion);
    else if (isSlipOf(offered.toLowerCase(), wanted)) near.push({ ...completion, filter: typed });
    else fitting.push(completion);
  }
  return [...fitting, ...near];
}

/** Whether a text holds what was meant, both in lower case: one slip in three letters, at its beginning or that of one of its words. */
export function isSlipOf(offered: string, wanted: string): boolean {
  const most = Math.min(3, Math.floor(wanted.length / 3));
  const starts = [0, ...Array.from(offered.matchAll(/[\s-]/g), ({ index }) => index + 1)];
  return starts.some((start) => {
    for (let length = wanted.length - 1; length <= wanted.length + 1; length++)
      if (distance(offered.slice(start, start + length), wanted) <= most) return true;
    return false;
  });
}
