import * as vscode from 'vscode';
import { configFileName } from '../rules/config';
import { readConfigFile } from '../rules/configFile';
import { bytesPerMegabyte } from '../rules/settings';
import type { FolderConfig } from '../rules/configOf';
import { rangesOf } from './positions';
import { fewAtOnce } from './fewAtOnce';
import { readText, TooLarge } from './readFile';
import { t, words } from './words';

const settingsFiles = `**/${configFileName}`;
const excluded = '**/node_modules/**';

/** The settings files of the workspace's folders: reads them, watches them, and shows their problems. */
export class ConfigFiles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<readonly FolderConfig[]>();
  /** Fires with the settings of all folders that have a file. */
  readonly onDidChange = this.#changed.event;
  readonly #byFile = new Map<string, FolderConfig>();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('baton-settings');
  readonly #disposables: vscode.Disposable[];

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(settingsFiles);
    const again = (uri: vscode.Uri): void => void this.#read([uri]);
    this.#disposables = [
      this.#changed,
      this.#diagnostics,
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidChange(again),
      watcher.onDidDelete(again),
    ];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Reads all settings files. */
  async readAll(): Promise<void> {
    await this.#read(await vscode.workspace.findFiles(settingsFiles, excluded));
  }

  /** Reads the settings files in a folder and below it: the editor may not report those of a new folder. */
  async readBelow(folder: vscode.Uri): Promise<void> {
    await this.#read(await vscode.workspace.findFiles(new vscode.RelativePattern(folder, settingsFiles), excluded));
  }

  /** Forgets the settings files of a folder that was deleted or moved: that is one event for all that was in it. */
  removeBelow(folder: string): void {
    const gone = [...this.#byFile.keys()].filter((file) => file.startsWith(`${folder}/`));
    if (gone.length === 0) return;
    for (const file of gone) {
      this.#byFile.delete(file);
      this.#diagnostics.delete(vscode.Uri.parse(file));
    }
    this.#changed.fire([...this.#byFile.values()]);
  }

  async #read(uris: readonly vscode.Uri[]): Promise<void> {
    await fewAtOnce(uris, async (uri) => this.#readOne(uri));
    if (uris.length > 0) this.#changed.fire([...this.#byFile.values()]);
  }

  async #readOne(uri: vscode.Uri): Promise<void> {
    let text: string;
    try {
      text = await readText(uri, bytesPerMegabyte);
    } catch (error) {
      this.#byFile.delete(uri.toString());
      this.#diagnostics.delete(uri);
      if (error instanceof TooLarge) this.#diagnostics.set(uri, [tooLargeAt(error)]);
      return;
    }
    const { problems, ...config } = readConfigFile(text);
    this.#byFile.set(uri.toString(), { folder: vscode.Uri.joinPath(uri, '..').toString(), ...config });
    const toRange = rangesOf(text);
    this.#diagnostics.set(
      uri,
      problems.map(({ range, message }) => {
        const diagnostic = new vscode.Diagnostic(toRange(range), words(message), vscode.DiagnosticSeverity.Error);
        diagnostic.source = 'baton';
        return diagnostic;
      }),
    );
  }
}

function tooLargeAt({ bytes }: TooLarge): vscode.Diagnostic {
  const size = (bytes / bytesPerMegabyte).toFixed(1);
  const message = t`These settings were skipped: the file is ${size} MB, and the limit is 1 MB.`;
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message, vscode.DiagnosticSeverity.Error);
  diagnostic.source = 'baton';
  return diagnostic;
}
