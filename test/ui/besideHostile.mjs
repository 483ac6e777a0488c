// A real plan in a folder with documents of every hostile kind: each feature answers, and in the hostile ones too.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Writes the examples and a sample of the hostile documents into a workspace, always the same. */
export function fill(workspace) {
  cpSync(join(root, 'examples'), join(workspace, 'examples'), { recursive: true });
  const program = join(root, 'out/scale/main.js');
  const sample = ['--sizes', '10', '--sample', '30', '--seed', '1'];
  execFileSync('node', [program, '--write-files', join(workspace, 'hostile'), ...sample], { stdio: 'ignore' });
}

/** Declares the tests for a workbench that `inWorkbench` opens with these files. */
export function besideHostile(opened) {
  const plan = 'examples/autumn-launch.md';
  const line = (text) => opened.workbench.editor.locator('.view-line', { hasText: text });

  it('shows what is wrong with the plan, and explains a vendor', async () => {
    const { workbench } = opened;
    await workbench.open(plan);
    await workbench.goToLine(76);
    await workbench.editor.locator('.squiggly-warning').first().waitFor();
    await workbench.goToLine(44);
    await workbench.hoverOver('Copperleaf', /Felix/);
  });

  it('goes to what is depended on', async () => {
    const { workbench } = opened;
    const { page } = workbench;
    await workbench.open(plan);
    await workbench.goToLine(60);
    await workbench.click('D3, D6');
    const arrived = page.locator('.statusbar-item', { hasText: /Ln 59,/ });
    await workbench.insist(() => page.keyboard.press('F12'), arrived);
  });

  it('proposes a label', async () => {
    const { workbench } = opened;
    await workbench.open(plan);
    await workbench.goToLine(51);
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.type('- Esca', { delay: 100 });
    await workbench.completions.filter({ hasText: 'Escalation' }).first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.command('Revert File');
  });

  it('renames a vendor', async () => {
    const { workbench } = opened;
    await workbench.open(plan);
    await workbench.goToLine(44);
    await workbench.click('Copperleaf');
    const box = workbench.page.locator('.rename-box input.rename-input');
    await workbench.insist(() => workbench.page.keyboard.press('F2'), box);
    await box.fill('Amber Studio');
    await workbench.page.keyboard.press('Enter');
    await line(/###.Amber.Studio/).waitFor();
  });

  it('explains and proposes in the hostile documents too', async () => {
    const { workbench, workspace } = opened;
    const { page } = workbench;
    const hostile = join(workspace, 'hostile');
    // Those whose first lines show a key to rest the mouse on: of the others, the front matter is what is hostile.
    const names = readdirSync(hostile).filter((name) => {
      const text = name.endsWith('.md') ? readFileSync(join(hostile, name), 'utf8') : '';
      return /^---\ntype: marketing-plan\n(?:.*\n){0,5}owner: \w/.test(text);
    });
    assert.ok(names.length > 1);
    for (const name of names.filter((_, index) => index % 15 === 0)) {
      await workbench.open(`hostile/${name}`);
      // The hover of a key is the same in every plan, whatever its problems are.
      await workbench.hoverOver('owner', /accountable/);
      await workbench.moveAway();
      await workbench.goToLine(2, 100);
      await page.keyboard.press('Enter');
      await page.keyboard.type('coord');
      const proposed = workbench.completions.filter({ hasText: 'coordinator' }).first();
      await workbench.insist(() => page.keyboard.press('Control+Space'), proposed);
      await page.keyboard.press('Escape');
    }
  });
}
