import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Service } from '../service';
import type { Failure } from './failure';
import { failureOf } from './failure';
import { isMarkdown, shownPath } from './files';
import { Inside } from './inside';
import { isVendorFile, readDocument } from './readFile';

/** What a run reads. */
export interface LoaderOptions {
  readonly cwd: string;
  /** The folders that were named: what lies in them may be looked at. */
  readonly folders: readonly string[];
  /** Paths of the files that the run is about: whoever reads one as such says why it cannot be read, and nobody else does. */
  readonly named: ReadonlySet<string>;
  /** Whether a plan is read that is not named, and that a document links to; told by its beginning. */
  readonly readsLinked?: (head: string) => boolean;
}

/** Gives a service the documents of a run: files that are named, and those that they link to. Every command reads by it. */
export class Loader {
  /** What could not be read, in the order in which it was tried. */
  readonly failures: Failure[] = [];
  /** Where files of the run may lead. */
  readonly inside: Inside;
  /** Paths of what has been read and is a vendor's file. */
  readonly #vendorFiles = new Set<string>();
  /** Addresses that documents link to, that were looked at and are no plans. */
  readonly #noPlans = new Set<string>();

  constructor(
    private readonly service: Service,
    private readonly options: LoaderOptions,
  ) {
    this.inside = new Inside([options.cwd, ...options.folders]);
  }

  /** Reads a file that is named, where it is a plan or a vendor's file. False where it is none, and where it cannot be read. */
  read(path: string): boolean {
    return this.#read(path, (error) => this.fail(path, error));
  }

  /** Reads a file that somebody else is to answer for, where it is a plan whose text is wanted. */
  readOther(path: string, isWanted: (text: string) => boolean): boolean {
    return this.#read(path, () => undefined, isWanted);
  }

  /**
   * Tells the service which of the files that the document at a path links to are there, as far as they are inside, and reads
   * those that are plans. Gives the paths of these.
   */
  readLinked(path: string): string[] {
    const { service } = this;
    const found: string[] = [];
    for (const target of service.linkedFiles(uriOf(path))) {
      if (service.has(target) || this.#noPlans.has(target)) continue;
      const linked = pathOf(target);
      const place = linked === undefined ? undefined : this.inside.follow(linked, path);
      const kind = place === undefined ? 'unknown' : kindOf(place);
      if (linked === undefined || kind === 'unknown') continue;
      const mayBePlan = (kind === 'file' || kind === 'denied') && isMarkdown(linked);
      if (mayBePlan && this.#readTarget(linked)) {
        found.push(linked);
        continue;
      }
      this.#noPlans.add(target);
      if (kind !== 'denied') service.setFile(target, kind !== 'nothing');
    }
    return found;
  }

  #readTarget(path: string): boolean {
    const { named, readsLinked } = this.options;
    const isNamed = named.has(path);
    const fail = (error: unknown): void => {
      if (!isNamed) this.fail(path, error);
    };
    return this.#read(path, fail, undefined, isNamed ? undefined : readsLinked);
  }

  #read(
    path: string,
    fail: (error: unknown) => void,
    isWanted: (text: string) => boolean = () => true,
    reads?: (head: string) => boolean,
  ): boolean {
    try {
      const text = this.textOf(path, reads);
      if (text === undefined || !isWanted(text) || !this.service.setText(uriOf(path), text)) return false;
      if (isVendorFile(text)) this.#vendorFiles.add(path);
      return true;
    } catch (error) {
      // What could not be read must not stand in the way of the others.
      this.service.remove(uriOf(path));
      fail(error);
      return false;
    }
  }

  /** Whether a file that has been read is a vendor's file. */
  hasVendorFile(path: string): boolean {
    return this.#vendorFiles.has(path);
  }

  /** The text of a plan; undefined for any other file, which is not read beyond its head. Throws where it cannot be read. */
  textOf(path: string, reads: (head: string) => boolean = () => true): string | undefined {
    const uri = uriOf(path);
    const maxBytes = this.service.maxBytesOf(uri);
    return readDocument(path, { maxBytes, wants: (head) => this.service.isPlan(uri, head) && reads(head) });
  }

  /** Notes that a file could not be read, checked or written, and why. */
  fail(path: string, error: unknown): void {
    this.failures.push(failureOf(shownPath(this.options.cwd, path), error));
  }
}

/** The address by which a service knows a file. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
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
