import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Job, Order, Said } from './measure';

/** What was measured of a layer for a construct: milliseconds at each size, and how it ended where it did not end well. */
export interface Row {
  readonly index: number;
  readonly layer: string;
  readonly times: Map<number, number>;
  /** Set where it threw, or did not come back in time at this size. */
  ending?: { readonly size: number; readonly why: string };
}

/** How long a layer may take, in seconds of processor time. */
const patience = 6;

/** And where nobody says what a process took, in seconds on the clock: the machine may be busy. */
const longPatience = 60;

/** Who hears what is measured. */
export interface Listener {
  /** All rows of a construct are there. */
  readonly onConstruct: (index: number, rows: readonly Row[]) => void;
  readonly onEnding: (row: Row) => void;
  readonly onProgress: (done: number) => void;
  /** Where it is, no other construct is measured. */
  readonly isTimeUp: () => boolean;
}

/** Measures in processes of their own; one that does not come back is ended, and its construct goes on without that layer. */
export async function measureAll(order: Order, program: string, listener: Listener): Promise<void> {
  const rows = new Map<number, Map<string, Row>>();
  const rowOf = (index: number, layer: string): Row => {
    const ofIndex = rows.get(index) ?? new Map<string, Row>();
    rows.set(index, ofIndex);
    const row = ofIndex.get(layer) ?? { index, layer, times: new Map() };
    ofIndex.set(layer, row);
    return row;
  };
  let waiting = [...order.jobs];
  const leave = (jobs: readonly Job[]): void => {
    for (const { index } of waiting.slice(0, waiting.length - jobs.length))
      listener.onConstruct(index, [...(rows.get(index)?.values() ?? [])]);
    waiting = [...jobs];
    listener.onProgress(order.jobs.length - waiting.length);
  };
  while (waiting.length > 0 && !listener.isTimeUp()) {
    let last: Extract<Said, { kind: 'begins' }> | undefined;
    const why = await runChild({ ...order, jobs: waiting }, program, (said) => {
      if (said.kind === 'begins') last = said;
      else if (said.kind === 'took') rowOf(said.index, said.layer).times.set(said.size, said.ms);
      else if (said.kind === 'threw') rowOf(said.index, said.layer).ending = { size: said.size, why: said.why };
      else {
        leave(waiting.slice(1));
        return waiting.length === 0 || listener.isTimeUp();
      }
      return false;
    });
    if (waiting.length === 0 || listener.isTimeUp()) break;
    if (!last) throw new Error(`Nothing was measured: ${why}`);
    const row = rowOf(last.index, last.layer);
    row.ending = { size: last.size, why };
    listener.onEnding(row);
    leave(again(waiting, last));
  }
}

/** The construct without the layer that did not end; without a text that can be read there is nothing to measure. */
function again([job, ...others]: readonly Job[], { layer }: { readonly layer: string }): Job[] {
  if (!job || layer === 'read' || job.without.length > 4) return others;
  return [{ ...job, without: [...job.without, layer] }, ...others];
}

/** Runs a process until it ends, says nothing for too long, or `hear` returns that it is enough; answers how it ended. */
async function runChild(order: Order, program: string, hear: (said: Said) => boolean): Promise<string> {
  // With so much room, garbage is collected where measuring says so, and rarely while something is measured.
  const memory = [
    '--initial-heap-size=1500',
    '--max-old-space-size=2000',
    '--max-semi-space-size=64',
    '--single-threaded-gc',
  ];
  const child = spawn(process.execPath, ['--expose-gc', ...memory, program], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-2000)));
  child.stdin.end(JSON.stringify(order));
  let isTooLong = false;
  let heard = { at: Date.now(), taken: 0 };
  const timer = setInterval(() => {
    const seconds = (Date.now() - heard.at) / 1000;
    if (seconds < patience) return;
    const taken = processorSeconds(child.pid);
    if (taken === undefined ? seconds < longPatience : taken - heard.taken < patience) return;
    isTooLong = true;
    child.kill('SIGKILL');
  }, 1000);
  const ended = once(child, 'close');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = JSON.parse(line) as Said;
    heard = { at: Date.now(), taken: said.kind === 'begins' ? said.taken : heard.taken };
    if (hear(said)) child.kill('SIGKILL');
  });
  const [code, signal] = (await ended) as [number | null, string | null];
  clearInterval(timer);
  if (isTooLong) return `more than ${patience} s`;
  if (/heap out of memory/.test(errors)) return 'out of memory';
  return code === 0 ? 'ended' : `ended with ${signal ?? code}: ${errors.trim().split('\n').at(-1) ?? ''}`;
}

/** The processor time that a process took so far; undefined where the system does not say. */
function processorSeconds(pid: number | undefined): number | undefined {
  try {
    // Behind the name in parentheses, the 12th and 13th fields count hundredths of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}
