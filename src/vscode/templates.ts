import * as vscode from 'vscode';
import { readText } from './readFile';

/** A larger file isn't a template. */
const mostBytes = 1024 * 1024;

/**
 * The workspace's own template for a document about a plan: `.baton/templates/NAME` in the plan's folder or the nearest one
 * above it in the workspace; undefined if there is none. Throws if it can't be read.
 */
export async function templateFor(plan: string, name: string): Promise<string | undefined> {
  const uri = vscode.Uri.parse(plan);
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  for (let folder = vscode.Uri.joinPath(uri, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
    try {
      return await readText(vscode.Uri.joinPath(folder, '.baton', 'templates', name), mostBytes);
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
    }
    if (root === undefined || folder.path.length <= root.path.length) return undefined;
  }
}
