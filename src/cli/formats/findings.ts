import { relative, resolve, sep } from 'node:path';
import type { Failure } from '../failure';
import { repositoryOf } from '../ignored';
import type { FileFinding } from '../report';

/** What a check found, for the formats that other programs read. */
export interface CheckedFiles {
  readonly findings: readonly FileFinding[];
  /** The plans and vendors' files that were checked, as paths from the current folder. */
  readonly checked: readonly string[];
  readonly failures: readonly Failure[];
}

/**
 * Changes a path from the current folder into one from the folder that the reader of a format has at hand: the one that `root`
 * names, such as a CI system's variable, or else that of the repository.
 */
export function pathsFrom(root: string | undefined): (file: string) => string {
  const cwd = process.cwd();
  const from = root === undefined || root === '' ? (repositoryOf(cwd) ?? cwd) : root;
  return (file) => relative(from, resolve(cwd, file)).split(sep).join('/');
}
