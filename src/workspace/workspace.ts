import type { Entity } from '../plan/entity';
import { safelyDecoded } from '../plan/names/names';
import type { Plan } from '../plan/plan';
import { LayeredMap } from '../text/layeredMap';
import { statedKind } from './documentKind';
import type { LinkingVendor } from './planLinks';
import { vendorsByFile } from './planLinks';
import type { PlanSnapshot } from './planSnapshot';
import type { Passage, Passages, Similarity } from './similarity';
import { PassageIndex } from './similarity';
import type { LatestSnapshots } from './snapshots';
import { Snapshots } from './snapshots';
import { TextEntry } from './textEntry';
import type { WorkspaceOptions } from './workspaceOptions';
import { comparableUri } from './uri';

/** What a workspace consists of. Maps are keyed by normalized address (`comparableUri`). */
interface State {
  readonly options: WorkspaceOptions;
  readonly entries: LayeredMap<TextEntry>;
  /** Whether files exist, as far as the host has reported it. */
  readonly files: LayeredMap<boolean>;
  /** The texts of plans that are only compared with others. */
  readonly background: LayeredMap<string>;
  /** The documents that are compared with each other; undefined for all. */
  readonly compared: ReadonlySet<string> | undefined;
  /** Increases with each change. */
  readonly version: number;
  /** Whether it was made only to try something; no later workspace is derived from it. */
  readonly isFork: boolean;
}

/**
 * All known plans at one moment. A workspace never changes: a change makes another workspace, which shares with this one
 * whatever is the same in both. Answers depend only on the texts, not on the order in which they arrived: a new workspace
 * with the same texts gives the same answers.
 */
export class Workspace {
  readonly #state: State;
  readonly #snapshots: Snapshots;
  #all?: readonly PlanSnapshot[];
  #plans?: readonly PlanSnapshot[];
  #linking?: ReadonlyMap<string, readonly LinkingVendor[]>;

  private constructor(
    state: State,
    /** Shared by all workspaces that are derived from one another, like the next one. */
    private readonly passages: PassageIndex,
    private readonly latest: LatestSnapshots,
  ) {
    this.#state = state;
    this.#snapshots = new Snapshots(state, latest);
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
    return new Workspace({ ...this.#state, ...change, version: this.#state.version + 1 }, this.passages, this.latest);
  }

  /** The workspace with other settings. If they include other documents, set the texts of those again. */
  withOptions(options: WorkspaceOptions): Workspace {
    return this.#changed({ options });
  }

  /** The workspace in which a document has this text. Only the existence is kept of a document that isn't a plan. */
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

  /** Like `withText`, but to try something: queries to the result don't affect this workspace or those derived from it. */
  with(uri: string, text: string): Workspace {
    const fork = new Workspace({ ...this.#state, isFork: true }, this.passages, this.latest);
    return fork.withText(uri, text);
  }

  /** The workspace without a document, whose file no longer exists. */
  without(uri: string): Workspace {
    const key = comparableUri(uri);
    const { entries, files, background } = this.#state;
    return this.#changed({
      entries: entries.with(key, undefined),
      files: files.with(key, false),
      background: background.with(key, undefined),
    });
  }

  /** The workspace in which a file exists, or doesn't. */
  withFile(uri: string, exists: boolean): Workspace {
    const files = this.#state.files.with(comparableUri(uri), exists);
    return files === this.#state.files ? this : this.#changed({ files });
  }

  /** The workspace with the text of a plan that is only compared with others. Ignored if the plan itself is known. */
  withBackground(uri: string, text: string): Workspace {
    const key = comparableUri(uri);
    const { entries, background } = this.#state;
    return entries.has(key) ? this : this.#changed({ background: background.with(key, text) });
  }

  /**
   * The workspace in which only these documents are compared with each other; by default all are. A host that checks
   * documents in batches gives the same list to each, and gets the same answers.
   */
  comparing(uris: Iterable<string>): Workspace {
    return this.#changed({ compared: new Set(Array.from(uris, comparableUri)) });
  }

  /** Whether a document is one of those that are compared with each other, which are the ones that are checked. */
  isCompared(uri: string): boolean {
    return this.#state.compared?.has(comparableUri(uri)) ?? true;
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

  /** A document that can't be parsed counts as missing. */
  #entry(key: string): TextEntry | undefined {
    const entry = this.#state.entries.get(key);
    return entry?.hasFailed ? undefined : entry;
  }

  /** Whether a document is a plan or a vendor's file, judged by its address and the beginning of its text. */
  isPlan(uri: string, head: string): boolean {
    return this.#kindOf(uri, head) !== undefined;
  }

  /** The plan or vendor file at an address; undefined if there is none, or if parsing it failed. */
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

  /** The vendors that link to a vendor file, as their plans list them. */
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

  /** The passages of a plan that are compared with those of others, in order; empty if there are no others. */
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
    return statedKind(text) ?? (this.#state.options.isIncluded(safelyDecoded(uri)) ? 'plan' : undefined);
  }

  #read(entry: TextEntry): PlanSnapshot | undefined {
    return this.#snapshots.of(entry);
  }

  #linkingTo(uri: string): readonly LinkingVendor[] {
    this.#linking ??= this.#hasVendorFiles() ? vendorsByFile(this.all()) : new Map();
    return this.#linking.get(comparableUri(uri)) ?? [];
  }

  #hasVendorFiles(): boolean {
    return Array.from(this.#state.entries.values()).some(({ kind }) => kind === 'vendor');
  }
}
