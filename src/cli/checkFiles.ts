import { dirname } from 'node:path';
import type { Finding } from '../rules/check';
import type { Config } from '../rules/config';
import type { Service } from '../service';
import { createService } from '../service';
import type { FolderConfig } from '../rules/configOf';
import { applyEdits } from '../text/edit';
import { Lines } from '../text/lines';
import type { Failure } from './failure';
import { failureOf, Refusal } from './failure';
import { shownPath } from './files';
import { fingerprints } from './fingerprint';
import { repositoryOf } from './ignored';
import { Loader, uriOf } from './loader';
import { fileRange } from './ranges';
import { isVendorFile, readDocument } from './readFile';
import type * as replacing from './replaceFile';
import type { FileFinding } from './report';

/**
 * A share of the work: some plans to check, and the files that they may refer to. Plain data, so that a worker can
 * receive it.
 */
export interface Job {
  readonly cwd: string;
  /** Paths of the files to check. */
  readonly files: readonly string[];
  /** The folders that were named: files in them may be read. */
  readonly folders: readonly string[];
  /** Paths of vendors' files and plans that are known but checked by another worker. */
  readonly others: readonly string[];
  /** Paths of all files that are checked in this run, by any worker: only these are compared with each other. */
  readonly all: readonly string[];
  /** The settings of the run, and of the folders with a settings file. */
  readonly config: Config & { readonly folders: readonly FolderConfig[] };
  readonly today: string;
  /** Texts by path in place of what the files contain; undefined for a file that counts as missing. */
  readonly texts?: ReadonlyMap<string, string | undefined>;
}

/** What writes fixed files. Its system calls need modules of Node that take a while to load, so others go without. */
export type FileReplacer = Pick<typeof replacing, 'removeLeftovers' | 'replaceFile'>;

export interface JobResult {
  readonly findings: FileFinding[];
  readonly failures: Failure[];
  /** True if a fixed file may have lost attributes that no program can copy. */
  readonly mayLackAttributes: boolean;
  /** Those of the files that are plans or vendors' files, as paths from the current folder. */
  readonly checked: readonly string[];
}

/**
 * Checks the files of a job, in order, and fixes them first if there is something to write them with. Files that can't be
 * read are reported; the others are still checked.
 */
export function checkFiles(job: Job, replacer?: FileReplacer): JobResult {
  return new Checker(job, replacer).run();
}

class Checker {
  readonly #service: Service;
  readonly #loader: Loader;
  /** Folders without leftovers of an earlier run. */
  readonly #tidied = new Set<string>();
  /** Files that this run has written: they may be reached through several links. */
  readonly #written = new Set<string>();

  #mayLackAttributes = false;

  constructor(
    private readonly job: Job,
    private readonly replacer?: FileReplacer,
  ) {
    this.#service = createService({ ...job.config, today: job.today });
    const { cwd, folders, texts } = job;
    this.#loader = new Loader(this.#service, { cwd, folders, named: new Set(job.all), texts });
  }

