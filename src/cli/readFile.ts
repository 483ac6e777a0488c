import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { bytesPerMegabyte, mostMegabytes } from '../rules/settings';
import { frontMatterType, readType } from '../syntax/frontMatter';
import { Refusal } from './failure';

/** The part of a file that is read to see whether it is a plan; more only if its front matter continues after it. */
const headLength = 4096;
/** The size limit of a settings file or a `.gitignore`; nobody writes a hundredth of it. */
const mostOfSettings = bytesPerMegabyte;

/** Which files are read, and how far. */
export interface Reading {
  /** The size limit, in bytes. */
  readonly maxBytes: number;
  /** Whether to continue reading a file, judged by its beginning. */
  readonly wants: (head: string) => boolean;
}

/**
 * A document's text, including its byte order mark; undefined if it isn't wanted. Throws if it can't be read
 * completely, isn't UTF-8, or is too large.
 */
export function readDocument(path: string, { maxBytes, wants }: Reading): string | undefined {
  return withFile(path, (file) => {
    if (!wants(headOf(file, maxBytes))) return undefined;
    return decoded(wholeOf(file, maxBytes, 'split it, or raise maxFileSize in the settings'));
  });
}

/** A document's beginning, as far as its front matter extends. Throws what reading throws. */
export function readHead(path: string, maxBytes: number): string {
  return withFile(path, (file) => headOf(file, maxBytes));
}

/** The text of a small settings file, whatever its bytes. Throws if it can't be read or isn't a small file. */
export function readSettingsText(path: string): string {
  return withFile(path, (file) => wholeOf(file, mostOfSettings, 'make it smaller').toString('utf8'));
}

/** The bytes of a file, up to the largest size that a plan may have. Throws if it can't be read or is larger. */
export function readBytes(path: string): Buffer {
  return withFile(path, (file) => wholeOf(file, mostMegabytes * bytesPerMegabyte, 'split it'));
}

/** Whether a document is a vendor's file, judged by its beginning. */
export function isVendorFile(head: string): boolean {
  return frontMatterType(head) === 'vendor';
}

function wholeOf(file: OpenFile, most: number, advice: string): Buffer {
  const bytes = file.size > most ? undefined : file.upTo(most + 1);
  if (bytes && bytes.length <= most) return bytes;
  const size = (file.size / bytesPerMegabyte).toFixed(1);
  throw new Refusal(`it is ${size} MB, and the limit is ${most / bytesPerMegabyte} MB; ${advice}`);
}

/**
 * The beginning as text, even of a file in UTF-16, so that a plan that can't be read is reported and not skipped. It is
 * read in growing steps while the front matter is open and hasn't stated the type.
 */
function headOf(file: OpenFile, maxBytes: number): string {
  for (let length = headLength; ; length *= 4) {
    const bytes = file.upTo(Math.min(length, maxBytes));
    const isWhole = bytes.length < length;
    const head = headText(bytes);
    const { type, isOpen } = readType(head, isWhole);
    if (isWhole || type !== undefined || !isOpen) return head;
  }
}

function headText(bytes: Buffer): string {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE() : 0;
  return mark === 0xfffe || mark === 0xfeff
    ? new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes)
    : bytes.toString('utf8');
}

function decoded(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** A regular file that is open for reading, from its beginning on. */
class OpenFile {
  #buffer = Buffer.alloc(0);
  #known = 0;
  #isAtEnd = false;

  constructor(
    private readonly handle: number,
    private readonly stats: Stats,
  ) {}

  /** In bytes. A file that the system generates on reading reports 0, and gets the size of what was read so far. */
  get size(): number {
    return Math.max(this.stats.size, this.#known);
  }

  /** The first bytes up to a limit, or all there are. */
  upTo(length: number): Buffer {
    while (!this.#isAtEnd && this.#known < length) {
      if (this.#known === this.#buffer.length) this.#grow(length);
      const room = Math.min(this.#buffer.length, length) - this.#known;
      const count = readSync(this.handle, this.#buffer, this.#known, room, null);
      this.#known += count;
      this.#isAtEnd = count === 0;
    }
    return this.#buffer.subarray(0, Math.min(length, this.#known));
  }

  /** One byte more than expected detects the end in the same read. */
  #grow(length: number): void {
    const wanted = Math.min(length, this.stats.size + 1);
    const larger = Buffer.alloc(Math.max(wanted, this.#buffer.length * 2, headLength));
    this.#buffer.copy(larger);
    this.#buffer = larger;
  }
}

/**
 * Opens a regular file and nothing else: a pipe would block, and a device may never end, or have side effects when
 * opened. A link's target is checked first, and again once it is open.
 */
function withFile<T>(path: string, use: (file: OpenFile) => T): T {
  mustBeFile(statSync(path));
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(handle);
    mustBeFile(stats);
    return use(new OpenFile(handle, stats));
  } finally {
    closeSync(handle);
  }
}

function mustBeFile(stats: Stats): void {
  if (stats.isFile()) return;
  throw new Refusal(stats.isDirectory() ? 'it is a folder, not a file' : 'it is a device or a pipe, not a file');
}
