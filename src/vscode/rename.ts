import * as vscode from 'vscode';
import type { DocumentEdits } from '../text/edit';
import { selector } from './documents';
import { Refusal } from './faults';
import { notify } from './plainText';
import { planOnceReady } from './planIn';
import type { Plans } from './plans';
import { t, words } from './words';
import { workspaceEditOf } from './workspaceEdit';

/** Renames symbols of plans; anything else is left to the editor's own Markdown support. */
export function provideRename(plans: Plans): vscode.Disposable {
  const { editor } = plans.service;
  return plans.faults.languages.registerRenameProvider(selector, {
    async prepareRename(document, position) {
      const plan = await planOnceReady(plans, document);
      const found = plan && editor.prepareRename(plan.uri, plan.toOffset(position));
      if (!found) return undefined;
      if ('reason' in found) throw new Refusal(words(found.reason));
      return { range: plan.toRange(found.range), placeholder: found.current };
    },
    async provideRenameEdits(document, position, newName, token) {
      const plan = await planOnceReady(plans, document);
      if (!plan) return undefined;
      const result = await editor.rename(plan.uri, plan.toOffset(position), newName, token);
      if (!result) return undefined;
      if ('reason' in result) return refuse(document.uri, position, words(result.reason));
      // Offsets are converted to positions before anything is awaited, while they match the texts.
      const edit = workspaceEditOf(plans, { edits: result });
      const reason = await readOnlyReason(result);
      return reason === undefined ? edit : refuse(document.uri, position, reason);
    },
  });
}

/**
 * No edits, and the reason. If it were thrown, the editor would ask the next provider, and its own Markdown support
 * would rename the heading anyway.
 */
function refuse(uri: vscode.Uri, position: vscode.Position, reason: string): vscode.WorkspaceEdit {
  void askForAnother(uri, position, reason);
  return new vscode.WorkspaceEdit();
}

async function askForAnother(uri: vscode.Uri, position: vscode.Position, reason: string): Promise<void> {
  const again = t`Choose Another Name`;
  const answer = await notify.warning(reason, again);
  if (answer === again) await vscode.commands.executeCommand('editor.action.rename', [uri, position]);
}

/** Half a rename is worse than none: one file that can't be written stops it. */
async function readOnlyReason(changes: readonly DocumentEdits[]): Promise<string | undefined> {
  for (const uri of changes.map((change) => vscode.Uri.parse(change.uri))) {
    const isReadOnly =
      uri.scheme !== 'untitled' &&
      (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false ||
        (await permissionsOf(uri)) === vscode.FilePermission.Readonly);
    if (isReadOnly) return t`${vscode.workspace.asRelativePath(uri)} can’t be edited, but it also refers to this`;
  }
  return undefined;
}

async function permissionsOf(uri: vscode.Uri): Promise<vscode.FilePermission | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).permissions;
  } catch {
    return undefined;
  }
}