  run(): JobResult {
    const { job } = this;
    this.#service.compareAmong(job.all.map(uriOf));
    const known = job.files.filter((path) => this.#loader.read(path));
    const vendors = known.filter((path) => this.#loader.hasVendorFile(path));
    const hasVendors = vendors.length > 0;
    const mayMatter = (text: string): boolean => isVendorFile(text) || (hasVendors && saysOfOthers(text));
    for (const path of job.others) this.#loader.readOther(path, mayMatter);
    const own = new Set(job.files);
    for (const path of job.all) if (!own.has(path)) this.#readBackground(path);
    if (this.replacer) for (const path of known) this.#fix(path, this.replacer);
    const findings = new Map<string, FileFinding[]>();
    // What plans state about a vendor counts in the vendor's own file: those come last, when everything linked is
    // known.
    const plans = known.filter((path) => !this.#loader.hasVendorFile(path));
    for (const path of plans)
      findings.set(
        path,
        this.#check(path, (text) => hasVendors && saysOfOthers(text)),
      );
    for (const path of vendors)
      findings.set(
        path,
        this.#check(path, () => true),
      );
    return {
      findings: known.flatMap((path) => findings.get(path) ?? []),
      failures: this.#loader.failures,
      mayLackAttributes: this.#mayLackAttributes,
      checked: known.map((path) => shownPath(job.cwd, path)),
    };
  }

  #check(path: string, isNeeded: (text: string) => boolean): FileFinding[] {
    const uri = uriOf(path);
    try {
      this.#loader.readLinked(path);
      this.#loader.readPredecessors(path);
      const text = this.#service.textOf(uri) ?? '';
      const lines = new Lines(text);
      const shown = shownPath(this.job.cwd, path);
      const inRepository = shownPath(repositoryOf(dirname(path)) ?? this.job.cwd, path);
      const fingerprint = fingerprints(inRepository, text);
      const findings = this.#service.check(uri).map((finding) => fileFinding(shown, uri, finding, lines, fingerprint));
      if (!isNeeded(text)) this.#forget(uri);
      return findings;
    } catch (error) {
      this.#loader.fail(path, error);
      return [];
    }
  }

  /** A checked plan that isn't needed again is dropped from memory. It is read again if another one links to it. */
  #forget(uri: string): void {
    const text = this.#service.textOf(uri);
    this.#service.remove(uri);
    this.#service.setFile(uri, true);
    if (text !== undefined) this.#service.setBackground(uri, text);
  }

  /** Files that another worker checks aren't read as plans here, but their text is known. */
  #readBackground(path: string): void {
    const uri = uriOf(path);
    if (this.#service.has(uri)) return;
    try {
      const text = this.#loader.textOf(path);
      if (text !== undefined) this.#service.setBackground(uri, text);
    } catch {
      // The worker that checks the file reports that it can't be read.
    }
  }

  #fix(path: string, replacer: FileReplacer): void {
    const uri = uriOf(path);
    const before = this.#service.textOf(uri) ?? '';
    try {
      const target = this.#loader.inside.follow(path, path);
      if (target === undefined) throw new Refusal('it is a link that leads out of this folder, so it isn’t followed');
      this.#tidy(dirname(target), replacer);
      if (this.#written.has(target)) this.#service.setText(uri, this.#loader.textOf(path) ?? '');
      this.#loader.readLinked(path);
      this.#loader.readPredecessors(path);
      this.#write(uri, target, replacer);
    } catch (error) {
      this.#service.setText(uri, before);
      const failure = failureOf(shownPath(this.job.cwd, path), error);
      const isOfFile = failure.stack === undefined;
      this.#loader.failures.push(
        isOfFile ? { ...failure, reason: `it couldn’t be written: ${failure.reason}` } : failure,
      );
    }
  }

  #tidy(folder: string, { removeLeftovers }: FileReplacer): void {
    if (!this.#tidied.has(folder)) removeLeftovers(folder);
    this.#tidied.add(folder);
  }

  /** Applies the fixes to the document and to its file. Throws if the file can't be written; it is then unchanged. */
  #write(uri: string, target: string, { replaceFile }: FileReplacer): void {
    const before = this.#service.textOf(uri) ?? '';
    const after = applyEdits(before, this.#service.fixAll(uri));
    if (after === before) return;
    if (readDocument(target, { maxBytes: this.#service.maxBytesOf(uri), wants: () => true }) !== before)
      throw new Refusal('it was changed in the meantime; run the command again');
    if (!replaceFile(target, after)) this.#mayLackAttributes = true;
    this.#written.add(target);
    this.#service.setText(uri, after);
  }
}

/** Only a plan that links to another document can affect a vendor's file. */
function saysOfOthers(text: string): boolean {
  return /\.mdx?\b/i.test(text);
}

function fileFinding(
  file: string,
  uri: string,
  { rule, severity, message, range: at, related, fixes }: Finding,
  lines: Lines,
  fingerprint: ReturnType<typeof fingerprints>,
): FileFinding {
  const range = fileRange(at, lines);
  const titles = fixes().map(({ title }) => title);
  const here = related.filter(({ uri: other }) => other === uri).map((one) => fileRange(one.range, lines));
  return {
    file,
    rule,
    severity,
    message,
    range,
    fixes: titles,
    fingerprint: fingerprint({ rule, range, related: here }),
  };
}
