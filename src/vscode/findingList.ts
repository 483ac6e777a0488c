import * as vscode from 'vscode';
import type { Finding } from '../rules/check';
import type { Severity } from '../rules/rule';
import { pick } from './plainText';
import type { Plans } from './plans';
import { rangesOf } from './positions';
import { t } from './words';

const icons: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};

interface Row extends vscode.QuickPickItem {
  readonly range: vscode.Range;
}

/**
 * Lists findings of a plan with their messages, previews each location, and goes to the selected one, where its fixes
 * are. Canceling restores the cursor.
 */
export async function chooseFinding(plans: Plans, uri: vscode.Uri, findings: readonly Finding[]): Promise<void> {
  const text = plans.service.textOf(uri.toString());
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  if (!editor || text !== editor.document.getText()) return;
  const toRange = rangesOf(text);
  const before = editor.selection;
  const rows = findings.map(({ message, severity, rule, range }): Row => {
    const where = toRange(range);
    return {
      label: message,
      iconPath: new vscode.ThemeIcon(icons[severity]),
      detail: t`Line ${where.start.line + 1}, ${rule}`,
      range: where,
    };
  });
  const show = (range: vscode.Range): void => {
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const chosen = await pick(rows, {
    placeHolder: t`Go to Problem`,
    matchOnDetail: true,
    onDidSelectItem: (row: Row) => show(row.range),
  });
  if (!chosen) {
    editor.selection = before;
    return;
  }
  await vscode.window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn,
    selection: new vscode.Range(chosen.range.start, chosen.range.start),
  });
  await vscode.commands.executeCommand('editor.action.showHover');
}
