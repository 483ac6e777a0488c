import * as vscode from 'vscode';
import type { Completion, CompletionKind } from '../editor/completion/completion';
import { needsAsking } from '../editor/completion/matching';
import { selector } from './documents';
import type { PlanInEditor } from './planIn';
import { asIconlessLabel, asLabel } from './plainText';
import { planIn, planOnceOpened } from './planIn';
import type { Plans } from './plans';

/** Characters behind which something may be proposed; quick suggestions are off in Markdown, and prose stays quiet. */
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

/** A proposal whose card is made when somebody looks at it. */
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
    // The order is the field's own, or the likeliest first, and not that of the alphabet.
    this.sortText = String(rank).padStart(4, '0');
    if (goesOn === true) this.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
}

/** Proposes what can be written in a plan. */
export function provideCompletion(plans: Plans): vscode.Disposable {
  const files = new Files();
  const latest = new Latest();
  const provider: vscode.CompletionItemProvider<Item> = {
    async provideCompletionItems(document, position, _, { triggerKind }) {
      const plan = await planOnceOpened(plans, document);
      if (!plan) return undefined;
      const { editor } = plans.service;
      const offset = plan.toOffset(position);
      const isExplicit = triggerKind === vscode.CompletionTriggerKind.Invoke;
      const known = editor.completesFiles(plan.uri, offset) ? await files.all() : [];
      const completions = plan.isCurrent()
        ? editor.completions(plan.uri, offset, { isExplicit, files: known })
        : undefined;
      if (!completions) return undefined;
      latest.take(document, completions);
      // A complete list is narrowed by the editor at each letter. For one that is not it would ask again, and until the
      // answer is there Enter takes what the letters before meant.
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

/** What was proposed last. */
class Latest {
  #uri = '';
  #completions: readonly Completion[] = [];

  take({ uri }: vscode.TextDocument, completions: readonly Completion[]): void {
    this.#uri = uri.toString();
    this.#completions = completions;
  }

  /** The proposals, where they were made for what begins at this offset. */
  at(uri: string, start: number): readonly Completion[] | undefined {
    return uri === this.#uri && this.#completions[0]?.range.start === start ? this.#completions : undefined;
  }
}

/**
 * The editor closes a list in which nothing holds the typed letters any more. Where there is something to propose for them all
 * the same, such as a date that they spell or what was meant if they are a slip, the list is opened again.
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
 * The editor asks for a list only while there is none, and takes the focus to do so. It is made to only while the cursor is where
 * the character left it. Closing the list is answered behind all that was typed until then, which asks for itself.
 */
async function openAgain(document: vscode.TextDocument, position: vscode.Position): Promise<void> {
  const { version } = document;
  await vscode.commands.executeCommand('hideSuggestWidget');
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document || document.version !== version) return;
  if (editor.selection.isEmpty && editor.selection.active.isEqual(position))
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}

/** At most this many files are proposed: a longer list helps nobody. */
const mostFiles = 2000;

/** The files of the workspace, looked up once until one comes or goes. */
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
