import * as vscode from 'vscode';

/** The documents that Baton speaks of. VS Code knows no language for MDX unless another extension brings one. */
export const selector: vscode.DocumentSelector = [{ language: 'markdown' }, { pattern: '**/*.mdx' }];

/** Whether a document may be a plan: diff and output editors show texts that are no files of the user's. */
export function isRead({ languageId, uri }: vscode.TextDocument): boolean {
  return (languageId === 'markdown' || /\.mdx$/i.test(uri.path)) && isUsersOwn(uri);
}

/**
 * Whether a file is in a folder of the workspace. Its address is resolved first: once it is decoded, it may lead up again that
 * did not before.
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
