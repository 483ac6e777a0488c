import * as vscode from 'vscode';
import { automaticFix } from '../editor/fixAll';
import type { TextEdit } from '../text/edit';
import { selector } from './documents';
import { editOf, LazyAction, resolveLazily } from './lazyActions';
import type { Plans } from './plans';
import { rangesOf } from './positions';
import { t } from './words';

const kind = vscode.CodeActionKind.SourceFixAll.append('baton');

/** Provides all automatic fixes as `source.fixAll.baton`, and the command that applies those of one rule. */
export function provideFixAll(plans: Plans): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, _, context) {
      if (!context.only?.intersects(kind)) return [];
      const uri = document.uri.toString();
      if (!plans.findings(uri).some((finding) => automaticFix(finding) !== undefined)) return [];
      const makeEdit = (): vscode.WorkspaceEdit => editOf(document.uri, editsFor(plans, uri));
      return [new LazyAction(t`Fix all auto-fixable problems`, kind, makeEdit)];
    },
    resolveCodeAction: resolveLazily,
  };
  return vscode.Disposable.from(
    plans.faults.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: [kind] }),
    vscode.commands.registerCommand('baton.fixInAllPlans', async (rule?: string) => fixInAllPlans(plans, rule)),
  );
}

/** One edit that fixes every plan of the workspace, as a single undo step. */
async function fixInAllPlans(plans: Plans, rule: string | undefined): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const uri of plans.service.uris()) {
    const edits = editsFor(plans, uri, rule);
    if (edits.length > 0) edit.set(vscode.Uri.parse(uri), edits);
  }
  if (edit.size > 0) await vscode.workspace.applyEdit(edit);
}

/** The edits in the editor's positions; none for a document whose text has changed. */
export function editsFor(plans: Plans, uri: string, rule?: string): vscode.TextEdit[] {
  const text = plans.service.textOf(uri);
  if (text === undefined) return [];
  const edits: readonly TextEdit[] = plans.service.fixAll(uri, rule);
  const toRange = rangesOf(text);
  return edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText));
}
