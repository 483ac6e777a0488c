import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { Refusal } from './failure';

/**
 * A repository's settings may name programs to run, and a partial clone may download what it lacks. Only commands that do
 * neither are used, and what could start something is off.
 */
const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager', '--no-optional-locks'];
const variables = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/** In bytes: more than the texts of all plans of a repository. */
const mostOutput = 2 ** 30;

/** A file of a commit, by its path from the root of the repository. */
export interface CommittedFile {
  readonly path: string;
  /** The hash of its content. */
  readonly id: string;
}

/** The root of the repository that a folder is in. Throws a `Refusal` if it is in none. */
export function rootOf(folder: string): string {
  return git(folder, ['rev-parse', '--show-toplevel'])
    .toString('utf8')
    .replace(/\r?\n$/, '');
}

/** The commit at which the current branch left another revision. Throws a `Refusal` if there is none. */
export function mergeBase(folder: string, revision: string): string {
  const commit = `${revision}^{commit}`;
  const verified = attempt(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', commit]);
  if (verified === undefined)
    throw new Refusal(`Git knows no commit called ${revision}; if it is a branch, fetch it first`);
  const base = attempt(folder, ['merge-base', verified.toString('utf8').trim(), 'HEAD']);
  if (base === undefined)
    throw new Refusal(
      `Git finds no common commit of ${revision} and HEAD; a shallow clone lacks it: fetch the whole history (in GitHub Actions, fetch-depth: 0)`,
    );
  return base.toString('utf8').trim();
}

/** The regular files of a commit. */
export function filesOf(folder: string, commit: string): CommittedFile[] {
  const listed = git(folder, ['ls-tree', '-r', '-z', '--full-tree', commit]).toString('utf8');
  return Array.from(listed.matchAll(/100\d{3} blob ([\da-f]+)\t([^\0]*)\0/g), ([, id, path]) => ({
    id: id!,
    path: path!,
  }));
}

/** The contents of files of a commit, by hash. */
export function contentsOf(folder: string, ids: readonly string[]): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (ids.length === 0) return contents;
  const output = git(folder, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const [id = '', kind, size] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    contents.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

/** The output of git; undefined if it fails. */
function attempt(folder: string, args: readonly string[]): Buffer | undefined {
  const { status, stdout } = run(folder, args);
  return status === 0 ? stdout : undefined;
}

function git(folder: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr } = run(folder, args, input);
  if (status !== 0) throw new Refusal(reasonOf(stderr.toString('utf8')));
  return stdout;
}

function run(folder: string, args: readonly string[], input = ''): SpawnSyncReturns<Buffer> {
  const env = { ...process.env, ...variables };
  const result = spawnSync('git', [...settings, ...args], { cwd: folder, input, env, maxBuffer: mostOutput });
  const { code } = (result.error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOENT') throw new Refusal('Git isn’t installed, or isn’t on the path');
  if (result.error) throw result.error;
  return result;
}

function reasonOf(errors: string): string {
  const [first = ''] = errors.trim().split('\n');
  return /not a git repository/i.test(first)
    ? 'this folder isn’t in a Git repository'
    : `Git failed: ${first.replace(/^(?:fatal|error): /, '')}`;
}
