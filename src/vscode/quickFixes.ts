import * as vscode from 'vscode';
import { selector } from './documents';
import type { Plans } from './plans';
import { rangesOf } from './positions';

/** Offers the fixes of the findings under the cursor, made from the text as it is now. */
export function provideQuickFixes(plans: Plans): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, selection, context) {
      if (context.only && !context.only.intersects(vscode.CodeActionKind.QuickFix)) return [];
      const uri = document.uri.toString();
      const text = document.getText();
      if (plans.service.workspace.get(uri)?.plan.document.text !== text) return [];
      const toRange = rangesOf(text);
      return plans.findings(uri).flatMap((finding) => {
        const range = toRange(finding.range);
        if (!range.intersection(selection)) return [];
        const diagnostics = context.diagnostics.filter(
          (other) => other.source === 'baton' && other.code === finding.rule && other.range.isEqual(range),
        );
        return finding.fixes().map(({ title, edits }, index) => {
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
          action.edit = new vscode.WorkspaceEdit();
          action.edit.set(
            document.uri,
            edits.map((edit) => vscode.TextEdit.replace(toRange(edit.range), edit.newText)),
          );
          action.diagnostics = diagnostics;
          action.isPreferred = index === 0;
          return action;
        });
      });
    },
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}
