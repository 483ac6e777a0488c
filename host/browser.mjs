// A browser window on the embedded VS Code.
import { chromium } from 'playwright-core';
import { ensureBrowser } from './install.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser() {
  return await chromium.launch({ executablePath: ensureBrowser(), args: quiet, headless: true });
}

/** The address of a folder or .code-workspace file in the workbench, with the workbench's own extra settings. */
export function workbenchUrl(server, workspace, payload = []) {
  const url = new URL(server);
  url.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', workspace);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** Opens the workbench and waits until it is rendered. */
export async function openWorkbench(page, url) {
  await page.goto(url);
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
}
