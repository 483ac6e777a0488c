import { fixAll } from './editor/fixAll';
import type { IsoDate } from './plan/calendar';
import { planTitle } from './plan/plan';
import { check, type Finding } from './rules/check';
import { bytesPerMegabyte } from './rules/settings';
import type { TextEdit } from './text/edit';
import type { Cancellation, Steps } from './text/steps';
import type { Words } from './text/message';
import { english } from './text/message';
import { Neighbors } from './workspace/neighbors';
import type { ConnectedPlans } from './schedule/connectedPlans';
import { PlanGroups } from './schedule/planGroups';
import type { Schedule } from './schedule/schedule';
import { configOf, isIncluded, type Configs } from './rules/configOf';
import { usedFiles } from './workspace/planLinks';
import { comparableUri, resolveLink } from './workspace/uri';
import { Workspace } from './workspace/workspace';
import type { ReadingOptions, WorkspaceOptions } from './workspace/workspaceOptions';
import type { PlanSnapshot } from './workspace/planSnapshot';

export interface ServiceOptions extends Configs, ReadingOptions {
  /** The date that checks are made for. The core has no clock, so the host provides it. */
  readonly today: IsoDate;
  /** Renders sentences in the reader's language; English by default. */
  readonly words?: Words;
  /** Called between the steps of long answers; returns a promise when it is time to let other work run. */
  readonly pause?: () => Promise<void> | void;
}

/** What the parts of a service share. Only a service can provide it, so hosts can't use the workspace directly. */
export interface Shared {
  readonly service: Service;
  readonly workspace: Workspace;
  readonly groups: PlanGroups;
}

/** A plan as lists show it. */
export interface PlanName {
  readonly uri: string;
  readonly title: string;
}

/**
 * The documents that a host has provided, their problems, and how they relate. No I/O: the host provides the texts and shows the
 * answers. The classes in `service/` add what editors and reports ask, so that a host bundles only what it uses.
 */
export class Service {
  #workspace: Workspace;
  readonly #neighbors = new Neighbors(() => this.#workspace);
  readonly #groups = new PlanGroups();

  constructor(private options: ServiceOptions) {
    this.#workspace = Workspace.empty(workspaceOptions(options));
  }

  /** The documents as they are now. It never changes: after the next text there is another. */
  protected get workspace(): Workspace {
    return this.#workspace;
  }

  /** What the parts of this service share. */
  protected get shared(): Shared {
    const workspace = (): Workspace => this.#workspace;
    return {
      service: this,
      groups: this.#groups,
      get workspace() {
        return workspace();
      },
    };
  }

  /** Renders a sentence in the reader's language. */
  get words(): Words {
    return this.options.words ?? english;
  }

  /** The date that counts as today. */
  get today(): IsoDate {
    return this.options.today;
  }

  /**
   * Updates the settings, and returns whether one of them changed. If `include` did, documents have to be set again.
   */
  configure(options: Partial<ServiceOptions>): boolean {
    const isOther = (Object.keys(options) as (keyof ServiceOptions)[]).some(
      (key) => options[key] !== this.options[key],
    );
    this.options = { ...this.options, ...options };
    if (isOther) this.#workspace = this.#workspace.withOptions(workspaceOptions(this.options));
    return isOther;
  }

  /** The maximum size in bytes of a file that is read; a larger one is reported instead. */
  maxBytesOf(uri: string): number {
    return configOf(this.options, uri).settings.maxFileSize * bytesPerMegabyte;
  }

  /** Whether a document is a plan or a vendor's file, judged by its address and the beginning of its text. */
  isPlan(uri: string, head: string): boolean {
    return this.#workspace.isPlan(uri, head);
  }

  /** Sets a document's text. True if it is a plan or a vendor's file; any other isn't kept. */
  setText(uri: string, text: string): boolean {
    this.#workspace = this.#workspace.withText(uri, text);
    return this.#workspace.has(uri);
  }

  /** Forgets a document, and everything derived from it. */
  remove(uri: string): void {
    this.#workspace = this.#workspace.without(uri);
  }

  /** Parses a document now, so that the next query doesn't have to. False if there is no such document, or if parsing fails. */
  read(uri: string): boolean {
    return this.workspace.get(uri) !== undefined;
  }

  /** The text of a plan or vendor file, which the offsets in all answers refer to; undefined for any other document. */
  textOf(uri: string): string | undefined {
    return this.workspace.get(uri)?.plan.document.text;
  }

  /** Whether a document is a plan or a vendor's file. */
  has(uri: string): boolean {
    return this.workspace.has(uri);
  }

  /** Whether a document is a plan, and not a vendor's file. */
  hasPlan(uri: string): boolean {
    return this.workspace.get(uri)?.plan.kind === 'plan';
  }

  /** The addresses of all plans and vendors' files. */
  uris(): string[] {
    return this.workspace.uris();
  }

  /** The known documents at an address: the file itself, or everything in the folder. */
  knownBelow(uri: string): string[] {
    const address = comparableUri(uri);
    return this.uris().filter((known) => `${comparableUri(known)}/`.startsWith(`${address}/`));
  }

  /** Reports whether a file that documents link to exists. */
  setFile(uri: string, exists: boolean): void {
    this.#workspace = this.#workspace.withFile(uri, exists);
  }

  /** Whether a file exists; undefined until reported. */
  fileExists(uri: string): boolean | undefined {
    return this.workspace.fileExists(uri);
  }

