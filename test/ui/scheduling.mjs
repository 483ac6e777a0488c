// What somebody who keeps a schedule sees and does.

/** The plans that these tests work in. */
export const files = {
  'late.plan.md': `---
type: launch-plan
launch: 2099-04-07
---

## Deliverables

- [ ] D1 Film — 2099-04-01
- [ ] D2 Cut — 2099-04-06 — after D1
`,
  'undated.plan.md': `---
type: launch-plan
launch: 2099-04-07
---

## Deliverables

- [ ] D1 Film — takes 3 days
- [ ] D2 Cut — 2099-04-06 — after D1 — takes 2 days
`,
};

/** Declares the tests of the schedule for a workbench that `inWorkbench` opens with these files. */
export function scheduling(opened) {
  const line = (text) => opened.workbench.editor.locator('.view-line', { hasText: text }).first();
  const input = (text) => opened.workbench.page.locator('.quick-input-widget:visible').filter({ hasText: text });

  it('tells what moves when something is late, writes the dates, and takes them back in one step', async () => {
    const { workbench } = opened;
    const { page } = workbench;
    await workbench.open('late.plan.md');
    await line('3 working days before D2').waitFor();
    await workbench.goToLine(8);
    await workbench.command('Baton: What If This Is Late');
    await input('D1 Film').locator('input.input').fill('6');
    await page.keyboard.press('Enter');
    await input('D2 Cut').filter({ hasText: '2099-04-06 → 2099-04-09' }).waitFor();
    await input('Launch moves by 2 working days, to 2099-04-09').waitFor();
    await page.keyboard.press('Enter');
    await line('D1 Film — 2099-04-09').waitFor();
    await line('D2 Cut — 2099-04-09').waitFor();
    await workbench.insist(() => page.keyboard.press('Control+z'), line('D1 Film — 2099-04-01'));
    await line('D2 Cut — 2099-04-06').waitFor();
  });

  it('offers that where the deliverable stands', async () => {
    const { workbench } = opened;
    await workbench.open('late.plan.md');
    const actions = await workbench.quickFixes('D2 Cut');
    await actions.filter({ hasText: 'What if D2 is late' }).waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  it('works back from launch and writes the dates that are chosen', async () => {
    const { workbench } = opened;
    await workbench.open('undated.plan.md');
    await line('D2 Cut').waitFor();
    await workbench.command('Baton: Schedule Backward from Launch');
    await input('D1 Film — 2099-04-02').filter({ hasText: 'D2 Cut needs it by then' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await line('takes 3 days — due: 2099-04-02').waitFor();
  });
}
