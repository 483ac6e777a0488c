import * as vscode from 'vscode';
import { asIconlessLabel, asNotice } from './labels';

/** Shows messages with buttons. */
export const notify = {
  information: async (text: string, ...answers: string[]): Promise<string | undefined> =>
    await vscode.window.showInformationMessage(asNotice(text), ...answers),
  warning: async (text: string, ...answers: string[]): Promise<string | undefined> =>
    await vscode.window.showWarningMessage(asNotice(text), ...answers),
};

/** A quick pick; returns the selected item. */
export async function pick<Item extends vscode.QuickPickItem>(
  items: readonly Item[],
  options: vscode.QuickPickOptions & { readonly canPickMany: true },
): Promise<Item[] | undefined>;
export async function pick<Item extends string | vscode.QuickPickItem>(
  items: readonly Item[],
  options: vscode.QuickPickOptions,
): Promise<Item | undefined>;
export async function pick<Item extends string | vscode.QuickPickItem>(
  items: readonly Item[],
  options: vscode.QuickPickOptions,
): Promise<Item | Item[] | undefined> {
  const shown = items.map((item) => ({ ...shownItem(item), item }));
  const chosen: unknown = await vscode.window.showQuickPick(shown, {
    ...options,
    onDidSelectItem: (row: (typeof shown)[number]) => options.onDidSelectItem?.(row.item) as unknown,
  });
  const itemOf = (row: unknown): Item => (row as (typeof shown)[number]).item;
  return Array.isArray(chosen) ? chosen.map(itemOf) : chosen === undefined ? undefined : itemOf(chosen);
}

function shownItem(item: string | vscode.QuickPickItem): vscode.QuickPickItem {
  if (typeof item === 'string') return { label: asIconlessLabel(item) };
  const { label, description, detail } = item;
  return {
    ...item,
    label: asIconlessLabel(label),
    ...(description !== undefined && { description: asIconlessLabel(description) }),
    ...(detail !== undefined && { detail: asIconlessLabel(detail) }),
  };
}
