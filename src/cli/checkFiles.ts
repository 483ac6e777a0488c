import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Finding } from '../rules/check';
import type { RuleSettings } from '../rules/settings';
import type { Service } from '../service';
import { createService } from '../service';
import { applyEdits } from '../text/edit';
import { Lines } from '../text/lines';
import type { Failure } from './files';
import { readHead, readText, reasonOf } from './files';
import type { FileFinding } from './report';
import { replaceFile } from './replaceFile';

/** A share of the work: some plans to check, and the files that they may speak of. Plain data, so that a worker can take it. */
export interface Job {
  readonly cwd: string;
  /** Paths of the files to check. */
  readonly files: readonly string[];
  /** Paths of vendors' files and plans that are known but checked by somebody else. */
  readonly others: readonly string[];
  readonly include: readonly string[];
  readonly settings: RuleSettings;
  readonly today: string;
  readonly fix: boolean;
}

export interface JobResult {
  readonly findings: FileFinding[];
  readonly failures: Failure[];
  /** How many of the files are plans or vendors' files. */
  readonly plans: number;
}

/** At most this many rounds of fixes: each may bring forth the next, and none may go on for ever. */
const mostRounds = 10;

/** Checks the files of a job, in their order. Files that cannot be read are named; the others are checked all the same. */
export function checkFiles(job: Job): JobResult {
  const service = createService({ include: job.include, settings: job.settings, today: job.today });
  const failures: Failure[] = [];
  for (const path of job.others) readInto(service, path, job.cwd, []);
  const plans = job.files.filter((path) => readInto(service, path, job.cwd, failures));
  for (const path of plans) findLinkedFiles(service, pathToFileURL(path).href, job.cwd);
  const findings: FileFinding[] = [];
  for (const path of plans) {
    const uri = pathToFileURL(path).href;
    if (job.fix) applyFixes(service, uri, path, job.cwd, failures);
    const text = service.workspace.get(uri)?.plan.document.text ?? '';
    const lines = new Lines(text);
    const shown = shownPath(job.cwd, path);
    findings.push(...service.check(uri).map((finding) => fileFinding(shown, finding, lines)));
  }
  return { findings, failures, plans: plans.length };
}

/** The path as people wrote it or would: from the current folder. */
export function shownPath(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || path;
}

/** Gives the service a file where it is a plan; only those are read beyond their head. */
function readInto(service: Service, path: string, cwd: string, failures: Failure[]): boolean {
  const uri = pathToFileURL(path).href;
  try {
    return service.isPlan(uri, readHead(path)) && service.setText(uri, readText(path));
  } catch (error) {
    failures.push({ path: shownPath(cwd, path), reason: reasonOf(error) });
    return false;
  }
}

/**
 * Tells the service which of the linked files below the current folder and the document's own exist, and gives it the vendors' files among
 * them; what lies elsewhere is not looked at.
 */
function findLinkedFiles(service: Service, uri: string, cwd: string): void {
  const roots = [`${pathToFileURL(cwd).href.replace(/\/$/, '')}/`, new URL('.', uri).href];
  for (const target of service.unseenFiles(uri)) {
    if (!roots.some((root) => target.startsWith(root))) continue;
    const path = fileURLToPath(target);
    const exists = existsSync(path);
    service.workspace.setFile(target, exists);
    if (exists && /\.mdx?$/i.test(path)) readInto(service, path, cwd, []);
  }
}

function applyFixes(service: Service, uri: string, path: string, cwd: string, failures: Failure[]): void {
  const before = service.workspace.get(uri)?.plan.document.text ?? '';
  let text = before;
  for (let round = 0; round < mostRounds; round++) {
    const edits = service
      .check(uri)
      .flatMap((finding) => finding.fixes().find(({ isAutomatic }) => isAutomatic)?.edits ?? []);
    const fixed = applyEdits(text, edits);
    if (edits.length === 0 || fixed === text) break;
    text = fixed;
    service.setText(uri, text);
  }
  if (text === before) return;
  try {
    replaceFile(path, text);
  } catch (error) {
    failures.push({ path: shownPath(cwd, path), reason: `it could not be written: ${reasonOf(error)}` });
    service.setText(uri, before);
  }
}

function fileFinding(file: string, { rule, severity, message, range, fixes }: Finding, lines: Lines): FileFinding {
  const at = (offset: number): { line: number; column: number } => {
    const { line, column } = lines.positionAt(offset);
    return { line: line + 1, column: column + 1 };
  };
  return {
    file,
    rule,
    severity,
    message,
    range: { start: at(range.start), end: at(range.end) },
    fixes: fixes().map(({ title }) => title),
  };
}
