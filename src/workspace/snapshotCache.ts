import type { Plan } from '../plan/plan';
import type { LayeredMap } from '../text/layeredMap';
import { reachOf } from './planLinks';
import type { DocumentLookup } from './planSnapshot';
import { PlanSnapshot } from './planSnapshot';
import type { TextEntry } from './textEntry';
import type { WorkspaceOptions } from './workspaceOptions';

/** The workspace that asks for a snapshot. */
export interface AskingWorkspace {
  readonly options: WorkspaceOptions;
  readonly entries: LayeredMap<TextEntry>;
  readonly documents: DocumentLookup;
  /** Increases with each change. */
  readonly version: number;
  /** Whether it was made only to try something. */
  readonly isFork: boolean;
}

/** A snapshot, and what must be unchanged for it to be valid in another workspace. */
interface Cached {
  readonly snapshot: PlanSnapshot;
  /** The plans that it uses, by normalized address; undefined for a missing one. See `reachOf`. */
  readonly reach: ReadonlyMap<string, Plan | undefined>;
  readonly options: WorkspaceOptions;
  readonly version: number;
}

/** The latest snapshot of each document, shared by all workspaces that are derived from one another. */
export class SnapshotCache {
  readonly #latest = new WeakMap<TextEntry, Cached>();

  /** The snapshot of a document in a workspace; undefined if reading it fails and the host takes the error. */
  of(entry: TextEntry, workspace: AskingWorkspace): PlanSnapshot | undefined {
    const plan = entry.plan(workspace.options);
    if (!plan) return undefined;
    const cached = this.#latest.get(entry);
    return cached && isValid(cached, workspace) ? cached.snapshot : this.#make(entry, plan, workspace, cached);
  }

  #make(entry: TextEntry, plan: Plan, workspace: AskingWorkspace, before: Cached | undefined): PlanSnapshot {
    const { options, version, isFork } = workspace;
    const reach = reachOf(entry.uri, plan, (key) => planAt(key, workspace));
    // A plan that uses no other documents doesn't keep any of them in memory.
    const documents = reach.size === 0 ? noDocuments : workspace.documents;
    const fiscalYearStart = options.fiscalYearStart(entry.uri);
    const snapshot = new PlanSnapshot(entry.uri, plan, fiscalYearStart, documents, before?.snapshot.latestKnown);
    // Only the latest workspace updates what the next one starts from; older workspaces and forks don't.
    if (!before || (!isFork && version >= before.version))
      this.#latest.set(entry, { snapshot, reach, options, version });
    return snapshot;
  }
}

function isValid({ snapshot: { uri }, reach, options }: Cached, workspace: AskingWorkspace): boolean {
  const now = workspace.options;
  if (options !== now && options.fiscalYearStart(uri) !== now.fiscalYearStart(uri)) return false;
  for (const [key, plan] of reach) if (planAt(key, workspace) !== plan) return false;
  return true;
}

function planAt(key: string, { entries, options }: AskingWorkspace): Plan | undefined {
  return entries.get(key)?.plan(options);
}

const noDocuments: DocumentLookup = { get: () => undefined };
