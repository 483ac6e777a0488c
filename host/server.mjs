// Starts and stops the embedded VS Code server.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureServer, serverFolder, serverNode } from './install.mjs';

/** A quiet window: nothing opens, asks or loads by itself. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
};

/** The built-in extensions that a Markdown document needs; without the others a window is there 2 to 3 seconds sooner. */
const needed = [
  'configuration-editing',
  'json',
  'markdown-basics',
  'markdown-language-features',
  'references-view',
  'theme-defaults',
  'theme-modern-icons',
  'theme-seti',
  'yaml',
];

/**
 * Starts a server with temporary folders, which are removed when it stops.
 * `extensionsDir` and `userDataDir` stay where they are given, `port` 0 takes a free one, and `full` has all of
 * VS Code's own extensions.
 */
export async function startServer({
  port = 0,
  settings = {},
  extensionsDir,
  userDataDir,
  development,
  full,
  log,
} = {}) {
  ensureServer();
  const own = mkdtempSync(join(tmpdir(), 'baton-host-'));
  const data = userDataDir ?? join(own, 'user-data');
  const extensions = extensionsDir ?? join(own, 'extensions');
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify({ ...quiet, ...settings }, undefined, 2));

  const builtin = full ? undefined : join(own, 'builtin');
  if (builtin) linkBuiltin(builtin);
  const server = spawn(serverNode(), serverArguments({ port, own, data, extensions, development, builtin }), {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A separate process group, so that the server's children are stopped with it.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise((resolve) => {
    server.on('exit', resolve);
    server.on('error', resolve);
  });
  const stop = async () => {
    killGroup(server);
    await ended;
    rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  };
  const killAtExit = () => killGroup(server);
  process.once('exit', killAtExit);
  void ended.then(() => process.off('exit', killAtExit));

  try {
    const url = await listening(server, ended, log);
    return { url, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverArguments({ port, own, data, extensions, development, builtin }) {
  return [
    join(serverFolder, 'out/server-main.js'),
    '--host=127.0.0.1',
    `--port=${port}`,
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    `--server-data-dir=${join(own, 'server-data')}`,
    `--user-data-dir=${data}`,
    `--extensions-dir=${extensions}`,
    ...(builtin ? [`--builtin-extensions-dir=${builtin}`] : []),
    // Without it the workbench ignores an extension under development, silently.
    ...(development ? ['--enable-smoke-test-driver'] : []),
  ];
}

function linkBuiltin(folder) {
  mkdirSync(folder);
  for (const name of needed) symlinkSync(join(serverFolder, 'extensions', name), join(folder, name), 'junction');
}

function listening(server, ended, log) {
  return new Promise((resolve, reject) => {
    const said = [];
    const read = (stream) =>
      createInterface({ input: stream }).on('line', (line) => {
        log?.(line);
        said.push(line);
        const [, url] = /Web UI available at (http:\S+)/.exec(line) ?? [];
        if (url) resolve(url.replace(/\/$/, ''));
      });
    read(server.stdout);
    read(server.stderr);
    void ended.then((code) => reject(new Error(`The VS Code server exited (${code}):\n${said.join('\n')}`)));
  });
}

function killGroup(server) {
  if (server.exitCode !== null || server.signalCode !== null || !server.pid) return;
  try {
    if (process.platform === 'win32') server.kill();
    else process.kill(-server.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** Puts a packaged extension into an extensions folder. */
export async function installExtension(vsix, extensionsDir) {
  ensureServer();
  const args = [
    join(serverFolder, 'out/server-main.js'),
    '--accept-server-license-terms',
    `--extensions-dir=${extensionsDir}`,
    `--install-extension=${vsix}`,
    '--force',
  ];
  const child = spawn(serverNode(), args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (text) => said.push(text));
  child.stderr.on('data', (text) => said.push(text));
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`Couldn't install the extension:\n${said.join('')}`);
}

/** Links this folder into an extensions folder, so that a reload shows a new build. */
export function linkExtension(folder, extensionsDir) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  mkdirSync(extensionsDir, { recursive: true });
  symlinkSync(folder, join(extensionsDir, `${publisher}.${name}-${version}`), 'junction');
}
