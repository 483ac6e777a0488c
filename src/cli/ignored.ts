import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { IgnorePatterns } from '../text/ignorePatterns';
import { ignorePatterns } from '../text/ignorePatterns';
import { Refusal } from './failure';
import { readSettingsText } from './readFile';

/** The `.gitignore` files that apply in a folder, those of its parents first. */
export type IgnoreFiles = readonly { readonly folder: string; readonly patterns: IgnorePatterns }[];

/** Reports a `.gitignore` that can't be read, and why. */
export type Unreadable = (path: string, error: unknown) => void;

/**
 * The files that apply in the folder where a walk begins: those of its repository above it, unless they ignore the
 * folder itself.
 */
export function ignoreFilesAbove(folder: string, fail: Unreadable): IgnoreFiles {
  const root = repositoryOf(folder);
  if (root === undefined || root === folder) return [];
  let files: IgnoreFiles = [];
  for (const at of foldersBetween(root, folder)) {
    files = withIgnoreFile(files, dirname(at), fail);
    // Someone who names an ignored folder, or one inside it, wants its contents.
    if (isIgnored(files, at, true)) return [];
  }
  return files;
}

/** The folders below one on the way to another, including the latter. */
function foldersBetween(root: string, folder: string): string[] {
  const folders: string[] = [];
  for (let at = folder; at !== root; at = dirname(at)) folders.unshift(at);
  return folders;
}

/** The files that apply in a subfolder of one whose files are known. */
export function withIgnoreFile(above: IgnoreFiles, folder: string, fail: Unreadable): IgnoreFiles {
  const path = join(folder, '.gitignore');
  if (!existsSync(path)) return above;
  try {
    const patterns = ignorePatterns(readSettingsText(path), isCaseSensitive);
    if (!patterns) throw new Refusal('it has too many patterns with wildcards; use fewer');
    return [...above, { folder, patterns }];
  } catch (error) {
    fail(path, error);
    return above;
  }
}

/** Git's own default: the systems whose file systems treat `A.md` and `a.md` as the same file. */
const isCaseSensitive = process.platform !== 'win32' && process.platform !== 'darwin';

/** Whether git would ignore a path; the nearest file takes precedence. */
export function isIgnored(files: IgnoreFiles, path: string, isFolder: boolean): boolean {
  for (let index = files.length - 1; index >= 0; index--) {
    const { folder, patterns } = files[index]!;
    const verdict = patterns(relative(folder, path).split(sep).join('/'), isFolder);
    if (verdict) return verdict === 'ignored';
  }
  return false;
}

/** The nearest folder upward that is a git repository's root. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
