import { inWorkbench } from './support.mjs';

// In a browser's worker there is no Node, and files are reached through the workbench only.
describe('in the web extension host', () => {
  const opened = inWorkbench({ settings: { 'remote.extensionKind': { 'baton-plans.baton': ['web'] } } });

  it('checks a plan and lists the vendors of the workspace', async () => {
    const { workbench } = opened;
    await workbench.open('empty.plan.md');
    await workbench.editor.locator('.squiggly-warning').first().waitFor();
    await workbench.showContainer('Baton');
    await workbench.treeRows.filter({ hasText: 'Northlight PR' }).first().waitFor();
  });
});
