import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMarkdown } from './files';
import type { CommittedFile } from './git';
import { contentsOf, filesOf, mergeBase, rootOf } from './git';
import { readBytes } from './readFile';

/**
 * The Markdown files that differ from the commit at which the current branch left a revision, each with its text there:
 * undefined for one that wasn't there, or wasn't text. Files that `also` names count even if Git doesn't know them; one with the
 * content of a file that is gone has been moved, and had that content there. The files are compared by their bytes, without the filters that a repository may define. Throws a `Refusal` if Git can't answer.
 */
export function textsBefore(
  cwd: string,
  revision: string,
  also: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const root = rootOf(cwd);
  const committed = filesOf(root, mergeBase(cwd, revision)).filter(({ path }) => isMarkdown(path));
  const changed = committed.filter((file) => !isUnchanged(root, file));
  const contents = contentsOf(root, [...new Set(changed.map(({ id }) => id))]);
  const texts = new Map<string, string | undefined>();
  for (const { path, id } of changed) texts.set(join(root, path), textOf(contents.get(id)));
  const known = new Set(committed.map(({ path }) => join(root, path)));
  const gone = changed.filter(({ path }) => !existsSync(join(root, path)));
  for (const path of also) {
    if (known.has(path)) continue;
    const origin = gone.find(({ id }) => hasContent(path, id));
    texts.set(path, origin && textOf(contents.get(origin.id)));
    if (origin) texts.set(join(root, origin.path), undefined);
  }
  return texts;
}

function isUnchanged(root: string, { path, id }: CommittedFile): boolean {
  return hasContent(join(root, path), id);
}

/** Whether a file has the content of the commit, by the hash that Git gives it. */
function hasContent(path: string, id: string): boolean {
  try {
    const content = readBytes(path);
    const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.length}\0`).update(content).digest('hex') === id;
  } catch {
    // It is gone, or nothing that a check would read.
    return false;
  }
}

function textOf(content: Buffer | undefined): string | undefined {
  try {
    return content && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
