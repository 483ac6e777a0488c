// What somebody who writes a plan sees and does. The same in both hosts, for what is drawn must not depend on them.

const plan = `---
type: marketing-plan
owner: Priya Raman
budget: €10,000
---

## Vendors

### Lumen Video

- **Scope:** films
- **Fee:** €2,500
`;

/** The plans that the tests write in; there before the window opens, so that it finds them by their names. */
export const files = {
  'owner.plan.md': plan,
  'glance.plan.md': `${plan}\nDeliverables:\n\n- [ ] D1 Film — 2099-12-11\n`,
  'rename.plan.md': `${plan}\nAsk [them](#lumen-video).\n`,
  // Renaming changes a vendor in all plans, so this one has a name of its own.
  'taken.plan.md': `${plan.replace('Lumen Video', 'Amber Studio')}\n### Northlight PR\n\n- **Scope:** press\n`,
  'table.plan.md': `${plan}\n## Deliverables\n\n- [ ] D1 Film — 2099-12-11\n`,
  'pasted.plan.md': `${plan}\n## Deliverables\n\n`,
  'cells.plan.md': `${plan}\n## Deliverables\n\n| ID | Deliverable | Due |\n| --- | --- | --- |\n| D1 | Film | |`,
  'linked.plan.md': `${plan}- **Collateral:** brand book`,
  'items.plan.md': `${plan}- **Collateral:**\n  - brand book`,
  'dropped.plan.md': `${plan}- **Collateral:** brand book`,
  'press kit (1).txt': 'words',
  'moved.plan.md': `${plan}\nSee [the brief](brief.txt).\n`,
  'brief.txt': 'words',
  'added.plan.md': plan,
};

