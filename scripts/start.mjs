// npm start: VS Code with this extension on examples/, or on the folder given: npm start -- FOLDER [--port N]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { linkExtension, startServer } from '../host/server.mjs';
import { workbenchUrl } from '../host/browser.mjs';
import { desktopCode } from './lib/desktop.mjs';
import { root, runOrEnd } from './lib/run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' } },
});
const folder = resolve(positionals[0] ?? join(root, 'examples'));

await runOrEnd('node', ['esbuild.js']);
const code = desktopCode();
if (code) openDesktop();
else await openEmbedded();

function openDesktop() {
  const args = [`--extensionDevelopmentPath=${root}`, folder];
  spawn(code, args, { stdio: 'inherit', shell: process.platform === 'win32' }).on('exit', (status) => {
    process.exitCode = status ?? 0;
  });
}

async function openEmbedded() {
  const extensionsDir = mkdtempSync(join(tmpdir(), 'baton-start-'));
  process.once('exit', () => rmSync(extensionsDir, { recursive: true, force: true }));
  linkExtension(root, extensionsDir);
  const server = await startServer({ port: Number(values.port), extensionsDir, full: true });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      stopping = true;
      void server.stop().then(() => process.exit(0));
    });
  }
  console.log(`Open ${workbenchUrl(server.url, folder)}`);
  console.log('After a new build (npm run watch), reload the page. Press Ctrl+C to stop.');
  const status = await server.ended;
  if (stopping) return;
  console.error(`The server exited with code ${status}.`);
  process.exit(1);
}
