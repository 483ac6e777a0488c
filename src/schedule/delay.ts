// In a separate file, so that the command line can check its arguments without loading the engine.

/**
 * The most working days that a delay can be simulated for: four years, because anyone later than that needs a new plan.
 */
export const longestDelay = 1000;

/**
 * A delay of 1 to `longestDelay` working days, as digits without leading zeros, or with a minus sign for work that is
 * early; undefined for any other text.
 */
export function readDelay(text: string): number | undefined {
  const match = /^([-−]?)([1-9]\d{0,3})$/.exec(text);
  const days = Number(match?.[2] ?? 0);
  if (days < 1 || days > longestDelay) return undefined;
  return match![1] === '' ? days : -days;
}
