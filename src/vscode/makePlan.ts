import * as vscode from 'vscode';
import type { TextEdit } from '../text/edit';
import { applyEdits } from '../text/edit';
import { isRead } from './documents';
import { findMarkdown } from './files';
import { notify, pick } from './plainText';
import type { Plans } from './plans';
import { rangesOf } from './positions';
import { t } from './words';

const scheme = 'baton-proposal';

/** The proposed edits for a document, until they are accepted or the diff is closed. */
interface Proposal {
  readonly document: vscode.TextDocument;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** Converts an ordinary document to a plan, after showing what would change. */
export function registerMakePlan(plans: Plans): vscode.Disposable {
  const proposals = new Map<string, Proposal>();
  const proposed: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent(uri) {
      const proposal = proposals.get(uri.toString());
      return proposal && applyEdits(proposal.text, proposal.edits);
    },
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, proposed),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => proposals.delete(uri.toString())),
    vscode.commands.registerCommand('baton.makePlan', async () => {
      const document = await chooseDocument(plans);
      const proposal = document && (await propose(plans, document));
      if (!proposal) return;
      const uri = document.uri.with({ scheme, query: document.uri.toString() });
      proposals.set(uri.toString(), proposal);
      const title = t`${vscode.workspace.asRelativePath(document.uri)} as a plan`;
      await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title);
      const apply = t`Convert to Plan`;
      const answer = await notify.information(t`The right side shows the result.`, apply, t`Leave As Is`);
      if (answer === apply) await accept(proposals, uri);
    }),
    vscode.commands.registerCommand('baton.acceptProposal', async () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      if (tab instanceof vscode.TabInputTextDiff) await accept(proposals, tab.modified);
    }),
  );
}

/**
 * The code action at the top of a document that reads like a plan; none elsewhere, because most documents aren't plans.
 */
export function offerPlan(plans: Plans, document: vscode.TextDocument, { start }: vscode.Range): vscode.CodeAction[] {
  const uri = document.uri.toString();
  if (start.line > 5 || !isRead(document)) return [];
  if (!plans.service.commands.looksLikePlan(uri, document.getText())) return [];
  const action = new vscode.CodeAction(t`Convert document to plan…`, vscode.CodeActionKind.RefactorRewrite);
  action.command = { command: 'baton.makePlan', title: action.title };
  return [action];
}

/** The document in the editor, or one that the user picks: the walkthrough has no text editor. */
async function chooseDocument(plans: Plans): Promise<vscode.TextDocument | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  if (active && isRead(active)) return active;
  await plans.ready;
  const ordinary = (await findMarkdown()).filter((uri) => !plans.service.has(uri.toString()));
  const items = ordinary
    .map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const placeHolder =
    items.length > 0
      ? t`Which document do you want to convert to a plan?`
      : t`There is no Markdown document here that isn’t a plan already`;
  const chosen = await pick(items, { placeHolder });
  return chosen && (await vscode.workspace.openTextDocument(chosen.uri));
}

/**
 * A document as a plan, with what its author says of its guessed items; undefined if nothing would change, the author
 * cancels, or it isn't the user's document, for which the command isn't offered.
 */
async function propose(plans: Plans, document: vscode.TextDocument): Promise<Proposal | undefined> {
  const uri = document.uri.toString();
  if (!isRead(document)) return undefined;
  const text = document.getText();
  const confirmed = await confirmGuesses(plans.service.commands.guessedItems(uri, text));
  if (!confirmed) return undefined;
  const edits = plans.service.commands.makePlan(uri, text, confirmed);
  return edits.length > 0 ? { document, text, edits } : undefined;
}

/** The positions of the guessed items that were recognized correctly; undefined if the question is dismissed. */
async function confirmGuesses(
  guesses: ReturnType<Plans['service']['commands']['guessedItems']>,
): Promise<ReadonlySet<number> | undefined> {
  if (guesses.length === 0) return new Set();
  const kinds = { outcome: t`Outcome`, deliverable: t`Deliverable`, milestone: t`Milestone` };
  const items = guesses.map(({ kind, name, start }) => ({
    label: name,
    description: kinds[kind],
    start,
    picked: true,
  }));
  const placeHolder = t`Select the items that were recognized correctly; each gets an ID`;
  const chosen = await pick(items, { placeHolder, canPickMany: true });
  return chosen && new Set(chosen.map(({ start }) => start));
}

/** Applies the edits, unless the document has changed, and opens it. */
async function accept(proposals: Map<string, Proposal>, uri: vscode.Uri): Promise<void> {
  const proposal = proposals.get(uri.toString());
  if (!proposal) return;
  const { document, text, edits } = proposal;
  if (document.getText() !== text) {
    await vscode.window.showTextDocument(document);
    const again = t`Show Again`;
    const answer = await notify.warning(t`The document has changed since the preview was created.`, again);
    if (answer === again) await vscode.commands.executeCommand('baton.makePlan');
    return;
  }
  const toRange = rangesOf(text);
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, toRange(range), newText);
  await vscode.workspace.applyEdit(edit);
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const diff = tabs.find(
    ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri.toString(),
  );
  if (diff) await vscode.window.tabGroups.close(diff);
  await vscode.window.showTextDocument(document);
}