  /** Limits which documents are compared with each other; all known ones by default. */
  compareAmong(uris: Iterable<string>): void {
    this.#workspace = this.#workspace.comparing(uris);
  }

  /** Sets the text of a plan that isn't loaded, for similarity checks. */
  setBackground(uri: string, text: string): void {
    this.#workspace = this.#workspace.withBackground(uri, text);
  }

  /** The findings of the rules in a document; empty if it isn't a plan. */
  check(uri: string): Finding[] {
    return this.checkerOf(this.#workspace)(uri);
  }

  /** Checks the documents of a workspace as of now: with the settings and on the day of now, whatever they are later. */
  checkerOf(workspace: Workspace): (uri: string) => Finding[] {
    const { options } = this;
    return (uri) => {
      const snapshot = workspace.get(uri);
      if (!snapshot) return [];
      const { settings } = configOf(options, uri);
      const { plan, names } = snapshot;
      const group = (): ConnectedPlans => this.#groups.of(workspace, snapshot);
      const schedule = (): Schedule => group().schedule;
      const connected = (): readonly PlanSnapshot[] => group().plans;
      const subject = { snapshot, plan, names, workspace, schedule, connected, today: options.today };
      return check(subject, settings, options.words ?? english);
    };
  }

  /**
   * The edits that apply every automatic fix: of all rules, or of the given one. Afterwards there is none left to
   * apply.
   */
  fixAll(uri: string, rule?: string): TextEdit[] {
    let workspace = this.#workspace;
    const text = workspace.get(uri)?.plan.document.text;
    if (text === undefined) return [];
    return fixAll(text, (next) => {
      // Each round begins with what the one before has read.
      workspace = workspace.with(uri, next);
      return this.checkerOf(workspace)(uri).filter((finding) => rule === undefined || finding.rule === rule);
    });
  }

  /** The plans, in order of address, without the vendors' files. */
  plans(): PlanName[] {
    return this.workspace.plans().map(nameOfPlan);
  }

  /** The plan at an address; undefined if there is none. */
  planAt(uri: string): PlanName | undefined {
    const snapshot = this.workspace.get(uri);
    return snapshot?.plan.kind === 'plan' ? nameOfPlan(snapshot) : undefined;
  }

  /** The schedule of a document: of a plan and all that are connected with it, of a vendor's file that of its plans. */
  schedule(document: PlanSnapshot): Schedule {
    return this.#groups.of(this.#workspace, document).schedule;
  }

  /** These documents, and the plans connected with one of them by dependencies, directly or transitively. */
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

  /** The files that a document links to, each once. */
  linkedFiles(uri: string): string[] {
    const snapshot = this.workspace.get(uri);
    return [...new Set((snapshot?.plan.links ?? []).flatMap(({ url }) => resolveLink(uri, url) ?? []))];
  }

  /** The files to which a document's vendors and dependencies link. */
  usedFiles(uri: string): string[] {
    const plan = this.workspace.get(uri)?.plan;
    return plan ? usedFiles(plan) : [];
  }

  /** Those of the linked files whose existence the host hasn't reported yet. */
  unseenFiles(uri: string): string[] {
    return this.linkedFiles(uri).filter((target) => this.workspace.fileExists(target) === undefined);
  }

  /** The documents whose findings may differ after these files were created, changed or deleted. */
  concerned(changed: Iterable<string>): string[] {
    const all = new Set(this.#neighbors.concerned(changed));
    // Dates pass on over several plans, to those that use a changed document directly or indirectly.
    const uris = [...all];
    for (const one of this.connected(uris)) {
      const snapshot = this.#workspace.get(one);
      if (!snapshot || !uris.some((uri) => snapshot.uses(uri))) continue;
      all.add(one);
      for (const vendor of snapshot.plan.vendors) {
        const file = snapshot.fileOf(vendor);
        if (file) all.add(file.plan.uri);
      }
    }
    return [...all];
  }

  /** The files in a folder that documents link to, whether they exist or not. */
  linkedFilesBelow(folder: string): string[] {
    return this.#neighbors.linkedBelow(folder);
  }

  /** Lets other work run if the host says it is time. */
  async pause(): Promise<void> {
    await this.options.pause?.();
  }

  /**
   * Runs a long answer with pauses; undefined if canceled. It starts over if something changed during a pause, because the answer
   * would mix two versions; the third attempt runs without pauses.
   */
  async inTurns<Answer>(begin: () => Steps<Answer>, cancellation?: Cancellation): Promise<Answer | undefined> {
    for (let attempt = 1; ; attempt++) {
      const workspace = this.#workspace;
      const steps = begin();
      while (workspace === this.#workspace) {
        if (cancellation?.isCancellationRequested === true) return undefined;
        const { done, value } = steps.next();
        if (done === true) return value;
        if (attempt < mostAttempts) await this.pause();
      }
    }
  }
}

function workspaceOptions(options: ServiceOptions): WorkspaceOptions {
  return {
    isIncluded: (uri) => isIncluded(options, uri),
    fiscalYearStart: (uri) => configOf(options, uri).settings.fiscalYearStart,
    failed: options.failed,
    measure: options.measure,
  };
}

export function createService(options: ServiceOptions): Service {
  return new Service(options);
}

/** How many times a long answer is started while documents change. */
const mostAttempts = 3;

function nameOfPlan({ uri, plan }: PlanSnapshot): PlanName {
  return { uri, title: planTitle(plan) };
}
