import type { Finding, ShownFix } from '../rules/check';
import type { TextEdit } from '../text/edit';
import type { Range } from '../text/range';
import { countUpTo } from '../text/ranges';
import { Rewrite } from '../text/rewrite';

/** Fixes bring forth others, a few times over; those that do so without an end would contradict each other. */
const mostRounds = 10;

/**
 * The edits that apply every fix that needs no choice, until there is none left; none at all where there is no end to it, for a part
 * of what belongs together is worse than nothing. `findingsIn` checks a text; it is asked again after every round.
 */
export function fixAll(text: string, findingsIn: (text: string) => readonly Finding[]): TextEdit[] {
  const rewrite = new Rewrite(text);
  for (let round = 0; round <= mostRounds; round++) {
    const edits = editsOfRound(findingsIn(rewrite.text));
    if (edits.length === 0) return rewrite.edits();
    rewrite.apply(edits);
  }
  return [];
}

/** The fix of a finding that needs no choice by a person; undefined where it has none. */
export function automaticFix(finding: Finding): ShownFix | undefined {
  return finding.fixes().find(({ isAutomatic }) => isAutomatic);
}

/** The edits of as many automatic fixes as do not touch each other; the others come in the next round. */
function editsOfRound(findings: readonly Finding[]): TextEdit[] {
  const chosen: TextEdit[] = [];
  const touched = new Touched();
  for (const finding of findings) {
    const fix = automaticFix(finding);
    if (!fix || fix.edits.some(({ range }) => touched.touches(range))) continue;
    for (const edit of fix.edits) {
      chosen.push(edit);
      touched.add(edit.range);
    }
  }
  return chosen;
}

/** Stretches of a text that are changed already, in order. */
class Touched {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Whether one of them has something in common with a range, or an edge. */
  touches({ start, end }: Range): boolean {
    const place = countUpTo(this.#starts, end) - 1;
    return place >= 0 && this.#ends[place]! >= start;
  }

  add({ start, end }: Range): void {
    const place = countUpTo(this.#starts, start);
    this.#starts.splice(place, 0, start);
    // Those of one fix may lie in each other: the furthest of all up to a place is what counts there.
    this.#ends.splice(place, 0, Math.max(end, this.#ends[place - 1] ?? -1));
    for (let next = place + 1; next < this.#ends.length && this.#ends[next]! < end; next++) this.#ends[next] = end;
  }
}
