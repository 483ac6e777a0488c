import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { bytesPerMegabyte } from '../rules/settings';
import { frontMatterType, readType } from '../syntax/frontMatter';
import { Refusal } from './failure';

/** What is looked at of a file to see whether it is a plan; more only where its front matter goes on behind it. */
const headLength = 4096;
/** What a settings file or a `.gitignore` may have; nobody writes a hundredth of it. */
const mostOfSettings = bytesPerMegabyte;

/** Which files are read, and how far. */
export interface Reading {
  /** A larger file is refused, in bytes. */
  readonly maxBytes: number;
  /** Whether a file is read on, told by its beginning. */
  readonly wants: (head: string) => boolean;
}

/**
 * A document's text, its byte order mark included; undefined where nobody wants it. Throws where it cannot be read whole, is
 * no UTF-8, or is too large.
 */
export function readDocument(path: string, { maxBytes, wants }: Reading): string | undefined {
  return withFile(path, (file) => {
    if (!wants(headOf(file, maxBytes))) return undefined;
    return decoded(wholeOf(file, maxBytes, 'split it, or raise maxFileSize in the settings'));
  });
}

/** A document's beginning, as far as its front matter goes. Throws what reading throws. */
export function readHead(path: string, maxBytes: number): string {
  return withFile(path, (file) => headOf(file, maxBytes));
}

/** The text of a small file that holds settings, whatever its bytes. Throws where it cannot be read or is no small file. */
export function readSettingsText(path: string): string {
  return withFile(path, (file) => wholeOf(file, mostOfSettings, 'make it smaller').toString('utf8'));
}

/** Whether a document is a vendor's file, told by its beginning. */
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
 * The beginning as text, also of a file in UTF-16, so that a plan that cannot be read is named and not passed over. It is
 * read on in growing steps while the front matter is open and has not said the type.
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

  /** In bytes. What the system makes while it is read says 0, and has what was read of it so far. */
  get size(): number {
    return Math.max(this.stats.size, this.#known);
  }

  /** The first so many bytes, or all there are. */
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

  /** One byte more than there should be tells the end in the same reading. */
  #grow(length: number): void {
    const wanted = Math.min(length, this.stats.size + 1);
    const larger = Buffer.alloc(Math.max(wanted, this.#buffer.length * 2, headLength));
    this.#buffer.copy(larger);
    this.#buffer = larger;
  }
}

/**
 * Opens a regular file and nothing else: a pipe would wait for somebody to write, and a device may never end, or do something
 * when it is opened. What lies behind a link is looked at first, and once more when it is open.
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
