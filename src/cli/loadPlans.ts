import { pathToFileURL } from 'node:url';
import type { Service } from '../service';
import { createService } from '../service';
import { frontMatterType } from '../syntax/frontMatter';
import type { PlanSnapshot } from '../workspace/workspace';
import { readConfigs } from './config';
import type { Failure } from './failure';
import { failureOf } from './failure';
import { findFiles, shownPath } from './files';
import { Inside } from './inside';
import { LinkedFiles } from './linkedFiles';
import { readDocument } from './readFile';

/** The plans that a command is about. */
export interface LoadedPlans {
  readonly service: Service;
  /** Those named, in their order; vendors' files are known, and none of them. */
  readonly plans: readonly { readonly path: string; readonly snapshot: PlanSnapshot }[];
  /** What cannot be read, what is wrong with settings, and of what nothing could be said. */
  readonly failures: Failure[];
}

/**
 * What there is to say of each plan, with those left out of which there is nothing. Where one throws, it alone is named among
 * the failures.
 */
export function answersOf<T>(
  { plans, failures }: LoadedPlans,
  answer: (snapshot: PlanSnapshot, path: string) => T | undefined,
): T[] {
  return plans.flatMap(({ path, snapshot }) => {
    try {
      return answer(snapshot, path) ?? [];
    } catch (error) {
      failures.push(failureOf(path, error));
      return [];
    }
  });
}

/** Reads the plans that paths name (all of this folder where there are none), with the vendors' files that they link to. */
export function loadPlans(cwd: string, paths: readonly string[], today: string): LoadedPlans {
  const { files, folders, failures } = findFiles(cwd, paths);
  const { problems, ...config } = readConfigs(cwd, files);
  const service = createService({ ...config, today });
  const named = new Set(files);
  const unread: Failure[] = [];
  const read = (path: string): boolean => {
    const uri = pathToFileURL(path).href;
    try {
      const wants = (head: string): boolean =>
        service.isPlan(uri, head) && (named.has(path) || frontMatterType(head) === 'vendor');
      const text = readDocument(path, { maxBytes: service.maxBytesOf(uri), wants });
      return text !== undefined && service.setText(uri, text);
    } catch (error) {
      // What could not be read must not stand in the way of the others.
      service.remove(uri);
      unread.push(failureOf(shownPath(cwd, path), error));
      return false;
    }
  };
  const toLookAt = files.filter(read);
  const linked = new LinkedFiles(service, new Inside([cwd, ...folders]), (path) => !named.has(path) && read(path));
  for (const path of toLookAt) for (const vendor of linked.find(path)) toLookAt.push(vendor);
  const plans = files.flatMap((path) => {
    const snapshot = service.workspace.get(pathToFileURL(path).href);
    return snapshot?.plan.kind === 'plan' ? [{ path: shownPath(cwd, path), snapshot }] : [];
  });
  return { service, plans, failures: [...problems, ...failures, ...unread] };
}
