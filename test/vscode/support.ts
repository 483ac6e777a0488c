import { strict as assert } from 'node:assert';
import { rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';

export const extensionId = 'baton-plans.baton';

/**
 * What `condition` answers once it is something other than false, null or undefined.
 * Everything here is waited for this way: a sleep is either too short or too long.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  what: string,
  limit = 10_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await condition();
    if (answer !== false && answer !== null && answer !== undefined) {
      return answer as Exclude<T, false | null | undefined>;
    }
    if (Date.now() > end) assert.fail(`Waited ${limit} ms for ${what}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

export function workspaceUri(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'The suite runs with a folder open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the workspace in the editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(workspaceUri(path)));
}

/** Opens the sample plan and waits until the extension runs. */
export async function activated(): Promise<vscode.Extension<unknown>> {
  await open('plans/spring.plan.md');
  return await until(() => {
    const extension = vscode.extensions.getExtension(extensionId);
    return extension?.isActive ? extension : undefined;
  }, 'the extension to be active');
}

/** What the extension shows of itself, once it is active. */
export async function api(): Promise<Api> {
  return (await activated()).exports as Api;
}

/** Opens a new file with this text for the time of `use`. */
export async function withFile(name: string, text: string, use: (editor: vscode.TextEditor) => Promise<void>) {
  const uri = workspaceUri(name);
  await writeFile(uri.fsPath, text);
  try {
    await use(await open(name));
  } finally {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await rm(uri.fsPath, { force: true });
  }
}

/**
 * The rows that a tree has drawn anew for a change. What came before may still have to be drawn, as a whole, when a file has
 * come or gone; then the change is made once more.
 */
export async function drawnAnew(
  tree: Pick<vscode.TreeDataProvider<unknown>, 'onDidChangeTreeData'>,
  change: () => Thenable<unknown>,
): Promise<unknown[]> {
  for (let attempt = 1; ; attempt++) {
    const drawn: unknown[] = [];
    const listening = tree.onDidChangeTreeData!((rows) => drawn.push(rows));
    try {
      await change();
      await until(() => drawn.length > 0, 'rows to be drawn anew');
    } finally {
      listening.dispose();
    }
    if (attempt === 4 || !drawn.includes(undefined)) return drawn;
  }
}

export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'baton');
}

/** The rule that a finding comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function rulesOf(document: vscode.TextDocument): string[] {
  return findings(document).map(ruleOf);
}
