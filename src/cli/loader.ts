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
  /** The folders that were named: files in them may be read. */
  readonly folders: readonly string[];
  /** Paths of the files that the run is about: their reader reports why one can't be read, and nobody else does. */
  readonly named: ReadonlySet<string>;
  /** Texts by path in place of what the files contain; undefined for a file that counts as missing. */
  readonly texts?: ReadonlyMap<string, string | undefined>;
}

/** Loads the documents of a run into a service: named files, and those that they link to. Every command uses it. */
export class Loader {
  /** What couldn't be read, in the order of the attempts. */
  readonly failures: Failure[] = [];
  /** Where files of the run may lead. */
  readonly inside: Inside;
  /** Paths of the vendors' files that were read. */
  readonly #vendorFiles = new Set<string>();
  /** Linked addresses that were checked and aren't plans. */
  readonly #noPlans = new Set<string>();

  constructor(
    private readonly service: Service,
    private readonly options: LoaderOptions,
  ) {
    this.inside = new Inside([options.cwd, ...options.folders]);
  }

  /** Reads a named file, if it is a plan or a vendor's file. False if it isn't, or can't be read. */
  read(path: string): boolean {
    return this.#read(path, (error) => this.fail(path, error));
  }

  /** Reads a file that another worker is responsible for, if it is a plan whose text is wanted. */
  readOther(path: string, isWanted: (text: string) => boolean): boolean {
    return this.#read(path, () => undefined, isWanted);
  }

  /**
   * Tells the service which of the files that a document links to exist, as far as they are inside, and reads those
   * that are plans. Returns the paths of these.
   */
  readLinked(path: string): string[] {
    return this.service.linkedFiles(uriOf(path)).flatMap((target) => this.#readLink(target, path) ?? []);
  }

  /**
   * Reads what the dates of a document depend on: its vendors' files and the plans of its predecessors, with what these
   * depend on in turn.
   */
  readPredecessors(path: string): void {
    const paths = new Set([path]);
    for (const one of paths) {
      for (const target of this.service.usedFiles(uriOf(one))) {
        this.#readLink(target, one);
        const linked = this.service.has(target) ? pathOf(target) : undefined;
        if (linked !== undefined) paths.add(linked);
      }
    }
  }

  /** Reads the target of a link in a document, if it is a plan that isn't known yet; its path. */
  #readLink(target: string, path: string): string | undefined {
    const { service } = this;
    if (service.has(target) || this.#noPlans.has(target)) return undefined;
    const linked = pathOf(target);
    const place = linked === undefined ? undefined : this.inside.follow(linked, path);
    const kind = place === undefined ? 'unknown' : this.#kindOf(place);
    if (linked === undefined || kind === 'unknown') return undefined;
    const mayBePlan = (kind === 'file' || kind === 'denied') && isMarkdown(linked);
    if (mayBePlan && this.#readTarget(linked)) return linked;
    this.#noPlans.add(target);
    if (kind !== 'denied') service.setFile(target, kind !== 'nothing');
    return undefined;
  }

  #readTarget(path: string): boolean {
    const isNamed = this.options.named.has(path);
    return this.#read(path, (error) => {
      if (!isNamed) this.fail(path, error);
    });
  }

  #read(path: string, fail: (error: unknown) => void, isWanted: (text: string) => boolean = () => true): boolean {
    try {
      const text = this.textOf(path);
      if (text === undefined || !isWanted(text) || !this.service.setText(uriOf(path), text)) return false;
      if (isVendorFile(text)) this.#vendorFiles.add(path);
      return true;
    } catch (error) {
      // A file that can't be read must not affect the others.
      this.service.remove(uriOf(path));
      fail(error);
      return false;
    }
  }

  /** Whether a file that was read is a vendor's file. */
  hasVendorFile(path: string): boolean {
    return this.#vendorFiles.has(path);
  }

  /** The text of a plan; undefined for any other file, of which only the head is read. Throws if it can't be read. */
  textOf(path: string): string | undefined {
    const uri = uriOf(path);
    const wants = (head: string): boolean => this.service.isPlan(uri, head);
    const { texts } = this.options;
    if (!texts?.has(path)) return readDocument(path, { maxBytes: this.service.maxBytesOf(uri), wants });
    const text = texts.get(path);
    return text !== undefined && wants(text) ? text : undefined;
  }

  #kindOf(path: string): ReturnType<typeof kindOf> {
    const { texts } = this.options;
    if (!texts?.has(path)) return kindOf(path);
    return texts.get(path) === undefined ? 'nothing' : 'file';
  }

  /** Records that a file couldn't be read, checked or written, and why. */
  fail(path: string, error: unknown): void {
    this.failures.push(failureOf(shownPath(this.options.cwd, path), error));
  }
}

/** The address of a file in the service. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** What is at a path; denied without permission to look, because that doesn't mean it is missing. */
function kindOf(path: string): 'file' | 'other' | 'nothing' | 'denied' {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats ? (stats.isFile() ? 'file' : 'other') : 'nothing';
  } catch (error) {
    // No file can have a name that the system considers too long or invalid.
    return ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '') ? 'denied' : 'nothing';
  }
}

/** Undefined for an address that can't be a file's. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
