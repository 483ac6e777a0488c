/** Milliseconds that a long answer runs before it lets the window run. */
export const longestTask = 20;

/**
 * A pause for long answers: lets the window run once they have run for this many milliseconds since the last pause, and costs
 * nothing until then.
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
