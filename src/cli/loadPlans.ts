import { pathToFileURL } from 'node:url';
import type { Service } from '../service';
import { createService } from '../service';
import { frontMatterType } from '../syntax/frontMatter';
import type { KnownPlan } from '../workspace/workspace';
import { readConfigs } from './config';
import { findFiles, readHead, readText, reasonOf, shownPath } from './files';
import type { Failure } from './files';

/** The plans that a command is about. */
export interface LoadedPlans {
  readonly service: Service;
  /** Those named, in their order; vendors' files are known, and none of them. */
  readonly plans: readonly { readonly path: string; readonly known: KnownPlan }[];
  /** What cannot be read, and what is wrong with settings. */
  readonly failures: readonly Failure[];
}

/** Reads the plans that paths name (all of this folder where there are none), with the vendors' files that they may link to. */
export function loadPlans(cwd: string, paths: readonly string[], today: string): LoadedPlans {
  const { files, failures } = findFiles(cwd, paths);
  const { problems, ...config } = readConfigs(cwd, files);
  const service = createService({ ...config, today });
  const unread: Failure[] = [];
  const read = (path: string, isNamed: boolean): void => {
    const uri = pathToFileURL(path).href;
    try {
      const head = readHead(path);
      if (service.isPlan(uri, head) && (isNamed || frontMatterType(head) === 'vendor'))
        service.setText(uri, readText(path));
    } catch (error) {
      if (isNamed) unread.push({ path: shownPath(cwd, path), reason: reasonOf(error) });
    }
  };
  for (const path of files) read(path, true);
  const named = new Set(files);
  if (paths.length > 0) for (const path of findFiles(cwd, []).files) if (!named.has(path)) read(path, false);
  const plans = files.flatMap((path) => {
    const known = service.workspace.get(pathToFileURL(path).href);
    return known?.plan.kind === 'plan' ? [{ path: shownPath(cwd, path), known }] : [];
  });
  return { service, plans, failures: [...problems, ...failures, ...unread] };
}
