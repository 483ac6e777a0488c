import type { IsoDate } from '../plan/calendar';
import type { Entity, Field } from '../plan/entity';
import { mentionsOf, statedField } from '../plan/entity';
import type { Reference } from '../plan/names';
import { Names, safelyDecoded } from '../plan/names';
import type { Plan } from '../plan/plan';
import { calendarOf, holidaysOf } from '../plan/planCalendar';
import { isOutside, sourcingOf } from '../plan/values/sourcing';
import { frontMatterType } from '../syntax/frontMatter';
import { LayeredMap } from '../text/layeredMap';
import { memoized } from '../text/memoized';
import { predecessorKinds, DependencyGraph } from './dependencyGraph';
import type { Passage, Passages, Similarity } from './similarity';
import { PassageIndex } from './similarity';
import { dependencyLinks, TextEntry, vendorLinks } from './textEntry';
import type { ReadingOptions } from './textEntry';
import { anchorOf, comparableUri, resolveLink } from './uri';
import type { PlanCalendar } from '../plan/values/resolveDate';

const planTypes: ReadonlySet<string> = new Set([
  'marketing-plan',
  'campaign',
  'launch-plan',
  'go-to-market-plan',
  'content-plan',
  'media-plan',
]);

/** The values of `type:` that make a document a plan, and the one that makes it a vendor's file. */
export const documentTypes: readonly string[] = [...planTypes, 'vendor'];

/** The documents that a plan uses, directly or indirectly, by their normalized address; undefined for a missing one. */
type Reach = ReadonlyMap<string, PlanSnapshot | undefined>;

/**
 * A plan in a workspace, and what is computed from it on demand. It remains the same object in later workspaces until the plan
 * or a document that it uses, directly or indirectly, changes, so results can be cached by it.
 */
export class PlanSnapshot {
  #names?: Names;
  #calendar?: PlanCalendar;
  readonly #files = new Map<Entity, VendorFile | undefined>();

  constructor(
    readonly uri: string,
    readonly plan: Plan,
    /** The month, 1 to 12, in which the fiscal year begins. */
    readonly fiscalYearStart: number,
    /** Only what the plan uses: a reference to the workspace would keep the versions of all documents alive. */
    private readonly reach: Reach,
    /** The names in an earlier version of the plan, for reuse. */
    private before?: Names,
  ) {}

  /** The names in the plan. The same object until the plan or a vendor's file that it links to changes. */
  get names(): Names {
    if (!this.#names) {
      const linked = this.#linked();
      const before = this.before?.plan === this.plan ? this.before : undefined;
      this.#names = before?.isOf(linked) ? before : new Names(this.plan, linked);
      this.before = undefined;
    }
    return this.#names;
  }

  /** The names in the plan or, until they are computed, in the most recent version for which they were. */
  get latestNames(): Names | undefined {
    return this.#names ?? this.before;
  }

