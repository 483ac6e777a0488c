import { readdirSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { globBase, globMatcher, isTooLong } from '../text/glob';
import { failureOf, Refusal } from './failure';
import type { Failure } from './failure';
import { ignoreFilesAbove, isIgnored, withIgnoreFile, type IgnoreFiles } from './ignored';
import { Inside } from './inside';

export interface FoundFiles {
  /** Sorted, each once. */
  readonly files: string[];
  /** The folders that were named, and those of the named files and globs. */
  readonly folders: string[];
  readonly failures: Failure[];
}

/** Other people's packages, and hidden folders, in which tools keep files of their own. */
function isPassedOver(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/** The Markdown files that paths, folders and globs name, and what couldn't be found. */
export function findFiles(cwd: string, paths: readonly string[]): FoundFiles {
  const files = new Set<string>();
  const folders = new Set<string>();
  const failures: Failure[] = [];
  const fail = (path: string, error: unknown): void => {
    failures.push(failureOf(shownPath(cwd, path), error));
  };
  const walkFrom = (folder: string, found: Set<string>): void => {
    folders.add(folder);
    new Walk(new Inside([cwd, folder]), found, fail).into(folder, ignoreFilesAbove(folder, fail));
  };
  for (const path of paths.length > 0 ? paths : ['.']) {
    const whole = resolve(cwd, path);
    try {
      const stats = statsOfNamed(whole, globBase(path) !== undefined);
      if (stats?.isDirectory()) {
        walkFrom(whole, files);
      } else if (stats?.isFile()) {
        files.add(whole);
        folders.add(dirname(whole));
      } else if (stats) {
        throw new Refusal('it is neither a file nor a folder; use a Markdown file');
      } else {
        const found = matching(cwd, path.replace(/\\/g, '/'), walkFrom);
        if (found.length === 0) failures.push({ path, reason: nothingFound });
        for (const file of found) files.add(file);
      }
    } catch (error) {
      fail(whole, error);
    }
  }
  return { files: [...files].sort(), folders: [...folders], failures };
}

/** Undefined if it doesn't exist. A glob with many alternatives may be longer than any file name. */
function statsOfNamed(path: string, mayBeGlob: boolean): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (mayBeGlob && (error as NodeJS.ErrnoException).code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

const nothingFound = 'no such file or folder, and no Markdown file matches it as a glob; check the spelling';

/** The path for display: relative to the current folder. */
export function shownPath(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}

/** By its name alone. */
export function isMarkdown(path: string): boolean {
  return /\.mdx?$/i.test(path);
}

/** The Markdown files that match a glob, searched for below the part of it without wildcards. */
function matching(cwd: string, glob: string, walkFrom: (folder: string, found: Set<string>) => void): string[] {
  const base = globBase(glob);
  if (base === undefined) return [];
  if (isTooLong(glob)) throw new Refusal('its braces expand to too many patterns; use fewer');
  const root = resolve(cwd, base);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  const below = new Set<string>();
  walkFrom(root, below);
  const matches = globMatcher([glob.slice(base.length)]);
  return [...below].filter((file) => matches(relative(root, file).split(sep).join('/')));
}

/** Finds Markdown files in a folder and everything below it. */
class Walk {
  constructor(
    private readonly inside: Inside,
    private readonly found: Set<string>,
    private readonly fail: (path: string, error: unknown) => void,
  ) {}

  into(folder: string, above: IgnoreFiles): void {
    let entries;
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.fail(folder, error);
      return;
    }
    const hasIgnoreFile = entries.some(({ name }) => name === '.gitignore');
    const ignoring = hasIgnoreFile ? withIgnoreFile(above, folder, this.fail) : above;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isPassedOver(entry.name) && !isIgnored(ignoring, path, true)) this.into(path, ignoring);
      } else if (isMarkdown(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
        if (isIgnored(ignoring, path, false)) continue;
        if (entry.isFile() || this.#leadsToFile(path)) this.found.add(path);
      }
    }
  }

  /** A link to a file is read like the file; a link to a folder could cause an endless loop. */
  #leadsToFile(path: string): boolean {
    const target = this.inside.follow(path, path);
    if (target !== undefined) return statsOf(target)?.isFile() ?? false;
    this.fail(
      path,
      new Refusal(
        'it is a link that leads out of this folder or back to itself, so it isn’t followed; to read its target, pass that path',
      ),
    );
    return false;
  }
}

/** Undefined if a link is broken, or access is denied. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
