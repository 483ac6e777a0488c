import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JSONPath, Node, ParseError } from 'jsonc-parser';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import { rules as allRules } from '../rules/index';
import type { RuleSettings } from '../rules/settings';
import { readRuleSettings } from '../rules/readSettings';
import { defaultSettings } from '../rules/settings';
import { defaultInclude } from '../service';
import { Lines } from '../text/lines';
import type { Failure } from './files';
import { reasonOf, shownPath } from './files';

/** The settings that hold for a run, and what is wrong with how they are written. */
export interface Config {
  readonly settings: RuleSettings;
  readonly include: readonly string[];
  readonly problems: readonly Failure[];
}

const own = '.batonrc.json';
const ownKeys: readonly string[] = ['profile', 'rules', 'include'];

/** The settings for a folder: the nearest `.batonrc.json` upward, else the `baton` section of the nearest `.vscode/settings.json`. */
export function readConfig(cwd: string): Config {
  const path = findUpward(cwd, own) ?? findUpward(cwd, join('.vscode', 'settings.json'));
  if (path === undefined) return { settings: defaultSettings, include: defaultInclude, problems: [] };
  const shown = shownPath(cwd, path);
  try {
    return parseConfig(shown, readFileSync(path, 'utf8'));
  } catch (error) {
    return { settings: defaultSettings, include: defaultInclude, problems: [{ path: shown, reason: reasonOf(error) }] };
  }
}

function findUpward(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Reads the text of a settings file; its name says whether it is the editor's. Every problem has its place. */
export function parseConfig(name: string, text: string): Config {
  const problems: Failure[] = [];
  const lines = new Lines(text);
  const report = (offset: number, reason: string): void => {
    const { line, column } = lines.positionAt(offset);
    problems.push({ path: `${name}:${line + 1}:${column + 1}`, reason });
  };
  const isOwn = name.endsWith(own);
  const errors: ParseError[] = [];
  // A byte order mark counts as a letter, so that every place holds.
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  for (const { error, offset } of errors) report(offset, `${inWords(printParseErrorCode(error))}; mend the JSON`);
  if (root && root.type !== 'object') report(root.offset, 'the settings must stand in braces; write { } around them');
  if (root && isOwn) reportUnknownKeys(root, report);

  const find = (key: string): Node | undefined => root && settingAt(root, isOwn ? [[key]] : editorPaths(key));
  const { profile, rules } = readRules(find('profile'), find('rules'), report);
  const include = readInclude(find('include'), report);
  return { settings: { profile, rules }, include, problems };
}

type Reporter = (offset: number, reason: string) => void;

/** `"baton.profile": …` and `"baton": { "profile": … }` mean the same to the editor. */
function editorPaths(key: string): JSONPath[] {
  return [[`baton.${key}`], ['baton', key]];
}

function settingAt(root: Node, paths: readonly JSONPath[]): Node | undefined {
  for (const path of paths) {
    const found = findNodeAtLocation(root, path);
    if (found) return found;
  }
  return undefined;
}

function readRules(profileNode: Node | undefined, rulesNode: Node | undefined, report: Reporter): RuleSettings {
  const nodes = { profile: profileNode, rules: rulesNode };
  const valueOf = (node: Node | undefined): unknown => (node ? (getNodeValue(node) as unknown) : undefined);
  const { settings, problems } = readRuleSettings(
    { profile: valueOf(profileNode), rules: valueOf(rulesNode) },
    allRules,
  );
  for (const { path, isKey, message } of problems) {
    const [setting, ...inside] = path;
    const node = findNodeAtLocation(nodes[setting as keyof typeof nodes]!, inside)!;
    report((isKey ? node.parent!.children![0]! : node).offset, message);
  }
  return settings;
}

function readInclude(node: Node | undefined, report: Reporter): readonly string[] {
  if (!node) return defaultInclude;
  const value = getNodeValue(node) as unknown;
  if (Array.isArray(value) && value.every((glob): glob is string => typeof glob === 'string')) return value;
  report(node.offset, 'include must be a list of globs, such as ["**/*.plan.md"]');
  return defaultInclude;
}

function reportUnknownKeys(root: Node, report: Reporter): void {
  for (const [keyNode] of pairs(root)) {
    const key = keyNode.value as string;
    if (key === '$schema' || ownKeys.includes(key)) continue;
    report(keyNode.offset, `there is no setting ${key}; it must be one of ${ownKeys.join(', ')}`);
  }
}

/** Key and value of an object; a value may be missing while the file is being written. */
function pairs(node: Node): [Node, Node | undefined][] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children }) => (children?.[0] ? [[children[0], children[1]]] : []));
}

/** `CommaExpected` as people say it: `comma expected`. */
function inWords(code: string): string {
  return code.replace(/(?!^)\p{Lu}/gu, (letter) => ` ${letter}`).toLowerCase();
}
