import * as vscode from 'vscode';
import { choosePlan } from './choosePlan';
import type { Plans } from './plans';
import { rangesOf } from './positions';
import { t } from './words';

const scheme = 'baton-reading';

/** Shows what is understood of a plan: a read-only Markdown document that follows the plan and leads to its values. */
export function registerWhatIsRead(plans: Plans): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const open = (): vscode.Uri[] =>
    vscode.workspace.textDocuments.flatMap(({ uri }) => (uri.scheme === scheme ? [uri] : []));
  const content: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => plans.service.views.reading(uri.query)?.text ?? '',
  };
  const links: vscode.DocumentLinkProvider = {
    provideDocumentLinks(document) {
      const { query } = document.uri;
      const reading = plans.service.views.reading(query);
      const text = plans.service.textOf(query);
      if (!reading || text === undefined || reading.text !== document.getText()) return [];
      const [here, there] = [rangesOf(reading.text), rangesOf(text)];
      return reading.links.map(({ range, target }) => {
        const { start } = there(target);
        const place = vscode.Uri.parse(query).with({ fragment: `L${start.line + 1},${start.character + 1}` });
        return new vscode.DocumentLink(here(range), place);
      });
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, content),
    plans.faults.languages.registerDocumentLinkProvider({ scheme }, links),
    plans.onDidChange(() => {
      for (const uri of open()) changed.fire(uri);
    }),
    vscode.commands.registerCommand('baton.showWhatIsRead', async (given?: { readonly uri?: string }) => {
      await plans.ready;
      const uri = await choosePlan(plans, given?.uri, true);
      if (uri === undefined) return;
      const { path } = vscode.Uri.parse(uri);
      // Its name is the title of the tab, and its ending makes it Markdown.
      const name = t`What is read of ${path.slice(path.lastIndexOf('/') + 1)}`;
      const address = vscode.Uri.from({ scheme, path: `/${name}`, query: uri });
      const document = await vscode.workspace.openTextDocument(address);
      await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    }),
  );
}
