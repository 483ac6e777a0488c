import { files as proposed, proposing } from './proposing.mjs';
import { besideHostile, fill as fillWithHostile } from './besideHostile.mjs';
import { inWorkbench } from './support.mjs';
import { files as filesOfViews, views } from './views.mjs';
import { files as scheduled, scheduling } from './scheduling.mjs';
import { vendorFiles, vendors } from './vendors.mjs';
import { files, writing } from './writing.mjs';

describe('a plan on the screen', () => {
  const opened = inWorkbench();

  it('lists its vendors in the Vendors view', async () => {
    const { workbench } = opened;
    await workbench.open('plans/spring.plan.md');
    await workbench.showContainer('Baton');
    for (const vendor of ['Northlight PR', 'Lumen Video']) {
      await workbench.treeRows.filter({ hasText: vendor }).first().waitFor();
    }
  });

  it('explains a vendor where the mouse rests on its name', async () => {
    const { workbench } = opened;
    await workbench.open('plans/spring.plan.md');
    await workbench.goToLine(22);
    await workbench.hoverOver('Northlight PR', /\w/);
  });

  it('underlines what is wrong, lists it under Problems and mends it', async () => {
    const { workbench } = opened;
    await workbench.open('empty.plan.md');
    await workbench.editor.locator('.squiggly-warning').first().waitFor();
    await workbench.showProblems();
    const problem = workbench.problems.filter({ hasText: 'outcome-missing' });
    await problem.first().waitFor();

    const [fix] = await titlesOf(await workbench.quickFixes('marketing-plan'), /outcome/i);
    await workbench.page.keyboard.press('Escape');
    await workbench.fix('marketing-plan', fix);
    await workbench.editor.locator('.view-line', { hasText: /##\s+Outcomes/ }).waitFor();
    await problem.first().waitFor({ state: 'detached' });
  });
});

describe('writing a plan', () => writing(inWorkbench({ files })));

describe('proposals', () => proposing(inWorkbench({ files: proposed })));

describe('a plan beside hostile documents', () => besideHostile(inWorkbench({ fill: fillWithHostile })));

describe('the views of outcomes and days', () => views(inWorkbench({ files: filesOfViews })));

describe('the coordinator', () => {
  const opened = inWorkbench({ files: { ...scheduled, ...vendorFiles } });
  describe('keeping a schedule', () => scheduling(opened));
  describe('in the Vendors view', () => vendors(opened));
});

async function titlesOf(rows, wanted) {
  const titles = await rows.allInnerTexts();
  const found = titles.map((title) => title.trim()).filter((title) => wanted.test(title));
  if (found.length === 0) throw new Error(`No quick fix like ${wanted} among: ${titles.join(', ')}`);
  return found;
}
