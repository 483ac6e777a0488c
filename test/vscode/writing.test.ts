import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activated, until, withFile, workspaceUri } from './support';

const plan = `---
type: marketing-plan
owner: Priya Raman
---

## Outcomes

- **O1** 40 demo requests by 2027-02-28

## Vendors

### Northlight PR

- **Owner:** Priya Raman
- **Outcomes:** O1

Deliverables:

- [ ] D1 Message house — 2026-12-11
- [ ] D2 Press kit — 2027-01-08 — after D1

See [them](#northlight-pr).
`;

/** The place behind the last of these texts in the document. */
function behind(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().lastIndexOf(text);
  assert.ok(at >= 0, text);
  return document.positionAt(at + text.length);
}

/** What Baton answers, once it knows the document. */
async function asked<T>(
  command: string,
  document: vscode.TextDocument,
  text: string,
  ...more: unknown[]
): Promise<T[]> {
  return await until(async () => {
    const found = await vscode.commands.executeCommand<T[] | undefined>(
      command,
      document.uri,
      behind(document, text),
      ...more,
    );
    return found && found.length > 0 ? found : undefined;
  }, `an answer of ${command}`);
}

describe('completion', () => {
  it('offers people with their cards, and takes them up', async () => {
    await activated();
    await withFile('writing.md', `${plan}\n### Lumen Video\n\n- **Owner:** `, async (editor) => {
      const { document } = editor;
      const list = await until(async () => {
        const found = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          behind(document, '**Owner:** '),
          undefined,
          5,
        );
        return found.items.some(({ insertText }) => insertText === 'Priya Raman') ? found : undefined;
      }, 'Priya Raman among the completions');
      assert.ok(list.items.length > 0);
      editor.selection = new vscode.Selection(behind(document, '**Owner:** '), behind(document, '**Owner:** '));
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await until(async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return document.getText().endsWith('- **Owner:** Priya Raman');
      }, 'the name in the text');
    });
  });

  it('offers the files of the workspace as collateral', async () => {
    await activated();
    const text = `${plan}\n### Lumen Video\n\n- **Collateral:** `;
    await withFile('collateral.md', text, async ({ document }) => {
      await until(async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          behind(document, '**Collateral:** '),
        );
        return items.some(({ insertText }) => insertText === '[Notes](notes.md)');
      }, 'notes.md among the completions');
    });
  });

  it('is silent outside plans', async () => {
    await activated();
    await withFile('no-plan.md', '## Vendors\n\n### Lumen\n\n- **Owner:** ', async ({ document }) => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        behind(document, '**Owner:** '),
      );
      assert.ok(!found.items.some(({ kind }) => kind === vscode.CompletionItemKind.User));
    });
  });
});

describe('navigation', () => {
  it('goes from an id to what it names, and finds what speaks of it', async () => {
    await activated();
    await withFile('navigated.md', plan, async ({ document }) => {
      const [target] = await asked<vscode.LocationLink>('vscode.executeDefinitionProvider', document, 'after D1');
      assert.equal(document.getText(target!.targetSelectionRange), 'Message house');
      const places = await asked<vscode.Location>('vscode.executeReferenceProvider', document, 'after D1');
      assert.deepEqual(
        places.map(({ range }) => document.getText(range)),
        ['D1', 'Message house', 'D1'],
      );
      const highlights = await asked<vscode.DocumentHighlight>(
        'vscode.executeDocumentHighlights',
        document,
        '- [ ] D1',
      );
      assert.equal(highlights.length, 3);
      const [owner] = await asked<vscode.LocationLink>('vscode.executeTypeDefinitionProvider', document, 'after D1');
      assert.equal(document.getText(owner!.targetSelectionRange), 'Northlight PR');
    });
  });

  it('leads to the line where a link is clicked', async () => {
    await activated();
    await withFile('linked.md', plan, async ({ document }) => {
      const link = await until(async () => {
        const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
          'vscode.executeLinkProvider',
          document.uri,
          50,
        );
        return links.find(({ range, target }) => document.getText(range) === 'D1' && target?.fragment !== '');
      }, 'the link of D1');
      assert.equal(link.target?.fragment, `L${behind(document, '- [ ] D1').line + 1},10`);
    });
  });
});

describe('renaming', () => {
  const rename = async (document: vscode.TextDocument, text: string, name: string): Promise<vscode.WorkspaceEdit> =>
    await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      behind(document, text),
      name,
    );

  it('changes a vendor everywhere, with the links to its heading', async () => {
    await activated();
    await withFile('renamed.md', plan, async ({ document }) => {
      const edit = await until(async () => {
        const found = await rename(document, '### Northlight', 'Southlight PR');
        return found.size > 0 ? found : undefined;
      }, 'edits');
      await vscode.workspace.applyEdit(edit);
      await until(() => document.getText().includes('### Southlight PR'), 'the new name');
      assert.ok(document.getText().includes('[them](#southlight-pr)'));
    });
  });

  it('touches nothing where a name is taken, and leaves no heading to another', async () => {
    await activated();
    await withFile('refused.md', `${plan}\n### Lumen Video\n\n- **Scope:** films\n`, async ({ document }) => {
      await until(async () => (await rename(document, '### Northlight', 'Southlight PR')).size > 0, 'edits');
      for (const [text, name] of [
        ['after D1', 'D2'],
        ['### Northlight', 'Lumen Video'],
      ] as const)
        assert.equal((await rename(document, text, name)).size, 0, `${text} is not called ${name}`);
      await vscode.commands.executeCommand('notifications.clearAll');
    });
  });
});

describe('moving a file', () => {
  const markdown = vscode.workspace.getConfiguration('markdown');
  const setting = 'updateLinksOnFileMove';
  const markdownSetting = `${setting}.enabled`;

  it('keeps the links to it right where the user has asked for that', () => moveBrief());

  it('does so where the editor’s own Markdown looks after documents alone', async () => {
    await markdown.update(markdownSetting, 'always', vscode.ConfigurationTarget.Global);
    try {
      await moveBrief();
    } finally {
      await markdown.update(markdownSetting, undefined, vscode.ConfigurationTarget.Global);
    }
  });

  async function moveBrief(): Promise<void> {
    await activated();
    const settings = vscode.workspace.getConfiguration('baton');
    await settings.update(setting, 'always', vscode.ConfigurationTarget.Global);
    const [from, to] = [workspaceUri('brief.txt'), workspaceUri('brand/brief.txt')];
    await vscode.workspace.fs.writeFile(from, new Uint8Array());
    try {
      await withFile('moved.md', `${plan}\n[The brief](brief.txt)\n`, async ({ document }) => {
        await asked('vscode.executeDefinitionProvider', document, 'after D1');
        const edit = new vscode.WorkspaceEdit();
        edit.renameFile(from, to);
        await vscode.workspace.applyEdit(edit);
        await until(() => document.getText().includes('[The brief](brand/brief.txt)'), 'the new link');
      });
    } finally {
      await settings.update(setting, undefined, vscode.ConfigurationTarget.Global);
      await vscode.workspace.fs.delete(workspaceUri('brand'), { recursive: true });
    }
  }
});
