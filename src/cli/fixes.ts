import type { Fix } from '../rules/rule';
import type { Finding } from '../rules/check';
import type { TextEdit } from '../text/edit';
import { applyEdits } from '../text/edit';

/** At most this many rounds of fixes: each may bring forth the next, and none may go on for ever. */
const mostRounds = 10;

/**
 * The text with every fix applied that needs no choice, until there is none left. `findingsIn` checks a text; it is
 * asked again after every round.
 */
export function fixed(text: string, findingsIn: (text: string) => readonly Finding[]): string {
  let result = text;
  for (let round = 0; round < mostRounds; round++) {
    const next = applyEdits(result, wholeFixes(findingsIn(result)));
    if (next === result) break;
    result = next;
  }
  return result;
}

/** The edits of as many automatic fixes as do not touch each other; the others come in the next round. */
function wholeFixes(findings: readonly Finding[]): TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes().find(({ isAutomatic }) => isAutomatic);
    if (fix && !touches(fix, chosen)) chosen.push(...fix.edits);
  }
  return chosen;
}

function touches(fix: Fix, edits: readonly TextEdit[]): boolean {
  return fix.edits.some(({ range: { start, end } }) =>
    edits.some(({ range }) => start <= range.end && range.start <= end),
  );
}
