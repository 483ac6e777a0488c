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

/**
 * The documents that a plan takes something from, directly or through others, by their comparable address; undefined for one that
 * is not there.
 */
type Reach = ReadonlyMap<string, PlanSnapshot | undefined>;

/**
 * A plan as it is in a workspace, with what is computed from it when somebody asks. It is the same object in each workspace in
 * which neither it has changed nor any document that it takes something from, directly or through others: so what is known of
 * a plan may be kept by it.
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
    /** No more than what it needs: a whole workspace would keep every document of that time alive. */
    private readonly reach: Reach,
    /** What the plan spoke of in an earlier workspace. */
    private before?: Names,
  ) {}

  /** Who and what the plan speaks of. The same object as long as neither the plan nor a vendor's file that it links to changes. */
  get names(): Names {
    if (!this.#names) {
      const linked = this.#linked();
      const before = this.before?.plan === this.plan ? this.before : undefined;
      this.#names = before?.isOf(linked) ? before : new Names(this.plan, linked);
      this.before = undefined;
    }
    return this.#names;
  }

  /** What the plan, or else the latest before it of which somebody asked that, speaks of. */
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

  /** The entity of another document that a mention links to: the one its text names, or else the one at its anchor. */
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

/** What the settings say of documents, each told by its address. */
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

/** A plan of an entry, and what has to be as it was for it to serve in another workspace. */
interface Kept {
  readonly snapshot: PlanSnapshot;
  readonly reach: Reach;
  readonly options: WorkspaceOptions;
  readonly version: number;
}

/** What a workspace is made of. */
interface State {
  readonly options: WorkspaceOptions;
  readonly entries: LayeredMap<TextEntry>;
  /** Whether files that are no plans exist, as far as the host has said. */
  readonly files: LayeredMap<boolean>;
  /** The texts of plans that are not kept. */
  readonly background: LayeredMap<string>;
  /** The documents that are compared with each other; all where it is undefined. */
  readonly compared: ReadonlySet<string> | undefined;
  readonly version: number;
  /** Whether it was made to try something: it is not what the next workspace is made of. */
  readonly isFork: boolean;
}

/**
 * The plans that are known, by address, as they are at one time. A workspace never changes: with another text it is another
 * one, and the two share what is the same in both. Answers depend on the texts and on nothing else: however they came, a
 * workspace built afresh from the same texts answers the same.
 */
export class Workspace {
  readonly #state: State;
  readonly #known = new Map<TextEntry, PlanSnapshot>();
  #all?: readonly PlanSnapshot[];
  #plans?: readonly PlanSnapshot[];
  #linked?: Map<string, LinkingVendor[]>;

  private constructor(
    state: State,
    /** Shared by all workspaces that come from each other; it answers for any of them. */
    private readonly passages: PassageIndex,
    /** The latest plan of each entry, shared likewise. */
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

  /** The workspace with other settings. Where they include other documents, these are to be given again. */
  withOptions(options: WorkspaceOptions): Workspace {
    return this.#changed({ options });
  }

  /** The workspace in which a document has this text; a document that is no plan is not kept. */
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

  /** The same to try something out: what is asked of it is of no concern to this workspace and those that come of it. */
  with(uri: string, text: string): Workspace {
    const fork = new Workspace({ ...this.#state, isFork: true }, this.passages, this.kept);
    return fork.withText(uri, text);
  }

  /** The workspace without a document and everything that came from it. */
  without(uri: string): Workspace {
    const key = comparableUri(uri);
    const { entries, files, background } = this.#state;
    return this.#changed({
      entries: entries.with(key, undefined),
      files: files.with(key, false),
      background: background.with(key, undefined),
    });
  }

  /** The workspace in which a file that a plan links to exists, or does not. */
  withFile(uri: string, exists: boolean): Workspace {
    const files = this.#state.files.with(comparableUri(uri), exists);
    return files === this.#state.files ? this : this.#changed({ files });
  }

  /** The workspace with the text of a plan that is not kept, so that others can be found to be like it. */
  withBackground(uri: string, text: string): Workspace {
    const key = comparableUri(uri);
    const { entries, background } = this.#state;
    return entries.has(key) ? this : this.#changed({ background: background.with(key, text) });
  }

  /**
   * Says which documents are compared with each other; without it, all that are known. Whoever checks some documents in pieces says
   * the same for each piece, and gets the same answers.
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

  /** One that cannot be read is as if it were not there. */
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

  /** Every plan and vendor file, in order of address, so that nothing depends on the order in which they came. */
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

  /** The stretches of a plan that are compared with those of others, in their order; none where there is no other. */
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

  /** Undefined where reading fails and the host takes that: then there is no such document until it gets another text. */
  #read(entry: TextEntry): PlanSnapshot | undefined {
    const known = this.#known.get(entry);
    if (known) return known;
    const plan = entry.plan(this.#state.options);
    if (!plan) return undefined;
    return this.#kept(entry) ?? this.#make(entry, plan);
  }

  /** The plan of another workspace, where it is the same here, as is then all that it reaches. */
  #kept(entry: TextEntry): PlanSnapshot | undefined {
    const kept = this.kept.get(entry);
    if (!kept || !this.#holds(kept)) return undefined;
    this.#known.set(entry, kept.snapshot);
    for (const [key, other] of kept.reach) if (other) this.#known.set(this.#state.entries.get(key)!, other);
    return kept.snapshot;
  }

  /** Makes a plan, and with it those that it reaches: they may reach each other, and this one. */
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

  /** A plan that does not know yet what stands at the addresses that it reaches. */
  #begin(entry: TextEntry, plan: Plan): { snapshot: PlanSnapshot; reach: Map<string, PlanSnapshot | undefined> } {
    const { options, version, isFork } = this.#state;
    const before = this.kept.get(entry);
    const reach = new Map<string, PlanSnapshot | undefined>();
    for (const key of this.#reachOf(entry, plan)) reach.set(key, undefined);
    const names = before?.snapshot.latestNames;
    const snapshot = new PlanSnapshot(entry.uri, plan, options.fiscalYearStart(entry.uri), reach, names);
    this.#known.set(entry, snapshot);
    // The latest workspace says what the next begins with; one that looks back, or tries something, leaves that alone.
    if (!before || (!isFork && version >= before.version)) this.kept.set(entry, { snapshot, reach, options, version });
    return { snapshot, reach };
  }

  /** Whether a plan of another workspace is the same here, along with all that it reaches. */
  #holds({ snapshot, reach, options }: Kept): boolean {
    const now = this.#state.options;
    const isSame = (one: PlanSnapshot): boolean =>
      options === now || one.fiscalYearStart === now.fiscalYearStart(one.uri);
    if (!isSame(snapshot)) return false;
    for (const [key, other] of reach) {
      if (this.#planAt(key) !== other?.plan) return false;
      if (!other) continue;
      // Where another one stands for the document here, it is that one which this plan has to know.
      const known = this.#known.get(this.#state.entries.get(key)!) ?? other;
      if (known !== other || !isSame(other)) return false;
    }
    return true;
  }

  #planAt(key: string): Plan | undefined {
    return this.#state.entries.get(key)?.plan(this.#state.options);
  }

  /** The addresses of the documents that a plan takes something from, directly or through others. */
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

  /** The documents to which the vendors and dependencies of a plan link; what its vendors' files say is read as if it stood in the plan. */
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
