import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './failure';
import { repositoryOf } from './ignored';
import { isBelow } from './inside';
import { readSettingsText } from './readFile';

/**
 * The workspace's own template for a document about a plan: `.baton/templates/NAME` in the plan's folder or the nearest
 * one above it, no further than its repository or the current folder. Undefined if there is none; throws if it can't be
 * read, or leads elsewhere.
 */
export function templateFor(plan: string, name: string, cwd: string): Template | undefined {
  const root = repositoryOf(dirname(plan)) ?? (isBelow(cwd, plan) ? cwd : dirname(plan));
  for (let folder = dirname(plan); ; folder = dirname(folder)) {
    const path = join(folder, '.baton', 'templates', name);
    if (existsSync(path)) return { path, text: textOf(path, root) };
    if (folder === root || folder === dirname(folder)) return undefined;
  }
}

export interface Template {
  readonly path: string;
  readonly text: string;
}

function textOf(path: string, root: string): string {
  if (!isBelow(realpathSync(root), realpathSync(path))) throw new Refusal('it leads outside the workspace');
  return readSettingsText(path);
}