/** Declares the tests of writing for a workbench that `inWorkbench` opens with these files. */
export function writing(opened) {
  const line = (text) => opened.workbench.editor.locator('.view-line', { hasText: text }).first();

  /**
   * Opens a plan with the cursor at its end and waits until Baton knows it, which the lens above its vendor says. Before
   * that, what is asked, pasted or dropped is the editor's own; and the lens moves the lines below it.
   */
  async function begin(name, patience) {
    const { workbench } = opened;
    await workbench.page.keyboard.press('Escape');
    await workbench.open(name);
    const lens = workbench.editor.locator('.codelens-decoration', { hasText: /problem/ });
    await lens.first().waitFor(patience);
    await workbench.page.keyboard.press('Control+End');
  }

  before('wait until Baton runs', async function () {
    this.timeout(180_000);
    await begin('owner.plan.md', { timeout: 150_000 });
  });

  /** Pastes a text at the end of a plan. */
  async function paste(name, text) {
    await begin(name);
    await opened.workbench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await opened.workbench.page.keyboard.press('Control+v');
  }

  it('proposes people where an owner is written, and takes them up', async () => {
    const { workbench } = opened;
    await begin('owner.plan.md');
    await workbench.type('- **Owner:** ');
    await workbench.insist(
      () => workbench.page.keyboard.press('Control+Space'),
      workbench.completions.filter({ hasText: 'Priya Raman' }).first(),
    );
    await workbench.page.keyboard.press('Enter');
    await line('Owner:** Priya Raman').waitFor();
  });

  it('says above and behind the text what it comes to, and below what is next', async () => {
    const { workbench } = opened;
    await begin('glance.plan.md');
    await line('25% of the budget').waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: 'next D1 Film' }).waitFor();
  });

  it('lists what is found where it is counted, and goes to what is chosen', async () => {
    const { workbench } = opened;
    const { page } = workbench;
    await begin('glance.plan.md');
    await workbench.editor.locator('.codelens-decoration a', { hasText: /problem/ }).click();
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'has no client reference' });
    await row.first().waitFor();
    await row.first().click();
    await page.locator('.statusbar-item', { hasText: 'Ln 9, Col 5' }).waitFor();
  });

  it('renames a vendor with its links', async () => {
    const { workbench } = opened;
    await begin('rename.plan.md');
    await workbench.click('Lumen Video');
    const box = workbench.page.locator('.rename-box input.rename-input');
    await workbench.insist(() => workbench.page.keyboard.press('F2'), box);
    await box.fill('Halyard Films');
    await workbench.page.keyboard.press('Enter');
    await line('### Halyard Films').waitFor();
    await line('(#halyard-films)').waitFor();
  });

  it('says why a vendor is not called so, asks for another name and touches nothing', async () => {
    const { workbench } = opened;
    const { page } = workbench;
    await begin('taken.plan.md');
    await workbench.click('Amber Studio');
    const box = page.locator('.rename-box input.rename-input');
    await workbench.insist(() => page.keyboard.press('F2'), box);
    await box.fill('Northlight PR');
    await page.keyboard.press('Enter');
    const refusal = page.locator('.notification-toast', { hasText: 'already has the vendor Northlight PR' });
    await refusal.locator('.monaco-button', { hasText: 'Choose Another Name' }).click();
    await box.waitFor();
    await page.keyboard.press('Escape');
    await line('### Amber Studio').waitFor();
  });

  it('turns a list into a table', async () => {
    const { workbench } = opened;
    await begin('table.plan.md');
    await workbench.fix('D1 Film', 'Convert list to table');
    await line('| D1 | Film | 2099-12-11').waitFor();
  });

  it('makes rows of cells that were copied from a spreadsheet', async () => {
    await paste('pasted.plan.md', 'Deliverable\tDue\nFilm\t2099-01-08\n');
    await line('| Film | 2099-01-08').waitFor();
  });

  it('puts such cells into the columns that mean the same', async () => {
    await paste('cells.plan.md', 'Deadline\tWhat\n2099-01-08\tReel | cut\n');
    await line('| Reel \\| cut | 2099-01-08').waitFor();
  });

  it('links what is pasted into collateral, and nothing else', async () => {
    await paste('linked.plan.md', 'https://brand.example/press-kit');
    await line('brand book, [Press kit](https://brand.example/press-kit)').waitFor();
    await paste('items.plan.md', 'https://brand.example/press-kit');
    await line('- [Press kit](https://brand.example/press-kit)').waitFor();
    await paste('rename.plan.md', 'some words');
    await line('some words').waitFor();
  });

  it('links a file that is dropped into collateral', async () => {
    const { workbench } = opened;
    const { page } = workbench;
    await begin('dropped.plan.md');
    const file = page.locator('.explorer-folders-view .monaco-list-row[aria-label^="press kit"]');
    await file.hover();
    await page.mouse.down();
    // Shift says that the file goes into the text, and is not to be opened.
    await page.keyboard.down('Shift');
    const { x, y } = await workbench.placeOf('Collateral');
    await page.mouse.move(x, y, { steps: 8 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await line('brand book, [Press kit (1)](press%20kit%20%281%29.txt)').waitFor();
  });

  it('asks whether links follow a file that is renamed, and lets them', async () => {
    const { workbench } = opened;
    const { page } = workbench;
    await begin('moved.plan.md');
    await page.locator('.explorer-folders-view .monaco-list-row[aria-label^="brief.txt"]').click();
    const box = page.locator('.explorer-folders-view input');
    await workbench.insist(() => page.keyboard.press('F2'), box);
    await box.fill('brand.txt');
    await page.keyboard.press('Enter');
    const question = page.locator('.notification-toast', { hasText: '1 plan links to a file that moved' });
    await question.locator('.monaco-button', { hasText: 'Yes' }).click();
    await begin('moved.plan.md');
    await line('[the brief](brand.txt)').waitFor();
  });

  it('shows in pictures how a plan is written', async () => {
    const { workbench } = opened;
    const { page } = workbench;
    await workbench.command('Welcome: Open Walkthrough');
    const input = page.locator('.quick-input-widget:visible');
    await input.filter({ hasText: 'Get Started with Baton' }).waitFor();
    await input.locator('.monaco-list-row', { hasText: 'Get Started with Baton' }).first().click();
    const picture = page.locator('.gettingStartedContainer .getting-started-media img');
    await picture.first().waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.getting-started-media img')].some(({ naturalWidth }) => naturalWidth > 0),
    );
  });

  it('asks a few questions and begins a plan', async () => {
    const { workbench } = opened;
    const { page } = workbench;
    await workbench.command('Baton: New Plan');
    const input = page.locator('.quick-input-widget:visible');
    await input.filter({ hasText: 'A small plan' }).waitFor();
    await page.keyboard.press('Enter');
    for (const [question, answer] of [
      ['What is the title of the plan', 'Autumn push'],
      ['Who is accountable for the plan', 'Priya Raman'],
      ['Who coordinates the vendors', 'Jonas Weber'],
      ['does the plan start', '2099-01-01'],
      ['does the plan end', '2099-06-30'],
    ]) {
      await input.filter({ hasText: question }).waitFor();
      await input.locator('input.input').fill(answer);
      await page.keyboard.press('Enter');
    }
    await line('title: Autumn push').waitFor();
    await line('period: 2099-01-01 to 2099-06-30').waitFor();
  });

  it('adds a vendor, asked for by the palette', async () => {
    const { workbench } = opened;
    const { page } = workbench;
    await begin('added.plan.md');
    await workbench.command('Baton: Add Vendor');
    const input = page.locator('.quick-input-widget:visible');
    await input.filter({ hasText: 'Name of the agency' }).waitFor();
    await input.locator('input.input').fill('Northlight PR');
    await page.keyboard.press('Enter');
    await input.filter({ hasText: 'Outside' }).waitFor();
    await page.keyboard.press('Enter');
    await input.filter({ hasText: 'Priya Raman' }).waitFor();
    await input.locator('.monaco-list-row', { hasText: 'Someone else' }).click();
    await input.locator('input[placeholder^="Enter a name"]').fill('Ada Byron');
    await page.keyboard.press('Enter');
    await line('### Northlight PR').waitFor();
    await line('Owner:** Ada Byron').waitFor();
  });
}
