/** Milliseconds that a long answer works before the window has its turn. */
export const longestTask = 20;

/**
 * A pause for long answers: it lets the window have its turn once they have worked for so many milliseconds since the last,
 * and costs nothing before.
 */
export function turnsAfter(milliseconds: number): () => Promise<void> | void {
  let since = performance.now();
  return () => {
    if (performance.now() - since < milliseconds) return undefined;
    return new Promise<void>((next) => {
      setTimeout(() => {
        since = performance.now();
        next();
      }, 0);
    });
  };
}
