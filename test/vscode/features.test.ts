import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import type { Row } from '../../src/vscode/vendorRow';
import { activated, api, drawnAnew, findings, open, ruleOf, rulesOf, until, withFile } from './support';

/** Code actions are listed without their edits; so many of them get theirs here. */
const resolved = 20;

const empty = '---\ntype: marketing-plan\nbudget: €1,000\n---\n';

/** The place of this text in the document, or of the first character after it. */
function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `${text} is in the document`);
  return document.positionAt(at + 1);
}

describe('quick fixes', () => {
  it('fix what they are offered for', async () => {
    await activated();
    await withFile('mending.md', empty, async ({ document }) => {
      const found = await until(() => findings(document).find((one) => ruleOf(one) === 'outcome-missing'), 'a finding');
      const action = await until(async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          found.range,
          vscode.CodeActionKind.QuickFix.value,
          resolved,
        );
        return actions.find(({ title }) => /outcome/i.test(title));
      }, 'a quick fix');
      assert.ok(action.isPreferred);
      await vscode.workspace.applyEdit(action.edit!);
      await until(() => !rulesOf(document).includes('outcome-missing'), 'no outcome-missing');
      assert.ok(document.getText().startsWith(empty), 'nothing else of the text is touched');
    });
  });
});

describe('fix all', () => {
  const slips = `${empty}\n## Vendors\n\n### Ada\n\n- **Onwer:** Priya Raman\n\n### Brook\n\n- **Onwer:** Priya Raman\n`;

  it('fixes at once what needs no choice', async () => {
    await activated();
    await withFile('slips.md', slips, async ({ document }) => {
      await until(() => rulesOf(document).includes('field-unknown'), 'field-unknown');
      const [action] = await until(async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(0, 0, 0, 0),
          'source.fixAll.baton',
          resolved,
        );
        return actions.length > 0 ? actions : undefined;
      }, 'source.fixAll.baton');
      await vscode.workspace.applyEdit(action!.edit!);
      assert.equal(document.getText(), slips.replaceAll('Onwer', 'Owner'));
    });
  });

  it('fixes one rule in all plans', async () => {
    await activated();
    await withFile('slips.md', slips, async ({ document }) => {
      await until(() => rulesOf(document).includes('field-unknown'), 'field-unknown');
      await vscode.commands.executeCommand('baton.fixInAllPlans', 'field-unknown');
      await until(() => !rulesOf(document).includes('field-unknown'), 'no field-unknown');
      assert.equal(document.getText(), slips.replaceAll('Onwer', 'Owner'));
    });
  });
});

describe('highlighting', () => {
  it('lets people stand out in plans', async () => {
    await activated();
    const { document } = await open('plans/spring.plan.md');
    const tokens = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return found?.data.length ? found : undefined;
    }, 'the people');
    const [line, column, length] = tokens.data;
    assert.equal(document.lineAt(line!).text.slice(column, column! + length!), 'Priya Raman');
  });
});

const read = '---\ntype: marketing-plan\n---\n\n## Deliverables\n\n### D1 Film\n\n- **Takes:** two weeks\n';

describe('hovers', () => {
  it('show the card of what is mentioned', async () => {
    await activated();
    const { document } = await open('plans/spring.plan.md');
    const shown = await until(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        placeOf(document, 'D1\n'),
      );
      const text = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
      return text.find((one) => one.includes('Press kit'));
    }, 'a hover');
    assert.match(shown, /deliverable/);
    assert.match(shown, /Lumen Video/);
  });

  it('say how a value is read', async () => {
    await activated();
    await withFile('read.plan.md', read, async ({ document }) => {
      await until(async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          placeOf(document, 'two weeks'),
        );
        const texts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
        return texts.some((text) => text.includes('Read as **10 working days**'));
      }, 'how the duration is read');
    });
  });
});

