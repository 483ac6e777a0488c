import * as vscode from 'vscode';
import type { WorkspaceChange } from '../text/edit';
import type { Plans } from './plans';
import { rangesOf } from './positions';

/**
 * A change from the core as a workspace edit: one undo step over all documents. Unknown documents are skipped, because
 * their offsets can't be converted.
 */
export function workspaceEditOf(
  plans: Plans,
  { created = [], edits }: WorkspaceChange,
  metadata?: vscode.WorkspaceEditEntryMetadata,
): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  for (const { uri, text } of created) {
    result.createFile(vscode.Uri.parse(uri), { overwrite: false }, metadata);
    result.insert(vscode.Uri.parse(uri), new vscode.Position(0, 0), text, metadata);
  }
  for (const { uri, edits: changes } of edits) {
    const text = plans.service.textOf(uri);
    if (text === undefined) continue;
    const toRange = rangesOf(text);
    for (const { range, newText } of changes) result.replace(vscode.Uri.parse(uri), toRange(range), newText, metadata);
  }
  return result;
}
