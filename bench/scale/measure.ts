// A process that measures constructs: it reads from its input which, and writes a line for each time, so that whoever
// started it knows where it is when it does not come back.
import { readFileSync, writeSync } from 'node:fs';
import { makePlan } from '../plans.mjs';
import { allConstructs, constructs } from '../hostile/constructs';
import type { Construct, LineEnds } from '../hostile/constructs';
import { layerNames, layers, open } from './layers';

/** What is to be measured. */
export interface Order {
  readonly lineEnds: LineEnds;
  /** Whether jobs count in the list of every pattern in every place. */
  readonly all: boolean;
  readonly jobs: readonly Job[];
  readonly sizes: readonly number[];
  /** Of so many times the best counts. */
  readonly rounds: number;
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

function measure(construct: Construct, { index, without }: Job, order: Order): void {
  const left = new Set(without);
  for (const size of order.sizes) {
    const files = construct.files(size);
    const best = new Map<string, number>();
    for (let round = 0; round < order.rounds; round++) {
      const began = processorTime();
      const opened = open(files);
      for (const layer of layerNames) {
        if (left.has(layer) || (!order.layers.includes(layer) && layer !== 'read')) continue;
        // Garbage of others is not this layer's; collecting it takes too long where it is measured once.
        if (order.rounds > 1) global.gc?.();
        const start = processorTime();
        tell({ kind: 'begins', index, size, layer, taken: start / 1000 });
        try {
          layers[layer]!(opened);
        } catch (error) {
          tell({ kind: 'threw', index, size, layer, why: String(error).slice(0, 200) });
          left.add(layer);
        }
        const ms = processorTime() - start;
        best.set(layer, Math.min(ms, best.get(layer) ?? Infinity));
      }
      if (processorTime() - began > order.enough * 2) break;
    }
    for (const [layer, ms] of best) {
      tell({ kind: 'took', index, size, layer, ms });
      if (ms > order.enough) left.add(layer);
    }
    if (left.has('read')) break;
  }
  tell({ kind: 'done', index });
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
