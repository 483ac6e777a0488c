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

/** One `key: value`. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: FrontMatterValue;
  /** From the key to the end of the value. */
  readonly range: Range;
}

export type FrontMatterValue =
  | {
      readonly kind: 'scalar';
      /** As the author reads it, quotes and escapes undone. */
      readonly text: string;
      /** Where it stands, inside the quotes. */
      readonly range: Range;
      /** True where each character of the text stands at the range's start plus its index. */
      readonly exact: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly FrontMatterValue[]; readonly range: Range }
  | { readonly kind: 'map'; readonly entries: readonly FrontMatterEntry[]; readonly range: Range }
  /** Nothing, null or ~. The range is where a value would go. */
  | { readonly kind: 'missing'; readonly range: Range };

/** Blank lines and comments may stand before the fence, as some site generators have them. */
const opening =
  /^\ufeff?(?:[ \t]*(?:\r\n|\r|\n)|<!--(?:[^-]|-(?!->)){0,2000}-->[ \t]*(?:\r\n|\r|\n))*---[ \t]*(?:\r\n|\r|\n)/;
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

/**
 * The `type:` of a document in lower case, seen in its first 4 KB without reading the YAML; so a broken front matter
 * still says what its document is. Undefined where there is no front matter or no type.
 */
export function frontMatterType(text: string): string | undefined {
  if (!/^[\s\ufeff]*(?:---|<!--)/.test(text.slice(0, 100))) return undefined;
  const head = text.slice(0, 4096);
  const fence = opening.exec(head);
  if (!fence) return undefined;
  const rest = head.slice(fence[0].length);
  const closing = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?:[\r\n]|$)/.exec(rest);
  const type = /(?:^|[\r\n])type:[ \t]*(["']?)([^"'#\r\n]*)\1/.exec(closing ? rest.slice(0, closing.index + 1) : rest);
  const value = type?.[2]?.trim().toLowerCase();
  return value === '' ? undefined : value;
}

function findExtent(text: string): Extent | undefined {
  const fence = opening.exec(text.slice(0, 20_000));
  if (!fence) return undefined;
  const start = fence[0].length;
  let looksLikeYaml: boolean | undefined;
  let isOpenTo: number | undefined;
  for (let at = start; at < text.length;) {
    lineOf.lastIndex = at;
    const match = lineOf.exec(text)!;
    const line = match[1]!;
    const next = at + match[0].length;
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) {
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
    message: say`The front matter is not closed: a line of three dashes must stand below it`,
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
