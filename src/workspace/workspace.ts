import type { IsoDate } from '../plan/calendar';
import type { Entity, Field } from '../plan/entity';
import { mentionsOf, statedField } from '../plan/entity';
import type { Reference } from '../plan/names';
import { Names, safelyDecoded } from '../plan/names';
import type { Plan } from '../plan/plan';
import { calendarOf, holidaysOf } from '../plan/planCalendar';
import { readPlan } from '../plan/readPlan';
import { isOutside, sourcingOf } from '../plan/values/sourcing';
import type { Document } from '../syntax/document';
import { readDocument } from '../syntax/document';
import { frontMatterType } from '../syntax/frontMatter';
import { predecessorKinds, DependencyGraph } from './dependencyGraph';
import type { Similarity, Passage } from './similarity';
import { Passages } from './similarity';
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

/** A plan of the workspace, with everything derived from it on demand. */
export class PlanSnapshot {
  #names?: Names;
  #dependencies?: DependencyGraph;
  #calendar?: PlanCalendar;
  #holidays?: ReadonlySet<IsoDate>;
  readonly #files = new Map<Entity, VendorFile | undefined>();

  constructor(
    readonly uri: string,
    readonly plan: Plan,
    private readonly workspace: Workspace,
  ) {}

  get names(): Names {
    return (this.#names ??= new Names(this.plan, this.#linked()));
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
      const target = mention.link && resolveLink(this.uri, mention.link);
      const snapshot = target ? this.workspace.get(target) : undefined;
      if (snapshot?.plan.kind === 'vendor' && snapshot !== this) return { plan: snapshot, vendor: snapshot.plan.self };
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
    const target = url === undefined ? undefined : resolveLink(this.uri, url);
    const snapshot = target === undefined ? undefined : this.workspace.get(target);
    const entity =
      snapshot && (snapshot.names.find(text, predecessorKinds) ?? snapshot.names.atSlug(anchorOf(url!) ?? ''));
    return entity && predecessorKinds.includes(entity.kind) ? { snapshot, entity } : undefined;
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
    return (this.#calendar ??= calendarOf(this.plan, this.workspace.fiscalYearStartOf(this.uri)));
  }

  /** The days on which nobody works for this plan, in addition to weekends. */
  get holidays(): ReadonlySet<IsoDate> {
    return (this.#holidays ??= holidaysOf(this.plan));
  }

  get dependencies(): DependencyGraph {
    return (this.#dependencies ??= new DependencyGraph(this.plan, this.names));
  }
}

/** The settings for documents, each given by its address. */
export interface WorkspaceOptions {
  /** Whether a document without a type is a plan. */
  readonly isIncluded: (uri: string) => boolean;
  /** The month, 1 to 12, in which the fiscal year begins. */
  readonly fiscalYearStart: (uri: string) => number;
  /** Called for a document whose reading throws; without it, reading throws. */
  readonly failed?: (uri: string, error: unknown) => void;
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

interface Entry {
  readonly uri: string;
  text: string;
  kind: Plan['kind'];
  /** The plan of an earlier text, whose unchanged chunks are reused for the next one. */
  stale?: { document: Document; plan: Plan };
  snapshot?: PlanSnapshot;
  /** The number of changes to derived data for which `known` holds. */
  derivedAt?: number;
}

/**
 * The known plans, by address. Answers depend only on the texts given last: whatever the order, a workspace built from
 * the same texts gives the same answers.
 */
export class Workspace {
  readonly #entries = new Map<string, Entry>();
  /** Whether files that aren't plans exist, as far as the host has reported. */
  readonly #files = new Map<string, boolean>();
  /** Lists that are built on demand and kept until something changes. */
  #all?: readonly PlanSnapshot[];
  #plans?: readonly PlanSnapshot[];
  #linked?: Map<string, LinkingVendor[]>;
  readonly #passages = new Passages();
  /** The texts of plans that aren't loaded. */
  readonly #background = new Map<string, string>();
  /** How often the data that plans derive from each other has changed. */
  #derivedAt = 0;
  /** The documents whose passages have to be updated before the next query. */
  readonly #unread = new Set<string>();
  #compared?: ReadonlySet<string>;

  constructor(private readonly options: WorkspaceOptions) {}

  /** The month, 1 to 12, in which the fiscal year of a document starts. */
  fiscalYearStartOf(uri: string): number {
    return this.options.fiscalYearStart(uri);
  }

  /**
   * What plans derive from vendors' files and from settings is recomputed when one of these is created, changed or
   * deleted.
   */
  forgetDerived(): void {
    this.#forgetLists();
    this.#derivedAt++;
  }

  /** Sets a document's text; a document that isn't a plan isn't kept. Returns whether it is one. */
  setText(uri: string, text: string): boolean {
    const key = comparableUri(uri);
    const kind = this.#kindOf(uri, text);
    const entry = this.#entries.get(key);
    this.#files.set(key, true);
    if (!kind) {
      this.#forget(key);
      return false;
    }
    if (entry?.text === text) return true;
    this.#background.delete(key);
    this.#unread.add(key);
    this.#forgetLists();
    if (kind === 'vendor' || entry?.kind === 'vendor') this.forgetDerived();
    if (entry) {
      if (entry.snapshot) entry.stale = { document: entry.snapshot.plan.document, plan: entry.snapshot.plan };
      entry.snapshot = undefined;
      entry.text = text;
      entry.kind = kind;
    } else {
      this.#entries.set(key, { uri, text, kind });
    }
    return true;
  }

  /** Forgets a document and everything derived from it. */
  remove(uri: string): void {
    const key = comparableUri(uri);
    this.#files.set(key, false);
    this.#forget(key);
  }

  /** Reports whether a file that a plan links to exists. */
  setFile(uri: string, exists: boolean): void {
    this.#files.set(comparableUri(uri), exists);
  }

  /** Whether a file exists; undefined until the host reports it. */
  fileExists(uri: string): boolean | undefined {
    const key = comparableUri(uri);
    return this.#entries.has(key) || this.#files.get(key);
  }

  /** Whether a document is one of the known plans. */
  has(uri: string): boolean {
    return this.#entries.has(comparableUri(uri));
  }

  /** Whether a document is a plan or a vendor's file, judged by its address and the beginning of its text. */
  isPlan(uri: string, head: string): boolean {
    return this.#kindOf(uri, head) !== undefined;
  }

  get(uri: string): PlanSnapshot | undefined {
    const entry = this.#entries.get(comparableUri(uri));
    return entry && this.#read(entry);
  }

  /**
   * All plans and vendor files, in order of address, so that nothing depends on the order of arrival. The same list as
   * long as nothing changes.
   */
  all(): readonly PlanSnapshot[] {
    return (this.#all ??= [...this.#entries.values()]
      .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
      .flatMap((entry) => this.#read(entry) ?? []));
  }

  /** The plans without the vendors' files, in order of address. The same list as long as nothing changes. */
  plans(): readonly PlanSnapshot[] {
    return (this.#plans ??= this.all().filter(({ plan }) => plan.kind === 'plan'));
  }

  /** A document's address as given, found by its normalized form; undefined if unknown. */
  givenUri(comparable: string): string | undefined {
    return this.#entries.get(comparable)?.uri;
  }

  /** The addresses of all plans and vendor files. */
  uris(): string[] {
    return [...this.#entries.values()].map((entry) => entry.uri);
  }

  /** The vendor file that a vendor of a plan links to, as the file's own vendor. */
  fileOfVendor(plan: PlanSnapshot, vendor: Entity): VendorFile | undefined {
    return plan.fileOf(vendor);
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
    const entries = [...this.#entries.values()].filter(({ kind }) => kind === 'vendor');
    return entries.sort((a, b) => (a.uri < b.uri ? -1 : 1)).flatMap((entry) => this.#read(entry) ?? []);
  }

  #linkingTo(uri: string): readonly LinkingVendor[] {
    this.#linked ??= this.#readLinked();
    return this.#linked.get(comparableUri(uri)) ?? [];
  }

  #readLinked(): Map<string, LinkingVendor[]> {
    const linked = new Map<string, LinkingVendor[]>();
    if (![...this.#entries.values()].some((entry) => entry.kind === 'vendor')) return linked;
    for (const snapshot of this.all()) {
      if (snapshot.plan.kind === 'vendor') continue;
      for (const vendor of snapshot.plan.vendors) {
        const file = this.fileOfVendor(snapshot, vendor);
        if (!file) continue;
        const key = comparableUri(file.plan.uri);
        const list = linked.get(key);
        if (list) list.push({ plan: snapshot, vendor });
        else linked.set(key, [{ plan: snapshot, vendor }]);
      }
    }
    return linked;
  }

  /** Sets the text of a plan that isn't loaded, for similarity checks. */
  setBackground(uri: string, text: string): void {
    const key = comparableUri(uri);
    if (this.#entries.has(key)) return;
    this.#background.set(key, text);
    this.#unread.add(key);
  }

  /**
   * Limits similarity checks to these documents; without it, all known ones. A caller that checks documents in pieces
   * sets the same for each piece, and gets the same answers.
   */
  compareAmong(uris: Iterable<string>): void {
    this.#compared = new Set(Array.from(uris, comparableUri));
    for (const key of [...this.#entries.keys(), ...this.#background.keys()]) this.#unread.add(key);
  }

  /** The passages of the plan that are compared with those of others, in order; empty if there is no other plan. */
  passagesOf({ uri }: PlanSnapshot): readonly Passage[] {
    if (this.#entries.size + this.#background.size < 2) return [];
    this.#readPassages();
    return this.#passages.of(comparableUri(uri));
  }

  /** The passage of another plan that is most similar to this one; undefined if there is none. */
  mostSimilar({ uri }: PlanSnapshot, passage: Passage): Similarity | undefined {
    this.#readPassages();
    return this.#passages.mostSimilar(comparableUri(uri), passage);
  }

  #readPassages(): void {
    for (const key of this.#unread) {
      const isCompared = this.#compared?.has(key) ?? true;
      this.#passages.set(key, isCompared ? (this.#entries.get(key)?.text ?? this.#background.get(key)) : undefined);
    }
    this.#unread.clear();
  }

  #forgetLists(): void {
    this.#all = undefined;
    this.#plans = undefined;
    this.#linked = undefined;
  }

  #forget(key: string): void {
    const wasVendor = this.#entries.get(key)?.kind === 'vendor';
    if (this.#background.delete(key)) this.#unread.add(key);
    if (!this.#entries.delete(key)) return;
    this.#unread.add(key);
    this.#forgetLists();
    if (wasVendor) this.forgetDerived();
  }

  #kindOf(uri: string, text: string): Plan['kind'] | undefined {
    const type = frontMatterType(text);
    if (type === 'vendor') return 'vendor';
    if (type !== undefined && planTypes.has(type)) return 'plan';
    return this.options.isIncluded(safelyDecoded(uri)) ? 'plan' : undefined;
  }

  /**
   * Undefined if reading fails and the host handles that: then the document doesn't exist until it gets another text.
   */
  #read(entry: Entry): PlanSnapshot | undefined {
    if (!entry.snapshot) entry.snapshot = this.#readAnew(entry);
    else if (entry.derivedAt !== this.#derivedAt)
      entry.snapshot = new PlanSnapshot(entry.uri, entry.snapshot.plan, this);
    entry.derivedAt = this.#derivedAt;
    return entry.snapshot;
  }

  #readAnew(entry: Entry): PlanSnapshot | undefined {
    const { uri, kind, stale } = entry;
    entry.stale = undefined;
    try {
      const document = readDocument(entry.text, stale?.document);
      const before = stale?.plan.kind === kind ? stale.plan : undefined;
      return new PlanSnapshot(uri, readPlan(uri, kind, document, before), this);
    } catch (error) {
      if (!this.options.failed) throw error;
      this.#forget(comparableUri(uri));
      this.options.failed(uri, error);
      return undefined;
    }
  }
}
