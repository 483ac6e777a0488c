import * as vscode from 'vscode';
import type { Direction, State, TreeNode } from '../features/vendorTree';
import { vendorTree } from '../features/vendorTree';
import type { Plans } from './plans';
import { offsetIn, rangesOf } from './positions';
import { today } from './settings';

/** The Vendors view: who waits for whom, in the direction that was chosen last. */
export class VendorsView implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<TreeNode | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #disposables: vscode.Disposable[];
  /** The row of each plan, by address; made anew when the plan changes. */
  #roots = new Map<string, TreeNode>();
  #direction: Direction;

  constructor(
    private readonly plans: Plans,
    private readonly memory: vscode.Memento,
  ) {
    this.#direction = memory.get<Direction>('vendors.direction', 'waits for');
    this.#view = vscode.window.createTreeView('baton.vendors', { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = [
      this.#changed,
      this.#view,
      plans.onDidChange((uris) => this.#refresh(uris)),
      vscode.commands.registerCommand('baton.showWaitsFor', () => this.#turn('waits for')),
      vscode.commands.registerCommand('baton.showNeededBy', () => this.#turn('needed by')),
      vscode.window.onDidChangeTextEditorSelection((event) => void this.#follow(event.textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => void this.#follow(editor)),
      this.#view.onDidChangeVisibility(() => void this.#follow(vscode.window.activeTextEditor)),
    ];
    void this.#tellContext();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  getChildren(node?: TreeNode): readonly TreeNode[] & TreeNode[] {
    return [...(node ? node.children() : this.#plans())];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const closed =
      node.kind === 'plan' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
    const item = new vscode.TreeItem(node.label, node.hasChildren ? closed : vscode.TreeItemCollapsibleState.None);
    item.id = `${this.#direction} ${node.id}`;
    item.description = node.description;
    item.iconPath = iconOf(node);
    item.contextValue = node.kind;
    item.accessibilityInformation = {
      label: [node.label, node.kind, words[node.state], node.description].filter(Boolean).join(', '),
    };
    item.command = { command: 'vscode.open', title: 'Go to the line', arguments: this.#place(node) };
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    item.tooltip = new vscode.MarkdownString(node.tooltip());
    return item;
  }

  #plans(): TreeNode[] {
    const roots = new Map<string, TreeNode>();
    for (const known of this.plans.service.plans()) {
      const source = { known, findings: this.plans.findings(known.uri), today: today(), direction: this.#direction };
      roots.set(known.uri, this.#roots.get(known.uri) ?? vendorTree(source));
    }
    this.#roots = roots;
    return [...roots.values()];
  }

  /** Makes the rows of changed plans anew, under the ids they had, so that what is open stays open. Others are kept. */
  #refresh(uris: readonly string[]): void {
    const isShown = (uri: string): boolean => this.plans.service.workspace.get(uri)?.plan.kind === 'plan';
    if (!uris.some((uri) => this.#roots.has(uri) || isShown(uri))) return;
    for (const uri of uris) this.#roots.delete(uri);
    this.#changed.fire(undefined);
  }

  async #turn(direction: Direction): Promise<void> {
    this.#direction = direction;
    this.#roots.clear();
    this.#changed.fire(undefined);
    await this.memory.update('vendors.direction', direction);
    await this.#tellContext();
  }

  async #tellContext(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'baton.vendors.direction', this.#direction);
    this.#view.description = this.#direction === 'waits for' ? 'what each waits for' : 'who waits for each';
  }

  /** Selects the vendor that the cursor is in, without taking the focus. */
  async #follow(editor: vscode.TextEditor | undefined): Promise<void> {
    if (!editor || !this.#view.visible || !vscode.workspace.getConfiguration('baton').get('vendors.followCursor', true))
      return;
    const root = this.#roots.get(editor.document.uri.toString());
    const known = this.plans.service.workspace.get(editor.document.uri.toString());
    if (!root || !known) return;
    const offset = offsetIn(editor.document.getText(), editor.selection.active);
    const vendor = known.plan.vendors.find(({ mentions, range }) =>
      [range, ...(mentions ?? []).map((mention) => mention.range)].some(
        ({ start, end }) => start <= offset && offset < end,
      ),
    );
    const node =
      vendor &&
      root.children().find(({ label }) => label === vendor.name.text || label.endsWith(` ${vendor.name.text}`));
    const selected = this.#view.selection[0];
    if (node && selected?.id !== node.id) await this.#view.reveal(node, { select: true, focus: false });
  }

  #place({ uri, range }: TreeNode): [vscode.Uri, vscode.TextDocumentShowOptions] {
    const text = this.plans.service.workspace.get(uri)?.plan.document.text ?? '';
    return [vscode.Uri.parse(uri), { selection: rangesOf(text)({ start: range.start, end: range.start }) }];
  }
}

const words: Readonly<Record<State, string>> = {
  error: 'has an error',
  warning: 'has a warning',
  overdue: 'overdue',
  done: 'done',
  open: '',
};

function iconOf({ state, kind, isCircle }: TreeNode): vscode.ThemeIcon {
  if (isCircle) return new vscode.ThemeIcon('sync', new vscode.ThemeColor('list.errorForeground'));
  if (state === 'error') return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  if (state === 'warning') return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  if (state === 'overdue') return new vscode.ThemeIcon('watch', new vscode.ThemeColor('list.warningForeground'));
  if (state === 'done') return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
  const icons = { plan: 'notebook', vendor: 'organization', deliverable: 'package', milestone: 'milestone' };
  return new vscode.ThemeIcon(icons[kind]);
}
