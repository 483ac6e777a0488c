import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RuleSettings } from '../rules/settings';
import { profiles } from '../rules/settings';
import { frontMatterType } from '../syntax/frontMatter';
import type { CheckOptions } from './arguments';
import type { Job, JobResult } from './checkFiles';
import { checkFiles, shownPath } from './checkFiles';
import { readConfig } from './config';
import { findFiles, readHead } from './files';
import { jsonReport, prettyReport } from './report';

/** Fewer files than this are checked faster than a worker starts. */
const fewestForWorkers = 60;
/** Parsing fills a core; more workers than this wait for memory. */
const mostWorkers = 4;

/** Checks what the options name, prints what was found, and gives the exit code: 0, 1 or 2. */
export async function runCheck(options: CheckOptions): Promise<number> {
  const cwd = process.cwd();
  const config = readConfig(cwd);
  const { files, failures } = findFiles(cwd, options.paths);
  const settings = withProfile(config.settings, options.profile);
  const job: Job = {
    cwd,
    files,
    others: [],
    include: config.include,
    settings,
    today: options.today,
    fix: options.fix,
  };
  const results = await runJobs(sharesOf(job));
  const findings = results.flatMap((result) => result.findings);
  const plans = results.reduce((sum, result) => sum + result.plans, 0);
  const all = [...config.problems, ...failures, ...results.flatMap((result) => result.failures)];
  for (const { path, reason } of all) process.stderr.write(`baton: ${path}: ${reason}\n`);
  const useColour = process.stdout.isTTY && !process.env['NO_COLOR'];
  process.stdout.write(options.format === 'json' ? jsonReport(findings) : prettyReport(findings, plans, useColour));
  if (all.length > 0) return 2;
  return findings.some(({ severity }) => severity === 'error' || severity === 'warning') ? 1 : 0;
}

function withProfile(settings: RuleSettings, profile: string | undefined): RuleSettings {
  const known = profiles.find((one) => one === profile);
  return known ? { ...settings, profile: known } : settings;
}

/** A run of neighbours for each worker, so that the results stand in order; each knows the files that the others check and its plans may speak of. */
function sharesOf(job: Job): Job[] {
  const workers = Math.min(mostWorkers, availableParallelism());
  if (job.files.length < fewestForWorkers || workers < 2) return [job];
  const size = Math.ceil(job.files.length / workers);
  const shares = Array.from({ length: workers }, (_, index) => job.files.slice(index * size, (index + 1) * size));
  const vendors = job.files.filter(isVendorFile);
  return shares
    .filter((files) => files.length > 0)
    .map((files) => {
      const own = new Set(files);
      const isOwnVendor = vendors.some((file) => own.has(file));
      // What a vendor's file must say depends on the plans that link to it, so its share must know them all.
      const others = (isOwnVendor ? job.files : vendors).filter((file) => !own.has(file));
      return { ...job, files, others };
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
    worker.once('message', (result: JobResult) => resolve(result));
    worker.once('error', (error) => {
      const failures = job.files.map((path) => ({
        path: shownPath(job.cwd, path),
        reason: `it could not be checked: ${error.message}`,
      }));
      resolve({ findings: [], failures, plans: 0 });
    });
  });
}
