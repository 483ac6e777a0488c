import type { Plan } from '../plan/plan';
import type { LayeredMap } from '../text/layeredMap';
import { reachOf } from './planLinks';
import type { Reach } from './planSnapshot';
import { PlanSnapshot } from './planSnapshot';
import type { TextEntry } from './textEntry';
import type { WorkspaceOptions } from './workspaceOptions';

/** What the snapshots of a workspace depend on. */
interface SnapshotSource {
  readonly options: WorkspaceOptions;
  readonly entries: LayeredMap<TextEntry>;
  /** Increases with each change. */
  readonly version: number;
  /** Whether the workspace was made only to try something; no later workspace is derived from it. */
  readonly isFork: boolean;
}

/** The snapshot of a document, with the conditions under which another workspace can reuse it. */
interface Kept {
  readonly snapshot: PlanSnapshot;
  readonly reach: Reach;
  readonly options: WorkspaceOptions;
  readonly version: number;
}

/** The latest snapshot of each document, shared by all workspaces that are derived from one another. */
export type LatestSnapshots = WeakMap<TextEntry, Kept>;

/** The snapshots of one workspace, made on demand: each document has one, and every plan that uses it has that one. */
export class Snapshots {
  readonly #known = new Map<TextEntry, PlanSnapshot>();

  constructor(
    private readonly state: SnapshotSource,
    private readonly latest: LatestSnapshots,
  ) {}

  /** Undefined if reading fails and the host handles the failure; the document then counts as missing until its text changes. */
  of(entry: TextEntry): PlanSnapshot | undefined {
    const known = this.#known.get(entry);
    if (known) return known;
    const plan = entry.plan(this.state.options);
    if (!plan) return undefined;
    return this.#kept(entry) ?? this.#make(entry, plan);
  }

  /** The snapshot of another workspace, if it and everything that it uses are the same here. */
  #kept(entry: TextEntry): PlanSnapshot | undefined {
    const kept = this.latest.get(entry);
    if (!kept || !this.#holds(kept)) return undefined;
    this.#known.set(entry, kept.snapshot);
    for (const [key, other] of kept.reach) if (other) this.#known.set(this.state.entries.get(key)!, other);
    return kept.snapshot;
  }

  /** Makes the snapshot of a plan, and those of the documents that it uses: they may use each other, and this one. */
  #make(entry: TextEntry, plan: Plan): PlanSnapshot {
    const first = this.#begin(entry, plan);
    const open = [first];
    for (const { reach } of open) {
      for (const key of reach.keys()) {
        const target = this.state.entries.get(key);
        const targetPlan = this.#planAt(key);
        if (!target || !targetPlan) continue;
        let snapshot = this.#known.get(target) ?? this.#kept(target);
        if (!snapshot) {
          const begun = this.#begin(target, targetPlan);
          open.push(begun);
          snapshot = begun.snapshot;
        }
        reach.set(key, snapshot);
      }
    }
    return first.snapshot;
  }

  /** A snapshot whose `reach` has the addresses but not yet the documents. */
  #begin(entry: TextEntry, plan: Plan): { snapshot: PlanSnapshot; reach: Map<string, PlanSnapshot | undefined> } {
    const { options, version, isFork } = this.state;
    const before = this.latest.get(entry);
    const reach = new Map<string, PlanSnapshot | undefined>();
    for (const key of reachOf(plan, (at) => this.#planAt(at))) reach.set(key, undefined);
    const names = before?.snapshot.latestNames;
    const fiscalYearStart = options.fiscalYearStart(entry.uri);
    const snapshot = new PlanSnapshot(entry.uri, plan, fiscalYearStart, reach, names, entry.last);
    this.#known.set(entry, snapshot);
    // Only the latest workspace updates what the next one starts from; older workspaces and forks don't.
    if (!before || (!isFork && version >= before.version))
      this.latest.set(entry, { snapshot, reach, options, version });
    return { snapshot, reach };
  }

  /** Whether a snapshot of another workspace, with everything that it uses, is valid here. */
  #holds({ snapshot, reach, options }: Kept): boolean {
    const now = this.state.options;
    const isSame = (one: PlanSnapshot): boolean =>
      options === now || one.fiscalYearStart === now.fiscalYearStart(one.uri);
    if (!isSame(snapshot)) return false;
    for (const [key, other] of reach) {
      if (this.#planAt(key) !== other?.plan) return false;
      if (!other) continue;
      // A document has one snapshot in a workspace, and every plan that uses it has to use that one.
      const known = this.#known.get(this.state.entries.get(key)!) ?? other;
      if (known !== other || !isSame(other)) return false;
    }
    return true;
  }

  #planAt(key: string): Plan | undefined {
    return this.state.entries.get(key)?.plan(this.state.options);
  }
}
