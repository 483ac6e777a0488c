import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activated, until, withFile } from './support';

const plan = `---
type: marketing-plan
title: Glance
budget: €100,000
launch: 2027-04-06
---

## Vendors

### Northlight PR

- **Fee:** €25,000

Deliverables:

- [ ] D1 Message house — 2099-12-11

### Lumen Video

Deliverables:

- [ ] D2 Film — T-8 weeks — after D1
`;

async function answer<T>(command: string, document: vscode.TextDocument, ...more: unknown[]): Promise<T[]> {
  return await until(async () => {
    const found = await vscode.commands.executeCommand<T[] | undefined>(command, document.uri, ...more);
    return found && found.length > 0 ? found : undefined;
  }, `an answer of ${command}`);
}

async function count(document: vscode.TextDocument, range: vscode.Range): Promise<number> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    range,
  );
  return hints.length;
}

describe('at a glance', () => {
  it('says above a vendor who depends on it, and takes it back where it is turned off', async () => {
    await activated();
    await withFile('glance.md', plan, async ({ document }) => {
      const found = await answer<vscode.CodeLens>('vscode.executeCodeLensProvider', document);
      assert.ok(found.some(({ command }) => command?.title === '1 dependent'));
      const settings = vscode.workspace.getConfiguration('baton');
      await settings.update('lenses.enabled', false, vscode.ConfigurationTarget.Global);
      try {
        await until(async () => {
          const left = await vscode.commands.executeCommand<vscode.CodeLens[]>(
            'vscode.executeCodeLensProvider',
            document.uri,
          );
          return left.length === 0;
        }, 'no lenses');
      } finally {
        await settings.update('lenses.enabled', undefined, vscode.ConfigurationTarget.Global);
      }
    });
  });

  it('says behind a date and an amount what they come to', async () => {
    await activated();
    await withFile('hints.md', plan, async ({ document }) => {
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      const found = await answer<vscode.InlayHint>('vscode.executeInlayHintProvider', document, all);
      const labels = new Set(found.map(({ label }) => label));
      assert.ok(labels.has('25% of the budget'));
      assert.ok(labels.has('= 2027-02-09 Tue'));
      assert.ok([...labels].some((label) => typeof label === 'string' && /working days? .*D2$/.test(label)));
      const settings = vscode.workspace.getConfiguration('baton');
      const kinds = ['hints.dates', 'hints.budget', 'hints.buffer'];
      try {
        for (const [index, kind] of kinds.entries()) {
          const before = await count(document, all);
          await settings.update(kind, false, vscode.ConfigurationTarget.Global);
          await until(async () => (await count(document, all)) < before, `fewer hints without ${kind}`);
          if (index === kinds.length - 1) assert.equal(await count(document, all), 0);
        }
      } finally {
        for (const kind of kinds) await settings.update(kind, undefined, vscode.ConfigurationTarget.Global);
      }
    });
  });
});

describe('the outline', () => {
  it('shows vendors and what they hand over', async () => {
    await activated();
    await withFile('outlined.md', plan, async ({ document }) => {
      const root = await until(async () => {
        const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        );
        return found?.find(({ name }) => name === 'Glance');
      }, 'the plan in the outline');
      const [vendors] = root.children;
      assert.deepEqual(
        vendors!.children.map(({ name, detail }) => `${name} ${detail}`),
        ['Northlight PR €25,000', 'Lumen Video '],
      );
      assert.deepEqual(
        vendors!.children[0]!.children.map(({ name }) => name),
        ['D1 Message house'],
      );
    });
  });

  it('is found from anywhere', async () => {
    await activated();
    await withFile('sought.md', plan, async () => {
      const found = await until(async () => {
        const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'mssg house',
        );
        return symbols.find(({ containerName }) => containerName === 'Glance');
      }, 'the deliverable among the symbols');
      assert.equal(found.name, 'D1 Message house');
    });
  });
});

describe('folding and selecting', () => {
  it('go by what the plan is made of', async () => {
    await activated();
    await withFile('folded.md', plan, async ({ document }) => {
      const line = plan.split('\n').indexOf('### Northlight PR');
      await until(async () => {
        const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
          'vscode.executeFoldingRangeProvider',
          document.uri,
        );
        return found.some(({ start }) => start === line);
      }, 'the vendor to fold');
      const [grown] = await answer<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', document, [
        new vscode.Position(line + 2, 12),
      ]);
      const texts: string[] = [];
      for (let at: vscode.SelectionRange | undefined = grown; at; at = at.parent)
        texts.push(document.getText(at.range));
      assert.ok(texts.includes('€25,000') && texts.includes('- **Fee:** €25,000'));
    });
  });
});
