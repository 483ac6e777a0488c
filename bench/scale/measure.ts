// A process that measures constructs: it reads from its input which, and writes a line for each time, so that whoever
// started it knows where it is when it does not come back.
import { readFileSync, writeSync } from 'node:fs';
import { makePlan } from '../plans.mjs';
import { allConstructs, constructs } from '../hostile/constructs';
import type { Construct, LineEnds } from '../hostile/constructs';
import { exponentOf } from './growth';
import { cached, layerNames, layers, open } from './layers';
import type { Surroundings } from './samePlace';
import { surroundings } from './samePlace';

/** What is to be measured. */
export interface Order {
  readonly lineEnds: LineEnds;
  /** Whether jobs count in the list of every pattern in every place. */
  readonly all: boolean;
  readonly jobs: readonly Job[];
  readonly sizes: readonly number[];
  /** Sizes that what looks bad is measured at besides, one more each time. */
  readonly larger: readonly number[];
  /** A layer whose exponent is larger is measured again, and the best of three counts. */
  readonly goal: number;
  /** Where a layer took so many milliseconds at one size, it is not asked at the next. */
  readonly enough: number;
  /** The layers to measure; those that they need are done all the same. */
  readonly layers: readonly string[];
}

/** A construct by its place in the list of all, and what is left out because it did not end before. */
export interface Job {
  readonly index: number;
  readonly without: readonly string[];
}

/** What the process says while it works. */
export type Said =
  | {
      readonly kind: 'begins';
      readonly index: number;
      readonly size: number;
      readonly layer: string;
      /** The processor time of the process so far, in seconds. */
      readonly taken: number;
    }
  | {
      readonly kind: 'took';
      readonly index: number;
      readonly size: number;
      readonly layer: string;
      readonly ms: number;
    }
  | {
      readonly kind: 'threw';
      readonly index: number;
      readonly size: number;
      readonly layer: string;
      readonly why: string;
    }
  | { readonly kind: 'done'; readonly index: number };

function tell(said: Said): void {
  const line = Buffer.from(`${JSON.stringify(said)}\n`);
  for (let sent = 0; sent < line.length;) {
    try {
      sent += writeSync(1, line, sent);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

/** Milliseconds of processor time that all threads of this process took. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The best times of a layer at each size. */
type Times = Map<string, Map<number, number>>;

/** What looks bad is measured so often in all before it is believed: what was chance has gone then, what was growth has not. */
const rounds = 3;

/**
 * Milliseconds at one size that are too few for a layer to matter at the next, four times as large, unless it grows faster than
 * the square.
 */
const negligible = 4;

function measure(construct: Construct, { index, without }: Job, order: Order): void {
  const left = new Set(without);
  const times: Times = new Map();
  const { text } = construct.files(order.sizes[0]!)[0]!;
  const wanted = surroundings(text, Math.floor(text.length / 2));
  let sizes = order.sizes;
  let asked = new Set(['read', ...order.layers]);
  for (let round = 0; round < rounds && asked.size > 0; round++) {
    // The exponent is that between the two largest sizes.
    if (round > 0) sizes = [...sizes.slice(-2), ...order.larger.slice(round - 1, round)];
    const slow = new Set(left);
    for (const size of sizes) {
      if (slow.has('read')) break;
      const measured = measureOnce({ construct, index, size, wanted, left: slow, isAgain: round > 0 }, asked);
      for (const [layer, ms] of measured) {
        const best = Math.min(ms, times.get(layer)?.get(size) ?? Infinity);
        if (!times.has(layer)) times.set(layer, new Map());
        times.get(layer)!.set(size, best);
        tell({ kind: 'took', index, size, layer, ms: best });
        if (ms > order.enough || (ms < negligible && size > order.sizes[0]! && !cached.has(layer))) slow.add(layer);
      }
    }
    asked = new Set(
      [...times].filter(([, of]) => (exponentOf({ times: of }) ?? 0) > order.goal).map(([layer]) => layer),
    );
  }
  tell({ kind: 'done', index });
}

interface Once {
  readonly construct: Construct;
  readonly index: number;
  readonly size: number;
  /** What is around the place where something is typed. */
  readonly wanted: Surroundings;
  /** Layers that are left out; those that throw are added. */
  readonly left: Set<string>;
  readonly isAgain: boolean;
}

/** The processor time of each layer that is asked for, in milliseconds, once. */
function measureOnce(
  { construct, index, size, wanted, left, isAgain }: Once,
  asked: ReadonlySet<string>,
): Map<string, number> {
  const took = new Map<string, number>();
  global.gc?.();
  const opened = open(construct.files(size), wanted);
  for (const layer of layerNames) {
    if (left.has(layer) || !(asked.has(layer) || cached.has(layer))) continue;
    // Garbage of others is not this layer's; collecting it takes too long where everything is measured.
    if (isAgain) global.gc?.();
    const start = processorTime();
    tell({ kind: 'begins', index, size, layer, taken: start / 1000 });
    try {
      layers[layer]!(opened);
    } catch (error) {
      tell({ kind: 'threw', index, size, layer, why: String(error).slice(0, 200) });
      left.add(layer);
    }
    if (asked.has(layer)) took.set(layer, processorTime() - start);
  }
  return took;
}

/** The code is compiled before anything counts. */
function warmUp(): void {
  for (let seed = 1; seed <= 6; seed++) {
    const opened = open([{ uri: 'file:///workspace/a.md', text: makePlan(10_000, seed) }]);
    for (const layer of layerNames) layers[layer]!(opened);
  }
}

const order = JSON.parse(readFileSync(0, 'utf8')) as Order;
const all = [...(order.all ? allConstructs : constructs)(order.lineEnds)];
warmUp();
for (const job of order.jobs) measure(all[job.index]!, job, order);
