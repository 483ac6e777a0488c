// Whole programs, from a cold start to the last line of their answer.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const bench = import.meta.dirname;
const binary = (name) => join(bench, 'node_modules', name);
const cli = resolve(bench, '../dist/cli.js');

/** Each program's words to check every Markdown file of a folder, and to print its help. */
export const programs = {
  Baton: { check: [cli, 'check', '.'], help: [cli, '--help'] },
  'markdownlint-cli2': {
    check: [
      binary('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
      '--config',
      join(bench, 'peers.markdownlint.json'),
      '**/*.md',
    ],
    help: [binary('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '--help'],
  },
  'remark-cli and remark-lint': {
    check: [binary('remark-cli/cli.js'), '--quiet', '--no-stdout', '--rc-path', join(bench, 'peers.remarkrc.mjs'), '.'],
    help: [binary('remark-cli/cli.js'), '--help'],
  },
  'vscode-markdown-languageservice': { check: [join(bench, 'languageService.mjs'), '.'] },
};

/** Runs a Node program to its end: how long that took on the clock and of processor time, and the most memory it held. Fails where it ended with more than 1, “something found”. */
export async function measureProcess(words, cwd, highestCode = 1) {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-peak-'));
  const peak = join(folder, 'peak');
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', join(bench, 'peak.cjs'), ...words], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, BENCH_PEAK: peak, NO_COLOR: '1' },
  });
  let errors = '';
  let bytes = 0;
  child.stdout.on('data', (chunk) => (bytes += chunk.length));
  child.stderr.on('data', (chunk) => (errors += errors.length < 2000 ? chunk : ''));
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  const milliseconds = performance.now() - start;
  const [kilobytes, processor] = existsSync(peak) ? readFileSync(peak, 'utf8').split(' ').map(Number) : [];
  const megabytes = (kilobytes ?? Number.NaN) / 1024;
  rmSync(folder, { recursive: true, force: true });
  if (code === null || code > highestCode) throw new Error(`${words.join(' ')} ended with ${code}\n${errors}`);
  return { milliseconds, processor: processor ?? Number.NaN, megabytes, bytes };
}
