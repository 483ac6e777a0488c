// In a file of its own, so that the command line can check its arguments without loading the engine.

/** The most working days by which a delay can be tried out: four years, for whoever is later than that needs a new plan. */
export const longestDelay = 1000;

/** A delay of 1 to `longestDelay` working days, as digits without zeros before them; undefined for any other text. */
export function readDelay(text: string): number | undefined {
  const days = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= longestDelay ? days : undefined;
}