describe('what is read', () => {
  it('is shown beside the plan, leads to its values, and follows the plan', async () => {
    await activated();
    await withFile('read.plan.md', read, async (editor) => {
      const { document } = editor;
      await vscode.commands.executeCommand('baton.showWhatIsRead', { uri: document.uri.toString() });
      const shown = await until(
        () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'baton-reading'),
        'what is read',
      );
      assert.ok(shown.getText().includes('two weeks → 10 working days'), shown.getText());
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        shown.uri,
      );
      const { line } = document.positionAt(document.getText().indexOf('two weeks'));
      const fragments = links.map(({ target }) => target?.fragment);
      assert.ok(fragments.includes(`L${line + 1},1`), fragments.join(' '));

      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, document.lineAt(line).range, '- **Takes:** three weeks');
      await vscode.workspace.applyEdit(edit);
      await until(() => shown.getText().includes('three weeks → 15 working days'), 'the plan as it is now');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.window.showTextDocument(document);
    });
  });
});

describe('the Vendors view', () => {
  const labels = (view: Api['vendors'], rows: readonly Row[]): string[] =>
    rows.map((row) => {
      const { label } = view.getTreeItem(row);
      return typeof label === 'object' ? label.label : (label ?? '');
    });

  it('shows each plan, its vendors, and what each depends on', async () => {
    const { vendors, plans } = await api();
    await plans.ready;
    const roots = await vendors.getChildren();
    const spring = roots.find((row) => vendors.getTreeItem(row).label === 'Spring campaign')!;
    const list = await vendors.getChildren(spring);
    assert.deepEqual(labels(vendors, list), ['Northlight PR', 'Lumen Video']);
    const [northlight] = await vendors.getChildren(list[1]);
    assert.equal(vendors.getTreeItem(northlight!).label, 'Northlight PR');
    assert.deepEqual(labels(vendors, await vendors.getChildren(northlight)), ['D1 Press kit']);
  });

  it('turns round, and goes to the line', async () => {
    const { vendors } = await api();
    await vscode.commands.executeCommand('baton.showNeededBy');
    try {
      const roots = await vendors.getChildren();
      const spring = roots.find((row) => vendors.getTreeItem(row).label === 'Spring campaign')!;
      const [northlight] = await vendors.getChildren(spring);
      const [lumen] = await vendors.getChildren(northlight);
      const item = vendors.getTreeItem(lumen!);
      assert.equal(item.label, 'Lumen Video');
      await open('empty.plan.md');
      await vscode.commands.executeCommand(item.command!.command, ...(item.command!.arguments as unknown[]));
      await until(() => {
        const editor = vscode.window.activeTextEditor;
        return editor?.document.lineAt(editor.selection.active.line).text === '### Lumen Video';
      }, 'the cursor in the line of Lumen Video');
    } finally {
      await vscode.commands.executeCommand('baton.showWaitsFor');
    }
  });

  it('follows the cursor', async () => {
    const { vendors } = await api();
    await vscode.commands.executeCommand('baton.vendors.focus');
    const editor = await open('plans/spring.plan.md');
    for (const [text, vendor] of [
      ['two product films', 'Lumen Video'],
      ['Launch announcement', 'Northlight PR'],
    ] as const) {
      const place = placeOf(editor.document, text);
      editor.selection = new vscode.Selection(place, place);
      await until(() => labels(vendors, vendors.selection)[0] === vendor, `${vendor} to be selected`);
    }
  });

  it('refreshes only the plan that changed', async () => {
    const { vendors } = await api();
    await withFile('refreshed.md', `${empty}# Refreshed\n\n## Vendors\n\n### Ada\n`, async (editor) => {
      const row = await until(
        async () => (await vendors.getChildren()).find((one) => vendors.getTreeItem(one).label === 'Refreshed'),
        'the new plan',
      );
      const drawn = await drawnAnew(vendors, () =>
        editor.edit((edit) =>
          edit.insert(editor.document.positionAt(1e6), `\n### Vendor ${editor.document.version}\n`),
        ),
      );
      assert.deepEqual(drawn, [[row]]);
      assert.ok((await vendors.getChildren(row)).length > 1);
    });
  });
});

describe('starting', () => {
  it('takes too little processor time to notice', async function () {
    // A browser's worker has only the wall clock, which counts all that starts in the page.
    if ('WorkerGlobalScope' in globalThis) this.skip();
    const { activationMilliseconds } = await api();
    assert.ok(activationMilliseconds < 50, `${activationMilliseconds} ms`);
  });
});
