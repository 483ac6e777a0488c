/** True where a text holds these letters in their order, others between them: `lmen` in `lumen video`. Case counts. */
export function isSubsequence(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
