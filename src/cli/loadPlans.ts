import type { PlanName } from '../service';
import type { ReportService } from '../service/reportService';
import { createReportService } from '../service/reportService';
import { readConfigs } from './config';
import type { Failure } from './failure';
import { failureOf } from './failure';
import { findFiles, shownPath } from './files';
import { Loader, uriOf } from './loader';
import { isVendorFile } from './readFile';

/** A plan or a vendor's file that a command is about. */
export interface LoadedDocument {
  readonly uri: string;
  /** For display. */
  readonly path: string;
}

/** A plan that a command is about. */
export interface LoadedPlan extends PlanName, LoadedDocument {}

/** The plans that a command is about. */
export interface LoadedPlans {
  readonly service: ReportService;
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

/** Reads the plans that paths name (by default all in this folder), with the vendors' files that they link to. */
export function loadPlans(cwd: string, paths: readonly string[], today: string): LoadedPlans {
  const { files, folders, failures } = findFiles(cwd, paths);
  const { problems, ...config } = readConfigs(cwd, files);
  const service = createReportService({ ...config, today });
  const loader = new Loader(service, { cwd, folders, named: new Set(files), readsLinked: isVendorFile });
  const toLookAt = files.filter((path) => loader.read(path));
  for (const path of toLookAt) for (const vendor of loader.readLinked(path)) toLookAt.push(vendor);
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
