import { comparableUri, resolveLink } from './uri';
import type { PlanSnapshot } from './planSnapshot';
import type { Workspace } from './workspace';

/**
 * Which documents link to each other. A plan's findings mention the files that it links to, and those of a vendor's
 * file mention the plans that link there, so a change of one document affects its neighbors, and nobody else.
 */
export class Neighbors {
  /** What each document links to, as of its last change: normalized addresses. */
  readonly #targets = new Map<string, ReadonlyMap<string, string>>();
  /** The documents that link to an address, all normalized. */
  readonly #linking = new Map<string, Set<string>>();

  /** `workspace` returns the current one. */
  constructor(private readonly workspace: () => Workspace) {}

  /** The documents whose findings may differ after these files were created, changed or deleted. */
  concerned(changed: Iterable<string>): string[] {
    const concerned = new Map(Array.from(changed, (uri) => [comparableUri(uri), uri]));
    const near = new Set<string>();
    const all = [...concerned];
    for (const [key, uri] of all) for (const target of this.#update(key, uri)) near.add(target);
    for (const [key] of all) for (const linking of this.#linking.get(key) ?? []) near.add(linking);
    for (const key of near) {
      const uri = this.workspace().givenUri(key);
      if (uri !== undefined) concerned.set(key, uri);
    }
    return [...concerned.values()];
  }

  /** The files in this folder that a document links to, whether they exist or not. */
  linkedBelow(folder: string): string[] {
    const inside = `${comparableUri(folder)}/`;
    const found = new Map<string, string>();
    for (const targets of this.#targets.values()) {
      for (const [key, target] of targets) if (key.startsWith(inside)) found.set(key, target);
    }
    return [...found.values()];
  }

  /** Updates what a document links to; returns the addresses it links to now or did before. */
  #update(key: string, uri: string): Iterable<string> {
    const before = [...(this.#targets.get(key)?.keys() ?? [])];
    const snapshot = this.workspace().get(uri);
    const now = snapshot ? targetsOf(snapshot) : new Map<string, string>();
    for (const target of before) if (!now.has(target)) this.#linking.get(target)?.delete(key);
    for (const target of now.keys()) {
      const linking = this.#linking.get(target);
      if (linking) linking.add(key);
      else this.#linking.set(target, new Set([key]));
    }
    if (now.size > 0) this.#targets.set(key, now);
    else this.#targets.delete(key);
    return [...before, ...now.keys()];
  }
}

function targetsOf({ uri, plan }: PlanSnapshot): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { url } of plan.links) {
    const target = resolveLink(uri, url);
    if (target !== undefined) targets.set(comparableUri(target), target);
  }
  return targets;
}
