import * as vscode from 'vscode';
import { globMatcher } from '../text/glob';
import { readText, TooLarge, fewAtOnce } from './readFile';

/** What is done with what the disk has. */
export interface Reader {
  /** How many bytes a file may have that is read. */
  readonly maxBytesOf: (uri: vscode.Uri) => number;
  /** Whether anybody wants a file with this text. */
  readonly wants: (uri: vscode.Uri, text: string) => boolean;
  /** The file has more bytes than that, and was not read. */
  readonly tooLarge: (uri: vscode.Uri, bytes: number) => void;
  /** The file may be there, and cannot be read. */
  readonly unreadable: (uri: vscode.Uri, error: Error) => void;
  /** What was read cannot be taken up. */
  readonly failed: (uri: vscode.Uri, error: unknown) => void;
  /** The file is there; its text is undefined where nobody wants it. */
  readonly found: (uri: vscode.Uri, text: string | undefined) => void;
  /** The file, or the folder and all that was in it, is gone. */
  readonly gone: (uri: vscode.Uri) => void;
  /** Something came that is no Markdown file. */
  readonly came: (uri: vscode.Uri) => void;
}

const markdown = '**/*.{md,mdx}';
const excluded = '**/node_modules/**';

/** The Markdown files of the workspace, plans or not; those that the editor's settings exclude are not among them. */
export async function findMarkdown(): Promise<vscode.Uri[]> {
  return await vscode.workspace.findFiles(markdown, excluded);
}

/** After so long without another, new folders are watched. */
const settlingMilliseconds = 1000;

/** The Markdown files of the workspace, read from the disk, and read again as they come, change and go. */
export class Files implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[];
  readonly #waiting = new Map<string, vscode.Uri>();
  /** What has just come and may be a folder, by address. */
  readonly #settling = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> | undefined;
  #isExcluded = readExclude();

  constructor(private readonly reader: Reader) {
    const changes = vscode.workspace.createFileSystemWatcher(markdown, true, false, true);
    // A folder that goes is one event for all that was in it, so every path is listened to, not Markdown alone.
    const paths = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
    this.#disposables = [
      changes,
      paths,
      changes.onDidChange((uri) => this.#isLookedAt(uri) && this.read([uri])),
      paths.onDidCreate((uri) => this.#come(uri)),
      paths.onDidDelete((uri) => this.#isLookedAt(uri) && reader.gone(uri)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          reader.gone(oldUri);
          this.#come(newUri);
        }
      }),
    ];
  }

  dispose(): void {
    this.#waiting.clear();
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Reads every Markdown file of the workspace that its settings do not exclude; answers which these are. */
  async readAll(): Promise<vscode.Uri[]> {
    this.#isExcluded = readExclude();
    const files = await findMarkdown();
    await this.read(files);
    return files;
  }

  /** Reads these files, each in its turn; a file that waits already is read once. */
  async read(uris: readonly vscode.Uri[]): Promise<void> {
    if (uris.length === 0) return;
    for (const uri of uris) this.#waiting.set(uri.toString(), uri);
    await (this.#reading ??= this.#readWaiting());
  }

  async #readWaiting(): Promise<void> {
    try {
      while (this.#waiting.size > 0)
        await fewAtOnce(this.#waiting, async ([address, uri]) => {
          this.#waiting.delete(address);
          await this.#readOne(uri);
        });
    } finally {
      this.#reading = undefined;
    }
  }

  async #readOne(uri: vscode.Uri): Promise<void> {
    const { reader } = this;
    let text: string;
    try {
      text = await readText(uri, reader.maxBytesOf(uri));
    } catch (error) {
      if (error instanceof TooLarge) {
        reader.tooLarge(uri, error.bytes);
        return;
      }
      if (error instanceof Error && !isNotFound(error)) reader.unreadable(uri, error);
      reader.gone(uri);
      return;
    }
    try {
      reader.found(uri, reader.wants(uri, text) ? text : undefined);
    } catch (error) {
      reader.failed(uri, error);
    }
  }

  /** A folder that is moved here is one event too, so what is in it is looked for. */
  #come(uri: vscode.Uri): void {
    if (!this.#isLookedAt(uri)) return;
    if (/\.mdx?$/i.test(uri.path)) void this.read([uri]);
    else this.reader.came(uri);
    if (/\.[^/.]+$/.test(uri.path)) return;
    void this.#readFolder(uri);
    this.#settling.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lookAgain(), settlingMilliseconds);
  }

  /**
   * Looks once more into folders that came: the editor watches a folder only from when it has heard of it, and what was written
   * there before is never told. A folder inside another one is looked into with it.
   */
  #lookAgain(): void {
    const folders = new Map(this.#settling);
    this.#settling.clear();
    for (const [address, uri] of folders) {
      if (foldersAbove(address).some((above) => folders.has(above))) continue;
      this.reader.came(uri);
      void this.#readFolder(uri);
    }
  }

  async #readFolder(uri: vscode.Uri): Promise<void> {
    try {
      const { type } = await vscode.workspace.fs.stat(uri);
      if (type !== vscode.FileType.Directory) return;
      await this.read(await vscode.workspace.findFiles(new vscode.RelativePattern(uri, markdown), excluded));
    } catch {
      // It is gone again; the event that says so is on its way.
    }
  }

  #isLookedAt(uri: vscode.Uri): boolean {
    return (
      !/\/(?:node_modules|\.git)(?:\/|$)/.test(uri.path) &&
      !this.#isExcluded(vscode.workspace.asRelativePath(uri, false))
    );
  }
}

function isNotFound(error: Error): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** The addresses of the folders in which a file or folder lies. */
function foldersAbove(address: string): string[] {
  return Array.from(address.matchAll(/\//g), ({ index }) => address.slice(0, index));
}

/** Tells the paths that the setting `files.exclude` hides, as a search for files does. */
function readExclude(): (path: string) => boolean {
  const setting = vscode.workspace.getConfiguration('files').get<Record<string, unknown>>('exclude', {});
  const globs = Object.keys(setting).filter((glob) => setting[glob] === true);
  return globMatcher([...globs, ...globs.map((glob) => `${glob}/**`)]);
}
