import * as vscode from 'vscode';
import type { Service } from '../service';
import { isInWorkspace } from './documents';
import { fewAtOnce } from './readFile';

/** Asks the file system about files that documents link to; answers about which the core has learned something that matters. */
export async function findLinkedFiles(service: Service, files: Iterable<string>): Promise<string[]> {
  const learned: string[] = [];
  await fewAtOnce(new Set(files), async (address) => {
    const uri = vscode.Uri.parse(address);
    // What lies outside the workspace is not ours to look at: nothing is said of it.
    if (!isInWorkspace(uri)) return;
    let [before, now]: (boolean | undefined)[] = [];
    // What was learned while the answer was on its way may be newer than the answer, so it is asked for again.
    do {
      before = service.fileExists(address);
      now = await exists(uri);
    } while (service.fileExists(address) !== before);
    service.setFile(address, now);
    if (now !== (before ?? true)) learned.push(address);
  });
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
