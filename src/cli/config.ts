import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '../rules/config';
import { configFileName, defaultInclude } from '../rules/config';
import { readConfigFile } from '../rules/configFile';
import { defaultSettings } from '../rules/settings';
import type { FolderConfig } from '../rules/configOf';
import { Lines } from '../text/lines';
import { english } from '../text/message';
import type { Failure } from './failure';
import { failureOf } from './failure';
import { shownPath } from './files';
import { readSettingsText } from './readFile';

/** The settings of a run, and their problems. */
export interface Configs extends Config {
  /** The settings in folders with a settings file. */
  readonly folders: readonly FolderConfig[];
  readonly problems: readonly Failure[];
}

/**
 * The settings for files: of the nearest `.batonrc.json` at or above each, else of the `baton` section of the nearest
 * `.vscode/settings.json` at or above the current folder.
 */
export function readConfigs(cwd: string, files: readonly string[]): Configs {
  const problems: Failure[] = [];
  const read = (path: string, isEditors: boolean): Config => {
    const shown = shownPath(cwd, path);
    try {
      const { problems: found, ...config } = parseConfig(shown, readSettingsText(path), isEditors);
      for (const problem of found) problems.push(problem);
      return config;
    } catch (error) {
      problems.push(failureOf(shown, error));
      return { settings: defaultSettings, include: defaultInclude };
    }
  };
  const editors = findUpward(cwd, join('.vscode', 'settings.json'));
  const config = editors === undefined ? { settings: defaultSettings, include: defaultInclude } : read(editors, true);
  const own = new Set([cwd, ...files.map((file) => dirname(file))].map((folder) => findUpward(folder, configFileName)));
  const folders = [...own].flatMap((path) =>
    path === undefined ? [] : [{ folder: pathToFileURL(dirname(path)).href, ...read(path, false) }],
  );
  return { ...config, folders, problems };
}

const found = new Map<string, string | undefined>();

function findUpward(from: string, name: string): string | undefined {
  const path = join(from, name);
  if (!found.has(path)) {
    const above = dirname(from);
    found.set(path, existsSync(path) ? path : above === from ? undefined : findUpward(above, name));
  }
  return found.get(path);
}

/** Anyone with more mistakes than this fixes the first ones first. */
const mostProblems = 20;

/** Reads the text of a settings file; every problem has its position, counted from 1. */
export function parseConfig(name: string, text: string, isEditors: boolean): Config & { problems: Failure[] } {
  const { problems, ...config } = readConfigFile(text, isEditors);
  const lines = new Lines(text);
  const failures = problems.slice(0, mostProblems).map(({ range, message }): Failure => {
    const { line, column } = lines.positionAt(range.start);
    return { path: `${name}:${line + 1}:${column + 1}`, reason: english(message) };
  });
  const more = problems.length - failures.length;
  if (more > 0)
    failures.push({ path: name, reason: `${more} more ${more === 1 ? 'problem' : 'problems'} in this file` });
  return { ...config, problems: failures };
}
