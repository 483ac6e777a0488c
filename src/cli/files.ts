import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { globBase, globMatcher } from '../text/glob';
import { ignoreFilesAbove, isIgnored, withIgnoreFile, type IgnoreFiles } from './ignored';

/** Something that could not be read, and why, in words. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
}

export interface FoundFiles {
  /** Sorted, each once. */
  readonly files: string[];
  readonly failures: Failure[];
}

const passedOver: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** The Markdown files that paths, folders and globs name, and what could not be found. */
export function findFiles(cwd: string, paths: readonly string[]): FoundFiles {
  const files = new Set<string>();
  const failures: Failure[] = [];
  const fail = (path: string, reason: string): void => {
    failures.push({ path: shownPath(cwd, path), reason });
  };
  for (const path of paths.length > 0 ? paths : ['.']) {
    const whole = resolve(cwd, path);
    try {
      const stats = statSync(whole, { throwIfNoEntry: false });
      if (stats?.isDirectory()) walk(whole, ignoreFilesAbove(whole), files, fail);
      else if (stats?.isFile()) files.add(whole);
      else if (stats) fail(whole, 'it is neither a file nor a folder; name a Markdown file');
      else if (!addMatching(cwd, path.replace(/\\/g, '/'), files, fail)) {
        failures.push({ path, reason: 'no file, folder or glob of this name finds anything; check how it is spelled' });
      }
    } catch (error) {
      fail(whole, reasonOf(error));
    }
  }
  return { files: [...files].sort(), failures };
}

/** The path as people would write it: from the current folder. */
export function shownPath(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}

/** By its name alone. */
export function isMarkdown(path: string): boolean {
  return /\.mdx?$/i.test(path);
}

/** Adds the Markdown files that a glob names, looked for below the part of it that has no wildcards. False where there is none. */
function addMatching(cwd: string, glob: string, files: Set<string>, fail: Fail): boolean {
  const base = globBase(glob);
  if (base === undefined) return false;
  const root = resolve(cwd, base);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return false;
  const below = new Set<string>();
  walk(root, ignoreFilesAbove(root), below, fail);
  const matches = globMatcher([glob.slice(base.length)]);
  const found = [...below].filter((file) => matches(relative(root, file).split(sep).join('/')));
  for (const file of found) files.add(file);
  return found.length > 0;
}

type Fail = (path: string, reason: string) => void;

function walk(folder: string, above: IgnoreFiles, files: Set<string>, fail: Fail): void {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    fail(folder, reasonOf(error));
    return;
  }
  const hasIgnoreFile = entries.some(({ name }) => name === '.gitignore');
  const ignoring = hasIgnoreFile ? withIgnoreFile(above, folder) : above;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!passedOver.has(entry.name) && !isIgnored(ignoring, path, true)) walk(path, ignoring, files, fail);
    } else if (isMarkdown(entry.name)) {
      // A link to a file is read like the file; a link to a folder might lead round in a circle.
      const isFile = entry.isFile() || (entry.isSymbolicLink() && statsOf(path)?.isFile());
      if (isFile && !isIgnored(ignoring, path, false)) files.add(path);
    }
  }
}

/** Undefined where a link leads nowhere, or where we may not go. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const headLength = 4096;

/**
 * The first 4 KB of a file, enough to see whether it is a plan; also of one in UTF-16, so that a plan that cannot be
 * read is named and not passed over. Throws what reading throws.
 */
export function readHead(path: string): string {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(headLength);
    const head = bytes.subarray(0, readSync(handle, bytes));
    const mark = head.length >= 2 ? head.readUInt16BE() : 0;
    return mark === 0xfffe || mark === 0xfeff
      ? new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(head)
      : head.toString('utf8');
  } finally {
    closeSync(handle);
  }
}

/** A file's text, its byte order mark included. Throws where it cannot be read whole or is no UTF-8. */
export function readText(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
}

/** Why something could not be read or written, and what to do about it, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'you have no right to it; change its permissions';
  if (code === 'ENOENT') return 'it is not there any more; run again';
  if (code === 'EISDIR') return 'it is a folder; name a file in it';
  if (code === 'ENOTDIR') return 'a part of its path is a file and no folder; check how it is spelled';
  if (code === 'ELOOP') return 'it is a link that leads back to itself; mend the link';
  if (code === 'ENOSPC') return 'the disk is full; make room';
  if (code === 'EMFILE' || code === 'ENFILE') return 'too many files are open; close other programs';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8; save it as UTF-8';
  return error instanceof Error ? error.message : String(error);
}
