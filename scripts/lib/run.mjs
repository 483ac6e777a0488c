// What the scripts share: the project folder, and running programs.
import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Runs a program with its output on the screen; true when it ended well. Programs of node_modules go by name. */
export async function run(program, args, { env, cwd = root } = {}) {
  const windows = process.platform === 'win32';
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows && program !== 'node',
  });
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
