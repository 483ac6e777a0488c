import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Service } from '../service';
import { resolveLink } from '../workspace/uri';
import { isMarkdown } from './files';
import type { Inside } from './inside';

/** Tells a service which of the files that its documents link to are there, and has those read that may be plans. */
export class LinkedFiles {
  /** Addresses that were looked at and are no plans. */
  readonly #noPlans = new Set<string>();

  /** `read` gives the service a file, and is false for one that is no plan or cannot be read. */
  constructor(
    private readonly service: Service,
    private readonly inside: Inside,
    private readonly read: (path: string) => boolean,
  ) {}

  /** Looks at what the document at a path links to, as far as that is inside, and gives the paths that were read. */
  find(path: string): string[] {
    const uri = pathToFileURL(path).href;
    const found: string[] = [];
    for (const { url } of this.service.workspace.get(uri)?.plan.links ?? []) {
      const target = resolveLink(uri, url);
      if (target === undefined || this.service.workspace.has(target) || this.#noPlans.has(target)) continue;
      const linked = pathOf(target);
      const place = linked === undefined ? undefined : this.inside.follow(linked, path);
      const kind = place === undefined ? 'unknown' : kindOf(place);
      if (linked === undefined || kind === 'unknown') continue;
      const mayBePlan = (kind === 'file' || kind === 'denied') && isMarkdown(linked);
      if (mayBePlan && this.read(linked)) {
        found.push(linked);
        continue;
      }
      this.#noPlans.add(target);
      if (kind !== 'denied') this.service.setFile(target, kind !== 'nothing');
    }
    return found;
  }
}

/** What is at a path; denied where we may not look, for that is not the same as nothing. */
function kindOf(path: string): 'file' | 'other' | 'nothing' | 'denied' {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats ? (stats.isFile() ? 'file' : 'other') : 'nothing';
  } catch (error) {
    // No file can have a name that the system takes for too long, or for none at all.
    return ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '') ? 'denied' : 'nothing';
  }
}

/** Undefined for an address that no file can have. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