  /** The vendors of the plan with a separate file. */
  #linked(): { vendor: Entity; names: Names }[] {
    if (this.plan.kind === 'vendor') return [];
    return this.plan.vendors.flatMap((vendor) => {
      const file = this.fileOf(vendor);
      return file ? [{ vendor, names: file.plan.names }] : [];
    });
  }

  /** The vendor file that a vendor of the plan links to. */
  fileOf(vendor: Entity): VendorFile | undefined {
    if (!this.#files.has(vendor)) this.#files.set(vendor, this.#readFileOf(vendor));
    return this.#files.get(vendor);
  }

  #readFileOf(vendor: Entity): VendorFile | undefined {
    for (const mention of mentionsOf(vendor)) {
      const snapshot = this.#linkedBy(mention.link);
      if (snapshot?.plan.kind === 'vendor' && snapshot.plan !== this.plan)
        return { plan: snapshot, vendor: snapshot.plan.self };
    }
    return undefined;
  }

  /** The entity's field with this key: in the plan or else, for a vendor with a separate file, there. */
  stated(entity: Entity, key: string): Field | undefined {
    const said = statedField(entity, key);
    if (said || entity.kind !== 'vendor') return said;
    const file = this.fileOf(entity);
    return file && statedField(file.vendor, key);
  }

  /** The entity of another document that a mention links to: the one named in its text, or else the one at its anchor. */
  elsewhere({ text, url }: Reference): { readonly snapshot: PlanSnapshot; readonly entity: Entity } | undefined {
    const snapshot = this.#linkedBy(url);
    const entity =
      snapshot && (snapshot.names.find(text, predecessorKinds) ?? snapshot.names.atSlug(anchorOf(url!) ?? ''));
    return entity && predecessorKinds.includes(entity.kind) ? { snapshot, entity } : undefined;
  }

  #linkedBy(url: string | undefined): PlanSnapshot | undefined {
    const target = url === undefined ? undefined : resolveLink(this.uri, url);
    if (target === undefined) return undefined;
    const key = comparableUri(target);
    return key === comparableUri(this.uri) ? this : this.reach.get(key);
  }

  /**
   * Whether a vendor isn't one of our own teams; one for which neither the plan nor its file states it counts as
   * outside.
   */
  isOutside(vendor: Entity): boolean {
    const said = sourcingOf(vendor);
    if (said !== undefined) return said !== 'in-house';
    const file = this.fileOf(vendor);
    return !file || isOutside(file.vendor);
  }

  /** What dates depend on, from the plan and the settings. */
  get calendar(): PlanCalendar {
    return (this.#calendar ??= calendarOf(this.plan, this.fiscalYearStart));
  }

  /** The days on which nobody works for this plan, in addition to weekends. */
  get holidays(): ReadonlySet<IsoDate> {
    return knownHolidays(this.plan);
  }

  get dependencies(): DependencyGraph {
    return dependenciesOf(this.names);
  }
}

const knownHolidays = memoized(holidaysOf);
const dependenciesOf = memoized((names: Names) => new DependencyGraph(names.plan, names));

/** The settings that apply to a document, by address. */
export interface WorkspaceOptions extends ReadingOptions {
  /** Whether a document without a type is a plan. */
  readonly isIncluded: (uri: string) => boolean;
  /** The month, 1 to 12, in which the fiscal year begins. */
  readonly fiscalYearStart: (uri: string) => number;
}

/** A vendor's own file, and the vendor as described there. */
export interface VendorFile {
  readonly plan: PlanSnapshot;
  readonly vendor: Entity;
}

/** A vendor of a plan with a separate file. */
interface LinkingVendor {
  readonly plan: PlanSnapshot;
  readonly vendor: Entity;
}

/** The plan of an entry, with the conditions under which another workspace can reuse it. */
interface Kept {
  readonly snapshot: PlanSnapshot;
  readonly reach: Reach;
  readonly options: WorkspaceOptions;
  readonly version: number;
}

/** The state of a workspace. */
interface State {
  readonly options: WorkspaceOptions;
  readonly entries: LayeredMap<TextEntry>;
  /** Whether files that aren't plans exist, as far as the host has reported. */
  readonly files: LayeredMap<boolean>;
  /** The texts of plans that aren't loaded. */
  readonly background: LayeredMap<string>;
  /** The documents that are compared with each other; undefined means all. */
  readonly compared: ReadonlySet<string> | undefined;
  readonly version: number;
  /** Whether it is a fork for trying edits; later workspaces aren't derived from it. */
  readonly isFork: boolean;
}

/**
 * All known plans at one point in time, by address. A workspace is immutable: setting a text returns another workspace, which
 * shares everything that didn't change. Answers depend only on the texts, not on history: a new workspace with the same texts
 * gives the same answers.
 */
export class Workspace {
  readonly #state: State;
  readonly #known = new Map<TextEntry, PlanSnapshot>();
  #all?: readonly PlanSnapshot[];
  #plans?: readonly PlanSnapshot[];
  #linked?: Map<string, LinkingVendor[]>;

