import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMarkdown } from './files';
import { contentsOf, filesOf, mergeBase, rootOf } from './git';
import { readBytes } from './readFile';

/**
 * The Markdown files that differ from the commit at which the current branch left a revision, each with its text there:
 * undefined for one that wasn't there, or wasn't text. Files that `also` names count even if Git doesn't know them; one with
 * the
 * content of a file that is gone has been moved, and had that content there. The files are compared by their bytes, without the
 * filters that a repository may define. Throws a `Refusal` if Git can't answer.
 */
export function textsBefore(
  cwd: string,
  revision: string,
  also: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const root = rootOf(cwd);
  const committed = filesOf(root, mergeBase(cwd, revision)).filter(({ path }) => isMarkdown(path));
  const isLong = committed.some(({ id }) => id.length === longHash);
  const changed = committed.filter(({ path, id }) => hashAt(join(root, path), isLong) !== id);
  const contents = contentsOf(root, [...new Set(changed.map(({ id }) => id))]);
  const texts = new Map<string, string | undefined>();
  for (const { path, id } of changed) texts.set(join(root, path), textOf(contents.get(id)));
  const known = new Set(committed.map(({ path }) => join(root, path)));
  const gone = new Map(changed.filter(({ path }) => !existsSync(join(root, path))).map((file) => [file.id, file.path]));
  for (const path of also) {
    if (known.has(path)) continue;
    const hash = gone.size === 0 ? undefined : hashAt(path, isLong);
    const origin = gone.get(hash ?? '');
    texts.set(path, origin === undefined ? undefined : textOf(contents.get(hash!)));
    if (origin !== undefined) texts.set(join(root, origin), undefined);
  }
  return texts;
}

/** The digits of a hash in a repository that uses SHA-256 instead of SHA-1. */
const longHash = 64;

/** The hash that Git gives the content of a file; undefined if it is gone, or nothing that a check would read. */
function hashAt(path: string, isLong: boolean): string | undefined {
  try {
    const content = readBytes(path);
    const hash = createHash(isLong ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
  } catch {
    return undefined;
  }
}

function textOf(content: Buffer | undefined): string | undefined {
  try {
    return content && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
