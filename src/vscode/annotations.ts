import * as vscode from 'vscode';
import type { Finding } from '../rules/check';
import { selector } from './documents';
import { chooseFinding } from './findingList';
import { locationOf } from './navigation';
import { asIconlessLabel, asLabel } from './labels';
import { planIn } from './planIn';
import type { Plans } from './plans';
import { t, words } from './words';

/** Annotates the text: code lenses above, inlay hints after it, and the plan's status in the status bar. */
export function showAnnotations(plans: Plans): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    plans.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('baton') && changed.fire()),
    showLenses(plans, changed.event),
    vscode.commands.registerCommand(showFindings, async (uri: vscode.Uri, findings: readonly Finding[]) =>
      chooseFinding(plans, uri, findings),
    ),
    showHints(plans, changed.event),
    showStatus(plans, changed.event),
  );
}

/** Only the lenses know what to show, so it isn't in the command palette. */
const showFindings = 'baton.showFindings';

function isOn(setting: string): boolean {
  return vscode.workspace.getConfiguration('baton').get(setting, true);
}

function showLenses(plans: Plans, onDidChangeCodeLenses: vscode.Event<void>): vscode.Disposable {
  return plans.faults.languages.registerCodeLensProvider(selector, {
    onDidChangeCodeLenses,
    provideCodeLenses(document) {
      const plan = isOn('lenses.enabled') ? planIn(plans, document) : undefined;
      if (!plan) return [];
      return plans.service.editor
        .lenses(plan.uri, plans.findings(plan.uri))
        ?.map(({ range, title, places, findings }) => {
          const where = plan.toRange(range);
          const locations = places.flatMap((place) => locationOf(plans, place) ?? []);
          return new vscode.CodeLens(where, {
            title: asIconlessLabel(words(title)),
            ...(findings
              ? { command: showFindings, arguments: [document.uri, findings] }
              : {
                  command: 'editor.action.peekLocations',
                  arguments: [document.uri, where.start, locations, 'peek'],
                }),
          });
        });
    },
  });
}

function showHints(plans: Plans, onDidChangeInlayHints: vscode.Event<void>): vscode.Disposable {
  return plans.faults.languages.registerInlayHintsProvider(selector, {
    onDidChangeInlayHints,
    provideInlayHints(document, range) {
      const plan = planIn(plans, document);
      const kinds = { dates: isOn('hints.dates'), budget: isOn('hints.budget'), buffer: isOn('hints.buffer') };
      if (!plan) return [];
      const within = { start: plan.toOffset(range.start), end: plan.toOffset(range.end) };
      return plans.service.editor.hints(plan.uri, within, kinds)?.map(({ at, label, tooltip }) => {
        const hint = new vscode.InlayHint(plan.toRange({ start: at, end: at }).start, asLabel(label));
        hint.tooltip = tooltip;
        hint.paddingLeft = true;
        return hint;
      });
    },
  });
}

function showStatus(plans: Plans, onDidChange: vscode.Event<void>): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('baton.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Baton';
  item.command = 'workbench.actions.view.problems';
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const plan = document && isOn('statusBar.enabled') ? planIn(plans, document) : undefined;
    const status = plan && plans.service.editor.status(plan.uri, plans.findings(plan.uri));
    if (!status) {
      item.hide();
      return;
    }
    const { text, tooltip } = status;
    item.text = `$(notebook) ${asIconlessLabel(text)}`;
    item.tooltip = new vscode.MarkdownString(tooltip);
    item.accessibilityInformation = { label: t`The plan: ${text}` };
    item.show();
  };
  show();
  return vscode.Disposable.from(item, onDidChange(show), vscode.window.onDidChangeActiveTextEditor(show));
}
