import * as vscode from 'vscode';

/**
 * Names in plans stay text wherever the editor shows them. Whoever wrote a plan should not draw icons into labels, put commands
 * behind links, or turn the order of letters around.
 */

/** Characters that nobody sees, that end a line, or that turn the order of others around. */
const unshown = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** A text for a label in which the editor draws no icons. */
export function asLabel(text: string): string {
  return text.replace(unshown, ' ');
}

/** A text for a label in which the editor draws `$(name)` as an icon: it stays as it is written. */
export function asIconlessLabel(text: string): string {
  return asLabel(text).replace(/\$\(/g, '\\$(');
}

/** A text for a notification, in which the editor makes links of `[name](address)`. */
function asNotice(text: string): string {
  return asLabel(text).replace(/\]\(/g, '] (');
}

/** Shows messages, with what the user may answer. */
export const notify = {
  information: async (text: string, ...answers: string[]): Promise<string | undefined> =>
    await vscode.window.showInformationMessage(asNotice(text), ...answers),
  warning: async (text: string, ...answers: string[]): Promise<string | undefined> =>
    await vscode.window.showWarningMessage(asNotice(text), ...answers),
};

/** Asks for one of a few, as the editor's own list does; answers with the item that was given. */
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
