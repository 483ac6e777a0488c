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
  /** Why there was no change, by title. */
  const refused = new Map<string, string>();
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, selection, { only }) {
      if (only && !only.intersects(vscode.CodeActionKind.Refactor)) return [];
      const plan = await planOnceReady(plans, document);
      if (!plan) return offerPlan(plans, document, selection);
      const { service } = plans;
      const { editor } = service;
      const version = editor.versionOf(plan.uri);
      return editor.refactorings(plan.uri, plan.toOffset(selection.start))?.map(({ title: message, kind, resolve }) => {
        const title = words(message);
        const action = new LazyAction(title, kinds[kind], () => {
          // The change is for the version for which it was offered, and of the vendor's file that it may copy.
          const isCurrent = editor.versionOf(plan.uri) === version;
          const change = isCurrent ? resolve() : undefined;
          refused.delete(title);
          if (!isCurrent)
            refused.set(title, t`Nothing was changed: the plan or a file it uses has changed. Try again.`);
          else if (!change) refused.set(title, t`Nothing was changed: the plan would no longer mean the same.`);
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
      const reason = refused.get(title);
      refused.delete(title);
      if (reason !== undefined) void notify.information(reason);
    }),
  );
}
