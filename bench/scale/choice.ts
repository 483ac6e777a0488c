import type { Construct } from '../hostile/constructs';
import { chanceOf } from '../random';

/** Which constructs are measured. */
export interface Choice {
  readonly construct: string;
  readonly context: string;
  /** So many of them; all where nothing is said. */
  readonly sample?: number;
  readonly seed: number;
}

/** The places of the chosen constructs in the list of all, in its order. */
export function chosen(all: readonly Construct[], { construct, context, sample, seed }: Choice): number[] {
  const named = all.flatMap(({ name, context: place }, index) =>
    name.includes(construct) && place.includes(context) ? [index] : [],
  );
  if (sample === undefined || sample >= named.length) return named;
  const { one } = chanceOf(seed);
  const picked = new Set<number>();
  while (picked.size < sample) picked.add(one(named));
  return [...picked].sort((a, b) => a - b);
}
