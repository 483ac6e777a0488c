import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activated, until, withFile, workspaceUri } from './support';

/** Code actions are listed without their edits; so many of them get theirs here. */
const resolved = 20;

/** The refactoring of this title that is offered in the line that holds a text. */
async function offered(document: vscode.TextDocument, line: string, title: string): Promise<vscode.CodeAction> {
  const at = document.positionAt(document.getText().indexOf(line) + 2);
  const actions = async (): Promise<vscode.CodeAction[]> =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.Refactor.value,
      resolved,
    );
  return await until(
    async () => (await actions().catch(unlessCanceled)).find((action) => action.title === title),
    title,
  );
}

/** The editor cancels a request if the document changes meanwhile, as it may while it is being shown. */
function unlessCanceled(error: unknown): vscode.CodeAction[] {
  if (error instanceof Error && /^Cancell?ed/.test(error.message)) return [];
  throw error;
}

const head = '---\ntype: marketing-plan\n---\n\n';

describe('refactorings', () => {
  it('turn a list into a table and back', async () => {
    await activated();
    const list = `${head}## Deliverables\n\n- [ ] D1 Film — 2027-01-08\n- [ ] D2 Cut — 2027-02-12 — after D1\n`;
    await withFile('listed.md', list, async ({ document }) => {
      const toTable = await offered(document, '- [ ] D1', 'Convert list to table');
      await vscode.workspace.applyEdit(toTable.edit!);
      await until(() => document.getText().includes('| D2 | Cut | 2027-02-12 | D1 |'), 'the table');
      const toList = await offered(document, '| D1', 'Convert table to list');
      await vscode.workspace.applyEdit(toList.edit!);
      await until(() => document.getText() === list, 'the list as it was');
    });
  });

  it('sort by date, and give ids and use them', async () => {
    await activated();
    const list = `${head}## Deliverables\n\n- [ ] Cut — 2027-02-12 — after Film\n- [ ] Film — 2027-01-08\n`;
    await withFile('sorted.md', list, async ({ document }) => {
      const sort = await offered(document, '- [ ] Film', 'Sort by date');
      await vscode.workspace.applyEdit(sort.edit!);
      await until(() => document.getText().endsWith('- [ ] Cut — 2027-02-12 — after Film\n'), 'the order');
      const ids = await offered(document, '- [ ] Film', 'Assign IDs and use them');
      await vscode.workspace.applyEdit(ids.edit!);
      await until(() => document.getText().endsWith('- [ ] D2 Cut — 2027-02-12 — after D1\n'), 'the ids');
    });
  });

  it('turn vendors into a table and back', async () => {
    await activated();
    const text = `${head}## Vendors\n\n### Ada\n\n- **Scope:** films\n\n### Cy\n\n- **Scope:** press\n`;
    await withFile('vendors.md', text, async ({ document }) => {
      const toTable = await offered(document, '### Ada', 'Convert vendors to table');
      await vscode.workspace.applyEdit(toTable.edit!);
      await until(() => document.getText().includes('| Ada | films |'), 'the table');
      const toList = await offered(document, '| Ada', 'Convert table to list');
      await vscode.workspace.applyEdit(toList.edit!);
      await until(() => document.getText() === text, 'the vendors as they were');
    });
  });

  it('move a vendor to a file of its own and back', async () => {
    await activated();
    const file = workspaceUri('vendors/lumen-video.md');
    try {
      await withFile(
        'extracted.md',
        `${head}## Vendors\n\n### Lumen Video\n\n- **Scope:** films\n`,
        async ({ document }) => {
          const action = await offered(document, '### Lumen', 'Move Lumen Video to a new file');
          await vscode.workspace.applyEdit(action.edit!);
          await until(() => document.getText().includes('### [Lumen Video](vendors/lumen-video.md)'), 'the link');
          const moved = await vscode.workspace.openTextDocument(file);
          assert.ok(moved.getText().includes('- **Scope:** films'));
          await moved.save();
          await vscode.window.showTextDocument(document);
          const back = await offered(document, '### [Lumen', 'Inline Lumen Video into this plan');
          await vscode.workspace.applyEdit(back.edit!);
          await until(() => document.getText().includes('### Lumen Video\n\n- **Scope:** films'), 'the vendor');
        },
      );
    } finally {
      await vscode.workspace.fs.delete(workspaceUri('vendors'), { recursive: true });
    }
  });

  it('offer to make a plan of what reads like one, and show the change before it is made', async () => {
    await activated();
    const text = '# Spring\n\n## Goals\n\n## Agencies\n';
    await withFile('ordinary.md', text, async ({ document }) => {
      const action = await offered(document, '# Spring', 'Convert document to plan…');
      void vscode.commands.executeCommand(action.command!.command);
      const diff = await until(() => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return input instanceof vscode.TabInputTextDiff ? input : undefined;
      }, 'the diff');
      const proposed = await vscode.workspace.openTextDocument(diff.modified);
      assert.equal(proposed.getText(), `---\ntype: marketing-plan\ntitle: Spring\nstatus: draft\n---\n\n${text}`);
      assert.equal(document.getText(), text);
      await vscode.commands.executeCommand('baton.acceptProposal');
      await until(() => document.getText() === proposed.getText(), 'the plan');
    });
  });

  it('ask which document becomes a plan where none is in the editor', async () => {
    await activated();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    void vscode.commands.executeCommand('baton.makePlan');
    const diff = await until(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input : undefined;
    }, 'the diff');
    assert.equal(diff.original.toString(), workspaceUri('notes.md').toString());
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
