import type { Finding, ShownFix } from '../rules/check';
import type { TextEdit } from '../text/edit';
import type { Range } from '../text/range';
import { countUpTo } from '../text/ranges';
import { Rewrite } from '../text/rewrite';

/** Fixes can trigger others a few times over; rules that do so endlessly contradict each other. */
const mostRounds = 10;

/**
 * The edits that apply every automatic fix until none is left; none at all if there is no end to it, because half of
 * what belongs together is worse than nothing. `findingsIn` checks a text; it is called again after every round.
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

/** The automatic fix of a finding; undefined if it has none. */
export function automaticFix(finding: Finding): ShownFix | undefined {
  return finding.fixes().find(({ isAutomatic }) => isAutomatic);
}

/** The edits of as many automatic fixes as don't touch each other; the others come in the next round. */
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

/** Stretches of a text that have already been changed, in order. */
class Touched {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Whether one of them overlaps or touches a range. */
  touches({ start, end }: Range): boolean {
    const place = countUpTo(this.#starts, end) - 1;
    return place >= 0 && this.#ends[place]! >= start;
  }

  add({ start, end }: Range): void {
    const place = countUpTo(this.#starts, start);
    this.#starts.splice(place, 0, start);
    // Stretches of one fix may be nested: the furthest end of all up to a position counts.
    this.#ends.splice(place, 0, Math.max(end, this.#ends[place - 1] ?? -1));
    for (let next = place + 1; next < this.#ends.length && this.#ends[next]! < end; next++) this.#ends[next] = end;
  }
}
