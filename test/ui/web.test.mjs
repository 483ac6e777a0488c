import { files as scheduled, scheduling } from './scheduling.mjs';
import { inWorkbench } from './support.mjs';
import { files, writing } from './writing.mjs';

// In a browser's worker there is no Node, and files are reached through the workbench only.
const settings = { 'remote.extensionKind': { 'baton-plans.baton': ['web'] } };

describe('in the web extension host', () => {
  const opened = inWorkbench({ settings });

  it('checks a plan and lists the vendors of the workspace', async () => {
    const { workbench } = opened;
    await workbench.open('empty.plan.md');
    await workbench.editor.locator('.squiggly-warning').first().waitFor();
    await workbench.showContainer('Baton');
    await workbench.treeRows.filter({ hasText: 'Northlight PR' }).first().waitFor();
  });
});

describe('writing a plan in the web extension host', () => writing(inWorkbench({ files, settings })));

describe('keeping a schedule in the web extension host', () => scheduling(inWorkbench({ files: scheduled, settings })));
