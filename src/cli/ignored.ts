import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';

/** The `.gitignore` files that hold in a folder, those of its parents first. */
export type IgnoreFiles = readonly { readonly folder: string; readonly patterns: Ignore }[];

/** What holds in a folder that a walk begins in: the files of its repository above it, unless they ignore the folder itself. */
export function ignoreFilesAbove(folder: string): IgnoreFiles {
  const root = repositoryOf(folder);
  if (root === undefined || root === folder) return [];
  const parents: string[] = [];
  for (let at = dirname(folder); at !== root; at = dirname(at)) parents.unshift(at);
  const files = [root, ...parents].reduce<IgnoreFiles>(withIgnoreFile, []);
  // Whoever names an ignored folder wants what is in it.
  return isIgnored(files, folder, true) ? [] : files;
}

/** What holds in a folder below one whose files are known. */
export function withIgnoreFile(above: IgnoreFiles, folder: string): IgnoreFiles {
  let text: string;
  try {
    text = readFileSync(join(folder, '.gitignore'), 'utf8');
  } catch {
    return above;
  }
  return [...above, { folder, patterns: ignore().add(text) }];
}

/** Whether git would pass over a path; the file nearest to it has the last word. */
export function isIgnored(files: IgnoreFiles, path: string, isFolder: boolean): boolean {
  for (let index = files.length - 1; index >= 0; index--) {
    const { folder, patterns } = files[index]!;
    const inside = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
    const { ignored, unignored } = patterns.test(inside);
    if (ignored || unignored) return ignored;
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
