// Starts a new window many times, each time with the Baton views in front, and reports how often each view showed its rows.
// node scripts/coldStarts.mjs [TIMES] [--workspace FOLDER] [--patience SECONDS]
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, openWorkbench, workbenchUrl } from '../host/browser.mjs';
import { linkExtension, startServer } from '../host/server.mjs';
import { Workbench } from '../host/workbench.mjs';
import { root, runOrEnd } from './lib/run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workspace: { type: 'string', default: 'examples' },
    patience: { type: 'string', default: '20' },
    'no-build': { type: 'boolean' },
  },
});
const times = Number(positionals[0] ?? 30);
const patience = Number(values.patience) * 1000;
/** The views, and a row of each that is there only when the rows below those of the top are. */
const views = { Vendors: '', Outcomes: '', Agenda: '[aria-level="2"]' };

if (!values['no-build']) await runOrEnd('node', ['esbuild.js']);
const folder = mkdtempSync(join(tmpdir(), 'baton-cold-'));
const workspace = join(folder, 'workspace');
cpSync(resolve(root, values.workspace), workspace, { recursive: true });
const extensionsDir = join(folder, 'extensions');
linkExtension(root, extensionsDir);
mkdirSync(join(root, 'out/cold'), { recursive: true });

const shown = Object.fromEntries(Object.keys(views).map((view) => [view, 0]));
const browser = await launchBrowser();
try {
  for (let time = 1; time <= times; time += 1) {
    const { seconds, missing } = await start(time);
    for (const view of Object.keys(views)) if (!missing.includes(view)) shown[view] += 1;
    console.log(`${time}: ${seconds.toFixed(1)} s${missing.length > 0 ? `, no rows in ${missing.join(', ')}` : ''}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
for (const [view, count] of Object.entries(shown)) console.log(`${view}: rows in ${count} of ${times} starts`);
process.exit(Object.values(shown).every((count) => count === times) ? 0 : 1);

/** One start with a new server, window, and folders. Returns how long it took, and which views had no rows in time. */
async function start(time) {
  const began = performance.now();
  const server = await startServer({ extensionsDir });
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  try {
    const page = await context.newPage();
    await openWorkbench(page, workbenchUrl(server.url, workspace));
    await new Workbench(page).showContainer('Baton');
    const found = await Promise.all(
      Object.entries(views).map(async ([view, row]) => {
        const pane = page.locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: view }) });
        const rows = pane.locator(`.monaco-list-row${row}`);
        return await rows
          .first()
          .waitFor({ timeout: patience })
          .then(() => undefined)
          .catch(() => view);
      }),
    );
    const missing = found.filter((view) => view !== undefined);
    if (missing.length > 0) await page.screenshot({ path: join(root, `out/cold/${time}.png`) });
    return { seconds: (performance.now() - began) / 1000, missing };
  } finally {
    await context.close();
    await server.stop();
  }
}
