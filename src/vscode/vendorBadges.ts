import * as vscode from 'vscode';
import type { TreeNode } from '../trees/vendors/treeNode';
import { findingsInWords } from '../trees/vendors/rowWords';
import { words } from './words';

/**
 * No document has such an address: it carries the number of findings to the row's decoration, where the editor draws
 * badges.
 */
const scheme = 'baton-findings';

/** The address that gives a row its badge; none for a row without findings. */
export function badgeUri({ findings }: TreeNode): vscode.Uri | undefined {
  return findings > 0 && isOn() ? vscode.Uri.from({ scheme, path: `/${findings}` }) : undefined;
}

function isOn(): boolean {
  return vscode.workspace.getConfiguration('baton').get('vendors.badges', true);
}

/** Decorates rows with the number of findings; a badge holds two characters. */
export function provideBadges(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      if (uri.scheme !== scheme) return undefined;
      const count = Number(uri.path.slice(1));
      return new vscode.FileDecoration(count > 99 ? '99' : String(count), words(findingsInWords(count)));
    },
  });
}
