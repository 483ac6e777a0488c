import * as vscode from 'vscode';
import type { Completion, CompletionKind } from '../editor/completion/completion';
import { needsAsking } from '../editor/completion/matching';
import { selector } from './documents';
import type { PlanInEditor } from './planIn';
import { asIconlessLabel, asLabel } from './labels';
import { planIn, planOnceOpened } from './planIn';
import type { Plans } from './plans';

/** Trigger characters; quick suggestions are off in Markdown, so prose isn't interrupted. */
const triggers = [' ', ':', '*', '|', '@', '[', '#', '-', ','];

const kinds: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  field: vscode.CompletionItemKind.Property,
  choice: vscode.CompletionItemKind.EnumMember,
  person: vscode.CompletionItemKind.User,
  vendor: vscode.CompletionItemKind.Class,
  outcome: vscode.CompletionItemKind.Event,
  deliverable: vscode.CompletionItemKind.Interface,
  date: vscode.CompletionItemKind.Constant,
  file: vscode.CompletionItemKind.File,
  section: vscode.CompletionItemKind.Module,
  id: vscode.CompletionItemKind.Value,
  text: vscode.CompletionItemKind.Text,
};

/** A completion whose details are created on demand. */
class Item extends vscode.CompletionItem {
  constructor(
    readonly completion: Completion,
    { toRange }: PlanInEditor,
    rank: number,
  ) {
    const { label, detail, insert, filter = label, range, replace = range, goesOn } = completion;
    super({ label: asIconlessLabel(label), description: detail && asLabel(detail) }, kinds[completion.kind]);
    this.insertText = insert;
    this.filterText = filter;
    this.range = { inserting: toRange(range), replacing: toRange(replace) };
    // Keeps the field's own order, or most likely first, instead of the alphabetical order.
    this.sortText = String(rank).padStart(4, '0');
    if (goesOn === true) this.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
}

/** Provides completions in plans. */
export function provideCompletion(plans: Plans): vscode.Disposable {
  const files = new Files();
  const latest = new Latest();
  const provider: vscode.CompletionItemProvider<Item> = {
    async provideCompletionItems(document, position, _, { triggerKind }) {
      const plan = await planOnceOpened(plans, document);
      if (!plan) return undefined;
      const completer = plans.service.editor.completer(plan.uri, plan.toOffset(position));
      if (!completer) return undefined;
      const known = completer.needsFiles ? await files.all() : [];
      // The editor matches them with what was typed while the files were searched for.
      const completions = completer.complete(triggerKind === vscode.CompletionTriggerKind.Invoke, known);
      if (!completions) return undefined;
      latest.take(document, completions);
      // The editor filters a complete list itself at each character. For an incomplete one it would request again, and
      // until the answer arrives Enter takes a completion for the previous characters.
      return new vscode.CompletionList(completions.map((completion, rank) => new Item(completion, plan, rank)));
    },
    resolveCompletionItem(item) {
      const text = item.completion.documentation?.();
      if (text !== undefined) item.documentation = new vscode.MarkdownString(text);
      return item;
    },
  };
  return vscode.Disposable.from(
    files,
    plans.faults.languages.registerCompletionItemProvider(selector, provider, ...triggers),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...others], reason }) => {
      const isTyped = change?.text.length === 1 && others.length === 0 && reason === undefined;
      if (isTyped && document === vscode.window.activeTextEditor?.document) askAgain(plans, latest, document, change);
    }),
  );
}

/** The last completions. */
class Latest {
  #uri = '';
  #completions: readonly Completion[] = [];

  take({ uri }: vscode.TextDocument, completions: readonly Completion[]): void {
    this.#uri = uri.toString();
    this.#completions = completions;
  }

  /** The completions, if they were computed for the word that begins at this offset. */
  at(uri: string, start: number): readonly Completion[] | undefined {
    return uri === this.#uri && this.#completions[0]?.range.start === start ? this.#completions : undefined;
  }
}

/**
 * The editor closes a list in which nothing matches the typed characters any more. If there are completions
 * nevertheless, such as a date that they spell or a likely typo, the list is opened again.
 */
function askAgain(
  plans: Plans,
  latest: Latest,
  document: vscode.TextDocument,
  { range, text }: vscode.TextDocumentContentChangeEvent,
): void {
  if (!vscode.workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters', true)) return;
  const plan = planIn(plans, document);
  if (!plan) return;
  const offset = plan.toOffset(range.start.translate(0, text.length));
  const [first, ...more] = plans.service.editor.completions(plan.uri, offset, { isExplicit: false }) ?? [];
  const before = first && latest.at(document.uri.toString(), first.range.start);
  if (!first || !before) return;
  const typed = plan.text.slice(first.range.start, offset);
  if (needsAsking(before, [first, ...more], typed)) void openAgain(document, range.start.translate(0, text.length));
}

/**
 * The editor requests a list only while none is open, and takes the focus to do so. It is triggered only while the
 * cursor is where the character left it. Closing the list is handled after everything that was typed until then, which
 * triggers its own request.
 */
async function openAgain(document: vscode.TextDocument, position: vscode.Position): Promise<void> {
  const { version } = document;
  await vscode.commands.executeCommand('hideSuggestWidget');
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document || document.version !== version) return;
  if (editor.selection.isEmpty && editor.selection.active.isEqual(position))
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}

/** The most files that are offered: a longer list helps nobody. */
const mostFiles = 2000;

/** The files of the workspace, cached until one is created or deleted. */
class Files implements vscode.Disposable {
  #known: Promise<readonly string[]> | undefined;
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  readonly #disposables: vscode.Disposable[];

  constructor() {
    const forget = (): void => {
      this.#known = undefined;
    };
    this.#disposables = [this.#watcher, this.#watcher.onDidCreate(forget), this.#watcher.onDidDelete(forget)];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async all(): Promise<readonly string[]> {
    this.#known ??= Promise.resolve(vscode.workspace.findFiles('**/*', '**/{node_modules,.git,.*}/**', mostFiles)).then(
      (uris) => uris.map(String),
    );
    return await this.#known;
  }
}
