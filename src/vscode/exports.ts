import * as vscode from 'vscode';
import type { ExportedFile } from '../views/panelMessages';
import { t } from './words';

/**
 * Asks where to save a picture, a table, or a document, by default next to the plan, and writes it there, on any file system.
 */
export async function saveExport(
  { name, ending, content, isBase64 }: Omit<ExportedFile, 'ending'> & { readonly ending: string },
  besides: string | undefined,
): Promise<void> {
  const file = `${
    name
      .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim() || 'plan'
  }.${ending}`;
  const home =
    besides === undefined
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(vscode.Uri.parse(besides), '..');
  const target = await vscode.window.showSaveDialog({
    defaultUri: home && vscode.Uri.joinPath(home, file),
    filters: { [ending.toUpperCase()]: [ending] },
    title: t`Save`,
  });
  if (target)
    await vscode.workspace.fs.writeFile(target, isBase64 ? bytesOf(content) : new TextEncoder().encode(content));
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
