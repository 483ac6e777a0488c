// What somebody does in the Vendors view.

/** Plans whose rows the tests arrange, filter and drag. */
export const vendorFiles = {
  'dragged.plan.md': `---
title: Dragged
owner: Priya Raman
---

## Vendors

### Amber Films

- **Owner:** Jonas Weber

### Birch Press

- **Scope:** printing

### Copper Web

- **Owner:** Jonas Weber

Deliverables:

- [ ] D1 Landing page — 2099-01-08
- [ ] D2 Price sheet — 2099-02-05
`,
};

/** Declares the tests for a workbench that `inWorkbench` opens with these files. */
export function vendors(opened) {
  const row = (text) => opened.workbench.treeRows.filter({ hasText: text }).first();
  const line = (text) => opened.workbench.editor.locator('.view-line', { hasText: text }).first();
  const picker = () => opened.workbench.page.locator('.quick-input-widget:visible');

  /** Drags the middle of a row's name to that of another. */
  async function drag(from, to) {
    const { page } = opened.workbench;
    const middle = async (locator) => {
      const { x, y, height } = await locator.locator('.label-name').first().boundingBox();
      return [x + 20, y + height / 2];
    };
    await page.mouse.move(...(await middle(from)));
    await page.mouse.down();
    const [x, y] = await middle(to);
    await page.mouse.move(x, y - 4, { steps: 8 });
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await opened.workbench.moveAway();
  }

  /** Opens a row; while the tree is drawn anew, a click can be swallowed. */
  async function unfold(from) {
    await from.locator('.monaco-tl-twistie.collapsible').waitFor();
    const open = from.locator('.monaco-tl-twistie.collapsible:not(.collapsed)');
    if (!(await open.isVisible()))
      await opened.workbench.insist(() => from.locator('.monaco-tl-twistie').click(), open);
  }

  async function fold(from) {
    const closed = from.locator('.monaco-tl-twistie.collapsed');
    await opened.workbench.insist(() => from.locator('.monaco-tl-twistie').click(), closed);
  }

  /** Waits until the workbench has stored this among what an extension keeps for the workspace. */
  async function remembered(text) {
    const isStored = async (wanted) => {
      const done = (request) =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      for (const { name } of await indexedDB.databases()) {
        const database = await done(indexedDB.open(name));
        try {
          for (const store of database.objectStoreNames) {
            const values = await done(database.transaction(store).objectStore(store).getAll());
            if (values.some((value) => typeof value === 'string' && value.includes(wanted))) return true;
          }
        } finally {
          database.close();
        }
      }
      return false;
    };
    while (!(await opened.workbench.page.evaluate(isStored, text)));
  }

  before('show the view', async () => {
    const { workbench } = opened;
    await workbench.open('dragged.plan.md');
    await workbench.showContainer('Baton');
    await row('Amber Films').waitFor();
  });

  it('makes a vendor wait for another on which it is dropped, and no longer when it is dragged out', async () => {
    const { workbench } = opened;
    await drag(row('Amber Films'), row('Birch Press'));
    await line('Depends on:** Birch Press').waitFor();
    await unfold(row('Amber Films'));
    const under = workbench.page.locator('.sidebar .monaco-list-row[aria-level="3"]', { hasText: 'Birch Press' });
    await under.waitFor();
    await drag(under, row('Dragged'));
    await line('Depends on').waitFor({ state: 'detached' });
    await under.waitFor({ state: 'detached' });
    // One step undoes it, from wherever the focus is.
    await workbench.page.keyboard.press('Control+z');
    await line('Depends on:** Birch Press').waitFor();
    await under.waitFor();
    await workbench.page.keyboard.press('Control+z');
    await line('Depends on').waitFor({ state: 'detached' });
    await under.waitFor({ state: 'detached' });
  });

  it('asks which hand-off is meant where a vendor stands for several', async () => {
    const { page } = opened.workbench;
    await drag(row('Birch Press'), row('Copper Web'));
    await picker().filter({ hasText: 'Everything Copper Web does' }).waitFor();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'D2 Price sheet' }).click();
    await line('Depends on:** D2').waitFor();
    await page.keyboard.press('Control+z');
    await line('Depends on').waitFor({ state: 'detached' });
  });

  it('says why a wait cannot be', async () => {
    const { page } = opened.workbench;
    await drag(row('Amber Films'), row('Northlight PR'));
    const notice = page.locator('.notification-toast', { hasText: 'are in different plans' });
    await notice.waitFor();
    await notice.hover();
    await notice.locator('a[aria-label^="Clear Notification"]').click();
    await notice.waitFor({ state: 'detached' });
  });

  it('finds vendors while somebody types, and brings all back on Escape', async () => {
    const { workbench } = opened;
    await workbench.command('Baton: Filter Vendors');
    await picker().filter({ hasText: 'Only with problems' }).waitFor();
    await workbench.page.keyboard.type('birhc');
    await row('Copper Web').waitFor({ state: 'detached' });
    await row('Birch Press').waitFor();
    await workbench.page.locator('.sidebar', { hasText: 'matching “birhc”' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await row('Copper Web').waitFor();
  });

  it('is arranged by owner, and stays so with what is open when the window is opened again', async () => {
    const { workbench } = opened;
    await workbench.command('Baton: Group Vendors By');
    await workbench.page.locator('.quick-input-list').getByText('By owner', { exact: true }).click();
    await row('No owner').waitFor();
    await fold(row('Jonas Weber'));
    await row('Amber Films').waitFor({ state: 'detached' });
    await remembered('owner owner jonas weber",false');
    await workbench.page.reload();
    await workbench.showContainer('Baton');
    await row('No owner').waitFor();
    await row('Birch Press').waitFor();
    await row('Jonas Weber').waitFor();
    await row('Amber Films').waitFor({ state: 'detached' });
    await workbench.command('Baton: Group Vendors By');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'By plan' }).click();
    await row('Dragged').waitFor();
  });
}
