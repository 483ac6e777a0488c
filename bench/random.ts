/** A source of chance that gives the same for the same seed. */
export interface Chance {
  /** A number from 0 up to 1. */
  readonly share: () => number;
  /** A whole number from 0 up to one less than this. */
  readonly below: (count: number) => number;
  /** One of these. */
  readonly one: <T>(all: readonly T[]) => T;
}

/** Chance from a whole number: mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(share() * count);
  return { share, below, one: (all) => all[below(all.length)]! };
}

/** A seed of its own for each part of what one seed stands for. */
export function partOf(seed: number, part: number): number {
  return (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(part + 1, 0x85ebca6b)) >>> 0;
}
