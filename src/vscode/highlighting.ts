import * as vscode from 'vscode';
import { selector } from './documents';
import { planOnceOpened } from './planIn';
import type { Plans } from './plans';

/** The token types that package.json declares, with their colors. */
const legend = new vscode.SemanticTokensLegend(['person']);

/**
 * Highlights people in plans; fields, ids, money and dates are left to the grammar, which recognizes them by their
 * form.
 */
export function highlightPeople(plans: Plans): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event,
    async provideDocumentSemanticTokens(document) {
      const plan = await planOnceOpened(plans, document);
      if (!plan) return undefined;
      const tokens = new vscode.SemanticTokensBuilder(legend);
      for (const range of plans.service.editor.people(plan.uri) ?? []) {
        const where = plan.toRange(range);
        if (where.isSingleLine) tokens.push(where, 'person');
      }
      return tokens.build();
    },
  };
  return vscode.Disposable.from(
    changed,
    plans.onDidChange(() => changed.fire()),
    plans.faults.languages.registerDocumentSemanticTokensProvider(selector, provider, legend),
  );
}
