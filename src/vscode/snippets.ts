import * as vscode from 'vscode';
import { snippetsIn } from '../commands/newPlan/snippets';
import { selector } from './documents';
import type { Plans } from './plans';
import type { TextsOfPlans } from './planTexts';
import { words } from './words';

/**
 * Provides snippets at the beginning of a line or list item: in the language of the plan, or else in the one in which the
 * window is shown.
 */
export function provideSnippets(plans: Plans, texts: TextsOfPlans): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const before = document.lineAt(position).text.slice(0, position.character);
      const [, bullet = '', typed = ''] = /^\s*([-*+]\s+)?([\w-]*)$/.exec(before) ?? [];
      if (bullet + typed !== before.trimStart()) return undefined;
      const { service } = plans;
      const language = service.editor.language(document.uri.toString());
      const written = await texts.of(language, vscode.env.language);
      const range = new vscode.Range(position.translate(0, -typed.length), position);
      return snippetsIn(written, service.today).flatMap(({ prefix, description, body }) => {
        const isItem = body.startsWith('- ');
        if (bullet !== '' && !isItem) return [];
        const item = new vscode.CompletionItem({ label: prefix, description: words(description) });
        item.kind = vscode.CompletionItemKind.Snippet;
        item.insertText = new vscode.SnippetString(bullet === '' ? body : body.slice(2));
        item.range = range;
        // Behind what the plan itself proposes here.
        item.sortText = `~${prefix}`;
        return [item];
      });
    },
  };
  return plans.faults.languages.registerCompletionItemProvider(selector, provider);
}
