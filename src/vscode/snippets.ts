import * as vscode from 'vscode';
import type { Snippet } from '../commands/newPlan/snippets';
import { snippetsIn } from '../commands/newPlan/snippets';
import { isRead, selector } from './documents';
import { notify, pick } from './plainText';
import type { Plans } from './plans';
import type { TextsOfPlans } from './planTexts';
import { t, words } from './words';

/** Provides snippets at the beginning of a line or list item, and by a command at the cursor. */
export function provideSnippets(plans: Plans, texts: TextsOfPlans): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const before = document.lineAt(position).text.slice(0, position.character);
      const [, bullet = '', typed = ''] = /^\s*([-*+]\s+)?([\w-]*)$/.exec(before) ?? [];
      if (bullet + typed !== before.trimStart()) return undefined;
      const range = new vscode.Range(position.translate(0, -typed.length), position);
      return (await snippetsFor(plans, texts, document)).flatMap(({ prefix, description, body }) => {
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
  return vscode.Disposable.from(
    plans.faults.languages.registerCompletionItemProvider(selector, provider),
    vscode.commands.registerCommand('baton.insertSnippet', async () => await insertSnippet(plans, texts)),
  );
}

/** The snippets in the language of the plan, or else in the one in which the window is shown. */
async function snippetsFor(
  { service }: Plans,
  texts: TextsOfPlans,
  document: vscode.TextDocument,
): Promise<readonly Snippet[]> {
  const language = service.editor.language(document.uri.toString());
  return snippetsIn(await texts.of(language, vscode.env.language), service.today);
}

/** Asks for a snippet and inserts it at the cursor. */
async function insertSnippet(plans: Plans, texts: TextsOfPlans): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isRead(editor.document)) {
    void notify.information(t`Open a Markdown document to insert a snippet.`);
    return;
  }
  const snippets = await snippetsFor(plans, texts, editor.document);
  const items = snippets.map(({ prefix, description, body }) => ({
    label: words(description),
    description: prefix,
    body,
  }));
  const chosen = await pick(items, { placeHolder: t`Select a snippet`, matchOnDescription: true });
  if (chosen) await editor.insertSnippet(new vscode.SnippetString(chosen.body));
}
