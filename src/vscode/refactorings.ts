import * as vscode from 'vscode';
import type { Refactoring } from '../editor/refactor/refactoring';
import { selector } from './documents';
import { offerPlan } from './makePlan';
import { planOnceReady } from './planIn';
import type { Plans } from './plans';
import { words } from './words';
import { workspaceEditOf } from './workspaceEdit';

const kinds: Readonly<Record<Refactoring['kind'], vscode.CodeActionKind>> = {
  rewrite: vscode.CodeActionKind.RefactorRewrite,
  extract: vscode.CodeActionKind.RefactorExtract,
  inline: vscode.CodeActionKind.RefactorInline,
  move: vscode.CodeActionKind.RefactorMove,
};

/** Provides refactorings of the text at the cursor, and converting a document to a plan. */
export function provideRefactorings(plans: Plans): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, selection, { only }) {
      if (only && !only.intersects(vscode.CodeActionKind.Refactor)) return [];
      const plan = await planOnceReady(plans, document);
      if (!plan) return offerPlan(plans, document, selection);
      return plans.service.editor
        .refactorings(plan.uri, plan.toOffset(selection.start))
        ?.map(({ title, kind, change }) => {
          const action = new vscode.CodeAction(words(title), kinds[kind]);
          action.edit = workspaceEditOf(plans, change);
          return action;
        });
    },
  };
  const metadata = { providedCodeActionKinds: Object.values(kinds) };
  return plans.faults.languages.registerCodeActionsProvider(selector, provider, metadata);
}
