import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activated, extensionId, findings, open, rulesOf, until, withFile } from './support';

describe('activation', () => {
  it('answers what was asked before the plan was read', async () => {
    const extension = vscode.extensions.getExtension(extensionId)!;
    const { document } = await open('plans/spring.plan.md');
    await extension.activate();
    // The editor asks for these when a document opens, and not again until it is written in.
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(symbols.some(({ name }) => name === 'Spring campaign'));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    assert.ok(links.some(({ range }) => document.getText(range) === 'D1'));
  });

  it('runs once a plan is open', async () => {
    assert.ok((await activated()).isActive);
  });

  it('offers its commands', async () => {
    await activated();
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.includes('baton.newPlan'));
  });

  it('finds within a second that a plan names no outcome', async () => {
    await activated();
    await withFile('empty.md', '---\ntype: marketing-plan\nbudget: €1,000\n---\n', async ({ document }) => {
      await until(() => rulesOf(document).includes('outcome-missing'), 'outcome-missing', 1000);
    });
  });

  it('leaves a document alone that is no plan', async () => {
    await activated();
    await withFile('plain.md', '# A page\n', async (editor) => {
      // The plan beside it has been checked by the time its findings are there.
      await withFile('plan.md', '---\ntype: marketing-plan\nbudget: €1,000\n---\n', async ({ document }) => {
        await until(() => findings(document).length > 0, 'findings in the plan');
      });
      assert.deepEqual(findings(editor.document), []);
    });
  });

  it('takes its findings back when the text is fixed', async () => {
    await activated();
    await withFile('mended.md', '---\ntype: marketing-plan\nbudget: €1,000\n---\n', async (editor) => {
      await until(() => rulesOf(editor.document).includes('outcome-missing'), 'outcome-missing');
      await editor.edit((edit) => edit.replace(new vscode.Range(1, 0, 2, 0), 'type: note\n'));
      await until(() => findings(editor.document).length === 0, 'no findings');
    });
  });
});
