import type { PlanName } from '../service';
import type { ReportService } from '../service/reportService';
import { createReportService } from '../service/reportService';
import type { ServiceOptions } from '../service';
import { readConfigs } from './config';
import type { Failure } from './failure';
import { failureOf } from './failure';
import { findFiles, shownPath } from './files';
import { Loader, uriOf } from './loader';

/** A plan or a vendor's file that a command is about. */
export interface LoadedDocument {
  readonly uri: string;
  /** For display. */
  readonly path: string;
}

/** A plan that a command is about. */
export interface LoadedPlan extends PlanName, LoadedDocument {}

/** The plans that a command is about. */
export interface LoadedPlans<Known extends ReportService = ReportService> {
  readonly service: Known;
  /** The named ones, in order; vendors' files are known, but not included. */
  readonly plans: readonly LoadedPlan[];
  /** The named plans and vendors' files, in order. */
  readonly documents: readonly LoadedDocument[];
  /** What can't be read, problems in settings, and plans without an answer. */
  readonly failures: Failure[];
}

/** The answer for each plan, without those that have none. If one throws, only that plan is reported as a failure. */
export function answersOf<Of extends LoadedDocument, T>(
  { plans, failures }: { readonly plans: readonly Of[]; readonly failures: Failure[] },
  answer: (plan: Of) => T | undefined,
): T[] {
  return plans.flatMap((plan) => {
    try {
      return answer(plan) ?? [];
    } catch (error) {
      failures.push(failureOf(plan.path, error));
      return [];
    }
  });
}

/**
 * Reads the plans that paths name (by default all in this folder), with the vendors' files that they link to, and the
 * plans that are connected with them by dependencies: dates and floats are the same whether they are named or not.
 */
export function loadPlans(cwd: string, paths: readonly string[], today: string): LoadedPlans {
  return loadPlansInto(createReportService, cwd, paths, today);
}

/**
 * The same with another kind of service. With `hasOthers`, all other plans of this folder are known too, although the
 * command isn't about them.
 */
export function loadPlansInto<Known extends ReportService>(
  create: (options: ServiceOptions) => Known,
  cwd: string,
  paths: readonly string[],
  today: string,
  { hasOthers = false }: { readonly hasOthers?: boolean } = {},
): LoadedPlans<Known> {
  const { files, folders, failures } = findFiles(cwd, paths);
  const { problems, ...config } = readConfigs(cwd, files);
  const service = create({ ...config, today });
  const loader = new Loader(service, { cwd, folders, named: new Set(files) });
  for (const path of files) if (loader.read(path)) loader.readPredecessors(path);
  if (paths.length > 0) {
    const others = findFiles(cwd, []).files;
    if (hasOthers) for (const path of others) loader.readOther(path, () => true);
    else readSuccessors(loader, service, others);
  }
  const documents = files.flatMap((path): LoadedDocument[] => {
    const uri = uriOf(path);
    return service.has(uri) ? [{ uri, path: shownPath(cwd, path) }] : [];
  });
  const plans = documents.flatMap(({ uri, path }): LoadedPlan[] => {
    const plan = service.planAt(uri);
    return plan ? [{ ...plan, path }] : [];
  });
  return { service, plans, documents, failures: [...problems, ...failures, ...loader.failures] };
}

/** Reads those of some files that link to a known plan, with what these depend on, until there are no more. */
function readSuccessors(loader: Loader, service: ReportService, files: readonly string[]): void {
  let left = files.filter((path) => !service.has(uriOf(path)));
  for (let before = -1; left.length !== before;) {
    before = left.length;
    const names = service.uris().map((uri) => uri.slice(uri.lastIndexOf('/') + 1));
    const spellings = [...new Set(names.flatMap((name) => [name, decodeURIComponent(name)]))];
    const linksHere = (text: string): boolean => spellings.some((name) => text.includes(name));
    left = left.filter((path) => !loader.readOther(path, linksHere));
    for (const path of files) if (service.has(uriOf(path))) loader.readPredecessors(path);
    left = left.filter((path) => !service.has(uriOf(path)));
  }
}
