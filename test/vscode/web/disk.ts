// What the tests use of node:fs/promises and node:path, for the web extension host: files are reached through the editor.
import * as vscode from 'vscode';

function uriOf(path: string): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri.with({ path });
}

export async function writeFile(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
}

export async function mkdir(path: string): Promise<void> {
  await vscode.workspace.fs.createDirectory(uriOf(path));
}

export async function rename(from: string, to: string): Promise<void> {
  await vscode.workspace.fs.rename(uriOf(from), uriOf(to));
}

export async function rm(path: string, { force = false, recursive = false } = {}): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uriOf(path), { recursive });
  } catch (error) {
    if (!force) throw error;
  }
}

export function dirname(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
