import * as vscode from 'vscode';
import type { Move } from '../editor/movedFiles';
import { movedTo } from '../editor/movedFiles';
import type { DocumentEdits } from '../text/edit';
import { globMatcher } from '../text/glob';
import { notify } from './plainText';
import type { Plans } from './plans';
import { rangesOf } from './positions';
import { t } from './words';

type Answer = 'prompt' | 'always' | 'never';

/** Edits of a document as it was before the move, with the text they apply to. */
interface PlannedEdits extends DocumentEdits {
  readonly text: string;
}

/** When files or folders are moved, offers to update the links of plans, as the editor does for its own languages. */
export function updateLinksOnMove(plans: Plans): vscode.Disposable {
  let planned: { readonly moves: readonly Move[]; readonly edits: readonly PlannedEdits[] } | undefined;
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles(({ files }) => {
      planned = undefined;
      if (setting() === 'never') return;
      const isMarkdowns = leftToMarkdown();
      const moves = files
        .filter(({ newUri }) => !isMarkdowns(newUri))
        .map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }));
      const { service } = plans;
      const edits = service.editor.linkEditsAfter(moves).map((change) => ({
        ...change,
        text: service.textOf(change.uri)!,
      }));
      if (edits.length > 0) planned = { moves, edits };
    }),
    vscode.workspace.onDidRenameFiles(() => {
      const change = planned;
      planned = undefined;
      if (change) void offer(change.moves, change.edits);
    }),
  );
}

async function offer(moves: readonly Move[], edits: readonly PlannedEdits[]): Promise<void> {
  if (setting() === 'prompt' && !(await isWanted(edits.length))) return;
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, text, edits: changes } of edits) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(movedTo(uri, moves)));
    // Another extension may have been faster: then these positions are outdated.
    if (document.getText() !== text) continue;
    const toRange = rangesOf(text);
    for (const { range, newText } of changes) edit.replace(document.uri, toRange(range), newText);
  }
  if (edit.size > 0) await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

async function isWanted(count: number): Promise<boolean> {
  const [yes, no, always, never] = [t`Yes`, t`No`, t`Always`, t`Never`];
  const question =
    count === 1
      ? t`1 plan links to a file that moved. Update links?`
      : t`${count} plans link to files that moved. Update links?`;
  const answer = await notify.information(question, yes, no, always, never);
  if (answer === always || answer === never) {
    const value: Answer = answer === always ? 'always' : 'never';
    await vscode.workspace
      .getConfiguration('baton')
      .update('updateLinksOnFileMove', value, vscode.ConfigurationTarget.Global);
  }
  return answer === yes || answer === always;
}

function setting(): Answer {
  return vscode.workspace.getConfiguration('baton').get<Answer>('updateLinksOnFileMove', 'prompt');
}

/**
 * VS Code's own Markdown support does this for every document if enabled: for folders, and for the file patterns in its
 * settings, by default documents and images. Briefs and decks aren't among them.
 */
function leftToMarkdown(): (moved: vscode.Uri) => boolean {
  const settings = vscode.workspace.getConfiguration('markdown.updateLinksOnFileMove');
  if (settings.get('enabled', 'never') === 'never') return () => false;
  const isNamed = globMatcher(settings.get<readonly string[]>('include', []));
  const takesFolders = settings.get('enableForDirectories', true);
  return ({ path }) => isNamed(path) || (takesFolders && !path.slice(path.lastIndexOf('/') + 1).includes('.'));
}
