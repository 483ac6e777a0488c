import type { Node, ParsedNode, YAMLError } from 'yaml';
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Range } from '../text/range';
import type { SyntaxProblem } from './problem';
import type { Message } from '../text/message';
import { say } from '../text/message';
import { deepestYaml, withinDepth } from './yamlDepth';

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
      /** As the author reads it, with quotes and escapes resolved. */
      readonly text: string;
      /** The range, inside the quotes. */
      readonly range: Range;
      /** True if each character of the text is at the range's start plus its index. */
      readonly exact: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly FrontMatterValue[]; readonly range: Range }
  | { readonly kind: 'map'; readonly entries: readonly FrontMatterEntry[]; readonly range: Range }
  /** Empty, null or ~. The range is where a value would go. */
  | { readonly kind: 'missing'; readonly range: Range };

/** The result of reading a YAML mapping. */
export interface YamlReading {
  /** What the parser saw. */
  readonly entries: readonly FrontMatterEntry[];
  /** Lines that look like entries but that the parser missed, because something above them is wrong. */
  readonly lost: readonly FrontMatterEntry[];
  readonly problems: readonly SyntaxProblem[];
}

/** The entries of a YAML mapping at offset `base` of its document, and its problems. Never throws. */
export function readYaml(whole: string, base: number): YamlReading {
  const { text: source, from } = withinDepth(whole);
  try {
    // The failsafe schema keeps every scalar as it is written: dates and numbers stay text.
    const document = parseDocument(source, {
      schema: 'failsafe',
      uniqueKeys: false,
      keepSourceTokens: false,
      prettyErrors: false,
      strict: true,
      logLevel: 'silent',
    });
    const problems = document.errors.map((error) => problemOf(error, source, base));
    const deep = from === undefined ? [] : [base + from];
    const entries = readEntries(document.contents, { source, base, deep }, 0);
    if (deep.length > 0) problems.push(tooDeep(deep[0]!));
    if (!isMap(document.contents)) return { entries, lost: readLines(source, base), problems };
    const seen = new Set(entries.map(({ key }) => key));
    const lost = problems.length > 0 ? readLines(source, base).filter(({ key }) => !seen.has(key)) : [];
    return { entries, lost, problems };
  } catch {
    const range = { start: base, end: base + source.trimEnd().length };
    return {
      entries: [],
      lost: readLines(source, base),
      problems: [{ range, message: say`The front matter isn’t valid YAML`, fixes: [] }],
    };
  }
}

/** A YAML text, its offset in the document, and where something in it is nested too deep to be read. */
interface Source {
  readonly source: string;
  readonly base: number;
  readonly deep: number[];
}

function readEntries(map: unknown, from: Source, depth: number): FrontMatterEntry[] {
  if (!isMap(map)) return [];
  const { base, deep } = from;
  if (depth > deepestYaml) {
    deep.push(base + (map.range?.[0] ?? 0));
    return [];
  }
  const entries: FrontMatterEntry[] = [];
  for (const pair of map.items) {
    if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) continue;
    const keyRange = shift(pair.key.range[0], pair.key.range[1], base);
    const value = readValue(pair.value as ParsedNode | null, from, depth + 1, keyRange.end);
    entries.push({
      key: textOf(pair.key.value),
      keyRange,
      value,
      range: { start: keyRange.start, end: Math.max(keyRange.end, value.range.end) },
    });
  }
  return entries;
}

