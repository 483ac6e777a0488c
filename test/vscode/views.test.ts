import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import type { AgendaElement } from '../../src/vscode/agendaElements';
import type { OutcomeElement } from '../../src/vscode/outcomesView';
import { api, drawnAnew, until, withFile } from './support';

/** The day so many days from today, here. */
function day(from: number): string {
  const date = new Date(Date.now() + from * 86_400_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const plan = `---
type: campaign
title: Both views
owner: Ada Byron
---
## Outcomes

| ID | Outcome | Target | By | Owner |
| --- | --- | --- | --- | --- |
| O1 | Trials of the ninth kind | 9 | ${day(90)} | Ada Byron |

## Vendors

### Brook Films

- **Sourcing:** outsourced
- **Owner:** Bram Peters
- **Outcomes:** O1
- **Cadence:** weekly
- **Last check-in:** ${day(-20)}

Deliverables:

- [ ] D91 Late film — ${day(-3)}
- [ ] D92 Film of today — ${day(0)}
`;

describe('the Outcomes view', () => {
  /** The row below another, or of the plan of the test, whose label begins so. */
  async function row(view: Api['outcomes'], label: string, parent?: OutcomeElement): Promise<OutcomeElement> {
    return await until(
      async () => (await view.getChildren(parent)).find((one) => labelOf(view.getTreeItem(one)).startsWith(label)),
      label,
    );
  }

  it('shows a plan, its outcomes and what there is to say of each, and goes to the line', async () => {
    const { outcomes } = await api();
    await withFile('views.md', plan, async ({ document }) => {
      const outcome = await row(outcomes, 'O1 Trials', await row(outcomes, 'Both views'));
      const item = outcomes.getTreeItem(outcome);
      assert.match(String(item.description), /^at risk · → 9 by .* · Ada Byron · served by 1$/);
      assert.match(item.accessibilityInformation!.label, /outcome, at risk/);
      const labels = (await outcomes.getChildren(outcome)).map((one) => labelOf(outcomes.getTreeItem(one)));
      assert.deepEqual(labels, [
        'Baseline',
        'Target',
        'By',
        'Owner',
        'Served by',
        'No funding',
        'What puts it at risk',
      ]);
      const [danger] = await outcomes.getChildren(await row(outcomes, 'What puts it at risk', outcome));
      const shown = outcomes.getTreeItem(danger!);
      assert.match(labelOf(shown), /^D91 Late film \(Brook Films\) was due/);
      await vscode.commands.executeCommand(shown.command!.command, ...(shown.command!.arguments as unknown[]));
      await until(() => lineOf(document).startsWith('- [ ] D91'), 'the cursor in the line of D91');
    });
  });

  it('refreshes only the plan that changed', async () => {
    const { outcomes } = await api();
    await withFile('views.md', plan, async (editor) => {
      const parent = await row(outcomes, 'Both views');
      const place = editor.document.positionAt(editor.document.getText().indexOf('Trials'));
      const drawn = await drawnAnew(outcomes, () => editor.edit((edit) => edit.insert(place, 'New ')));
      for (const one of drawn) assert.deepEqual(one, [parent]);
      await row(outcomes, 'O1 New ', parent);
    });
  });
});

describe('the Agenda view', () => {
  /** The labels below a span. */
  async function labels(view: Api['agenda'], span: string): Promise<string[]> {
    return (await items(view, span)).map((one) => labelOf(view.getTreeItem(one)));
  }

  async function items(view: Api['agenda'], span: string): Promise<AgendaElement[]> {
    const spans = await view.getChildren();
    const found = spans.find((one) => labelOf(view.getTreeItem(one)) === span);
    return found ? await view.getChildren(found) : [];
  }

  async function item(view: Api['agenda'], span: string, text: string): Promise<AgendaElement> {
    return await until(
      async () => (await items(view, span)).find((one) => labelOf(view.getTreeItem(one)).includes(text)),
      `${text} under ${span}`,
    );
  }

  it('shows what is overdue and what today asks for, and goes to where the text has it', async () => {
    const { agenda } = await api();
    await withFile('views.md', plan, async (editor) => {
      const late = await item(agenda, 'Overdue', 'D91 Late film');
      await item(agenda, 'Today', 'D92 Film of today');
      const shown = agenda.getTreeItem(late);
      assert.match(String(shown.description), /3 days ago · Brook Films · Both views$/);
      assert.match(shown.accessibilityInformation!.label, /, deliverable, overdue, /);
      // The row stays while the text above it grows, and leads to where its line is now.
      await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), 'More words.\n\n'));
      await until(() => agenda.getTreeItem(late) && late, 'the row');
      await vscode.commands.executeCommand(shown.command!.command, ...(shown.command!.arguments as unknown[]));
      await until(() => lineOf(editor.document).startsWith('- [ ] D91'), 'the cursor in the line of D91');
    });
  });

  it('ticks what is done, which then is gone, and logs a check-in', async () => {
    const { agenda } = await api();
    await withFile('views.md', plan, async ({ document }) => {
      const late = await item(agenda, 'Overdue', 'D91 Late film');
      assert.match(agenda.getTreeItem(late).contextValue!, /\bdone\b/);
      await vscode.commands.executeCommand('baton.markDone', late);
      await until(() => document.getText().includes('- [x] D91'), 'the box to be ticked');
      await until(async () => !(await labels(agenda, 'Overdue')).some((one) => one.includes('D91')), 'the row to go');
      const talk = await item(agenda, 'Overdue', 'Check-in with Brook Films');
      assert.match(agenda.getTreeItem(talk).contextValue!, /\bcheck-in\b/);
      const command = vscode.commands.executeCommand('baton.logCheckIn', talk);
      // It asks for the day alone; the first that is offered is taken.
      await until(async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return !document.getText().includes(`**Last check-in:** ${day(-20)}`);
      }, 'another check-in');
      await command;
      await until(
        async () => !(await labels(agenda, 'Overdue')).some((one) => one.includes('Brook Films')),
        'the check-in to go',
      );
    });
  });

  it('shows what one person answers for, some kinds, and all again', async () => {
    const { agenda } = await api();
    await withFile('views.md', plan, async () => {
      await item(agenda, 'Overdue', 'D91 Late film');
      try {
        await vscode.commands.executeCommand('baton.showAgendaOfPerson', 'Ada Byron');
        assert.deepEqual(await labels(agenda, 'Overdue'), []);
        assert.ok((await labels(agenda, 'Later')).some((one) => one.includes('O1 Trials')));
        await vscode.commands.executeCommand('baton.showAgendaOfPerson', 'Bram Peters');
        assert.equal((await labels(agenda, 'Overdue')).length, 2);
        await vscode.commands.executeCommand('baton.chooseAgendaKinds', ['check-in']);
        assert.equal((await labels(agenda, 'Overdue')).length, 1);
      } finally {
        await vscode.commands.executeCommand('baton.showWholeAgenda');
      }
      assert.ok((await labels(agenda, 'Overdue')).length >= 2);
    });
  });

  it('draws only those spans anew in which something else is shown', async () => {
    const { agenda } = await api();
    await withFile('views.md', plan, async (editor) => {
      await item(agenda, 'Overdue', 'D91 Late film');
      const drawn = await drawnAnew(agenda, async () => {
        await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), 'More words.\n\n'));
        const end = editor.document.positionAt(editor.document.getText().indexOf('Late film'));
        await editor.edit((edit) => edit.insert(end, 'Very '));
      });
      assert.deepEqual(drawn, [[{ span: 'overdue' }]]);
    });
  });
});

function labelOf({ label }: vscode.TreeItem): string {
  return typeof label === 'object' ? label.label : (label ?? '');
}

/** The text of the line that the cursor is in. */
function lineOf(document: vscode.TextDocument): string {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? document.lineAt(editor.selection.active.line).text : '';
}
