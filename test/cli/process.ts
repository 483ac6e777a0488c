import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { FileFinding } from '../../src/cli/report';

export const program = resolve('out/baton/cli.js');

let isBuilt = false;

/**
 * Builds the command line as it ships, once, into a folder of its own, so that a test neither needs `dist/` nor disturbs it.
 */
export function buildCli(): void {
  if (isBuilt) return;
  execFileSync(process.execPath, ['esbuild.js', '--program'], { stdio: 'inherit' });
  isBuilt = true;
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder for one test, and `baton` in it. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'baton-cli-'));
  /** Where in it `baton` runs. */
  cwd = '.';

  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
  }

  run(...args: string[]): Run {
    return this.pipe('', ...args);
  }

  /** Runs `baton` with a text on its standard input. */
  pipe(input: string, ...args: string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: this.at(this.cwd),
      encoding: 'utf8',
      input,
      maxBuffer: 2 ** 28,
      env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' },
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** The findings of `baton check --format json`, on a day that never changes. */
  json(...args: string[]): FileFinding[] {
    return JSON.parse(this.run('check', '--format', 'json', '--today', '2026-11-24', ...args).out) as FileFinding[];
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
