import * as vscode from 'vscode';
import { prepareRename, rename } from '../features/rename';
import { selector } from './documents';
import { planOnceReady } from './planIn';
import type { Plans } from './plans';
import { t, words } from './words';
import { workspaceEditOf } from './workspaceEdit';

/** Renames what plans know; what is not theirs is left to the editor's own Markdown. */
export function provideRename(plans: Plans): vscode.Disposable {
  const { workspace } = plans.service;
  return vscode.languages.registerRenameProvider(selector, {
    async prepareRename(document, position) {
      const plan = await planOnceReady(plans, document);
      const found = plan && prepareRename(workspace, plan.known, plan.toOffset(position));
      if (!found) return undefined;
      if ('reason' in found) throw new Error(words(found.reason));
      return { range: plan.toRange(found.range), placeholder: found.current };
    },
    async provideRenameEdits(document, position, newName) {
      const plan = await planOnceReady(plans, document);
      if (!plan) return undefined;
      const result = rename(workspace, plan.known, plan.toOffset(position), newName);
      if ('reason' in result) throw new Error(words(result.reason));
      await Promise.all(result.map(async ({ uri }) => refuseReadOnly(vscode.Uri.parse(uri))));
      return workspaceEditOf(plans, { edits: result });
    },
  });
}

/** Half a rename is worse than none: one file that cannot be written to stops it. */
async function refuseReadOnly(uri: vscode.Uri): Promise<void> {
  if (uri.scheme === 'untitled') return;
  const isReadOnly =
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false ||
    (await permissionsOf(uri)) === vscode.FilePermission.Readonly;
  if (isReadOnly)
    throw new Error(t`${vscode.workspace.asRelativePath(uri)} cannot be edited, and it speaks of this too`);
}

async function permissionsOf(uri: vscode.Uri): Promise<vscode.FilePermission | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).permissions;
  } catch {
    return undefined;
  }
}
