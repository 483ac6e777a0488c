// How a plan is written, from an empty file to examples/autumn-launch.md, as a series of pictures. What is typed is that
// example, so the series shows what the format is today; it fails where the example says something else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run.mjs';

const example = readFileSync(join(root, 'examples/autumn-launch.md'), 'utf8');

export default async function writing(workbench, shot) {
  const { page } = workbench;
  let written = 0;

  /** Writes the example on to the end of `text`; the last letters as a person types them, for what opens by itself. */
  const write = async (text, typed = 2) => {
    const at = example.indexOf(text, written);
    if (at < 0) throw new Error(`examples/autumn-launch.md no longer contains ${JSON.stringify(text)}`);
    const piece = example.slice(written, at + text.length);
    await page.keyboard.insertText(piece.slice(0, piece.length - typed));
    if (typed > 0) await page.keyboard.type(piece.slice(piece.length - typed));
    written = at + text.length;
  };

  const completions = async () => {
    await workbench.insist(() => page.keyboard.press('Control+Space'), workbench.completions.first());
  };

  await workbench.command('Baton: New Plan');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'A launch' }).waitFor();
  await workbench.settled(page.locator('.quick-input-widget'));
  await shot('write-1-new-plan');
  await page.keyboard.press('Escape');

  await workbench.open('autumn-launch.md');
  await workbench.goToLine(1);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.locator('.view-lines', { hasText: /^\s*$/ }).first().waitFor();
  await write('| O1 | Paid pre-orders | 0 | 2,000 | ');
  await completions();
  await shot('write-2-outcomes');
  await page.keyboard.press('Escape');

  await write('- **Scope:** search, social and cycling magazines\n- **Owner:** ');
  await completions();
  await workbench.insist(() => page.keyboard.press('Control+Space'), page.locator('.suggest-details:visible').first());
  await shot('write-3-owner');
  await page.keyboard.press('Escape');

  await write('  - Bram Peters, growth at Velodrome — called ');
  await completions();
  await shot('write-4-reference');
  await page.keyboard.press('Escape');

  await write(example.trimEnd().slice(-20), 0);
  await workbench.goToLine(example.split('\n').findIndex((line) => line.startsWith('### Copperleaf')) + 18);
  await page.locator('.view-line', { hasText: 'working days before' }).first().waitFor();
  await shot('write-5-dates');

  await workbench.showContainer('Baton');
  await workbench.treeRows.filter({ hasText: 'Copperleaf Media' }).first().waitFor();
  await workbench.goToLine(1);
  await shot('write-6-whole');
}
