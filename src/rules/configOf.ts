import type { Config } from './config';
import { defaultInclude } from './config';
import { defaultSettings } from './settings';
import { globMatcher } from '../text/glob';
import { memoized } from '../text/memoized';
import { comparableUri } from '../workspace/uri';

/** The settings of a folder and of all below it. */
export interface FolderConfig extends Config {
  /** The folder's address, without a slash at its end. */
  readonly folder: string;
}

/** The settings of a workspace, and of the folders that have their own. */
export interface Configs extends Partial<Config> {
  readonly folders?: readonly FolderConfig[];
}

/** The settings that hold for a document: those of the nearest folder that has its own, and they alone. */
export function configOf(
  { folders = noFolders, include = defaultInclude, settings = defaultSettings }: Configs,
  uri: string,
): Config & { readonly folder?: string } {
  const byFolder = configsByFolder(folders);
  const address = byFolder.size > 0 ? comparableUri(uri) : '';
  for (let end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1)) {
    const nearest = byFolder.get(address.slice(0, end));
    if (nearest) return nearest;
  }
  return { include, settings };
}

/** Globs are matched with the whole path, and those of a folder's settings also with the path from there. */
export function isIncluded(configs: Configs, uri: string): boolean {
  const { include, folder } = configOf(configs, uri);
  const path = uri.replace(/^[a-z][\w+.-]*:\/*/i, '');
  const below = folder === undefined ? path : uri.slice(comparableUri(folder).length + 1);
  const matches = matcherOf(include);
  return matches(path) || matches(below);
}

const matcherOf = memoized(globMatcher);

const noFolders: readonly FolderConfig[] = [];

/** Configurations by the comparable address of their folder, without a slash at its end. */
const configsByFolder = memoized(
  (folders: readonly FolderConfig[]): ReadonlyMap<string, FolderConfig> =>
    new Map(folders.map((config) => [comparableUri(config.folder).replace(/\/$/, ''), config])),
);
