import * as vscode from 'vscode';
import { complete, wantsFiles } from '../features/completion/complete';
import type { Completion, CompletionKind } from '../features/completion/completion';
import { selector } from './documents';
import type { PlanInEditor } from './planIn';
import { planOnceOpened } from './planIn';
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
    super({ label: completion.label, description: completion.detail }, kinds[completion.kind]);
    const { insert, filter, range, replace = range, goesOn } = completion;
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
  const provider: vscode.CompletionItemProvider<Item> = {
    async provideCompletionItems(document, position, _, { triggerKind }) {
      const plan = await planOnceOpened(plans, document);
      if (!plan) return undefined;
      const { service } = plans;
      const asking = {
        workspace: service.workspace,
        known: plan.known,
        offset: plan.toOffset(position),
        today: service.today,
        words: service.words,
        isExplicit: triggerKind === vscode.CompletionTriggerKind.Invoke,
      };
      const completions = complete({ ...asking, files: wantsFiles(asking) ? await files.all() : [] });
      const items = completions.map((completion, rank) => new Item(completion, plan, rank));
      // Asked again at every letter, what was mistyped can be let through.
      return new vscode.CompletionList(items, true);
    },
    resolveCompletionItem(item) {
      const text = item.completion.documentation?.();
      if (text !== undefined) item.documentation = new vscode.MarkdownString(text);
      return item;
    },
  };
  return vscode.Disposable.from(
    files,
    vscode.languages.registerCompletionItemProvider(selector, provider, ...triggers),
  );
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
