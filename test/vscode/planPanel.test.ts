import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import { restMilliseconds } from '../../src/vscode/planPanel';
import { activated, open, until, withFile, workspaceUri } from './support';

const plan = `---
type: marketing-plan
title: Panel
---
## Vendors

### Alpha

Deliverables:

- [ ] D1 Film — 2027-02-05
`;

function panelTab(): vscode.Tab | undefined {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('baton.plan'));
}

describe('the Plan panel', () => {
  let api: Api;
  before(async () => {
    api = (await activated()).exports as Api;
  });

  afterEach(async () => {
    const tab = panelTab();
    if (tab) await vscode.window.tabGroups.close(tab);
  });

  it('shows the plan in the editor, under its title', async () => {
    await open('plans/spring.plan.md');
    await vscode.commands.executeCommand('baton.showPlanPanel');
    await until(() => panelTab()?.label === 'Spring campaign', 'the panel to carry the title of its plan');
  });

  it('shows the plan whose row is chosen', async () => {
    await withFile('panel.md', plan, async () => {
      await vscode.commands.executeCommand('baton.showPlanPanel', workspaceUri('plans/spring.plan.md'));
      await until(() => panelTab()?.label === 'Spring campaign', 'the panel of the other plan');
    });
  });

  it('is told what changes while it is seen, and nothing while it is hidden', async () => {
    await withFile('panel.md', plan, async (editor) => {
      await vscode.commands.executeCommand('baton.showPlanPanel');
      // The sentences, the model, and what the cursor is in.
      await until(() => panelTab()?.label === 'Panel' && api.panels.updates >= 3, 'the panel to be told of the plan');
      const { updates: told } = api.panels;
      await editor.edit((edit) => edit.insert(new vscode.Position(10, '- [ ] D1'.length), ' New'));
      await until(() => api.panels.updates > told, 'the panel to be told of the change');

      const column = vscode.window.tabGroups.all.find(({ tabs }) => tabs.includes(panelTab()!))!.viewColumn;
      const notes = await vscode.workspace.openTextDocument(workspaceUri('notes.md'));
      await vscode.window.showTextDocument(notes, { viewColumn: column, preview: false });
      await until(() => panelTab()?.isActive === false, 'the panel to be hidden');
      const hidden = api.panels.updates;
      await editor.edit((edit) => edit.insert(new vscode.Position(10, '- [ ] D1'.length), ' Other'));
      const read = (): string | undefined => api.plans.service.textOf(editor.document.uri.toString());
      await until(() => read()?.includes('D1 Other New Film'), 'the edit to be read');
      // What is told is told when the typing rests; a timer as long, set later, ends later.
      await new Promise((next) => setTimeout(next, restMilliseconds));
      assert.equal(api.panels.updates, hidden);

      await vscode.commands.executeCommand('baton.showPlanPanel', editor.document.uri);
      await until(() => api.panels.updates > hidden, 'the panel to be told once it is seen again');
      await vscode.window.tabGroups.close(
        vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ label }) => label === 'notes.md')),
      );
    });
  });

  it('shows nothing that is no plan, and stays with what it showed', async () => {
    await open('plans/spring.plan.md');
    await vscode.commands.executeCommand('baton.showPlanPanel');
    await until(() => panelTab()?.label === 'Spring campaign', 'the panel');
    await open('notes.md');
    await vscode.commands.executeCommand('baton.showPlanPanel');
    assert.equal(panelTab()?.label, 'Spring campaign');
  });
});
