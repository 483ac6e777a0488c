/**
 * True if a text contains these characters in order, possibly with others in between: `lmen` in `lumen video`.
 * Case-sensitive.
 */
export function isSubsequence(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
