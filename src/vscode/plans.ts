import * as vscode from 'vscode';
import type { Finding } from '../rules/check';
import type { FolderConfig } from '../rules/configOf';
import type { EditorService } from '../service/editorService';
import { createEditorService } from '../service/editorService';
import { ChangeQueue } from './changeQueue';
import { ConfigFiles } from './configFiles';
import { isRead } from './documents';
import { Faults } from './faults';
import { Files } from './files';
import { bytesAbove, sizeInWords } from './fileSize';
import { findLinkedFiles } from './linkedFiles';
import { ReadingLog } from './readingLog';
import type { Settings } from './settings';
import { millisecondsToMidnight, readSettings, today } from './settings';
import { longestTask, turnsAfter } from './turns';
import { t, words } from './words';

/** The plans of the window: keeps the service in sync with open documents and with files, and reports changes. */
export class Plans implements vscode.Disposable {
  readonly service: EditorService;
  /** What was read, how long it took and what failed; never the contents of a document. */
  readonly log = vscode.window.createOutputChannel('Baton', { log: true });
  readonly faults = new Faults(this.log);
  readonly #readings = new ReadingLog(this.log);
  readonly #changed = new vscode.EventEmitter<readonly string[]>();
  /** Fires with the addresses of the documents whose findings may have changed. */
  readonly onDidChange = this.#changed.event;
  readonly #files: Files;
  readonly #configs: ConfigFiles;
  readonly #disposables: vscode.Disposable[];
  /** The plans above the size limit, with their size in bytes. */
  readonly #large = new Map<string, number>();
  readonly #findings = new Map<string, { text: string; findings: readonly Finding[] }>();
  #settings: Settings = readSettings();
  readonly #queue = new ChangeQueue({
    read: (uri) => this.service.read(uri),
    report: (changed, isLast) => this.#report(changed, isLast),
  });
  #midnight: ReturnType<typeof setTimeout> | undefined;
  /** Settled once the documents that were already open have been read. */
  readonly opened: Promise<void>;
  /** Settled once the files of the workspace have been read too, and announced. */
  readonly ready: Promise<void>;

  constructor() {
    this.service = createEditorService({
      include: this.#settings.include,
      settings: this.#settings.rules,
      today: today(),
      words,
      pause: turnsAfter(longestTask),
      measure: (uri, read) => this.#readings.measure(uri, read),
      failed: (uri, error) => this.faults.report(uri, error),
    });
    this.#configs = new ConfigFiles();
    this.#files = new Files({
      maxBytesOf: (uri) => this.service.maxBytesOf(uri.toString()),
      wants: (uri, text) => this.service.isPlan(uri.toString(), text),
      tooLarge: (uri, bytes) => this.#nameLarge(uri, bytes),
      unreadable: (uri, error) => this.#readings.unreadable(uri, error),
      failed: (uri, error) => this.faults.report(uri.toString(), error),
      found: (uri, text) => this.#found(uri, text),
      gone: (uri) => this.#gone(uri),
      came: (uri) => this.#came(uri),
      folderCame: async (uri) => this.#configs.readBelow(uri),
    });
    this.#disposables = [
      this.#changed,
      this.#queue,
      this.log,
      this.#files,
      this.#configs,
      this.#configs.onDidChange((folders) => this.#takeConfigs(folders)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidChangeTextDocument(
        ({ document, contentChanges }) => contentChanges.length > 0 && this.#open(document),
      ),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#configs.readAll().then(() => this.#readAll())),
      vscode.workspace.onDidChangeConfiguration((event) => this.#configure(event)),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#nextDay()),
    ];
    this.#nextDay();
    this.opened = this.#begin();
    this.ready = this.opened.then(async () => this.#start());
  }

  /** Reading starts after the window: a user who opens a window waits for all its extensions. */
  async #begin(): Promise<void> {
    await new Promise<void>((next) => setTimeout(next, 0));
    await this.#configs.readAll();
    this.#readOpened();
  }

  async #start(): Promise<void> {
    const start = performance.now();
    const files = await this.#readAll();
    this.#readings.found(files, this.service.uris().length, performance.now() - start);
    // Views draw their first rows now, and the editor keeps a row collapsed that was empty at first.
    while (this.#queue.isBusy) await new Promise<void>((next) => setTimeout(next, 0));
  }

  dispose(): void {
    clearTimeout(this.#midnight);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** The findings of a document; computed once for the same text. */
  findings(uri: string): readonly Finding[] {
    const text = this.service.textOf(uri);
    if (text === undefined) return [];
    const before = this.#findings.get(uri);
    if (before?.text === text) return before.findings;
    const findings = this.faults.attempt(uri, () => this.service.check(uri), []);
    this.#findings.set(uri, { text, findings });
    return findings;
  }

  /** Whether the findings of a document are shown: those of closed ones, if the settings say so. */
  isListed(uri: string): boolean {
    return this.#settings.checkClosedPlans || openDocument(uri) !== undefined;
  }

  #open(document: vscode.TextDocument): void {
    if (!isRead(document)) return;
    const uri = document.uri.toString();
    const text = document.getText();
    const bytes = bytesAbove(text, this.service.maxBytesOf(uri));
    if (bytes === undefined) this.#setText(uri, text);
    else if (this.service.isPlan(uri, text)) this.#leaveOut(uri, bytes);
    else this.#remove(uri, true);
  }

  /**
   * A file that isn't read may not be a plan at all, so a file that is too large is a finding only if its name marks it
   * as a plan.
   */
  #nameLarge(uri: vscode.Uri, bytes: number): void {
    const address = uri.toString();
    const document = openDocument(address);
    if (document && isRead(document)) return;
    if (this.service.isPlan(address, '')) this.#leaveOut(address, bytes);
    else this.#remove(address, true);
    this.log.warn(
      t`${vscode.workspace.asRelativePath(uri)} was skipped: ${sizeInWords(bytes, this.service.maxBytesOf(address))}`,
    );
  }

  #leaveOut(uri: string, bytes: number): void {
    this.#remove(uri, true);
    this.#large.set(uri, bytes);
    this.#queue.add(uri);
  }

  /** Why there is no answer for a document that is a plan; undefined if there is one. */
  reasonOfSilence(uri: string): string | undefined {
    const bytes = this.#large.get(uri);
    return bytes === undefined
      ? undefined
      : t`This plan was skipped: ${sizeInWords(bytes, this.service.maxBytesOf(uri))}`;
  }

  /** Unsaved text is gone with its editor; the version on disk counts again. */
  #close(document: vscode.TextDocument): void {
    if (!isRead(document)) return;
    if (document.isUntitled) this.#remove(document.uri.toString());
    else void this.#files.read([document.uri]);
  }

  /**
   * An editor with the file open takes precedence over the disk. In an editor with another language than Markdown it is
   * no longer a plan.
   */
  #found(uri: vscode.Uri, text: string | undefined): void {
    const address = uri.toString();
    const document = openDocument(address);
    if (document && isRead(document)) return;
    if (document || text === undefined) this.#remove(address, true);
    else this.#setText(address, text);
  }

  #gone(uri: vscode.Uri): void {
    const address = uri.toString();
    const { service } = this;
    this.#configs.removeBelow(address);
    for (const known of service.knownBelow(address)) if (!openDocument(known)) this.#remove(known);
    for (const file of [address, ...service.linkedFilesBelow(address)]) {
      if (service.has(file) || service.fileExists(file) !== true) continue;
      service.setFile(file, false);
      this.#queue.add(file);
    }
  }

  #came(uri: vscode.Uri): void {
    const missing = [uri.toString(), ...this.service.linkedFilesBelow(uri.toString())].filter(
      (file) => this.service.fileExists(file) === false,
    );
    if (missing.length > 0) void this.#lookFor(missing);
  }

  #readOpened(): void {
    for (const document of vscode.workspace.textDocuments) this.#open(document);
  }

  /** Returns the number of Markdown files. */
  async #readAll(): Promise<number> {
    this.#readOpened();
    const files = await this.#files.readAll();
    const kept = new Set([...files, ...vscode.workspace.textDocuments.map(({ uri }) => uri)].map(String));
    for (const uri of this.service.uris()) if (!kept.has(uri)) this.#remove(uri);
    return files.length;
  }

  #setText(uri: string, text: string): void {
    const { service } = this;
    const isNews = this.#large.delete(uri) || service.has(uri) || service.fileExists(uri) === false;
    if (service.setText(uri, text) || isNews) this.#queue.add(uri);
  }

  /** Forgets a plan; the file may still exist, for others to link to. */
  #remove(uri: string, isFile = false): void {
    const { service } = this;
    const isNews = this.#large.delete(uri) || service.has(uri) || service.fileExists(uri) === !isFile;
    service.remove(uri);
    service.setFile(uri, isFile);
    if (isNews) this.#queue.add(uri);
  }

  #report(changed: readonly string[], isLast: boolean): void {
    if (isLast) this.#readings.endBurst();
    const concerned = this.faults.attempt(undefined, () => this.service.concerned(changed), changed);
    for (const one of concerned) this.#findings.delete(one);
    this.#changed.fire(concerned);
    void this.#lookFor(concerned.flatMap((one) => this.service.unseenFiles(one)));
  }

  /** Checks whether files that plans link to exist, and shows the result. */
  async #lookFor(files: readonly string[]): Promise<void> {
    for (const file of await findLinkedFiles(this.service, files)) this.#queue.add(file);
  }

  #announceAll(): void {
    this.#findings.clear();
    this.#changed.fire(this.service.uris());
  }

  #configure(event: vscode.ConfigurationChangeEvent): void {
    if (event.affectsConfiguration('files.exclude')) void this.#readAll();
    if (!event.affectsConfiguration('baton')) return;
    this.#settings = readSettings();
    this.service.configure({ include: this.#settings.include, settings: this.#settings.rules });
    if (['baton.include', 'baton.maxFileSize'].some((key) => event.affectsConfiguration(key))) void this.#readAll();
    this.#announceAll();
  }

  /** Settings in separate files may make other documents plans too. */
  #takeConfigs(folders: readonly FolderConfig[]): void {
    this.service.configure({ folders });
    void this.#readAll();
    this.#announceAll();
  }

  /** A window left open overnight checks against the new day. */
  #nextDay(): void {
    clearTimeout(this.#midnight);
    this.#midnight = setTimeout(() => this.#nextDay(), millisecondsToMidnight());
    if (this.service.configure({ today: today() })) this.#announceAll();
  }
}

function openDocument(uri: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri);
}
