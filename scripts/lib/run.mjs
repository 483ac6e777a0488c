// What the scripts share: the project folder, and running programs.
import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/**
 * Runs a program; true when it ended well. Programs of node_modules go by name. Its output is on the screen or, where
 * `kept` is given, added to that list; `signal` stops it.
 */
export async function run(program, args, { env, cwd = root, kept, signal } = {}) {
  const windows = process.platform === 'win32';
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const child = spawn(program, args, {
    cwd,
    signal,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', ...(kept ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
    shell: windows && program !== 'node',
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => kept.push(data));
  return await new Promise((done) => {
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}

export async function runOrEnd(program, args, options) {
  if (!(await run(program, args, options))) process.exit(1);
}
