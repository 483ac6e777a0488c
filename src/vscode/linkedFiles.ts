import * as vscode from 'vscode';
import type { Service } from '../service';

/** Asks the file system about the files that these documents link to. True where the core has learned something. */
export async function findLinkedFiles(service: Service, documents: readonly string[]): Promise<boolean> {
  const files = new Set(documents.flatMap((uri) => service.unseenFiles(uri)));
  await Promise.all(
    [...files].map(async (address) => {
      const uri = vscode.Uri.parse(address);
      // What lies outside the workspace is not ours to look at: nothing is said of it.
      if (!vscode.workspace.getWorkspaceFolder(uri)) return;
      service.workspace.setFile(address, await exists(uri));
    }),
  );
  return [...files].some((address) => service.workspace.fileExists(address) === false);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
