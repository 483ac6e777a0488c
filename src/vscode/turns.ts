/** Milliseconds of work before the window gets its turn. */
export const longestTask = 20;

/**
 * A pause for long computations: it yields to the window after a number of milliseconds of work, and costs nothing
 * before.
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
