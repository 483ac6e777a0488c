import type { FrontMatterEntry } from './yaml';
import type { Range } from '../text/range';
import { readTrappedYaml } from './trappedYaml';
import type { SyntaxProblem } from './problem';
import { say } from '../text/message';

/** The YAML block at a document's head, every part with its place in the whole document. */
export interface FrontMatter {
  /** From the opening fence to the end of the closing fence's line (its line break included). */
  readonly range: Range;
  /** The YAML between the fences. */
  readonly content: Range;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly SyntaxProblem[];
}

/** What stands before the fence is no longer than this. */
const longestPreamble = 20_000;
/** Front matter that is never closed may as well be a ruler above prose, where a `type:` means something only near it. */
const nearby = 4096;

const blankLine = /[ \t]*(?:\r\n?|\n)/y;
const openingFence = /---[ \t]*(?:\r\n?|\n)/y;
const closingFence = /^(?:---|\.\.\.)[ \t]*$/;
const lineOf = /([^\r\n]*)(\r\n|\r|\n|$)/y;

/** Where a document's front matter stands. */
interface Extent {
  readonly content: Range;
  readonly end: number;
  readonly isClosed: boolean;
}

/**
 * The front matter of a document; undefined where it has none. Never throws: what YAML cannot read is a problem with
 * its place, and the lines around it are read all the same.
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

/** Where a document's body begins, seen without reading the YAML. */
export function bodyStart(text: string): number {
  return findExtent(text)?.end ?? 0;
}

/**
 * The `type:` of a document in lower case, seen without reading the YAML; so a broken front matter still says what its
 * document is. Undefined where there is no front matter or no type.
 */
export function frontMatterType(text: string): string | undefined {
  return readType(text, true).type;
}

/** What the beginning of a document says about its type. */
export interface TypeInHead {
  /** In lower case; undefined where there is none so far. */
  readonly type?: string;
  /** True where more of the document may still say its type, or another: its front matter has not ended yet. */
  readonly isOpen: boolean;
}

/**
 * The type of a document by its first characters, so that a host need not read every file whole: where the answer is
 * open, it asks again with a longer head, at last with the whole text. A line that the head cuts off is not looked at.
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
 * Where the YAML begins, behind the fence. Blank lines and comments may stand before it, as some site generators have
 * them. Without a fence, it is open whether one would follow in a longer text.
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

/** Where the text goes on behind one match of a sticky pattern at `at`; undefined where it does not match. */
function past(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where the text goes on behind all matches of a sticky pattern that follow each other from `at` on. */
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

/** Whether all that is wrong can be mended, and no more is wrong once a line break stands behind the last line. */
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

/** Whether what stands behind blank lines and comments reads as if it were front matter still. */
function goesOn(text: string, from: number): boolean {
  for (let at = from; at < text.length; at = lineOf.lastIndex) {
    lineOf.lastIndex = at;
    const line = lineOf.exec(text)![1]!;
    if (line.trim() !== '' && !line.startsWith('#')) return /^(?:[\w-]+:(?:\s|$)|\s)/.test(line);
  }
  return false;
}
