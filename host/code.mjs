#!/usr/bin/env node
// Stands in for desktop VS Code's executable when extension tests run: takes the arguments that
// @vscode/test-electron passes, runs the tests in the embedded VS Code, and ends with their exit code.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchBrowser, openWorkbench, workbenchUrl } from './browser.mjs';
import { startServer } from './server.mjs';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});

const log = [];
let server;
let browser;

async function main() {
  server = await startServer({
    development: true,
    userDataDir: values['user-data-dir'],
    extensionsDir: values['extensions-dir'],
    log: (line) => log.push(line),
  });
  browser = await launchBrowser();
  const page = await browser.newPage();
  const exitCode = new Promise((done) => {
    void page.exposeFunction('codeAutomationLog', (type, args) => say(type, args));
    void page.exposeFunction('codeAutomationExit', (code) => done(code));
  });
  const remote = (path) => `vscode-remote://${new URL(server.url).host}${resolve(path)}`;
  const payload = [
    ...values.extensionDevelopmentPath.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ['extensionTestsPath', remote(values.extensionTestsPath)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  await openWorkbench(page, workbenchUrl(server.url, resolve(positionals[0] ?? '.'), payload));
  return await Promise.race([exitCode, server.ended.then(() => 1)]);
}

function say(type, args) {
  const line = format(...args);
  log.push(`[${type}] ${line}`);
  // The workbench writes its own log here too; what a test says is all that is printed.
  if (process.env.BATON_HOST_VERBOSE) console.log(line);
}

async function end(code) {
  if (process.env.BATON_HOST_LOG) writeFileSync(process.env.BATON_HOST_LOG, log.join('\n'));
  await browser?.close();
  await server?.stop();
  process.exit(code);
}

// The process that started this one is gone, or the time limit was reached.
process.stdin.resume().on('end', () => void end(1));
const limit = Number(process.env.BATON_HOST_LIMIT ?? 240);
setTimeout(() => {
  console.error(`The tests did not end within ${limit} s.`);
  void end(1);
}, limit * 1000).unref();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end(130));

main().then(
  (code) => end(code),
  (error) => {
    console.error(error);
    return end(1);
  },
);
