import type { FrontMatterEntry } from './yaml';
import type { Range } from '../text/range';
import { readTrappedYaml } from './trappedYaml';
import type { SyntaxProblem } from './problem';
import { say } from '../text/message';

/** The YAML block at the top of a document, every part with its range in the whole document. */
export interface FrontMatter {
  /** From the opening fence to the end of the closing fence's line, including its line break. */
  readonly range: Range;
  /** The YAML between the fences. */
  readonly content: Range;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly SyntaxProblem[];
}

/** The text before the fence is at most this long. */
const longestPreamble = 20_000;
/** Front matter that is never closed may as well be a thematic break above prose, so a `type:` counts only near it. */
const nearby = 4096;

const blankLine = /[ \t]*(?:\r\n?|\n)/y;
const openingFence = /---[ \t]*(?:\r\n?|\n)/y;
const closingFence = /^(?:---|\.\.\.)[ \t]*$/;
const lineOf = /([^\r\n]*)(\r\n|\r|\n|$)/y;

/** The location of a document's front matter. */
interface Extent {
  readonly content: Range;
  readonly end: number;
  readonly isClosed: boolean;
}

/**
 * The front matter of a document; undefined if it has none. Never throws: what YAML can't read is a problem with its
 * range, and the lines around it are still read.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const extent = findExtent(text);
  if (!extent) return undefined;
  const { content, end, isClosed } = extent;
  const { entries, problems } = readTrappedYaml(text, content);
  if (!isClosed) problems.push(unclosed(text, content, isSound(text, content, problems)));
  problems.sort((a, b) => a.range.start - b.range.start);
  return { range: { start: 0, end }, content, entries, problems };
}

/** Where a document's body begins, determined without reading the YAML. */
export function bodyStart(text: string): number {
  return findExtent(text)?.end ?? 0;
}

/**
 * The `type:` of a document in lower case, determined without reading the YAML, so that broken front matter still gives
 * its document's type. Undefined if there is no front matter or no type.
 */
export function frontMatterType(text: string): string | undefined {
  return readType(text, true).type;
}

/** What the beginning of a document reveals about its type. */
export interface TypeInHead {
  /** In lower case; undefined if there is none so far. */
  readonly type?: string;
  /** True if more of the document could still state its type, or another one: its front matter hasn't ended yet. */
  readonly isOpen: boolean;
}

/**
 * The type of a document by its first characters, so that a host doesn't have to read every file completely: if the
 * answer is open, it asks again with a longer head, and finally with the whole text. A line that the head cuts off is
 * ignored.
 */
export function readType(head: string, isWhole: boolean): TypeInHead {
  const { start, isOpen } = findOpening(head);
  if (start === undefined) return { isOpen: isOpen && !isWhole };
  let type: string | undefined;
  let isNearby = true;
  for (let at = start; at < head.length;) {
    lineOf.lastIndex = at;
    const match = lineOf.exec(head)!;
    const line = match[1]!;
    if (match[2] === '' && !isWhole) break;
    if (closingFence.test(line)) return { type: type === '' ? undefined : type, isOpen: false };
    if (type === undefined && line.startsWith('type:')) {
      type = typeOn(line);
      isNearby = at < nearby;
    }
    at += match[0].length;
  }
  return { type: type === '' || !isNearby ? undefined : type, isOpen: !isWhole };
}

function typeOn(line: string): string {
  return /^type:[ \t]*(["']?)([^"'#]*)\1/.exec(line)![2]!.trim().toLowerCase();
}

/**
 * Where the YAML begins, after the fence. Blank lines and comments may precede it, as some site generators write them.
 * Without a fence, it is open whether one would follow in a longer text.
 */
function findOpening(text: string): { start?: number; isOpen: boolean } {
  const head = text.slice(0, longestPreamble);
  const isCut = head.length < longestPreamble;
  let at = head.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    at = pastAll(blankLine, head, at);
    if (!head.startsWith('<!--', at)) break;
    const end = head.indexOf('-->', at + 4);
    if (end < 0) return { isOpen: isCut };
    at = past(blankLine, head, end + 3) ?? -1;
    if (at < 0) return { isOpen: isCut && head.slice(end + 3).trim() === '' };
  }
  const start = past(openingFence, head, at);
  if (start !== undefined) return { start, isOpen: true };
  const rest = head.slice(at).trim();
  return { isOpen: isCut && ('---'.startsWith(rest) || '<!--'.startsWith(rest)) };
}

/** The offset after one match of a sticky pattern at `at`; undefined if it doesn't match. */
function past(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The offset after all consecutive matches of a sticky pattern from `at` on. */
function pastAll(pattern: RegExp, text: string, at: number): number {
  for (let next: number | undefined = at; next !== undefined; next = past(pattern, text, next)) at = next;
  return at;
}

function findExtent(text: string): Extent | undefined {
  const { start } = findOpening(text);
  if (start === undefined) return undefined;
  let looksLikeYaml: boolean | undefined;
  let isOpenTo: number | undefined;
  for (let at = start; at < text.length;) {
    lineOf.lastIndex = at;
    const match = lineOf.exec(text)!;
    const line = match[1]!;
    const next = at + match[0].length;
    if (closingFence.test(line)) {
      const isRuler = looksLikeYaml === false && !/^type:/m.test(text.slice(start, at));
      return isRuler ? undefined : { content: { start, end: at }, end: next, isClosed: true };
    }
    const isPlain = line.trim() !== '' && !/^\s*#/.test(line);
    if (isPlain) looksLikeYaml ??= /^(?:[\w"'-][^:\r\n]{0,80}:|\{|\?)/.test(line);
    if (line.trim() === '' || /^#{1,6} /.test(line)) isOpenTo ??= at;
    at = next;
  }
  if (!looksLikeYaml) return undefined;
  const end = isOpenTo ?? text.length;
  return { content: { start, end }, end, isClosed: false };
}

/** Whether all problems can be fixed, and no others appear once a line break follows the last line. */
function isSound(text: string, { start, end }: Range, problems: readonly SyntaxProblem[]): boolean {
  if (!problems.every(({ fixes }) => fixes[0]?.isCertain)) return false;
  if (/[\r\n]$/.test(text.slice(0, end))) return true;
  const ended = readTrappedYaml(`${text.slice(0, end)}\n`, { start, end: end + 1 }).problems;
  return ended.every(({ fixes }) => fixes[0]?.isCertain);
}

function unclosed(text: string, content: Range, isSoundOtherwise: boolean): SyntaxProblem {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const before = /[\r\n]$/.test(text.slice(0, content.end)) ? '' : eol;
  return {
    range: { start: 0, end: Math.min(text.length, content.start) },
    message: say`The front matter isn’t closed: add a line of three dashes below it`,
    fixes: [
      {
        title: say`Insert the closing line`,
        edits: [{ range: { start: content.end, end: content.end }, newText: `${before}---${eol}` }],
        isCertain: isSoundOtherwise && !goesOn(text, content.end),
      },
    ],
  };
}

/** Whether the text after blank lines and comments still reads like front matter. */
function goesOn(text: string, from: number): boolean {
  for (let at = from; at < text.length; at = lineOf.lastIndex) {
    lineOf.lastIndex = at;
    const line = lineOf.exec(text)![1]!;
    if (line.trim() !== '' && !line.startsWith('#')) return /^(?:[\w-]+:(?:\s|$)|\s)/.test(line);
  }
  return false;
}
