import * as vscode from 'vscode';

/** The documents that Baton supports. VS Code has no language for MDX unless another extension provides one. */
export const selector: vscode.DocumentSelector = [{ language: 'markdown' }, { pattern: '**/*.mdx' }];

/** Whether a document can be a plan: diff and output editors show texts that aren't the user's files. */
export function isRead({ languageId, uri }: vscode.TextDocument): boolean {
  return (languageId === 'markdown' || /\.mdx$/i.test(uri.path)) && isUsersOwn(uri);
}

/**
 * Whether a file is in a folder of the workspace. Its address is resolved first: decoding can add parent segments that
 * weren't there before.
 */
export function isInWorkspace(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(vscode.Uri.joinPath(uri, '.')) !== undefined;
}

function isUsersOwn({ scheme }: vscode.Uri): boolean {
  return (
    scheme === 'untitled' ||
    vscode.workspace.fs.isWritableFileSystem(scheme) === true ||
    (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme)
  );
}
