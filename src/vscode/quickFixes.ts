import * as vscode from 'vscode';
import { automaticFix } from '../editor/fixAll';
import { ruleOf } from './diagnostics';
import { selector } from './documents';
import { editsFor } from './fixAll';
import { editOf, LazyAction, resolveLazily } from './lazyActions';
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
          const action = new LazyAction(title, vscode.CodeActionKind.QuickFix, () => {
            if (plans.service.textOf(uri) !== text) return undefined;
            const changes = edits.map((edit) => vscode.TextEdit.replace(toRange(edit.range), edit.newText));
            return editOf(document.uri, changes);
          });
          action.diagnostics = diagnostics;
          action.isPreferred = index === 0;
          return action;
        });
      });
      const conversions = touched
        .filter(({ rule }) => rule === 'plan-unread')
        .map(({ rule, range }) =>
          conversion(
            context.diagnostics.filter((other) => ruleOf(other) === rule && other.range.isEqual(toRange(range))),
          ),
        );
      const automatic = new Set(touched.filter((finding) => automaticFix(finding)).map(({ rule }) => rule));
      return [...conversions, ...actions, ...[...automatic].flatMap((rule) => fixesOfRule(plans, document.uri, rule))];
    },
    resolveCodeAction: resolveLazily,
  };
  return plans.faults.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

/** Writes what was recognized in the document, and what its author says of the rest, as a plan: with a preview. */
function conversion(diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(t`Convert document to plan…`, vscode.CodeActionKind.QuickFix);
  action.command = { command: 'baton.makePlan', title: action.title };
  action.diagnostics = diagnostics;
  return action;
}

/** The same for every finding of the rule: in this plan if there are several, and in all plans. */
function fixesOfRule(plans: Plans, uri: vscode.Uri, rule: string): vscode.CodeAction[] {
  const address = uri.toString();
  const has = (plan: string, most: number): boolean => {
    let count = 0;
    // No more fixes are made than it takes to know.
    return plans
      .findings(plan)
      .some((finding) => finding.rule === rule && automaticFix(finding) !== undefined && ++count === most);
  };
  const actions: vscode.CodeAction[] = [];
  if (has(address, 2)) {
    const makeEdit = (): vscode.WorkspaceEdit => editOf(uri, editsFor(plans, address, rule));
    const title = t`Fix all ${rule} problems in this plan`;
    actions.push(new LazyAction(title, vscode.CodeActionKind.QuickFix, makeEdit));
  }
  const isElsewhere = plans.service.uris().some((other) => other !== address && has(other, 1));
  if (isElsewhere) {
    const title = t`Fix all ${rule} problems in all plans`;
    const everywhere = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    everywhere.command = { command: 'baton.fixInAllPlans', title, arguments: [rule] };
    actions.push(everywhere);
  }
  return actions;
}
