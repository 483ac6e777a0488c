import type { JSONPath, Node, ParseError } from 'jsonc-parser';
import { createScanner, findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Message } from '../text/message';
import { isTooLong } from '../text/glob';
import { memoized } from '../text/memoized';
import { either, say } from '../text/message';
import type { Range } from '../text/range';
import type { Config } from './config';
import { defaultInclude } from './config';
import { knownRules } from './knownRules';
import { readRuleSettings } from './readSettings';
import { shortened } from '../text/quoting';

/** A problem in how settings are written, and its range in the text. */
export interface ConfigProblem {
  readonly range: Range;
  /** States what is wrong and what to write instead, without a period. */
  readonly message: Message;
}

const keys = ['profile', 'rules', 'include', 'fiscalYearStart', 'maxFileSize'] as const;
type Key = (typeof keys)[number];

/**
 * Reads the text of a settings file: `.batonrc.json`, or the editor's `settings.json`, with keys that start with
 * `baton.`. What can't be read keeps its default. Never throws.
 */
export function readConfigFile(text: string, isEditors = false): Config & { readonly problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const report = ({ offset, length }: { offset: number; length: number }, message: Message): void => {
    problems.push({ range: { start: offset, end: offset + length }, message });
  };
  const errors: ParseError[] = [];
  // A byte order mark counts as a character, so that every offset stays valid.
  const json = text.replace(/^\ufeff/, ' ');
  const tooDeep = placeTooDeep(json);
  if (tooDeep !== undefined)
    report({ offset: tooDeep, length: 1 }, say`this is nested more than ${mostDepth} levels deep; use fewer levels`);
  const root = tooDeep === undefined ? parseTree(json, errors, { allowTrailingComma: true }) : undefined;
  for (const error of errors.slice(0, mostErrors))
    report(error, say`${inWords(printParseErrorCode(error.error))}; fix the JSON`);
  if (root && root.type !== 'object') report(root, say`the settings must be a JSON object; enclose them in { }`);
  if (root && !isEditors) reportUnknownKeys(root, report);

  const nodeOf = (key: Key): Node | undefined => root && settingAt(root, isEditors ? editorPaths(key) : [[key]]);
  const settingOf = (key: Key): unknown => {
    const node = nodeOf(key);
    return node ? valueOf(node) : undefined;
  };
  const written = {
    profile: settingOf('profile'),
    rules: settingOf('rules'),
    fiscalYearStart: settingOf('fiscalYearStart'),
    maxFileSize: settingOf('maxFileSize'),
  };
  const read = readRuleSettings(written, knownRules);
  for (const { path, isKey, message } of read.problems) {
    const [setting, ...inside] = path;
    const setTo = nodeOf(setting as Key);
    const node = setTo && valueAt(setTo, inside);
    if (node) report((isKey && node.parent?.children?.[0]) || node, message);
  }
  return { settings: read.settings, include: readInclude(nodeOf('include'), report), problems };
}

/** A missing bracket causes more errors than this for a parser; the first ones show where. */
const mostErrors = 1000;

/** The deepest nesting of brackets: the parser recurses, and would overflow the stack beyond. */
const mostDepth = 100;

/** Where brackets are nested deeper than that; undefined if nowhere. */
function placeTooDeep(json: string): number | undefined {
  const scanner = createScanner(json, true);
  let depth = 0;
  // Only the end is a token of length zero.
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const token = json[scanner.getTokenOffset()];
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > mostDepth) return scanner.getTokenOffset();
  }
  return undefined;
}

/** The JSON value. A key is only ever a key, even `__proto__`. */
function valueOf({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(valueOf);
  if (type !== 'object') return value;
  return Object.fromEntries(
    children.flatMap(({ children: [key, child] = [] }) =>
      key && child ? [[key.value as string, valueOf(child)] as const] : [],
    ),
  );
}

/** The values of an object by key; of duplicate keys, the last counts. */
const valuesByKey = memoized(
  ({ type, children = [] }: Node): ReadonlyMap<string, Node> =>
    new Map(
      (type === 'object' ? children : []).flatMap(({ children: [key, value] = [] }) =>
        key && value ? [[key.value as string, value] as const] : [],
      ),
    ),
);

/** The value at a path of keys, or how far the path leads. */
function valueAt(node: Node, way: readonly string[]): Node {
  let at = node;
  for (const key of way) at = valuesByKey(at).get(key) ?? at;
  return at;
}

type Reporter = (place: { offset: number; length: number }, message: Message) => void;

/** `"baton.profile": …` and `"baton": { "profile": … }` mean the same to the editor. */
function editorPaths(key: Key): JSONPath[] {
  return [[`baton.${key}`], ['baton', key]];
}

function settingAt(root: Node, paths: readonly JSONPath[]): Node | undefined {
  for (const path of paths) {
    const found = findNodeAtLocation(root, path);
    if (found) return found;
  }
  return undefined;
}

function readInclude(node: Node | undefined, report: Reporter): readonly string[] {
  if (!node) return defaultInclude;
  const value = valueOf(node);
  if (Array.isArray(value) && value.every((glob): glob is string => typeof glob === 'string')) {
    for (const [index, glob] of value.entries())
      if (isTooLong(glob))
        report(node.children![index]!, say`the braces in this glob expand to too many patterns; use fewer`);
    return value;
  }
  report(node, say`include must be a list of globs, such as ["**/*.plan.md"]`);
  return defaultInclude;
}

function reportUnknownKeys(root: Node, report: Reporter): void {
  for (const pair of root.type === 'object' ? (root.children ?? []) : []) {
    const [keyNode] = pair.children ?? [];
    const key = keyNode?.value as string | undefined;
    if (!keyNode || key === undefined || key === '$schema' || keys.some((known) => known === key)) continue;
    report(keyNode, say`unknown setting ${shortened(key)}; use ${either(keys)}`);
  }
}

/** `CommaExpected` in plain words: `comma expected`. */
function inWords(code: string): string {
  return code.replace(/(?!^)\p{Lu}/gu, (letter) => ` ${letter}`).toLowerCase();
}
