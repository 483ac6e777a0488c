import type { Row } from './run';

/**
 * Milliseconds of processor time that say nothing with so much text: compiling and collecting garbage take as long, and the
 * more there is to hold the longer.
 */
function floorAt(size: number): number {
  return 20 + size / 1600;
}

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
    if (times.get(large)! < floorAt(large)) continue;
    return Math.log(times.get(large)! / Math.max(least, times.get(small)!)) / Math.log(large / small);
  }
  return undefined;
}
