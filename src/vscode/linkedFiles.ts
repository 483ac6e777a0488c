import * as vscode from 'vscode';
import type { Service } from '../service';
import { isInWorkspace } from './documents';
import { fewAtOnce } from './fewAtOnce';

/**
 * Checks in the file system whether linked files exist; returns those about which the core has learned something
 * relevant.
 */
export async function findLinkedFiles(service: Service, files: Iterable<string>): Promise<string[]> {
  const learned: string[] = [];
  await fewAtOnce(new Set(files), async (address) => {
    const uri = vscode.Uri.parse(address);
    // Files outside the workspace aren't ours to look at: nothing is reported about them.
    if (!isInWorkspace(uri)) return;
    let [before, now]: (boolean | undefined)[] = [];
    // An event during the check may be newer than its result, so the check is repeated.
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
