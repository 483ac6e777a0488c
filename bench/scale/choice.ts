import type { Construct } from '../hostile/constructs';

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
  const random = randomNumbers(seed);
  const picked = new Set<number>();
  while (picked.size < sample) picked.add(named[Math.floor(random() * named.length)]!);
  return [...picked].sort((a, b) => a - b);
}

/** The same numbers from 0 to 1 for the same seed: mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
