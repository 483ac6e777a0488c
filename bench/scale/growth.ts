import type { Row } from './run';

/** Times below so many milliseconds of processor time say nothing: compiling and collecting garbage take as long. */
export const floor = 25;

/** A time that is shorter counts as this, so that a jump from next to nothing does not look like growth. */
const least = 3;

/**
 * The exponent k of time = size^k between the two largest sizes of which the larger took long enough to tell; undefined where none did.
 * 1 is linear, 2 is square.
 */
export function exponentOf({ times }: Pick<Row, 'times'>): number | undefined {
  const sizes = [...times.keys()].sort((a, b) => a - b);
  for (let at = sizes.length - 1; at > 0; at--) {
    const [small, large] = [sizes[at - 1]!, sizes[at]!];
    if (times.get(large)! < floor) continue;
    return Math.log(times.get(large)! / Math.max(least, times.get(small)!)) / Math.log(large / small);
  }
  return undefined;
}
