import type { PlanName } from '../service';
import type { ReportService } from '../service/reportService';
import { createReportService } from '../service/reportService';
import { readConfigs } from './config';
import type { Failure } from './failure';
import { failureOf } from './failure';
import { findFiles, shownPath } from './files';
import { Loader, uriOf } from './loader';
import { isVendorFile } from './readFile';

/** A plan that a command is about. */
export interface LoadedPlan extends PlanName {
  /** For display. */
  readonly path: string;
}

/** The plans that a command is about. */
export interface LoadedPlans {
  readonly service: ReportService;
  /** The named ones, in order; vendors' files are known, but not included. */
  readonly plans: readonly LoadedPlan[];
  /** What can't be read, problems in settings, and plans without an answer. */
  readonly failures: Failure[];
}

/** The answer for each plan, without those that have none. If one throws, only that plan is reported as a failure. */
export function answersOf<T>({ plans, failures }: LoadedPlans, answer: (plan: LoadedPlan) => T | undefined): T[] {
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
  const plans = files.flatMap((path): LoadedPlan[] => {
    const plan = service.planAt(uriOf(path));
    return plan ? [{ ...plan, path: shownPath(cwd, path) }] : [];
  });
  return { service, plans, failures: [...problems, ...failures, ...loader.failures] };
}