function readValue(node: Node | null, from: Source, depth: number, keyEnd: number): FrontMatterValue {
  const { source, base, deep } = from;
  const range = node?.range ? shift(node.range[0], node.range[1], base) : undefined;
  if (!range) return { kind: 'missing', range: placeAfter(source, base, keyEnd) };
  if (isSeq(node) && depth <= deepestYaml) {
    const items = node.items.map((item) => readValue(item as Node | null, from, depth + 1, range.start));
    return { kind: 'list', items, range };
  }
  if (isSeq(node)) deep.push(range.start);
  if (isMap(node)) return { kind: 'map', entries: readEntries(node, from, depth), range };
  if (!isScalar(node))
    return { kind: 'scalar', text: source.slice(range.start - base, range.end - base), range, exact: true };
  const text = textOf(node.value);
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  if (!isQuoted && (text === '' || text === '~' || text === 'null'))
    return { kind: 'missing', range: placeAfter(source, base, keyEnd) };
  const inside = isQuoted ? { start: range.start + 1, end: Math.max(range.start + 1, range.end - 1) } : range;
  return { kind: 'scalar', text, range: inside, exact: source.slice(inside.start - base, inside.end - base) === text };
}

/** Where a value would go: after the colon and one space. */
function placeAfter(source: string, base: number, keyEnd: number): Range {
  const behind = /\s*:[ \t]?/y;
  behind.lastIndex = keyEnd - base;
  const at = behind.test(source) ? base + behind.lastIndex : keyEnd;
  return { start: at, end: at };
}

/** The `key: value` lines of a text that YAML gave up on. */
function readLines(source: string, base: number): FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = [];
  for (const match of source.matchAll(/^([A-Za-z][\w -]{0,40}):[ \t]*(?![ \t])(.*)$/gm)) {
    const text = match[2]!.replace(/(?<![ \t])[ \t]+$/, '');
    const start = base + match.index;
    const keyRange = { start, end: start + match[1]!.length };
    const from = base + match.index + match[0].indexOf(text, match[1]!.length + 1);
    const range = { start: from, end: from + text.length };
    const value: FrontMatterValue =
      text === ''
        ? { kind: 'missing', range: placeAfter(source, base, keyRange.end) }
        : { kind: 'scalar', text, range, exact: true };
    entries.push({ key: match[1]!, keyRange, value, range: { start, end: Math.max(keyRange.end, value.range.end) } });
  }
  return entries;
}

/** The duplicate keys. */
export function repeatedKeys(entries: readonly FrontMatterEntry[]): SyntaxProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key, keyRange }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        range: keyRange,
        message: say`“${key}” appears twice in the front matter: keep one`,
        fixes: [],
      },
    ];
  });
}

/** The errors people run into, in plain words; any other as the parser reports it. */
const reasons: readonly (readonly [string, Message])[] = [
  ['BAD_INDENT', say`The indentation doesn’t match any line above`],
  ['MISSING_CHAR', say`A quote, bracket, or comma is missing here`],
  ['TAB_AS_INDENT', say`The line is indented with a tab, which YAML doesn’t allow: use spaces`],
  ['UNEXPECTED_TOKEN', say`Unexpected text: each line of the front matter is a key, a colon, and a value`],
  ['BLOCK_AS_IMPLICIT_KEY', say`A second colon starts another key here: put the value in quotes`],
  ['MULTILINE_IMPLICIT_KEY', say`Missing colon: each line of the front matter is a key, a colon, and a value`],
  ['DUPLICATE_KEY', say`Duplicate key`],
  ['BAD_ALIAS', say`A name after * doesn’t refer to anything: put the value in quotes`],
];

function tooDeep(start: number): SyntaxProblem {
  return {
    range: { start, end: start + 1 },
    message: say`Lists and maps are nested too deeply from here on: the limit is ${deepestYaml} levels`,
    fixes: [],
  };
}

function problemOf(error: YAMLError, source: string, base: number): SyntaxProblem {
  const [from, to] = error.pos;
  const start = Math.min(from, source.length);
  const range = shift(start, Math.min(source.length, Math.max(to, start)), base);
  const known = reasons.find(([code]) => code === error.code)?.[1];
  return {
    range,
    message: known ?? say`The front matter can’t be read: ${error.message.toLowerCase()}`,
    fixes: [],
  };
}

function shift(from: number, to: number, base: number): Range {
  return { start: base + from, end: base + to };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
