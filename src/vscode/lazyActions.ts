import * as vscode from 'vscode';

/** A code action that is listed without its edit: the edit is made when the action is chosen, for lists are shown at every step of the cursor. */
export class LazyAction extends vscode.CodeAction {
  constructor(
    title: string,
    kind: vscode.CodeActionKind,
    /** Undefined where there is nothing to do any more. */
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
