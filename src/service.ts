import type { PlanAgenda } from './trees/agenda/agenda';
import { agendaOf } from './trees/agenda/agenda';
import { fixAll } from './editor/fixAll';
import { hover, type Hover } from './editor/hover';
import type { OutcomeRow } from './trees/outcomes/outcomeRow';
import { outcomeTree } from './trees/outcomes/outcomeTree';
import type { Moment } from './trees/vendors/workspaceFacts';
import { WorkspaceFacts } from './trees/vendors/workspaceFacts';
import type { Direction, TreeNode } from './trees/vendors/treeNode';
import { planTree } from './trees/vendors/vendorTree';
import type { IsoDate } from './plan/calendar';
import { check, type Finding } from './rules/check';
import { defaultInclude, type Config } from './rules/configFile';
import { bytesPerMegabyte, defaultSettings } from './rules/settings';
import type { TextEdit } from './text/edit';
import { globMatcher } from './text/glob';
import { memoized } from './text/memoized';
import type { Words } from './text/message';
import { english } from './text/message';
import { panelModel, type PanelModel } from './views/panelModel';
import { Neighbours } from './workspace/neighbours';
import type { ConnectedPlans } from './schedule/connectedPlans';
import { PlanGroups } from './schedule/planGroups';
import type { Schedule } from './schedule/schedule';
import { comparableUri, resolveLink } from './workspace/uri';
import { Workspace, type PlanSnapshot, type WorkspaceOptions } from './workspace/workspace';

export interface ServiceOptions extends Partial<Config> {
  /** What holds in folders that have settings of their own: for a document the nearest of them counts, and it alone. */
  readonly folders?: readonly FolderConfig[];
  /** The day checks are made for. The core knows no clock, so the host says it. */
  readonly today: IsoDate;
  /** Says sentences in the reader's language; in English where nothing else is said. */
  readonly words?: Words;
  /** Told of a document whose reading fails, which is then as if it were not there; where nobody is told, that throws. */
  readonly failed?: (uri: string, error: unknown) => void;
}

/** The settings of a folder and of all below it. */
export interface FolderConfig extends Config {
  /** The folder's address, without a slash at its end. */
  readonly folder: string;
}

/** Everything Baton can say of a set of documents. No I/O: the host gives the texts and shows the answers. */
export class Service {
  #workspace: Workspace;
  readonly #neighbours = new Neighbours(() => this.#workspace);
  readonly #groups = new PlanGroups();

  constructor(private options: ServiceOptions) {
    this.#workspace = Workspace.empty(workspaceOptions(options));
  }

  /** The documents as they are now. It never changes: after the next text there is another. */
  get workspace(): Workspace {
    return this.#workspace;
  }

  /** Says a sentence in the reader's language. */
  get words(): Words {
    return this.options.words ?? english;
  }

  /** The day that counts as today. */
  get today(): IsoDate {
    return this.options.today;
  }

  /** Takes new settings, and says whether one of them is another now. Where `include` is, documents are to be given again. */
  configure(options: Partial<ServiceOptions>): boolean {
    const isOther = (Object.keys(options) as (keyof ServiceOptions)[]).some(
      (key) => options[key] !== this.options[key],
    );
    this.options = { ...this.options, ...options };
    if (isOther) this.#workspace = this.#workspace.withOptions(workspaceOptions(this.options));
    return isOther;
  }

  /** How many bytes a file may have that is read; a larger one is named instead. */
  maxBytesOf(uri: string): number {
    return configOf(this.options, uri).settings.maxFileSize * bytesPerMegabyte;
  }

  /** Whether a document is a plan or a vendor's file, told by its address and the beginning of its text. */
  isPlan(uri: string, head: string): boolean {
    return this.#workspace.isPlan(uri, head);
  }

  /** Gives a document its text. True where it is a plan or a vendor's file; any other is not kept. */
  setText(uri: string, text: string): boolean {
    this.#workspace = this.#workspace.withText(uri, text);
    return this.#workspace.has(uri);
  }

  /** Forgets a document, and everything that came from it. */
  remove(uri: string): void {
    this.#workspace = this.#workspace.without(uri);
  }

  /** Says whether a file that a plan links to exists. */
  setFile(uri: string, exists: boolean): void {
    this.#workspace = this.#workspace.withFile(uri, exists);
  }

  /** Gives the text of a plan that is not kept, so that others can be found to be like it. */
  setBackground(uri: string, text: string): void {
    this.#workspace = this.#workspace.withBackground(uri, text);
  }

  /**
   * Says which documents are compared with each other; without it, all that are known. Whoever checks some documents in pieces says
   * the same for each piece, and gets the same answers.
   */
  compareAmong(uris: Iterable<string>): void {
    this.#workspace = this.#workspace.comparing(uris);
  }

  /** What the rules find in a document; nothing for one that is no plan. */
  check(uri: string): Finding[] {
    const snapshot = this.workspace.get(uri);
    return snapshot ? this.#check(this.#workspace, snapshot) : [];
  }

  /**
   * The edits that apply every fix that needs no choice: of all rules, or of the one that is named. Afterwards there is
   * none left to apply.
   */
  fixAll(uri: string, rule?: string): TextEdit[] {
    let workspace = this.#workspace;
    const text = workspace.get(uri)?.plan.document.text;
    if (text === undefined) return [];
    return fixAll(text, (next) => {
      // Each round begins with what the one before has read.
      workspace = workspace.with(uri, next);
      const snapshot = workspace.get(uri);
      const findings = snapshot ? this.#check(workspace, snapshot) : [];
      return findings.filter((finding) => rule === undefined || finding.rule === rule);
    });
  }

