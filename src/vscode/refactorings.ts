import * as vscode from 'vscode';
import type { Refactoring } from '../editor/refactor/refactoring';
import { selector } from './documents';
import { LazyAction, resolveLazily } from './lazyActions';
import { offerPlan } from './makePlan';
import { notify } from './plainText';
import { planOnceReady } from './planIn';
import type { Plans } from './plans';
import { t, words } from './words';
import { workspaceEditOf } from './workspaceEdit';

const kinds: Readonly<Record<Refactoring['kind'], vscode.CodeActionKind>> = {
  rewrite: vscode.CodeActionKind.RefactorRewrite,
  extract: vscode.CodeActionKind.RefactorExtract,
  inline: vscode.CodeActionKind.RefactorInline,
  move: vscode.CodeActionKind.RefactorMove,
};

/** Runs after the edit of a refactoring, and reports that there was none. */
const tellCommand = 'baton.tellOfRefactoring';

/** Provides refactorings of the text at the cursor, and converting a document to a plan. */
export function provideRefactorings(plans: Plans): vscode.Disposable {
  const refused = new Set<string>();
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, selection, { only }) {
      if (only && !only.intersects(vscode.CodeActionKind.Refactor)) return [];
      const plan = await planOnceReady(plans, document);
      if (!plan) return offerPlan(plans, document, selection);
      const { service } = plans;
      const text = service.textOf(plan.uri);
      return service.editor
        .refactorings(plan.uri, plan.toOffset(selection.start))
        ?.map(({ title: message, kind, resolve }) => {
          const title = words(message);
          const action = new LazyAction(title, kinds[kind], () => {
            // The change is for the text for which it was offered.
            const change = service.textOf(plan.uri) === text ? resolve() : undefined;
            if (change) refused.delete(title);
            else refused.add(title);
            return change && workspaceEditOf(plans, change);
          });
          action.command = { command: tellCommand, title, arguments: [title] };
          return action;
        });
    },
    resolveCodeAction: resolveLazily,
  };
  const metadata = { providedCodeActionKinds: Object.values(kinds) };
  return vscode.Disposable.from(
    plans.faults.languages.registerCodeActionsProvider(selector, provider, metadata),
    vscode.commands.registerCommand(tellCommand, (title: string) => {
      if (refused.delete(title))
        void notify.information(t`Nothing was changed: the plan would no longer mean the same.`);
    }),
  );
}
