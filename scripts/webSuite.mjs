// Runs test/vscode in the web extension host of the embedded VS Code: node scripts/webSuite.mjs [--no-build] [--grep TEXT]
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, openWorkbench, workbenchUrl } from '../host/browser.mjs';
import { linkExtension, startServer } from '../host/server.mjs';
import { Workbench } from '../host/workbench.mjs';
import { root, runOrEnd } from './lib/run.mjs';

const { values } = parseArgs({ options: { 'no-build': { type: 'boolean' }, grep: { type: 'string', default: '' } } });

if (!values['no-build']) await runOrEnd('node', ['esbuild.js']);
await runOrEnd('node', ['esbuild.js', '--web-suite'], { env: { BATON_GREP: values.grep } });

const folder = mkdtempSync(join(tmpdir(), 'baton-web-suite-'));
const workspace = join(folder, 'workspace');
cpSync(join(root, 'test/vscode/workspace'), workspace, { recursive: true });
const extensionsDir = join(folder, 'extensions');
linkExtension(root, extensionsDir);
linkExtension(join(root, 'out/web-suite'), extensionsDir);
const inWeb = { 'baton-plans.baton': ['web'], 'baton-plans.tests': ['web'] };
const server = await startServer({ extensionsDir, settings: { 'remote.extensionKind': inWeb } });
const browser = await launchBrowser();
let outcomes = [];
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await openWorkbench(page, workbenchUrl(server.url, workspace));
  await new Workbench(page).command('Run the tests of Baton');
  outcomes = JSON.parse(await report(join(folder, 'suite-report.json')));
} catch (error) {
  console.error(error.message);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
print();

/** The report, once it is there. */
async function report(path, limit = 240_000) {
  for (const end = Date.now() + limit; Date.now() < end;) {
    if (existsSync(path) && readFileSync(path, 'utf8').endsWith(']')) return readFileSync(path, 'utf8');
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`The tests did not end within ${limit / 1000} s.`);
}

function print() {
  const counted = (wanted) => outcomes.filter(({ state }) => state === wanted).length;
  for (const { title, state, error } of outcomes) if (state === 'failed') console.log(`\n  ${title}\n${error}`);
  const [passes, failures, pending] = ['passed', 'failed', 'pending'].map(counted);
  console.log(`\n  ${passes} passing in the web extension host${failures > 0 ? `\n  ${failures} failing` : ''}`);
  if (process.env.BATON_TOTALS) writeFileSync(process.env.BATON_TOTALS, JSON.stringify({ passes, failures, pending }));
  process.exit(failures === 0 && passes > 0 ? 0 : 1);
}
