import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import { activated, findings, until, withFile } from './support';

const plan = `---
type: marketing-plan
owner: Priya Raman
---

## Outcomes

- **O1** 40 demo requests by 2027-02-28

## Vendors

### Northlight PR

- **References:**
  - Pearl Practice — called TBD
`;

/** Runs a command that writes into the plan of the active editor, until the text is as expected. */
async function writes(command: string, given: object, expected: string): Promise<void> {
  await activated();
  await withFile('started.md', plan, async ({ document }) => {
    const uri = document.uri.toString();
    await until(() => findings(document).length > 0, 'the plan to be known');
    await vscode.commands.executeCommand(command, { uri, ...given });
    await until(() => document.getText().includes(expected), expected);
  });
}

describe('beginning a plan', () => {
  it('opens one without a warning, ready to be filled in', async () => {
    await activated();
    await vscode.commands.executeCommand('baton.newPlan', {
      template: 'launch',
      title: 'Spring: the launch',
      owner: '@priya',
      coordinator: 'Jonas Weber',
      start: '2099-01-01',
      launch: '2099-05-12',
    });
    const document = await until(() => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText().includes('title: "Spring: the launch"') ? editor.document : undefined;
    }, 'the new plan');
    await until(() => findings(document).length > 0, 'findings in the new plan');
    const loud = findings(document).filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(
      loud.map(({ message }) => message),
      [],
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('snippets', () => {
  it('begin a vendor', async () => {
    await activated();
    await withFile('snippet.md', `${plan}\n`, async (editor) => {
      const end = editor.document.positionAt(1e6);
      editor.selection = new vscode.Selection(end, end);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        end,
      );
      const vendor = items.find(({ label }) => typeof label === 'object' && label.label === 'baton-vendor');
      await editor.insertSnippet(vendor!.insertText as vscode.SnippetString, end);
      await until(() => /### .*\n\n- \*\*Sourcing:\*\* outsourced/.test(editor.document.getText()), 'the vendor');
    });
  });

  it('are listed by a command that inserts the chosen one', async () => {
    await activated();
    await withFile('listed.md', `${plan}\n`, async (editor) => {
      const end = editor.document.positionAt(1e6);
      editor.selection = new vscode.Selection(end, end);
      await until(() => vscode.window.activeTextEditor?.document === editor.document, 'the editor');
      // The list closes where the focus goes elsewhere, as it may while the editor is still opening.
      let isOpen = false;
      const list = async (): Promise<void> => {
        isOpen = true;
        await vscode.commands.executeCommand('baton.insertSnippet');
        isOpen = false;
      };
      await until(async () => {
        if (!isOpen) void list();
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return editor.document.getText().lastIndexOf('type: marketing-plan') > plan.length;
      }, 'the first snippet');
    });
  });
});

describe('the keys', () => {
  it('are none that VS Code has a use for', async () => {
    const extension = await activated();
    const manifest = extension.packageJSON as { contributes: { keybindings: { key: string; when: string }[] } };
    const ours = manifest.contributes.keybindings;
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const defaults = [...document.getText().matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)].flatMap(
      ([, key, command]) => (command!.startsWith('baton.') ? [] : [key!]),
    );
    assert.ok(defaults.length > 300, `${defaults.length} keys are known`);
    assert.ok(ours.length > 3);
    for (const { key, when } of ours) {
      const [first = ''] = key.split(' ');
      assert.match(when, /\bbaton\.isPlan\b/);
      assert.ok(!defaults.includes(key), `${key} is taken`);
      // A key that does something by itself would do it no more in a plan; this one begins many others already.
      assert.ok(defaults.filter((other) => other.startsWith(`${first} `)).length > 20, `${first} begins no other keys`);
    }
  });
});

describe('asking nothing of whoever gives up', () => {
  it('begins no plan', async () => {
    await activated();
    // Files come and go with the editors of other tests; a plan that is begun is none yet.
    const begun = (): number =>
      vscode.workspace.textDocuments.filter(({ isUntitled, isClosed }) => isUntitled && !isClosed).length;
    const before = begun();
    const done = vscode.commands.executeCommand('baton.newPlan');
    let isDone = false;
    void Promise.resolve(done).then(() => (isDone = true));
    // The list needs a moment to open, and only what is open can be closed.
    await until(async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isDone;
    }, 'the questions to end');
    assert.ok(begun() <= before, 'no plan was begun');
  });
});

describe('writing what happens', () => {
  it('adds a vendor, and puts the cursor where it is to be filled in', async () => {
    await activated();
    await withFile('vendor.md', plan, async ({ document }) => {
      const uri = document.uri.toString();
      await until(() => findings(document).length > 0, 'the plan to be known');
      await vscode.commands.executeCommand('baton.addVendor', {
        uri,
        name: 'Lumen Video',
        sourcing: 'outsourced',
        owner: 'Priya Raman',
      });
      const editor = await until(() => {
        const active = vscode.window.activeTextEditor;
        return active?.document.getText().includes('### Lumen Video') ? active : undefined;
      }, 'the vendor');
      assert.equal(editor.document.lineAt(editor.selection.active.line).text, '- **Scope:** ');
    });
  });

  it('adds an outcome with the next id', async () => {
    await writes(
      'baton.addOutcome',
      { sentence: '9 trials by 2027-06-30', owner: 'Priya Raman' },
      '- **O2** 9 trials by',
    );
  });

  it('records a reference call', async () => {
    const call = { vendor: 'Northlight PR', client: 'Pearl Practice', called: '2026-11-20', by: 'Priya Raman' };
    await writes(
      'baton.recordReferenceCall',
      { ...call, partner: 'yes', learn: 'yes', change: 'yes' },
      '  - Pearl Practice — called 2026-11-20 by Priya Raman — partner yes, learn yes, change yes',
    );
  });

  it('is told by a row of the Vendors view which vendor is meant', async () => {
    const { vendors, plans } = (await activated()).exports as Api;
    await withFile('row.md', plan.replace('owner: Priya', 'title: Rows\nowner: Priya'), async ({ document }) => {
      await until(() => findings(document).length > 0, 'the plan to be known');
      await plans.ready;
      const vendor = await until(async () => {
        const roots = await vendors.getChildren();
        const root = roots.find((row) => vendors.getTreeItem(row).label === 'Rows');
        return root && (await vendors.getChildren(root))[0];
      }, 'the row of the vendor');
      assert.equal(vendors.getTreeItem(vendor).contextValue, 'vendor');
      const done = vscode.commands.executeCommand('baton.logCheckIn', vendor);
      // The day is today's unless somebody says otherwise.
      await until(async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return document.getText().includes(`- **Last check-in:** ${plans.service.today}`);
      }, 'the check-in');
      await done;
    });
  });

  it('asks again for a vendor that the plan does not have', async () => {
    await activated();
    await withFile('nobody.md', plan, async ({ document }) => {
      await until(() => findings(document).length > 0, 'the plan to be known');
      let isDone = false;
      const given = { uri: document.uri.toString(), vendor: 'Nobody', date: '2026-11-20' };
      void Promise.resolve(vscode.commands.executeCommand('baton.logCheckIn', given)).then(() => (isDone = true));
      await until(async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isDone;
      }, 'the question to be answered');
      assert.ok(document.getText().includes('- **Last check-in:** 2026-11-20'));
    });
  });

  it('logs a check-in', async () => {
    await writes(
      'baton.logCheckIn',
      { vendor: 'Northlight PR', date: '2026-11-20' },
      '- **Last check-in:** 2026-11-20',
    );
  });
});
