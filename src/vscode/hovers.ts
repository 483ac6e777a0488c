import * as vscode from 'vscode';
import { selector } from './documents';
import { planOnceOpened } from './planIn';
import type { Plans } from './plans';

/** Provides hovers. */
export function provideHovers(plans: Plans): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position) {
      const plan = await planOnceOpened(plans, document);
      if (!plan) return undefined;
      const found = plans.service.editor.hover(plan.uri, plan.toOffset(position), plans.findings(plan.uri));
      return found && new vscode.Hover(new vscode.MarkdownString(found.markdown), plan.toRange(found.range));
    },
  };
  return plans.faults.languages.registerHoverProvider(selector, provider);
}
