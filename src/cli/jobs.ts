import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { bytesPerMegabyte, mostMegabytes } from '../rules/settings';
import type { Job, JobResult } from './checkFiles';
import { checkFiles } from './checkFiles';
import type { Failure } from './failure';
import { failureOf } from './failure';
import { shownPath } from './files';
import { isVendorFile, readHead } from './readFile';

/** Fewer files than this are checked faster than a worker starts. */
const fewestForWorkers = 60;
/** Parsing saturates a core; more workers than this are limited by memory. */
const mostWorkers = 4;

/** Checks the files of a job, in several workers where that pays. */
export async function runJob(job: Job): Promise<JobResult[]> {
  return runJobs(sharesOf(job));
}

/**
 * The files in equal shares, one for each worker. Vendors' files share the first ones: their findings depend on the
 * plans that link to them, and a worker that checks one has to know all of those. The others are dealt out in turn,
 * since files that cost much often stand next to each other.
 */
function sharesOf(job: Job): Job[] {
  const workers = Math.min(mostWorkers, availableParallelism());
  if (job.files.length < fewestForWorkers || workers < 2) return [job];
  const vendors = job.files.filter(isVendorFileAt);
  const isVendor = new Set(vendors);
  const size = Math.ceil(job.files.length / workers);
  const shares = Array.from({ length: workers }, (_, index) => vendors.slice(index * size, (index + 1) * size));
  let next = 0;
  for (const path of job.files) {
    if (isVendor.has(path)) continue;
    while (shares[next % workers]!.length >= size) next++;
    shares[next++ % workers]!.push(path);
  }
  return shares
    .filter((share) => share.length > 0)
    .map((share) => {
      const own = new Set(share);
      const others = share.some((path) => isVendor.has(path)) ? [...job.files, ...job.others] : vendors;
      return { ...job, files: share, others: others.filter((path) => !own.has(path)) };
    });
}

/** Whether a file is a vendor's file, as far as it can be read. */
export function isVendorFileAt(path: string): boolean {
  try {
    return isVendorFile(readHead(path, mostMegabytes * bytesPerMegabyte));
  } catch {
    return false;
  }
}

/** Runs the last share here and the others in workers. */
async function runJobs(jobs: readonly Job[]): Promise<JobResult[]> {
  const tries = { left: mostTries };
  const beside = jobs.slice(0, -1).map(async (job) => runBeside(job, tries));
  const here = checkFiles(jobs[jobs.length - 1]!);
  return [...(await Promise.all(beside)).flat(), here];
}

/** How often shares are run again in halves. Finding one file among 2,000 takes 22 runs. */
const mostTries = 30;

/**
 * Runs a share in a worker. If the worker dies, the share is run again in halves, until the file that causes it is
 * known.
 */
async function runBeside(job: Job, tries: { left: number }): Promise<JobResult[]> {
  const result = await runInWorker(job);
  if (typeof result !== 'string') return [result];
  const { cwd, files, others } = job;
  if (files.length === 1 || tries.left < 2)
    return [{ findings: [], failures: [endedWorker(cwd, files, result)], mayLackAttributes: false, checked: [] }];
  tries.left -= 2;
  const half = Math.ceil(files.length / 2);
  const results: JobResult[] = [];
  for (const [own, other] of [
    [files.slice(0, half), files.slice(half)],
    [files.slice(half), files.slice(0, half)],
  ] as const) {
    for (const one of await runBeside({ ...job, files: own, others: [...others, ...other] }, tries)) results.push(one);
  }
  return results;
}

function endedWorker(cwd: string, files: readonly string[], why: string): Failure {
  const more = files.length - 1;
  return failureOf(`${shownPath(cwd, files[0]!)}${more > 0 ? ` and ${more} more` : ''}`, new Error(why));
}

/** A worker's result for a share, or why there is none. */
async function runInWorker(job: Job): Promise<JobResult | string> {
  const { Worker } = await import('node:worker_threads');
  return new Promise((resolve) => {
    const worker = new Worker(join(__dirname, 'worker.js'), { workerData: job });
    worker.once('message', (result: JobResult) => resolve(result));
    worker.once('error', (error) => resolve(error.message));
    // Without this a worker that exits silently would block the run; after its message it has no effect.
    worker.once('exit', (code) => resolve(`the worker ended with ${code}`));
  });
}
