import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';

/** Something that could not be read, and why, in words. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
}

const passedOver: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);
const isMarkdown = (path: string): boolean => /\.mdx?$/i.test(path);

/** The Markdown files that paths, folders and globs name, sorted and each once, and what could not be found. */
export function findFiles(cwd: string, paths: readonly string[]): { files: string[]; failures: Failure[] } {
  const files = new Set<string>();
  const failures: Failure[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) {
    const whole = resolve(cwd, path);
    const stats = statSync(whole, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      walk(whole, files, failures, cwd);
    } else if (stats) {
      files.add(whole);
    } else {
      const found = matching(cwd, path.replace(/\\/g, '/'));
      for (const file of found) files.add(file);
      if (found.length === 0)
        failures.push({ path, reason: 'there is no such file or folder, and no file that matches' });
    }
  }
  return { files: [...files].sort(), failures };
}

/** The Markdown files that a glob names, looked for below the part of it that has no wildcards. */
function matching(cwd: string, glob: string): string[] {
  const { base, isGlob } = picomatch.scan(glob);
  const root = resolve(cwd, base);
  if (!isGlob || !statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  const below = new Set<string>();
  walk(root, below, [], cwd);
  const matches = picomatch(resolve(cwd, glob).split(sep).join('/'), { dot: true });
  return [...below].filter((file) => matches(file.split(sep).join('/')));
}

function walk(folder: string, files: Set<string>, failures: Failure[], cwd: string): void {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    failures.push({ path: relative(cwd, folder), reason: reasonOf(error) });
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!passedOver.has(entry.name)) walk(path, files, failures, cwd);
    } else if (isMarkdown(entry.name)) {
      // A link to a file is read like the file; a link to a folder might lead round in a circle.
      if (entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile()))
        files.add(path);
    }
  }
}

const headLength = 4096;

/** The first 4 KB of a file, enough to see whether it is a plan. Throws what reading throws. */
export function readHead(path: string): string {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(headLength);
    return bytes.subarray(0, readSync(handle, bytes)).toString('utf8');
  } finally {
    closeSync(handle);
  }
}

/** A file's text, its byte order mark included. Throws where it cannot be read whole or is no UTF-8. */
export function readText(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
}

/** Why something could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read it: change its permissions';
  if (code === 'ENOENT') return 'it is not there any more';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8: save it as UTF-8';
  return error instanceof Error ? error.message : String(error);
}
