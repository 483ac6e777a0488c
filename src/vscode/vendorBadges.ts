import * as vscode from 'vscode';
import type { TreeNode } from '../trees/vendors/treeNode';
import { findingsInWords } from '../trees/vendors/rowWords';
import { words } from './words';

/** No document has such an address: it carries the number of findings to the row's edge, where the editor draws badges. */
const scheme = 'baton-findings';

/** The address by which a row gets its badge; none for a row about which nothing is found. */
export function badgeUri({ findings }: TreeNode): vscode.Uri | undefined {
  return findings > 0 && isOn() ? vscode.Uri.from({ scheme, path: `/${findings}` }) : undefined;
}

function isOn(): boolean {
  return vscode.workspace.getConfiguration('baton').get('vendors.badges', true);
}

/** Draws the number of findings at the edge of rows; a badge holds two characters. */
export function provideBadges(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      if (uri.scheme !== scheme) return undefined;
      const count = Number(uri.path.slice(1));
      return new vscode.FileDecoration(count > 99 ? '99' : String(count), words(findingsInWords(count)));
    },
  });
}
