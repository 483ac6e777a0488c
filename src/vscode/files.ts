import * as vscode from 'vscode';
import { globMatcher } from '../text/glob';
import { fewAtOnce } from './fewAtOnce';
import { readText, TooLarge } from './readFile';

/** Handles what is on disk. */
export interface Reader {
  /** The maximum size in bytes of a file that is read. */
  readonly maxBytesOf: (uri: vscode.Uri) => number;
  /** Whether a file with this text is wanted. */
  readonly wants: (uri: vscode.Uri, text: string) => boolean;
  /** The file is larger than that, and wasn't read. */
  readonly tooLarge: (uri: vscode.Uri, bytes: number) => void;
  /** The file may exist, and can't be read. */
  readonly unreadable: (uri: vscode.Uri, error: Error) => void;
  /** What was read can't be processed. */
  readonly failed: (uri: vscode.Uri, error: unknown) => void;
  /** The file exists; its text is undefined if it isn't wanted. */
  readonly found: (uri: vscode.Uri, text: string | undefined) => void;
  /** The file, or the folder with everything in it, was deleted. */
  readonly gone: (uri: vscode.Uri) => void;
  /** Something other than a Markdown file was created. */
  readonly came: (uri: vscode.Uri) => void;
  /** A folder was created or moved here; what is in it may never be reported. */
  readonly folderCame: (uri: vscode.Uri) => Promise<void>;
}

const markdown = '**/*.{md,mdx}';
const excluded = '**/{node_modules,.*}/**';

/** The Markdown files of the workspace, plans or not; files excluded in the editor's settings aren't included. */
export async function findMarkdown(): Promise<vscode.Uri[]> {
  return await vscode.workspace.findFiles(markdown, excluded);
}

/** The quiet time before new folders are scanned. */
const settlingMilliseconds = 1000;

/** The Markdown files of the workspace, read from disk, and read again when they are created, changed or deleted. */
export class Files implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[];
  readonly #waiting = new Map<string, vscode.Uri>();
  /** Newly created paths that may be folders, by address. */
  readonly #settling = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> | undefined;
  #isExcluded = readExclude();

  constructor(private readonly reader: Reader) {
    const changes = vscode.workspace.createFileSystemWatcher(markdown, true, false, true);
    // Deleting a folder is one event for everything in it, so every path is watched, not just Markdown.
    const paths = vscode.workspace.createFileSystemWatcher('**/*');
    this.#disposables = [
      changes,
      paths,
      changes.onDidChange((uri) => this.#isLookedAt(uri) && this.read([uri])),
      paths.onDidCreate((uri) => this.#come(uri)),
      paths.onDidChange((uri) => void this.#makeAgain(uri)),
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

  /** Reads every Markdown file of the workspace that isn't excluded; returns their addresses. */
  async readAll(): Promise<vscode.Uri[]> {
    this.#isExcluded = readExclude();
    const files = await findMarkdown();
    await this.read(files);
    return files;
  }

  /** Reads these files in order; a file that is queued already is read once. */
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

  /** Moving a folder here is one event too, so its contents are searched for. */
  #come(uri: vscode.Uri): void {
    if (!this.#isLookedAt(uri)) return;
    if (/\.mdx?$/i.test(uri.path)) void this.read([uri]);
    else this.reader.came(uri);
    if (!mayBeFolder(uri)) return;
    void this.#readFolder(uri);
    this.#settling.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lookAgain(), settlingMilliseconds);
  }

  /** A folder that was deleted and made again at once is reported as one change: nothing of the former one is left. */
  async #makeAgain(uri: vscode.Uri): Promise<void> {
    if (!mayBeFolder(uri) || !this.#isLookedAt(uri) || !(await isFolder(uri))) return;
    this.reader.gone(uri);
    this.#come(uri);
  }

  /**
   * Scans new folders again: the editor watches a folder only once it knows about it, and never reports what was
   * written there before. Nested folders are covered by their parents.
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
      if (!(await isFolder(uri))) return;
      await this.reader.folderCame(uri);
      await this.read(await vscode.workspace.findFiles(new vscode.RelativePattern(uri, markdown), excluded));
    } catch {
      // It was deleted again; that event follows.
    }
  }

  #isLookedAt(uri: vscode.Uri): boolean {
    return (
      !/\/(?:node_modules|\.git)(?:\/|$)/.test(uri.path) &&
      !this.#isExcluded(vscode.workspace.asRelativePath(uri, false))
    );
  }
}

/** Whether a path can be a folder's by its name: a dot in "2026.Q1" or "St. Ives" begins no file extension. */
function mayBeFolder({ path }: vscode.Uri): boolean {
  return !/\.[a-z][\w-]*$/i.test(path);
}

/** Whether there is a folder at an address, as far as that can be told. */
async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    return false;
  }
}

function isNotFound(error: Error): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** The addresses of a path's parent folders. */
function foldersAbove(address: string): string[] {
  return Array.from(address.matchAll(/\//g), ({ index }) => address.slice(0, index));
}

/** Matches the paths hidden by the setting `files.exclude`, as file search does. */
function readExclude(): (path: string) => boolean {
  const setting = vscode.workspace.getConfiguration('files').get<Record<string, unknown>>('exclude', {});
  const globs = Object.keys(setting).filter((glob) => setting[glob] === true);
  return globMatcher([...globs, ...globs.map((glob) => `${glob}/**`)]);
}
