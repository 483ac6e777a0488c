import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { repositoryOf } from './ignored';

/** More links than this behind each other lead in a circle. */
const mostLinks = 40;

/**
 * The folders that a run may look into: the current one, those that were named, and the repository of each document, or its
 * folder where it has none. What lies outside is not looked at, not even whether it exists.
 */
export class Inside {
  readonly #folders: readonly string[];
  readonly #around = new Map<string, readonly string[]>();

  constructor(folders: readonly string[]) {
    this.#folders = folders.flatMap(asWrittenAndReal);
  }

  /**
   * Where a path leads that is spoken of in the document at `from`, with every link on the way followed; undefined where it
   * leads outside. Nothing may be there.
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

/** A link with an absolute target names a folder by its real path, whichever way we came. */
function asWrittenAndReal(folder: string): string[] {
  try {
    return [...new Set([folder, realpathSync(folder)])];
  } catch {
    return [folder];
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path with the first link below a folder replaced by what it points to; undefined where none is a link. */
function withoutFirstLink(folder: string, path: string): string | undefined {
  const steps = relative(folder, path).split(sep);
  let at = folder;
  for (const [index, step] of steps.entries()) {
    at = join(at, step);
    try {
      if (!lstatSync(at).isSymbolicLink()) continue;
      return resolve(dirname(at), readlinkSync(at), ...steps.slice(index + 1));
    } catch {
      // What is not there leads nowhere else.
      return undefined;
    }
  }
  return undefined;
}
