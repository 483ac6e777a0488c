import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { repositoryOf } from './ignored';

/** More consecutive links than this are a loop. */
const mostLinks = 40;

/**
 * The folders that a run may read: the current one, those that were named, and the repository of each document, or its
 * folder if it has none. Anything outside isn't accessed, not even to see whether it exists.
 */
export class Inside {
  readonly #folders: readonly string[];
  readonly #around = new Map<string, readonly string[]>();

  constructor(folders: readonly string[]) {
    this.#folders = folders.flatMap(asWrittenAndReal);
  }

  /**
   * The target of a path mentioned in the document at `from`, with every link on the way resolved; undefined if it is
   * outside. It may not exist.
   */
  follow(path: string, from: string): string | undefined {
    const folders = [...this.#folders, ...this.#foldersAround(dirname(from))];
    let at = path;
    for (let links = 0; links <= mostLinks; links++) {
      const folder = folders.find((one) => isBelow(one, at));
      if (folder === undefined) return undefined;
      const next = withoutFirstLink(folder, at);
      if (next === undefined) return at;
      at = next;
    }
    return undefined;
  }

  #foldersAround(folder: string): readonly string[] {
    let found = this.#around.get(folder);
    if (!found) this.#around.set(folder, (found = asWrittenAndReal(repositoryOf(folder) ?? folder)));
    return found;
  }
}

/** A link with an absolute target gives a folder's real path, whichever way we came. */
function asWrittenAndReal(folder: string): string[] {
  try {
    return [...new Set([folder, realpathSync(folder)])];
  } catch {
    return [folder];
  }
}

/** Whether a path is a folder, or in it; neither has to exist. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path with the first link below a folder replaced by its target; undefined if there is none. */
function withoutFirstLink(folder: string, path: string): string | undefined {
  const steps = relative(folder, path).split(sep);
  let at = folder;
  for (const [index, step] of steps.entries()) {
    at = join(at, step);
    try {
      if (!lstatSync(at).isSymbolicLink()) continue;
      return resolve(dirname(at), readlinkSync(at), ...steps.slice(index + 1));
    } catch {
      // A missing path can't lead anywhere else.
      return undefined;
    }
  }
  return undefined;
}
