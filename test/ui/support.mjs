// The packaged extension in a browser: one server for all tests, a workspace and a window for each group of them.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser, openWorkbench, workbenchUrl } from '../../host/browser.mjs';
import { installExtension, startServer } from '../../host/server.mjs';
import { Workbench } from '../../host/workbench.mjs';

const root = resolve(import.meta.dirname, '../..');
const vsix = resolve(process.env.BATON_VSIX ?? join(root, 'out/baton.vsix'));
const pictures = join(root, 'out/ui');

function speak(language) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => {} });
}

/**
 * Opens a copy of the sample workspace in a window of its own and closes it after the tests.
 * `language` is the one that extensions speak there, English where nothing else is said. `fill` may write more files into the
 * workspace, whose path it is given.
 * The answer has `workbench` and `workspace` once the tests run. A test that fails leaves a picture in out/ui.
 */
export function inWorkbench({ settings, files = {}, fill = () => {}, language } = {}) {
  const opened = {};
  const folder = mkdtempSync(join(tmpdir(), 'baton-ui-'));

  before('open the workbench', async function () {
    this.timeout(180_000);
    if (!existsSync(vsix)) throw new Error(`${vsix} is missing; npm run ui makes it`);
    opened.workspace = join(folder, 'workspace');
    cpSync(join(root, 'test/vscode/workspace'), opened.workspace, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(opened.workspace, name), text);
    fill(opened.workspace);
    const extensionsDir = join(folder, 'extensions');
    await installExtension(vsix, extensionsDir);
    opened.server = await startServer({ extensionsDir, settings });
    opened.browser = await launchBrowser();
    const permissions = ['clipboard-read', 'clipboard-write'];
    const context = await opened.browser.newContext({ viewport: { width: 1400, height: 900 }, permissions });
    opened.page = await context.newPage();
    // What a language pack would set: the workbench stays English, and extensions are asked for this language.
    if (language) await opened.page.addInitScript(speak, language);
    await openWorkbench(opened.page, workbenchUrl(opened.server.url, opened.workspace));
    opened.workbench = new Workbench(opened.page);
  });

  afterEach('picture of a failure', async function () {
    if (this.currentTest?.state !== 'failed' || !opened.page) return;
    mkdirSync(pictures, { recursive: true });
    const name = this.currentTest.fullTitle().replaceAll(/\W+/g, '-');
    await opened.page.screenshot({ path: join(pictures, `${name}.png`) });
  });

  after('close the workbench', async () => {
    await opened.browser?.close();
    await opened.server?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  return opened;
}
