import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What all pieces of a run came to. */
export interface Tally {
  readonly seed: number;
  /** The edit with which it goes on. */
  next: number;
  questions: number;
  compared: number;
  failures: number;
  /** Of processor time. */
  seconds: number;
  /** The longest answer, in milliseconds on the clock of a machine that may be busy. */
  slowest: { ms: number; question: string };
  /** The memory in use after collecting garbage, in MB, at intervals. */
  readonly heap: number[];
  /** How often each kind of edit was made. */
  readonly made: Record<string, number>;
  /** Milliseconds on the clock for each question. */
  readonly spent: Record<string, number>;
}

export function newTally(seed: number, from: number): Tally {
  return {
    seed,
    next: from,
    questions: 0,
    compared: 0,
    failures: 0,
    seconds: 0,
    slowest: { ms: 0, question: '' },
    heap: [],
    made: {},
    spent: {},
  };
}

/** The tally of the pieces before; a new one where there is none or it is of another seed. */
export function readTally(path: string, seed: number): Tally {
  try {
    const tally = JSON.parse(readFileSync(path, 'utf8')) as Tally;
    if (tally.seed === seed) return tally;
  } catch {
    // There is none yet.
  }
  return newTally(seed, 0);
}

export function writeTally(path: string, tally: Tally): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(tally, undefined, 2));
}

/** The figures, as a sentence or two. */
export function inWords({ next, questions, compared, failures, seconds, slowest, heap }: Tally, edits: number): string {
  const rate = Math.round(edits / Math.max(1, seconds));
  const number = (value: number): string => value.toLocaleString('en');
  const memory =
    heap.length > 1
      ? ` Memory in use after collecting garbage: ${heap[0]} MB at first, ${Math.max(...heap)} MB at most, ${heap.at(-1)} MB at the end.`
      : '';
  return `${number(edits)} edits up to number ${number(next)} with ${number(questions)} questions and ${number(compared)} comparisons with a fresh service in ${number(Math.round(seconds))} s of processor time (${rate} edits a second): ${failures === 0 ? 'no failure' : `${failures} failures`}. The slowest answer took ${Math.round(slowest.ms)} ms (${slowest.question}).${memory}`;
}
