// Pictures of the extension at work: node scripts/screenshot.mjs WORKSPACE OUT-FOLDER [STEPS.mjs | STEP...] [--size 1280x800]
// A step on the command line is one of
//   open:PATH  line:N  hover:TEXT  click:TEXT  fixes:TEXT  view:TITLE  command:TITLE  type:TEXT  key:KEYS  problems  wait:SELECTOR  shot:NAME
// A steps file exports default async (workbench, shot) => { ... }, and settings where the window is to have some. The workspace is copied, so steps may edit.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser, openWorkbench, workbenchUrl } from '../host/browser.mjs';
import { linkExtension, startServer } from '../host/server.mjs';
import { Workbench } from '../host/workbench.mjs';
import { root } from './lib/run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: '1280x800' } },
});
const [workspace, outFolder = 'out/pictures', ...steps] = positionals;
if (!workspace) {
  console.error('usage: node scripts/screenshot.mjs WORKSPACE [OUT-FOLDER] [STEPS.mjs | STEP...] [--size 1280x800]');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'baton-pictures-'));
const copy = join(folder, 'workspace');
cpSync(resolve(workspace), copy, { recursive: true });
mkdirSync(outFolder, { recursive: true });
const extensionsDir = join(folder, 'extensions');
linkExtension(root, extensionsDir);

const script = steps[0]?.endsWith('.mjs') ? await import(pathToFileURL(resolve(steps[0])).href) : undefined;
const server = await startServer({ extensionsDir, settings: script?.settings });
let browser;
try {
  browser = await launchBrowser();
  const [width, height] = values.size.split('x').map(Number);
  const page = await browser.newPage({ viewport: { width, height } });
  await openWorkbench(page, workbenchUrl(server.url, copy));
  await take(new Workbench(page));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser?.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function take(workbench) {
  const shot = async (name, options) => {
    const path = join(outFolder, `${name}.png`);
    await workbench.page.screenshot({ path, ...options });
    console.log(path);
  };
  try {
    if (script) {
      await script.default(workbench, shot);
      return;
    }
    for (const step of steps) await perform(workbench, shot, step);
    if (!steps.some((step) => step.startsWith('shot:'))) await shot('window');
  } catch (error) {
    await shot('failure');
    throw error;
  }
}

async function perform(workbench, shot, step) {
  const colon = step.indexOf(':');
  const [name, rest] = colon < 0 ? [step, ''] : [step.slice(0, colon), step.slice(colon + 1)];
  const actions = {
    open: () => workbench.open(rest),
    line: () => workbench.goToLine(Number(rest)),
    hover: () => workbench.hoverOver(rest),
    click: () => workbench.click(rest),
    fixes: () => workbench.quickFixes(rest),
    view: () => workbench.showContainer(rest),
    command: () => workbench.command(rest),
    type: () => workbench.type(rest),
    key: () => workbench.page.keyboard.press(rest),
    problems: () => workbench.showProblems(),
    wait: () => workbench.page.locator(rest).first().waitFor(),
    shot: () => shot(rest),
  };
  if (!(name in actions)) throw new Error(`Unknown step: ${name}. Steps: ${Object.keys(actions).join(', ')}`);
  await actions[name]();
}
