import * as vscode from 'vscode';
import { automaticFix } from '../editor/fixAll';
import { ruleOf } from './diagnostics';
import { selector } from './documents';
import { editsFor } from './fixAll';
import type { Plans } from './plans';
import { rangesOf } from './positions';
import { t } from './words';

/** Provides the fixes of the findings at the cursor, computed from the current text. */
export function provideQuickFixes(plans: Plans): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, selection, context) {
      if (context.only && !context.only.intersects(vscode.CodeActionKind.QuickFix)) return [];
      const uri = document.uri.toString();
      const text = document.getText();
      if (plans.service.textOf(uri) !== text) return [];
      const toRange = rangesOf(text);
      const touched = plans.findings(uri).filter(({ range }) => toRange(range).intersection(selection));
      const actions = touched.flatMap((finding) => {
        const range = toRange(finding.range);
        const diagnostics = context.diagnostics.filter(
          (other) => other.source === 'baton' && ruleOf(other) === finding.rule && other.range.isEqual(range),
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
      const automatic = new Set(touched.filter((finding) => automaticFix(finding)).map(({ rule }) => rule));
      return [...actions, ...[...automatic].flatMap((rule) => fixesOfRule(plans, document.uri, rule))];
    },
  };
  return plans.faults.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

/** The same for every finding of the rule: in this plan if there are several, and in all plans. */
function fixesOfRule(plans: Plans, uri: vscode.Uri, rule: string): vscode.CodeAction[] {
  const address = uri.toString();
  const count = (plan: string): number =>
    plans.findings(plan).filter((finding) => finding.rule === rule && automaticFix(finding)).length;
  const actions: vscode.CodeAction[] = [];
  if (count(address) > 1) {
    const here = new vscode.CodeAction(t`Fix all ${rule} problems in this plan`, vscode.CodeActionKind.QuickFix);
    here.edit = new vscode.WorkspaceEdit();
    here.edit.set(uri, editsFor(plans, address, rule));
    actions.push(here);
  }
  const isElsewhere = plans.service.uris().some((other) => other !== address && count(other) > 0);
  if (isElsewhere) {
    const title = t`Fix all ${rule} problems in all plans`;
    const everywhere = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    everywhere.command = { command: 'baton.fixInAllPlans', title, arguments: [rule] };
    actions.push(everywhere);
  }
  return actions;
}
