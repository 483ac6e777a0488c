import type { Finding, ShownFix } from '../rules/check';
import type { TextEdit } from '../text/edit';
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
  for (const finding of findings) {
    const fix = automaticFix(finding);
    if (fix && !touches(fix, chosen)) chosen.push(...fix.edits);
  }
  return chosen;
}

function touches(fix: ShownFix, edits: readonly TextEdit[]): boolean {
  return fix.edits.some(({ range: { start, end } }) =>
    edits.some(({ range }) => start <= range.end && range.start <= end),
  );
}
