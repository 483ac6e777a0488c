import { dirname, resolve } from 'node:path';
import type { CheckOptions } from './arguments';
import { newOnes, readBaseline, writeBaseline } from './baseline';
import type { Job, JobResult } from './checkFiles';
import { checkFiles } from './checkFiles';
import type { Config } from '../rules/config';
import { readConfigs } from './config';
import type { Failure } from './failure';
import { complainOf, failureOf } from './failure';
import { findFiles, shownPath } from './files';
import type { CheckedFiles } from './formats/findings';
import { isVendorFileAt, runJob } from './jobs';
import type { FileFinding } from './report';
import { prettyReport } from './report';
import { standardInput } from './standardInput';
import { complain, print, printJson, wantsColour, noPlans } from './terminal';

/** Checks what the options name, prints the findings, and returns the exit code: 0, 1 or 2. */
export async function runCheck(options: CheckOptions): Promise<number> {
  const { problems, ...job } = await jobOf(options);
  if (options.isDryRun) {
    const { runDryRun } = await import('./dryRun');
    return runDryRun(job, problems);
  }
  const results = options.fix ? [checkFiles(job, await import('./replaceFile'))] : await runJob(job);
  const found = await chosenFindings(job, findingsOf(job, results), options);
  const findings = options.isQuiet ? found.findings.filter(isCounted) : found.findings;
  const failures = eachOnce([...problems, ...results.flatMap((result) => result.failures), ...found.failures]);
  const checked = results.flatMap((result) => result.checked);
  complainOf(failures);
  if (results.some(({ mayLackAttributes }) => mayLackAttributes)) complain(lackOfAttributes);
  await printFindings({ findings, checked, failures }, options);
  if (failures.length > 0) return 2;
  if (checked.length === 0) complain(noPlans);
  return findings.filter(isCounted).length > options.mostFindings ? 1 : 0;
}

/** What is to be checked, with the problems of the settings and paths. */
async function jobOf(options: CheckOptions): Promise<Job & { readonly problems: readonly Failure[] }> {
  const cwd = process.cwd();
  const path = resolve(cwd, options.standardInputAs ?? '');
  const { files, folders, failures } =
    options.standardInputAs === undefined
      ? findFiles(cwd, options.paths)
      : { files: [path], folders: [dirname(path)], failures: [] };
  const texts = options.standardInputAs === undefined ? undefined : new Map([[path, await standardInput()]]);
  const { problems, ...configs } = readConfigs(cwd, files);
  const { profile } = options;
  const withProfile = <C extends Config>(config: C): C =>
    profile === undefined ? config : { ...config, settings: { ...config.settings, profile } };
  return {
    cwd,
    files,
    folders,
    others: options.paths.length > 0 && files.some(isVendorFileAt) ? findFiles(cwd, []).files : [],
    all: files,
    config: { ...withProfile(configs), folders: configs.folders.map(withProfile) },
    today: options.today,
    texts,
    problems: [...problems, ...failures],
  };
}

/** The findings that the options ask for, and why they can't be told from others if that is so. */
async function chosenFindings(
  job: Job,
  findings: readonly FileFinding[],
  { changedSince, baseline, newBaseline }: CheckOptions,
): Promise<{ readonly findings: readonly FileFinding[]; readonly failures: readonly Failure[] }> {
  let chosen = findings;
  const failures: Failure[] = [];
  const attempt = async (name: string, act: () => Promise<void> | void): Promise<void> => {
    try {
      await act();
    } catch (error) {
      failures.push(failureOf(name, error));
    }
  };
  if (changedSince !== undefined)
    await attempt(`--changed ${changedSince}`, async () => {
      chosen = newOnes(chosen, await fingerprintsBefore(job, changedSince));
    });
  if (newBaseline !== undefined)
    await attempt(newBaseline, () => {
      writeBaseline(newBaseline, findings);
      chosen = [];
    });
  if (baseline !== undefined)
    await attempt(baseline, () => {
      chosen = newOnes(chosen, readBaseline(baseline));
    });
  return { findings: chosen, failures };
}

/** The fingerprints of what a check would have found before the changes since a revision. */
async function fingerprintsBefore(job: Job, revision: string): Promise<ReadonlySet<string>> {
  const { textsBefore } = await import('./changedSince');
  const texts = textsBefore(job.cwd, revision, job.files);
  const there = (path: string): boolean => !texts.has(path) || texts.get(path) !== undefined;
  const files = job.files.filter(there);
  const before = await runJob({ ...job, files, all: files, others: job.others.filter(there), texts });
  return new Set(before.flatMap((result) => result.findings.map(({ fingerprint }) => fingerprint)));
}

async function printFindings(found: CheckedFiles, options: CheckOptions): Promise<void> {
  const { findings, checked } = found;
  switch (options.format) {
    case 'pretty': {
      const isOfNew = [options.changedSince, options.baseline, options.newBaseline].some((one) => one !== undefined);
      const useColour = wantsColour(process.stdout.isTTY, process.env);
      if (checked.length > 0) print(prettyReport(findings, checked.length, useColour, isOfNew));
      return;
    }
    case 'json':
      printJson(findings);
      return;
    case 'github': {
      const { githubLines } = await import('./formats/github');
      print(githubLines(findings));
      return;
    }
    case 'gitlab': {
      const { gitlabData } = await import('./formats/gitlab');
      printJson(gitlabData(findings));
      return;
    }
    case 'junit': {
      const { junitXml } = await import('./formats/junit');
      print(junitXml(found).split('\n'));
      return;
    }
    case 'sarif': {
      const { sarifLog } = await import('./formats/sarif');
      printJson(sarifLog(found));
    }
  }
}

/** Whether a problem makes a check fail. */
function isCounted({ severity }: FileFinding): boolean {
  return severity === 'error' || severity === 'warning';
}

/** Not an error: on most systems without such a program no file has any. */
const lackOfAttributes =
  'extended attributes and access control lists of fixed files may be lost, because this system’s cp doesn’t copy them';

/** Several workers may fail on one file that their plans link to. */
function eachOnce(failures: readonly Failure[]): Failure[] {
  return [...new Map(failures.map((failure) => [`${failure.path}\n${failure.reason}`, failure])).values()];
}

/** Findings by file, in the order of the files; those of one file keep their order. */
function findingsOf({ cwd, files }: Job, results: readonly JobResult[]): FileFinding[] {
  const places = new Map(files.map((path, index) => [shownPath(cwd, path), index]));
  const findings = results.flatMap((result) => result.findings);
  return findings.sort((a, b) => places.get(a.file)! - places.get(b.file)!);
}
