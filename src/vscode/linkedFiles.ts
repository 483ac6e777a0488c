import * as vscode from 'vscode';
import type { Service } from '../service';

/** Asks the file system about files that documents link to; answers about which the core has learned something that matters. */
export async function findLinkedFiles(service: Service, files: Iterable<string>): Promise<string[]> {
  const learned: string[] = [];
  await Promise.all(
    [...new Set(files)].map(async (address) => {
      const uri = vscode.Uri.parse(address);
      // What lies outside the workspace is not ours to look at: nothing is said of it.
      if (!vscode.workspace.getWorkspaceFolder(uri)) return;
      const before = service.workspace.fileExists(address) ?? true;
      const now = await exists(uri);
      service.workspace.setFile(address, now);
      if (now !== before) learned.push(address);
    }),
  );
  return learned;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
