import * as vscode from 'vscode';
import type { Finding } from '../rules/check';
import type { Service } from '../service';
import { createService } from '../service';
import { frontMatterType } from '../syntax/frontMatter';
import { findLinkedFiles } from './linkedFiles';
import { readSettings, today } from './settings';

/** Files read side by side, so that a large workspace neither waits nor crowds out the editor. */
const readAtOnce = 16;
const pattern = '**/*.{md,mdx}';

/** The plans of the window: keeps the service in step with open documents and with files, and says when something changed. */
export class Plans implements vscode.Disposable {
  readonly service: Service;
  readonly #changed = new vscode.EventEmitter<readonly string[]>();
  /** Fires with the addresses of the documents whose findings may be others now. */
  readonly onDidChange = this.#changed.event;
  readonly #disposables: vscode.Disposable[] = [];
  readonly #findings = new Map<string, { text: string; findings: readonly Finding[] }>();
  #settings = readSettings();
  #pending = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Settled once the files of the workspace have been read. */
  ready: Promise<void>;

  constructor() {
    this.service = createService({ include: this.#settings.include, settings: this.#settings.rules, today: today() });
    const files = vscode.workspace.createFileSystemWatcher(pattern);
    this.#disposables.push(
      this.#changed,
      files,
      files.onDidCreate((uri) => this.#refresh(uri)),
      files.onDidChange((uri) => this.#refresh(uri)),
      files.onDidDelete((uri) => this.#remove(uri)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidChangeTextDocument(
        ({ document, contentChanges }) => contentChanges.length > 0 && this.#open(document),
      ),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#readAll()),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('baton') && this.#configure()),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#nextDay()),
    );
    for (const document of vscode.workspace.textDocuments) this.#open(document);
    this.ready = this.#readAll();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** The findings of a document; asked for twice of the same text, they are worked out once. */
  findings(uri: string): readonly Finding[] {
    const known = this.service.workspace.get(uri);
    if (!known) return [];
    const before = this.#findings.get(uri);
    if (before?.text === known.plan.document.text) return before.findings;
    const findings = this.service.check(uri);
    this.#findings.set(uri, { text: known.plan.document.text, findings });
    return findings;
  }

  #open(document: vscode.TextDocument): void {
    if (document.languageId === 'markdown' && isRead(document.uri)) this.#setText(document.uri, document.getText());
  }

  /** An unsaved text is gone with its editor; what the disk has counts again. */
  #close(document: vscode.TextDocument): void {
    if (document.languageId !== 'markdown' || !isRead(document.uri)) return;
    if (document.isUntitled || !this.#settings.checkClosedPlans) this.#remove(document.uri);
    else void this.#read(document.uri);
  }

  #refresh(uri: vscode.Uri): void {
    if (this.#settings.checkClosedPlans || !isPlanFile(uri)) void this.#read(uri);
  }

  async #readAll(): Promise<void> {
    const files = this.#settings.checkClosedPlans
      ? await vscode.workspace.findFiles(pattern, '**/node_modules/**')
      : [];
    const kept = new Set([...files, ...vscode.workspace.textDocuments.map(({ uri }) => uri)].map(String));
    for (const uri of this.service.workspace.uris()) if (!kept.has(uri)) this.#remove(vscode.Uri.parse(uri));
    const queue = [...files];
    const next = async (): Promise<void> => {
      for (let uri = queue.shift(); uri; uri = queue.shift()) await this.#read(uri);
    };
    await Promise.all(Array.from({ length: readAtOnce }, next));
  }

  /** Gives the service what the disk has, unless an editor has the file open: an unsaved text beats the disk. */
  async #read(uri: vscode.Uri): Promise<void> {
    let text: string;
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      const head = new TextDecoder().decode(bytes.subarray(0, 4096));
      if (frontMatterType(head) === undefined && !this.service.isPlan(uri.toString(), head)) {
        if (!this.#isOpen(uri)) this.#setText(uri, head);
        return;
      }
      text = new TextDecoder().decode(bytes);
    } catch {
      if (!this.#isOpen(uri)) this.#remove(uri);
      return;
    }
    if (!this.#isOpen(uri)) this.#setText(uri, text);
  }

  #isOpen(uri: vscode.Uri): boolean {
    const address = uri.toString();
    return vscode.workspace.textDocuments.some((document) => !document.isClosed && document.uri.toString() === address);
  }

  #setText(uri: vscode.Uri, text: string): void {
    const address = uri.toString();
    const wasVendor = this.service.workspace.get(address)?.plan.kind === 'vendor';
    const before = this.service.workspace.has(address);
    const wasMissing = this.service.workspace.fileExists(address) === false;
    const isPlan = this.service.setText(address, text);
    if (!before && !isPlan && !wasMissing) return;
    const isVendor = isPlan && this.service.workspace.get(address)?.plan.kind === 'vendor';
    this.#announce(address, wasVendor || isVendor || wasMissing || before !== isPlan);
  }

  #remove(uri: vscode.Uri): void {
    const address = uri.toString();
    this.service.remove(address);
    this.#announce(address, true);
  }

  /** Says once, when the burst is over, what changed: a branch switch is a thousand events. */
  #announce(address: string, concernsOthers: boolean): void {
    this.#pending.add(address);
    if (concernsOthers) {
      this.#findings.clear();
      for (const uri of this.service.workspace.uris()) this.#pending.add(uri);
    }
    this.#timer ??= setTimeout(() => {
      const changed = [...this.#pending];
      this.#pending = new Set();
      this.#timer = undefined;
      this.#changed.fire(changed);
      void this.#lookForFiles(changed);
    }, 0);
  }

  /** Looks whether the files that changed plans link to are there, and shows what that tells. */
  async #lookForFiles(changed: readonly string[]): Promise<void> {
    if (await findLinkedFiles(this.service, changed)) this.#announceAll();
  }

  #announceAll(): void {
    this.#findings.clear();
    this.#changed.fire(this.service.workspace.uris());
  }

  #configure(): void {
    const before = this.#settings;
    this.#settings = readSettings();
    this.service.configure({ include: this.#settings.include, settings: this.#settings.rules });
    if (
      before.checkClosedPlans !== this.#settings.checkClosedPlans ||
      before.include.join() !== this.#settings.include.join()
    ) {
      for (const document of vscode.workspace.textDocuments) this.#open(document);
      void this.#readAll();
    }
    this.#announceAll();
  }

  /** A window left open over night checks against the new day. */
  #nextDay(): void {
    if (this.service.configure({ today: today() })) this.#announceAll();
  }
}

/** Diff and output editors show texts that are no files of the user's. */
function isRead({ scheme }: vscode.Uri): boolean {
  return scheme !== 'git' && scheme !== 'output' && scheme !== 'vscode-settings' && scheme !== 'comment';
}

function isPlanFile({ path }: vscode.Uri): boolean {
  return /\.mdx?$/i.test(path);
}
