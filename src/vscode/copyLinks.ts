import * as vscode from 'vscode';
import type { Plans } from './plans';
import type { Row } from './vendorRow';

/** Copies Markdown links to what the selected rows are about, one a line. */
export function registerCopyLinks(plans: Plans): vscode.Disposable {
  return vscode.commands.registerCommand('baton.copyLink', async (row?: Row, selected?: readonly Row[]) => {
    const rows = selected && selected.length > 0 ? selected : row ? [row] : [];
    const links = rows.flatMap(({ node: { subject } }) =>
      subject ? (plans.service.commands.linkTo(subject) ?? []) : [],
    );
    if (links.length > 0) await vscode.env.clipboard.writeText([...new Set(links)].join('\n'));
  });
}
