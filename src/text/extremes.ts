/** The minimum of any number of values; undefined if there are none. */
export function minimumOf(numbers: Iterable<number>): number | undefined {
  let least: number | undefined;
  for (const number of numbers) if (least === undefined || number < least) least = number;
  return least;
}

/** The maximum of any number of values; undefined if there are none. */
export function maximumOf(numbers: Iterable<number>): number | undefined {
  let greatest: number | undefined;
  for (const number of numbers) if (greatest === undefined || number > greatest) greatest = number;
  return greatest;
}
