import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { frontMatterType } from '../syntax/frontMatter';
import type { CheckOptions } from './arguments';
import type { Job, JobResult } from './checkFiles';
import { checkFiles } from './checkFiles';
import type { Config } from '../rules/configFile';
import { readConfigs } from './config';
import { findFiles, readHead, shownPath } from './files';
import type { FileFinding } from './report';
import { jsonReport, prettyReport } from './report';

/** Fewer files than this are checked faster than a worker starts. */
const fewestForWorkers = 60;
/** Parsing fills a core; more workers than this wait for memory. */
const mostWorkers = 4;

/** Checks what the options name, prints what was found, and gives the exit code: 0, 1 or 2. */
export async function runCheck(options: CheckOptions): Promise<number> {
  const cwd = process.cwd();
  const { files, failures } = findFiles(cwd, options.paths);
  const { problems, ...configs } = readConfigs(cwd, files);
  const { profile } = options;
  const withProfile = <C extends Config>(config: C): C =>
    profile === undefined ? config : { ...config, settings: { ...config.settings, profile } };
  const job: Job = {
    cwd,
    files,
    others: options.paths.length > 0 && files.some(isVendorFile) ? findFiles(cwd, []).files : [],
    all: files,
    config: { ...withProfile(configs), folders: configs.folders.map(withProfile) },
    today: options.today,
    fix: options.fix,
  };
  const results = await runJobs(options.fix ? [job] : sharesOf(job));
  const findings = inOrder(
    files.map((path) => shownPath(cwd, path)),
    results.flatMap((result) => result.findings),
  );
  const plans = results.reduce((sum, result) => sum + result.plans, 0);
  const all = [...problems, ...failures, ...results.flatMap((result) => result.failures)];
  for (const { path, reason } of all) process.stderr.write(`baton: ${path}: ${reason}\n`);
  const useColour = process.stdout.isTTY && !process.env['NO_COLOR'];
  process.stdout.write(options.format === 'json' ? jsonReport(findings) : prettyReport(findings, plans, useColour));
  if (all.length > 0) return 2;
  return findings.some(({ severity }) => severity === 'error' || severity === 'warning') ? 1 : 0;
}

/** Findings by file, in the order of the files; those of one file stay as they are. */
function inOrder(files: readonly string[], findings: readonly FileFinding[]): FileFinding[] {
  const places = new Map(files.map((file, index) => [file, index]));
  return [...findings].sort((a, b) => places.get(a.file)! - places.get(b.file)!);
}

/**
 * The files in equal shares, one for each worker. The vendors' files come first and so share a worker: what their
 * findings are depends on the plans that link to them, and whoever checks one must know all of those.
 */
function sharesOf(job: Job): Job[] {
  const workers = Math.min(mostWorkers, availableParallelism());
  if (job.files.length < fewestForWorkers || workers < 2) return [job];
  const vendors = job.files.filter(isVendorFile);
  const isVendor = new Set(vendors);
  const files = [...vendors, ...job.files.filter((path) => !isVendor.has(path))];
  const size = Math.ceil(files.length / workers);
  const starts = Array.from({ length: Math.ceil(files.length / size) }, (_, index) => index * size);
  return starts.map((start) => {
    const share = files.slice(start, start + size);
    const own = new Set(share);
    const others = start < vendors.length ? [...files, ...job.others] : vendors;
    return { ...job, files: share, others: others.filter((path) => !own.has(path)) };
  });
}

function isVendorFile(path: string): boolean {
  try {
    return frontMatterType(readHead(path)) === 'vendor';
  } catch {
    return false;
  }
}

/** Runs the last share here and the others beside it. */
async function runJobs(jobs: readonly Job[]): Promise<JobResult[]> {
  const beside = jobs.slice(0, -1).map(runInWorker);
  const here = checkFiles(jobs[jobs.length - 1]!);
  return [...(await Promise.all(beside)), here];
}

async function runInWorker(job: Job): Promise<JobResult> {
  return new Promise((resolve) => {
    const worker = new Worker(join(__dirname, 'worker.js'), { workerData: job });
    const fail = (why: string): void => {
      const reason = `it could not be checked (${why}); try fewer files at once`;
      const failures = job.files.map((path) => ({ path: shownPath(job.cwd, path), reason }));
      resolve({ findings: [], failures, plans: 0 });
    };
    worker.once('message', (result: JobResult) => resolve(result));
    worker.once('error', (error) => fail(error.message));
    // A worker that ends without a word would leave us waiting; after its message this says nothing any more.
    worker.once('exit', (code) => fail(`the worker ended with ${code}`));
  });
}
