import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Row } from '../../src/vscode/vendorRow';
import { activated, api, findings, until, withFile } from './support';

const plan = `---
type: marketing-plan
title: Rows of vendors
owner: Priya Raman
---

## Vendors

### Amber Films

- **Owner:** Jonas Weber

### Birch Press

### Copper Web

- **Owner:** Jonas Weber

Deliverables:

- [ ] D1 Landing page — 2099-01-08
`;

const labelOf = ({ node }: Row): string => node.label;

/** The row of this name under the row of a label at the top, once it is there. */
async function rowUnder(label: string, name: string): Promise<Row> {
  const { vendors } = await api();
  return await until(async () => {
    const root = (await vendors.getChildren()).find((row) => labelOf(row) === label);
    const rows = root ? await vendors.getChildren(root) : [];
    return rows.find((row) => labelOf(row) === name);
  }, `${name} under ${label}`);
}

/** Opens the plan, and gives the row of one of its vendors. */
async function withRows(use: (document: vscode.TextDocument, row: (name: string) => Promise<Row>) => Promise<void>) {
  await activated();
  await withFile('vendors.md', plan, async ({ document }) => {
    await until(() => findings(document).length > 0, 'the plan to be known');
    await use(document, async (name) => rowUnder('Rows of vendors', name));
  });
}

/** Runs a command that asks, and takes what is offered first until it is done. */
async function runs(command: string, ...given: unknown[]): Promise<void> {
  let isDone = false;
  void Promise.resolve(vscode.commands.executeCommand(command, ...given)).then(() => (isDone = true));
  await until(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone;
  }, `${command} to be done`);
}

describe('the Vendors view, arranged', () => {
  it('puts vendors together by owner, and says of which plan they are', async () => {
    await withRows(async () => {
      try {
        await vscode.commands.executeCommand('baton.vendors.by.owner');
        const amber = await rowUnder('Jonas Weber', 'Amber Films');
        assert.match(amber.node.description, /Rows of vendors/);
        await rowUnder('No owner', 'Birch Press');
      } finally {
        await vscode.commands.executeCommand('baton.vendors.by.plan');
      }
    });
  });

  it('shows only what a toggle asks for, and all of it again', async () => {
    await withRows(async (_, row) => {
      await row('Birch Press');
      const { vendors } = await api();
      const all = async (): Promise<string[]> => {
        const roots = await vendors.getChildren();
        const rows = await Promise.all(roots.map((root) => vendors.getChildren(root)));
        return rows.flat().map(labelOf);
      };
      try {
        await vscode.commands.executeCommand('baton.vendors.only.dueSoon');
        assert.ok(!(await all()).includes('Birch Press'));
      } finally {
        await vscode.commands.executeCommand('baton.clearVendorFilter');
      }
      assert.ok((await all()).includes('Birch Press'));
    });
  });

  it('draws the number of findings at the edge of a row, unless somebody turns it off', async () => {
    await withRows(async (_, row) => {
      const { vendors } = await api();
      const birch = await row('Birch Press');
      assert.equal(vendors.getTreeItem(birch).resourceUri?.path, `/${birch.node.findings}`);
      const settings = vscode.workspace.getConfiguration('baton');
      try {
        await settings.update('vendors.badges', false, vscode.ConfigurationTarget.Workspace);
        assert.equal(vendors.getTreeItem(birch).resourceUri, undefined);
      } finally {
        await settings.update('vendors.badges', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });
  });
});

describe('rows of the Vendors view', () => {
  it('depend on what somebody chooses, and no longer', async () => {
    await withRows(async (document, row) => {
      const uri = document.uri.toString();
      await vscode.commands.executeCommand('baton.waitFor', { uri, from: 'Birch Press', to: 'Amber Films' });
      await until(() => document.getText().includes('- **Depends on:** Amber Films'), 'the wait');
      const waiting = await until(async () => {
        const now = await row('Birch Press');
        return now.node.isWaiting ? now : undefined;
      }, 'the row to know it');
      const { vendors } = await api();
      assert.equal(vendors.getTreeItem(waiting).contextValue, 'vendor.waits');
      const [amber] = await vendors.getChildren(waiting);
      assert.equal(vendors.getTreeItem(amber!).contextValue, 'vendor.under');
      await vscode.commands.executeCommand('baton.endWait', amber);
      await until(() => document.getText() === plan, 'the plan as it was');
    });
  });

  it('log one check-in for all that are selected', async () => {
    await withRows(async (document, row) => {
      const rows = [await row('Amber Films'), await row('Copper Web')];
      const { plans } = await api();
      await runs('baton.logCheckIn', rows[0], rows);
      const logged = `- **Last check-in:** ${plans.service.today}`;
      await until(() => document.getText().split(logged).length === 3, 'two check-ins');
    });
  });

  it('get a deliverable with the next id', async () => {
    await withRows(async (document) => {
      const given = { uri: document.uri.toString(), vendor: 'Copper Web', name: 'Shop', due: '2099-02-05' };
      await vscode.commands.executeCommand('baton.addDeliverable', given);
      await until(() => document.getText().includes('- [ ] D2 Shop — 2099-02-05'), 'the deliverable');
    });
  });

  it('open a brief beside the plan, with nothing about others', async () => {
    await withRows(async (_, row) => {
      await vscode.commands.executeCommand('baton.createBrief', await row('Amber Films'));
      const brief = await until(() => untitled('# Brief for Amber Films'), 'the brief');
      assert.equal(brief.languageId, 'markdown');
      assert.doesNotMatch(brief.getText(), /Birch Press|Copper Web/);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  });

  it('open a status report of their plan', async () => {
    await withRows(async (document) => {
      await vscode.commands.executeCommand('baton.createReport', { uri: document.uri.toString() });
      await until(() => untitled('## Next two weeks'), 'the report');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  });
});

/** An untitled document with a text in it. */
function untitled(text: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((one) => one.isUntitled && one.getText().includes(text));
}
