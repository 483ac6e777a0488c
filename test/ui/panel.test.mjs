import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWorkbench } from './support.mjs';

const plan = `---
type: launch-plan
title: Harbour
launch: 2027-04-06
---

## Outcomes

- **O1** 40 demos a month by 2027-03-31 (owner: Priya Raman)

## Vendors

### Alpha Films

- **Owner:** Priya Raman
- **Outcomes:** O1

Deliverables:

- [x] D1 Script — 2026-11-20
- [ ] D2 Film — 2027-02-05 — after D1

### Beta Press

- **Owner:** Jonas Weber

Deliverables:

- [ ] D3 Press kit — 2027-03-05 — after D2

### Gamma Web

- **Owner:** Jonas Weber

Deliverables:

- [ ] D4 Site
`;

const lineOf = (text) => plan.split('\n').findIndex((line) => line.includes(text)) + 1;

const hosts = {
  'the host of a server': {},
  'a web worker': { 'remote.extensionKind': { 'baton-plans.baton': ['web'] } },
};

for (const [host, settings] of Object.entries(hosts)) {
  describe(`the Plan panel in ${host}`, () => {
    const opened = inWorkbench({ files: { 'harbour.plan.md': plan }, settings });
    const refused = [];

    const panel = () => opened.page.frameLocator('iframe.webview').frameLocator('iframe');
    const node = (label) => panel().locator(`[data-id][aria-label^="${label}"]`);
    const cursorAt = (line) =>
      opened.page.locator('.editor-instance .active-line-number', { hasText: new RegExp(`^${line}$`) }).waitFor();
    const tab = (name) => panel().getByRole('tab', { name });

    it('draws the hand-offs of the plan that is open', async () => {
      const { workbench, page } = opened;
      page.on('console', (message) => {
        if (/Refused to|violates the following Content Security Policy/.test(message.text()))
          refused.push(message.text());
      });
      await workbench.open('harbour.plan.md');
      await workbench.command('Baton: Show Plan Panel');
      for (const label of ['Alpha Films', 'D2 Film', 'Beta Press', 'D3 Press kit', 'Launch'])
        await node(label).waitFor();
      await panel().locator('.in-short', { hasText: 'Launch depends on D3 Press kit' }).waitFor();
      await page.locator('.tab', { hasText: /^Harbour$/ }).waitFor();
    });

    it('goes to the line of what is clicked, and lights what hangs on it', async () => {
      await node('D3 Press kit').click();
      await cursorAt(lineOf('D3 Press kit'));
      await panel().locator('.row.selected', { hasText: 'D3 Press kit' }).waitFor();
      await panel().locator('.row.lit', { hasText: 'D2 Film' }).waitFor();
      await panel().locator('.details', { hasText: 'D2 Film — ready 2027-02-05' }).waitFor();
    });

    it('shows what the cursor is in', async () => {
      const { workbench } = opened;
      await workbench.click('D2 Film');
      await workbench.goToLine(lineOf('D1 Script'));
      await panel().locator('.row.here', { hasText: 'D1 Script' }).waitFor();
      await workbench.goToLine(lineOf('### Beta'));
      await panel().locator('.head.here', { hasText: 'Beta Press' }).waitFor();
    });

    it('is gone through with the keyboard: along hand-offs, and to the line', async () => {
      await node('D2 Film').focus();
      await opened.page.keyboard.press('ArrowRight');
      await panel().locator('.row.selected', { hasText: 'D3 Press kit' }).waitFor();
      await opened.page.keyboard.press('ArrowLeft');
      await panel().locator('.row.selected', { hasText: 'D2 Film' }).waitFor();
      await opened.page.keyboard.press('Enter');
      await cursorAt(lineOf('D2 Film'));
      await opened.page.locator('.editor-group-container.active .tab.active', { hasText: 'harbour.plan.md' }).waitFor();
    });

    it('follows a change of the plan, and leaves alone what did not change', async () => {
      const { workbench, page } = opened;
      await workbench.goToLine(lineOf('D4 Site'), '- [ ] D4 Site'.length + 1);
      await workbench.type(' — 2027-03-12 — after D2');
      await panel().locator('.row', { hasText: '2027-03-12' }).waitFor();
      await workbench.insist(() => page.keyboard.press('Control+z'), panel().locator('.row', { hasText: 'no date' }));
    });

    it('is narrowed to what somebody answers for, and says so', async () => {
      await panel().getByLabel('Owner', { exact: true }).selectOption('Jonas Weber');
      await panel()
        .locator('.filter-note', { hasText: 'Filtered by Jonas Weber: 2 of 3 vendors and 2 of 4 deliverables' })
        .waitFor();
      await node('D1 Script').waitFor({ state: 'detached' });
      await panel().locator('.box.context', { hasText: 'Alpha Films' }).waitFor();
      await panel().getByLabel('Owner', { exact: true }).selectOption('');
      await node('D1 Script').waitFor();
    });

    it('has its pictures as tables too', async () => {
      await panel().getByRole('button', { name: 'Table view' }).click();
      const row = panel()
        .getByRole('row', { name: /D3 Press kit/ })
        .filter({ hasText: 'Launch' });
      await row.getByRole('rowheader', { name: 'D3 Press kit' }).waitFor();
      assert.deepEqual(
        await panel()
          .getByRole('columnheader')
          .allInnerTexts()
          .then((all) => all.slice(0, 4)),
        ['What', 'From', 'Ready', 'To'],
      );
      await panel().getByRole('button', { name: 'Table view' }).click();
      await node('D3 Press kit').waitFor();
    });

    /** Chooses from the menu, takes the place that the dialog proposes, and reads what is written there. */
    const exported = async (entry, ending) => {
      const { page, workspace } = opened;
      await panel().getByRole('button', { name: 'Export' }).click();
      await panel().getByRole('menuitem', { name: entry }).click();
      const input = page.locator('.quick-input-widget input.input');
      const file = `Harbour Hand-offs.${ending}`;
      await eventually(async () => assert.ok((await input.inputValue()).endsWith(`workspace/${file}`)));
      return await eventually(async () => {
        // The dialog looks at the folder first, and takes no answer until it has.
        if (await input.isVisible()) await page.keyboard.press('Enter');
        return readFileSync(join(workspace, file));
      });
    };

    it('saves a picture that stands by itself', async () => {
      const text = (await exported('SVG in Current Colors…', 'svg')).toString();
      assert.match(text, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      assert.ok(
        text.includes('D3 Press kit') && /fill="#[\da-f]{6}"/.test(text) && !/var\(|color\(|rgba?\(/.test(text),
      );
    });

    it('saves a picture of dots, a diagram and a table', async () => {
      assert.deepEqual(
        [...(await exported('PNG on White Background…', 'png')).subarray(1, 4)],
        [...Buffer.from('PNG')],
      );
      assert.match((await exported('Mermaid…', 'mmd')).toString(), /^flowchart LR\n/);
      assert.match((await exported('Table (CSV)…', 'csv')).toString(), /^What,From,Ready,/);
    });

    it('wears the colours of the theme as it changes', async () => {
      const { workbench } = opened;
      const ground = () =>
        panel()
          .locator('body')
          .evaluate((body) => getComputedStyle(body).backgroundColor);
      const name = () =>
        panel()
          .locator('.row .name')
          .first()
          .evaluate((text) => getComputedStyle(text).fill);
      const before = [await ground(), await name()];
      await workbench.command('Preferences: Toggle between Light/Dark Themes');
      await eventually(async () => {
        const now = [await ground(), await name()];
        assert.ok(now[0] !== before[0] && now[1] !== before[1]);
      });
    });

    it('changes tabs by the keyboard', async () => {
      await tab('Hand-offs').focus();
      await opened.page.keyboard.press('ArrowRight');
      await panel().locator('[role=tab][aria-selected=true]', { hasText: 'Timeline' }).waitFor();
      await panel().locator('.bars [aria-label^="D2 Film"]').waitFor();
      await panel().locator('.undated', { hasText: 'D4 Site: it has neither a date nor a duration' }).waitFor();
      await opened.page.keyboard.press('End');
      await panel().getByRole('rowheader', { name: 'D2 Film' }).waitFor();
      await opened.page.keyboard.press('ArrowLeft');
      await panel().locator('[role=tab][aria-selected=true]', { hasText: 'Coverage' }).waitFor();
    });

    it('comes back with the window as it was', async () => {
      const { page, workbench } = opened;
      await workbench.command('Developer: Reload Window');
      await page.waitForEvent('load');
      await panel().locator('[role=tab][aria-selected=true]', { hasText: 'Coverage' }).waitFor();
      await panel().getByRole('rowheader', { name: 'Alpha Films' }).waitFor();
    });

    it('loads and runs nothing that its policy forbids', () => assert.deepEqual(refused, []));
  });
}

/** What `look` answers once it does not throw. */
async function eventually(look, limit = 20_000) {
  const end = Date.now() + limit;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((next) => setTimeout(next, 50));
    }
  }
}
