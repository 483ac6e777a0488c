/** FNV-1a in 32 bits: quick, and good enough to tell texts apart where nobody tries to deceive it. */
const prime = 0x01000193;

/** The hash of nothing, with which every other begins. */
export const hashOfNothing = 0x811c9dc5;

/** A hash with one more 32-bit number in it; signed, as `Math.imul` answers. */
export function hashWith(hash: number, value: number): number {
  return Math.imul(hash ^ value, prime);
}

/** The hash of a text, a UTF-16 unit at a time; signed. */
export function hashOf(text: string): number {
  let hash = hashOfNothing;
  for (let at = 0; at < text.length; at++) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}