  private constructor(
    state: State,
    /** Shared by all workspaces derived from each other, and valid for any of them. */
    private readonly passages: PassageIndex,
    /** The latest plan of each entry, shared in the same way. */
    private readonly kept: WeakMap<TextEntry, Kept>,
  ) {
    this.#state = state;
  }

  /** A workspace without documents. */
  static empty(options: WorkspaceOptions): Workspace {
    const state: State = {
      options,
      entries: LayeredMap.empty(),
      files: LayeredMap.empty(),
      background: LayeredMap.empty(),
      compared: undefined,
      version: 0,
      isFork: false,
    };
    return new Workspace(state, new PassageIndex(), new WeakMap());
  }

  #changed(change: Partial<State>): Workspace {
    return new Workspace({ ...this.#state, ...change, version: this.#state.version + 1 }, this.passages, this.kept);
  }

  /** The workspace with other settings. If they include other documents, the host must set those again. */
  withOptions(options: WorkspaceOptions): Workspace {
    return this.#changed({ options });
  }

  /** The workspace in which a document has this text. A document that is neither a plan nor a vendor's file isn't kept. */
  withText(uri: string, text: string): Workspace {
    const key = comparableUri(uri);
    const kind = this.#kindOf(uri, text);
    const { entries, background } = this.#state;
    const files = this.#state.files.with(key, true);
    const entry = entries.get(key);
    if (!kind)
      return this.#changed({
        files,
        entries: entries.with(key, undefined),
        background: background.with(key, undefined),
      });
    if (entry?.text === text && entry.kind === kind)
      return files === this.#state.files ? this : this.#changed({ files });
    const made = new TextEntry(entry?.uri ?? uri, text, kind, entry);
    return this.#changed({ files, entries: entries.with(key, made), background: background.with(key, undefined) });
  }

  /** The same as a fork, for trying edits: queries on it don't affect the caches of this workspace or its successors. */
  with(uri: string, text: string): Workspace {
    const fork = new Workspace({ ...this.#state, isFork: true }, this.passages, this.kept);
    return fork.withText(uri, text);
  }

  /** The workspace without a document and everything derived from it. */
  without(uri: string): Workspace {
    const key = comparableUri(uri);
    const { entries, files, background } = this.#state;
    return this.#changed({
      entries: entries.with(key, undefined),
      files: files.with(key, false),
      background: background.with(key, undefined),
    });
  }

  /** The workspace in which a file that a plan links to exists or doesn't exist. */
  withFile(uri: string, exists: boolean): Workspace {
    const files = this.#state.files.with(comparableUri(uri), exists);
    return files === this.#state.files ? this : this.#changed({ files });
  }

  /** The workspace with the text of a plan that isn't loaded, for similarity checks. */
  withBackground(uri: string, text: string): Workspace {
    const key = comparableUri(uri);
    const { entries, background } = this.#state;
    return entries.has(key) ? this : this.#changed({ background: background.with(key, text) });
  }

  /**
   * Limits which documents are compared with each other; all known ones by default. When documents are checked in batches, set the
   * same limit for each batch to get the same answers.
   */
  comparing(uris: Iterable<string>): Workspace {
    return this.#changed({ compared: new Set(Array.from(uris, comparableUri)) });
  }

  /** Whether a file exists; undefined until the host reports it. */
  fileExists(uri: string): boolean | undefined {
    const key = comparableUri(uri);
    return this.#entry(key) !== undefined || this.#state.files.get(key);
  }

  /** Whether a document is one of the known plans. */
  has(uri: string): boolean {
    return this.#entry(comparableUri(uri)) !== undefined;
  }

  /** A document that can't be read counts as missing. */
  #entry(key: string): TextEntry | undefined {
    const entry = this.#state.entries.get(key);
    return entry?.hasFailed ? undefined : entry;
  }

  /** Whether a document is a plan or a vendor's file, judged by its address and the beginning of its text. */
  isPlan(uri: string, head: string): boolean {
    return this.#kindOf(uri, head) !== undefined;
  }

  get(uri: string): PlanSnapshot | undefined {
    const entry = this.#state.entries.get(comparableUri(uri));
    return entry && this.#read(entry);
  }

  /** Every plan and vendor file, in order of address, so that nothing depends on the order in which they arrived. */
  all(): readonly PlanSnapshot[] {
    return (this.#all ??= [...this.#state.entries.values()]
      .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
      .flatMap((entry) => this.#read(entry) ?? []));
  }

  /** The plans without the vendors' files, in order of address. */
  plans(): readonly PlanSnapshot[] {
    return (this.#plans ??= this.all().filter(({ plan }) => plan.kind === 'plan'));
  }

  /** A document's address as given, found by its normalized form; undefined if unknown. */
  givenUri(comparable: string): string | undefined {
    return this.#entry(comparable)?.uri;
  }

  /** The addresses of all plans and vendor files. */
  uris(): string[] {
    return Array.from(this.#state.entries.values()).flatMap(({ uri, hasFailed }) => (hasFailed ? [] : [uri]));
  }

  /** The mentions of a vendor in the plans that link to its file. */
  mentionsOfFile(uri: string): readonly Entity[] {
    return this.#linkingTo(uri).map(({ vendor }) => vendor);
  }

  /** The plans that link to a vendor file. */
  plansOfFile(uri: string): readonly PlanSnapshot[] {
    return [...new Set(this.#linkingTo(uri).map(({ plan }) => plan))];
  }

  /** Every vendor file, in order of address. */
  vendorFiles(): PlanSnapshot[] {
    const entries = Array.from(this.#state.entries.values()).filter(({ kind }) => kind === 'vendor');
    return entries.sort((a, b) => (a.uri < b.uri ? -1 : 1)).flatMap((entry) => this.#read(entry) ?? []);
  }

  #linkingTo(uri: string): readonly LinkingVendor[] {
    this.#linked ??= this.#readLinked();
    return this.#linked.get(comparableUri(uri)) ?? [];
  }

  #readLinked(): Map<string, LinkingVendor[]> {
    const linked = new Map<string, LinkingVendor[]>();
    if (!Array.from(this.#state.entries.values()).some((entry) => entry.kind === 'vendor')) return linked;
    for (const snapshot of this.all()) {
      if (snapshot.plan.kind === 'vendor') continue;
      for (const vendor of snapshot.plan.vendors) {
        const file = snapshot.fileOf(vendor);
        if (!file) continue;
        const key = comparableUri(file.plan.uri);
        const list = linked.get(key);
        if (list) list.push({ plan: snapshot, vendor });
        else linked.set(key, [{ plan: snapshot, vendor }]);
      }
    }
    return linked;
  }

  /** The passages of a plan that are compared with those of other plans, in order; empty if there is no other plan. */
  passagesOf({ uri }: PlanSnapshot): readonly Passage[] {
    const { entries, background } = this.#state;
    if (entries.size + background.size < 2) return [];
    return this.#passages().of(comparableUri(uri));
  }

  /** The passage of another plan that is most similar to this one; undefined if there is none. */
  mostSimilar({ uri }: PlanSnapshot, passage: Passage): Similarity | undefined {
    return this.#passages().mostSimilar(comparableUri(uri), passage);
  }

  #passages(): Passages {
    return this.passages.of(this, () => this.#comparedTexts());
  }

  #comparedTexts(): Map<string, string> {
    const { entries, background, compared } = this.#state;
    const texts = new Map<string, string>();
    for (const [key, text] of background.entries()) if (compared?.has(key) ?? true) texts.set(key, text);
    for (const [key, { text, hasFailed }] of entries.entries())
      if (!hasFailed && (compared?.has(key) ?? true)) texts.set(key, text);
    return texts;
  }

  #kindOf(uri: string, text: string): Plan['kind'] | undefined {
    const type = frontMatterType(text);
    if (type === 'vendor') return 'vendor';
    if (type !== undefined && planTypes.has(type)) return 'plan';
    return this.#state.options.isIncluded(safelyDecoded(uri)) ? 'plan' : undefined;
  }

  /** Undefined if reading fails and the host handles the failure; the document then counts as missing until its text changes. */
  #read(entry: TextEntry): PlanSnapshot | undefined {
    const known = this.#known.get(entry);
    if (known) return known;
    const plan = entry.plan(this.#state.options);
    if (!plan) return undefined;
    return this.#kept(entry) ?? this.#make(entry, plan);
  }

  /** The snapshot of another workspace, if it and everything that it uses are the same here. */
  #kept(entry: TextEntry): PlanSnapshot | undefined {
    const kept = this.kept.get(entry);
    if (!kept || !this.#holds(kept)) return undefined;
    this.#known.set(entry, kept.snapshot);
    for (const [key, other] of kept.reach) if (other) this.#known.set(this.#state.entries.get(key)!, other);
    return kept.snapshot;
  }

  /** Makes the snapshot of a plan, and those of the documents that it uses: they may use each other, and this one. */
  #make(entry: TextEntry, plan: Plan): PlanSnapshot {
    const first = this.#begin(entry, plan);
    const open = [first];
    for (const { reach } of open) {
      for (const key of reach.keys()) {
        const target = this.#state.entries.get(key);
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
    const { options, version, isFork } = this.#state;
    const before = this.kept.get(entry);
    const reach = new Map<string, PlanSnapshot | undefined>();
    for (const key of this.#reachOf(entry, plan)) reach.set(key, undefined);
    const names = before?.snapshot.latestNames;
    const snapshot = new PlanSnapshot(entry.uri, plan, options.fiscalYearStart(entry.uri), reach, names);
    this.#known.set(entry, snapshot);
    // Only the latest workspace updates what the next one starts from; older workspaces and forks don't.
    if (!before || (!isFork && version >= before.version)) this.kept.set(entry, { snapshot, reach, options, version });
    return { snapshot, reach };
  }

  /** Whether a snapshot of another workspace, with everything that it uses, is valid here. */
  #holds({ snapshot, reach, options }: Kept): boolean {
    const now = this.#state.options;
    const isSame = (one: PlanSnapshot): boolean =>
      options === now || one.fiscalYearStart === now.fiscalYearStart(one.uri);
    if (!isSame(snapshot)) return false;
    for (const [key, other] of reach) {
      if (this.#planAt(key) !== other?.plan) return false;
      if (!other) continue;
      // A document has one snapshot in a workspace, and every plan that uses it has to use that one.
      const known = this.#known.get(this.#state.entries.get(key)!) ?? other;
      if (known !== other || !isSame(other)) return false;
    }
    return true;
  }

  #planAt(key: string): Plan | undefined {
    return this.#state.entries.get(key)?.plan(this.#state.options);
  }

  /** The addresses of the documents that a plan uses, directly or indirectly. */
  #reachOf({ uri }: TextEntry, plan: Plan): Set<string> {
    const own = comparableUri(uri);
    const reach = new Set<string>();
    const open = [{ uri, plan }];
    for (const one of open) {
      for (const key of this.#targetsOf(one.uri, one.plan)) {
        if (key === own || reach.has(key)) continue;
        reach.add(key);
        const target = this.#planAt(key);
        if (target) open.push({ uri: target.uri, plan: target });
      }
    }
    return reach;
  }

  /** The documents that a plan's vendors and dependencies link to; its vendors' files count as part of the plan. */
  #targetsOf(uri: string, plan: Plan): Set<string> {
    const targets = new Set<string>();
    const add = (links: readonly string[]): void => {
      for (const link of links) {
        const target = resolveLink(uri, link);
        if (target !== undefined) targets.add(comparableUri(target));
      }
    };
    add(dependencyLinks(plan));
    add(vendorLinks(plan));
    for (const key of targets) {
      const file = this.#planAt(key);
      if (file?.kind === 'vendor') add(dependencyLinks(file));
    }
    return targets;
  }
}
