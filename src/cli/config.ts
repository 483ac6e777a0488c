import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ParseError } from 'jsonc-parser';
import { parse, printParseErrorCode } from 'jsonc-parser';
import type { RuleSettings } from '../rules/settings';
import { readRuleSettings } from '../rules/settings';
import { defaultInclude } from '../service';
import { Lines } from '../text/lines';
import type { Failure } from './files';

/** The settings that hold for a run, and what is wrong with how they are written. */
export interface Config {
  readonly settings: RuleSettings;
  readonly include: readonly string[];
  readonly problems: readonly Failure[];
}

/** The settings for a folder: the nearest `.batonrc.json` upward, else the `baton` section of the nearest `.vscode/settings.json`. */
export function readConfig(cwd: string): Config {
  const own = findUpward(cwd, '.batonrc.json');
  if (own !== undefined) return readFile(own, cwd, (json) => json);
  const editor = findUpward(cwd, join('.vscode', 'settings.json'));
  if (editor !== undefined) return readFile(editor, cwd, batonSection);
  return { ...readRuleSettings({}), include: defaultInclude, problems: [] };
}

function findUpward(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) return undefined;
  }
}

type Json = Readonly<Record<string, unknown>>;

/** `"baton.profile": …` and `"baton": { "profile": … }` mean the same to the editor. */
function batonSection(json: Json): Json {
  const flat = Object.entries(json).flatMap(([key, value]) =>
    key.startsWith('baton.') ? [[key.slice(6), value] as const] : [],
  );
  return { ...(json['baton'] as Json | undefined), ...Object.fromEntries(flat) };
}

function readFile(path: string, cwd: string, section: (json: Json) => Json): Config {
  const shown = relative(cwd, path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { ...readRuleSettings({}), include: defaultInclude, problems: [{ path: shown, reason: String(error) }] };
  }
  const errors: ParseError[] = [];
  const json = parse(text, errors, { allowTrailingComma: true }) as unknown;
  const lines = new Lines(text);
  const problems = errors.map(({ error, offset }): Failure => {
    const { line, column } = lines.positionAt(offset);
    return {
      path: `${shown}:${line + 1}:${column + 1}`,
      reason: `cannot be read as JSON (${printParseErrorCode(error)})`,
    };
  });
  const written = typeof json === 'object' && json !== null ? section(json as Json) : {};
  const { settings, problems: wrong } = readRuleSettings(written);
  const { include = defaultInclude } = written;
  const isList = Array.isArray(include) && include.every((glob) => typeof glob === 'string');
  if (!isList) wrong.push('include must be a list of globs');
  return {
    settings,
    include: isList ? include : defaultInclude,
    problems: [...problems, ...wrong.map((reason) => ({ path: shown, reason }))],
  };
}
