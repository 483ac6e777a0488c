// The page of the Plan panel by itself, without an editor around it: its script as it is packaged, under the policy that the
// editor gives it, and a test that is the editor.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { launchBrowser } from '../../host/browser.mjs';

const root = resolve(import.meta.dirname, '../..');
const site = 'http://panel.test';

const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${site}; script-src 'nonce-test'; img-src blob:; base-uri 'none'; form-action 'none'">
<link rel="stylesheet" href="/panel.css">
<title>Baton</title>
</head>
<body>
<script nonce="test" src="/editor.js"></script>
<script nonce="test" src="/panel.js"></script>
</body>
</html>`;

/**
 * What the panel knows of the editor: all that it is told stands in `told`, the state that it saves in `saved`. As in the
 * oldest editor that Baton runs in, an element that is moved loses the focus.
 */
const editor = `delete Element.prototype.moveBefore;
window.told = [];
window.acquireVsCodeApi = () => ({
  postMessage: (message) => told.push(message),
  getState: () => window.saved,
  setState: (state) => { window.saved = state; },
});`;

/** Opens the page for each test, and closes it. The answer has `page`, `show` and what the policy refused. */
export function inPanelPage() {
  const opened = { problems: [] };
  let browser;

  before('start a browser and make the core', async function () {
    this.timeout(60_000);
    opened.messageFor = makeMessages();
    browser = await launchBrowser();
  });

  beforeEach('open the page', async () => {
    opened.problems = [];
    opened.page = await browser.newPage({ viewport: { width: 900, height: 600 }, reducedMotion: 'reduce' });
    opened.page.setDefaultTimeout(10_000);
    opened.page.on('pageerror', (error) => opened.problems.push(String(error)));
    opened.page.on('console', (message) => {
      if (message.type() === 'error') opened.problems.push(message.text());
    });
    await opened.page.route(`${site}/**`, (route) => route.fulfill(answerTo(new URL(route.request().url()).pathname)));
    await opened.page.goto(`${site}/`);
  });

  afterEach('close the page', async () => await opened.page?.close());

  after('close the browser', async () => await browser?.close());

  /** Sends the page a message, as the editor does. */
  opened.send = async (message) =>
    await opened.page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), message);
  /** Shows the first of these plans. */
  opened.show = async (...texts) => await opened.send(await opened.messageFor(texts));
  return opened;
}

function answerTo(path) {
  if (path === '/') return { contentType: 'text/html', body: page };
  if (path === '/editor.js') return { contentType: 'text/javascript', body: editor };
  if (path === '/panel.js') return { contentType: 'text/javascript', body: readFileSync(join(root, 'dist/panel.js')) };
  if (path === '/panel.css') return { contentType: 'text/css', body: readFileSync(join(root, 'dist/panel.css')) };
  return { status: 404, body: '' };
}

/** Makes the core that reads plans, and answers with what turns their texts into the editor's message. */
function makeMessages() {
  const outfile = join(root, 'out/panelPage.cjs');
  esbuild.buildSync({
    stdin: {
      contents:
        "export { createEditorService } from './src/service/editorService'; export { sentText } from './src/views/panelMessages';",
      resolveDir: root,
    },
    outfile,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  const { createEditorService, sentText } = createRequire(import.meta.url)(outfile);
  return async (texts) => {
    const service = createEditorService({ today: '2026-11-24' });
    for (const [index, text] of texts.entries()) service.setText(`file:///${index}.plan.md`, text);
    const plans = service.plans();
    const choices = plans.map(({ uri, title }) => ({ id: uri, label: title }));
    const model = await service.views.panelModel([plans[0].uri]);
    return JSON.parse(sentText({ type: 'model', plans: choices, chosen: plans[0].uri, model }));
  };
}
