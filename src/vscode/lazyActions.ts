import * as vscode from 'vscode';

/** A code action listed without its edit, which is computed when the action is chosen: the list is requested at every cursor movement. */
export class LazyAction extends vscode.CodeAction {
  constructor(
    title: string,
    kind: vscode.CodeActionKind,
    /** Undefined if there is nothing left to do. */
    readonly makeEdit: () => vscode.WorkspaceEdit | undefined,
  ) {
    super(title, kind);
  }
}

/** Makes the edit of a code action that was chosen. */
export function resolveLazily(action: vscode.CodeAction): vscode.CodeAction {
  if (action instanceof LazyAction) action.edit = action.makeEdit();
  return action;
}

/** An edit of one document. */
export function editOf(uri: vscode.Uri, edits: vscode.TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(uri, edits);
  return edit;
}