  /** The plans, in order of address, without the vendors' files. */
  plans(): readonly PlanSnapshot[] {
    return this.workspace.plans();
  }

  /** What there is to say of the text at an offset of a document. */
  hover(uri: string, offset: number): Hover | undefined {
    const snapshot = this.workspace.get(uri);
    return snapshot && hover(this.#workspace, snapshot, this.#check(this.#workspace, snapshot), offset, this.words);
  }

  /** What the Vendors view is made from. `findingsOf` may remember what was found, and gives the same list then. */
  vendorFacts(findingsOf?: (uri: string) => readonly Finding[]): WorkspaceFacts {
    const now = (): Moment => {
      const workspace = this.#workspace;
      const findings = (uri: string): readonly Finding[] => {
        const snapshot = workspace.get(uri);
        return snapshot ? this.#check(workspace, snapshot, today) : [];
      };
      const { today } = this;
      const connectedWith = (snapshot: PlanSnapshot): ConnectedPlans => this.#groups.of(workspace, snapshot);
      return { workspace, today, connectedWith, findingsOf: findingsOf ?? findings };
    };
    return new WorkspaceFacts(now, this.words);
  }

  /** The row of a plan in the Vendors view, its vendors under it. */
  vendorTree(snapshot: PlanSnapshot, direction: Direction): TreeNode {
    return planTree(this.vendorFacts().of(snapshot), direction, this.words);
  }

  /** The row of a plan in the Outcomes view, its outcomes under it. */
  outcomeTree(
    snapshot: PlanSnapshot,
    findings: readonly Finding[] = this.#check(this.#workspace, snapshot),
  ): OutcomeRow {
    return outcomeTree({ snapshot, schedule: this.schedule(snapshot), findings, today: this.today, words: this.words });
  }

  /** What the days ask for in a plan. */
  agenda(snapshot: PlanSnapshot): PlanAgenda {
    return agendaOf(snapshot, this.schedule(snapshot), this.today, this.words);
  }

  /** What the Plan panel shows of one plan or several, which are some of `plans()`. */
  panelModel(plans: readonly PlanSnapshot[]): PanelModel {
    const [only, ...others] = plans;
    // What another plan does to this one counts, though the other is not shown.
    const schedule = only && others.length === 0 ? this.schedule(only) : undefined;
    return panelModel({ workspace: this.workspace, plans, schedule, today: this.today, words: this.words });
  }

  /** Who is when done with what in a plan and in those that are connected with it; one of `plans()`. */
  schedule(plan: PlanSnapshot): Schedule {
    return this.#groups.of(this.#workspace, plan).schedule;
  }

  /** These documents, and the plans that wait for something in one of them or for which it waits, over any number of steps. */
  connected(uris: Iterable<string>): string[] {
    const asked = [...uris];
    const found = new Set(asked);
    for (const uri of asked) {
      const snapshot = this.workspace.get(uri);
      if (snapshot?.plan.kind === 'plan')
        for (const plan of this.#groups.of(this.#workspace, snapshot).plans) found.add(plan.uri);
    }
    return [...found];
  }

  /** The files in the workspace that a document links to, and of which the host has not said whether they exist. */
  unseenFiles(uri: string): string[] {
    const snapshot = this.workspace.get(uri);
    const targets = (snapshot?.plan.links ?? []).flatMap(({ url }) => resolveLink(uri, url) ?? []);
    return [...new Set(targets)].filter((target) => this.workspace.fileExists(target) === undefined);
  }

  /** The documents whose findings may be others after these files came, changed or went. */
  concerned(changed: Iterable<string>): string[] {
    return this.#neighbours.concerned(changed);
  }

  /** The files in a folder that documents link to, whether they exist or not. */
  linkedFilesBelow(folder: string): string[] {
    return this.#neighbours.linkedBelow(folder);
  }

  #check(workspace: Workspace, snapshot: PlanSnapshot, today = this.today): Finding[] {
    const { settings } = configOf(this.options, snapshot.uri);
    const subject = { snapshot, plan: snapshot.plan, names: snapshot.names, workspace, today };
    return check(subject, settings, this.words);
  }
}

function workspaceOptions(options: ServiceOptions): WorkspaceOptions {
  return {
    isIncluded: (uri) => isIncluded(options, uri),
    fiscalYearStart: (uri) => configOf(options, uri).settings.fiscalYearStart,
    failed: options.failed,
  };
}

/** The settings that hold for a document. */
function configOf(options: ServiceOptions, uri: string): Config & { readonly folder?: string } {
  const { folders = noFolders, include = defaultInclude, settings = defaultSettings } = options;
  const byFolder = configsByFolder(folders);
  const address = byFolder.size > 0 ? comparableUri(uri) : '';
  for (let end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1)) {
    const nearest = byFolder.get(address.slice(0, end));
    if (nearest) return nearest;
  }
  return { include, settings };
}

/** Globs are matched with the whole path, and those of a folder's settings also with the path from there. */
function isIncluded(options: ServiceOptions, uri: string): boolean {
  const { include, folder } = configOf(options, uri);
  const path = uri.replace(/^[a-z][\w+.-]*:\/*/i, '');
  const below = folder === undefined ? path : uri.slice(comparableUri(folder).length + 1);
  const matches = matcherOf(include);
  return matches(path) || matches(below);
}

export function createService(options: ServiceOptions): Service {
  return new Service(options);
}

const matcherOf = memoized(globMatcher);

const noFolders: readonly FolderConfig[] = [];

/** Configurations by the comparable address of their folder, without a slash at its end. */
const configsByFolder = memoized(
  (folders: readonly FolderConfig[]): ReadonlyMap<string, FolderConfig> =>
    new Map(folders.map((config) => [comparableUri(config.folder).replace(/\/$/, ''), config])),
);
