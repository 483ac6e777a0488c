// What somebody sees of outcomes and of what the days ask for.

/** The plan that the tests look at; its dates have passed or are far away, whatever the day. */
export const files = {
  'views.plan.md': `---
type: campaign
title: Nine trials
owner: Ada Byron
---

## Outcomes

- **O9** 9 trials of the ninth kind by 2099-03-31 (owner: Ada Byron)

## Vendors

### Brook Films

- **Owner:** Bram Peters
- **Outcomes:** O9

Deliverables:

- [ ] D91 Ninth film — 2024-11-20
- [ ] D92 Ninth cut — 2099-01-15
`,
};

/** Declares the tests of the views for a workbench that `inWorkbench` opens with these files. */
export function views(opened) {
  const pane = (title) =>
    opened.page.locator('.sidebar .pane', { has: opened.page.locator('.pane-header', { hasText: title }) });
  const row = (title, text) => pane(title).locator('.monaco-list-row', { hasText: text }).first();

  /** Waits until the cursor is in the line with this text. */
  async function atLine(text) {
    const { page } = opened;
    const status = page.locator('[id="status.editor.selection"]');
    const number = files['views.plan.md'].split('\n').findIndex((line) => line.includes(text)) + 1;
    await status.filter({ hasText: `Ln ${number},` }).waitFor();
  }

  before('open the plan and the views', async () => {
    const { workbench } = opened;
    await workbench.open('views.plan.md');
    await workbench.showContainer('Baton');
  });

  it('lists outcomes, who serves them and what endangers them, and goes to the line', async () => {
    const { page } = opened;
    const outcome = row('Outcomes', 'O9 9 trials');
    await outcome.filter({ hasText: 'at risk' }).waitFor();
    await outcome.click();
    await atLine('**O9**');
    await outcome.locator('.monaco-tl-twistie').click();
    await row('Outcomes', 'Served by').waitFor();
    // It is the last row of the last plan, and not drawn before it is in sight.
    const risks = row('Outcomes', 'What puts it at risk');
    await opened.workbench.insist(() => page.keyboard.press('End'), risks);
    await page.keyboard.press('ArrowRight');
    const danger = row('Outcomes', 'D91 Ninth film (Brook Films) was due on 2024-11-20');
    await opened.workbench.insist(() => page.keyboard.press('ArrowDown'), danger);
    await page.keyboard.press('Enter');
    await atLine('D91');
  });

  it('lists what is overdue, and goes to the line', async () => {
    const { workbench } = opened;
    await workbench.goToLine(1);
    const late = row('Agenda', 'D91 Ninth film');
    await late.waitFor();
    await late.click();
    await atLine('D91');
  });

  it('shows the agenda of one person, and the whole of it again', async () => {
    const { workbench, page } = opened;
    await workbench.command('Baton: Filter Agenda by Person');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Ada Byron' }).first().click();
    await row('Agenda', 'D91 Ninth film').waitFor({ state: 'detached' });
    await pane('Agenda').getByText('The filter hides').waitFor();
    await workbench.command('Baton: Clear Agenda Filter');
    await row('Agenda', 'D91 Ninth film').waitFor();
  });

  it('ticks what is done', async () => {
    const { workbench } = opened;
    const late = row('Agenda', 'D91 Ninth film');
    const ticked = workbench.editor.locator('.view-line', { hasText: '[x] D91' });
    // The rows may still be moving, for the filter has gone.
    await workbench.insist(async () => {
      await late.hover();
      await late
        .locator('a[aria-label="Mark as Done"]')
        .click({ timeout: 2000 })
        .catch(() => undefined);
    }, ticked);
    await late.waitFor({ state: 'detached' });
  });
}
