// Runs test/vscode inside a real VS Code: node scripts/suite.mjs [--no-build] [--grep TEXT]
// VS Code is, in this order: BATON_VSCODE (a path), a desktop one where there is a screen, the embedded one of host/.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { ensureBrowser, ensureServer } from '../host/install.mjs';
import { hasScreen } from './lib/desktop.mjs';
import { root, runOrEnd } from './lib/run.mjs';

const { values } = parseArgs({
  options: { 'no-build': { type: 'boolean' }, grep: { type: 'string' }, limit: { type: 'string', default: '240' } },
});

if (!values['no-build']) await runOrEnd('node', ['esbuild.js']);
await runOrEnd('node', ['esbuild.js', '--suite']);

const folder = mkdtempSync(join(tmpdir(), 'baton-suite-'));
const workspace = join(folder, 'workspace');
cpSync(join(root, 'test/vscode/workspace'), workspace, { recursive: true });
mkdirSync(join(root, 'out'), { recursive: true });
const report = join(root, 'out/suite-report.txt');
const hostLog = join(root, 'out/suite-host.log');
rmSync(report, { force: true });

let passed = false;
try {
  await runTests({
    vscodeExecutablePath: await vscodePath(),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out/suite/index.js'),
    launchArgs: [
      workspace,
      `--user-data-dir=${join(folder, 'user-data')}`,
      `--extensions-dir=${join(folder, 'extensions')}`,
      '--disable-extensions',
    ],
    extensionTestsEnv: {
      BATON_REPORT: report,
      BATON_GREP: values.grep ?? '',
      BATON_HOST_LOG: hostLog,
      BATON_HOST_LIMIT: values.limit,
      BATON_COLOR: process.stdout.isTTY ? '1' : '',
      BATON_TOTALS: process.env.BATON_TOTALS ?? '',
    },
  });
  passed = true;
} catch (error) {
  console.error(error.message);
}
if (existsSync(report)) console.log(readFileSync(report, 'utf8'));
else console.error(`No tests ran; see ${hostLog}`);
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
process.exit(passed && existsSync(report) ? 0 : 1);

async function vscodePath() {
  if (process.env.BATON_VSCODE) return process.env.BATON_VSCODE;
  if (hasScreen() && (await canDownload())) {
    try {
      return await downloadAndUnzipVSCode({ timeout: 60_000 });
    } catch (error) {
      console.error(`No desktop VS Code (${error.message}); using the embedded one.`);
    }
  }
  ensureServer();
  ensureBrowser();
  return join(root, 'host/code.mjs');
}

/** Tries only briefly, so that nothing hangs without a network. */
async function canDownload() {
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(5_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
