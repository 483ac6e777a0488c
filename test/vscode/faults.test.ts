import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { api, findings, rulesOf, until, withFile } from './support';

const plan = (owner: string): string => `---\ntype: marketing-plan\n${owner}---\n\n## Vendors\n\n### Lumen\n`;

describe('a document of which Baton fails to say something', () => {
  it('keeps that to itself, and is tried again at the next edit', async () => {
    const { plans } = await api();
    const { service } = plans;
    const check = service.check.bind(service);
    let isBroken = true;
    service.check = (uri) => {
      if (isBroken && uri.endsWith('/fails.md')) throw new RangeError('too many');
      return check(uri);
    };
    try {
      await withFile('fails.md', plan(''), async (failing) => {
        await withFile('goes-on.md', plan(''), async ({ document }) => {
          await until(() => rulesOf(document).includes('plan-owner-missing'), 'findings in the other document');
          assert.deepEqual(findings(failing.document), []);
          const edit = new vscode.WorkspaceEdit();
          edit.insert(document.uri, new vscode.Position(2, 0), 'owner: Priya Raman\n');
          await vscode.workspace.applyEdit(edit);
          await until(() => !rulesOf(document).includes('plan-owner-missing'), 'the other document to be read again');
          await vscode.commands.executeCommand('workbench.action.files.revert');
        });
        isBroken = false;
        const edit = new vscode.WorkspaceEdit();
        edit.insert(failing.document.uri, new vscode.Position(7, 0), '\nNow.\n');
        await vscode.workspace.applyEdit(edit);
        await until(() => rulesOf(failing.document).includes('plan-owner-missing'), 'findings after the next edit');
      });
    } finally {
      service.check = check;
    }
  });

  it('says once of a plan that is too large that it is not read', async () => {
    await api();
    const settings = vscode.workspace.getConfiguration('baton');
    await settings.update('maxFileSize', 1, vscode.ConfigurationTarget.Global);
    try {
      await withFile('large.md', plan('') + 'word '.repeat(300_000), async ({ document }) => {
        const [only, ...others] = await until(() => {
          const found = findings(document);
          return found.length > 0 ? found : undefined;
        }, 'the finding');
        assert.match(only!.message, /was skipped.*1\.4 MB.*limit is 1 MB/);
        assert.deepEqual(others, []);
      });
    } finally {
      await settings.update('maxFileSize', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

describe('the trees beside the editor', () => {
  it('draw nothing anew while their first rows are still to come, and all of it later', async () => {
    const { plans, agenda, outcomes, vendors } = await api();
    for (const view of [agenda, outcomes, vendors]) {
      const { ready } = plans;
      let settle!: () => void;
      Object.defineProperty(plans, 'ready', {
        value: new Promise<void>((done) => (settle = done)),
        configurable: true,
      });
      try {
        const drawn: unknown[] = [];
        const listener = view.onDidChangeTreeData((rows: unknown) => drawn.push(rows));
        let rows: readonly unknown[] | undefined;
        const asked = view.getChildren().then((given) => (rows = given));
        await withFile('comes.md', plan('title: Comes\n'), async ({ document }) => {
          const uri = document.uri.toString();
          await until(() => plans.findings(uri).length > 0, 'the plan to be known');
          assert.equal(rows, undefined);
          assert.deepEqual(drawn, []);
          settle();
          Object.defineProperty(plans, 'ready', { value: ready, configurable: true });
          await asked;
          assert.ok(rows!.length > 0, 'rows');
        });
        listener.dispose();
      } finally {
        settle();
        Object.defineProperty(plans, 'ready', { value: ready, configurable: true });
      }
    }
  });
});
