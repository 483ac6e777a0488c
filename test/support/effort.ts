import fc from 'fast-check';

/**
 * How much of their work the tests do that try many inputs, where 1 is all of it. `npm test` does all, `npm run unit`
 * a little, for it is run at every step of writing; `BATON_EFFORT=20 npm run unit` searches twenty times as long as `npm test`.
 */
const effort = Number(process.env.BATON_EFFORT ?? 0.02);

/** How many random inputs a property is tried with, of as many as it takes to trust it. */
export function runs(all: number): { readonly numRuns: number } {
  return { numRuns: Math.max(4, Math.ceil(all * effort)) };
}

/** The numbers from 0 up to and with `last`, each `step` apart or, where less is to be done, as much further. */
export function* upTo(last: number, step = 1): Iterable<number> {
  const stride = Math.max(step, Math.round(step / effort));
  for (let at = 0; at < last; at += stride) yield at;
  yield last;
}

/** All of them or, where less is to be done, one: another for another `turn`. */
export function someOf<T>(all: readonly T[], turn: number): readonly T[] {
  return effort < 1 ? [all[turn % all.length]!] : all;
}

/**
 * A property that does not say how often it is tried is tried like those of the library: a hundred times. `npm test` draws the
 * same inputs each time (`BATON_SEED`), so that it says the same of the same code; `npm run unit` draws others and so goes on
 * searching.
 */
const seed = process.env.BATON_SEED;
fc.configureGlobal({ ...runs(100), ...(seed === undefined ? {} : { seed: Number(seed) }) });
