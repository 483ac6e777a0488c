import * as vscode from 'vscode';
import type { Direction, State, TreeNode } from '../features/vendorTree';
import { vendorAt } from '../features/vendorTree';
import { saying } from '../text/message';
import type { Plans } from './plans';
import { offsetIn, rangesOf } from './positions';
import { t, words } from './words';

/** The row of a plan: one object as long as the plan is there, so that a change of the plan refreshes it alone. */
interface PlanRow {
  readonly uri: string;
  node: TreeNode;
}

export type Row = PlanRow | TreeNode;

/** Up to this many plans are shown open; more would bury each other. */
const mostOpen = 5;

/** The Vendors view: who waits for whom, in the direction that was chosen last. */
export class VendorsView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Row | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<Row>;
  readonly #disposables: vscode.Disposable[];
  /** By address. */
  readonly #plans = new Map<string, PlanRow>();
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
      vscode.commands.registerCommand('baton.reveal', (node: TreeNode) => this.#goTo(node)),
      vscode.window.onDidChangeTextEditorSelection((event) => void this.#follow(event.textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => void this.#follow(editor)),
      this.#view.onDidChangeVisibility(() => void this.#follow(vscode.window.activeTextEditor)),
    ];
    void this.#tellContext();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** What is selected in the view. */
  get selection(): readonly Row[] {
    return this.#view.selection;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return [...nodeOf(row).children()];
    await this.plans.ready;
    return this.plans.service.plans().map(({ uri }) => this.#rowOf(uri)!);
  }

  getParent(row: Row): Row | undefined {
    const parent = nodeOf(row).parent;
    return parent?.kind === 'plan' ? this.#rowOf(parent.uri) : parent;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const node = nodeOf(row);
    const item = new vscode.TreeItem(node.label, this.#stateOf(node));
    item.id = `${this.#direction} ${node.id}`;
    item.description = node.description;
    item.iconPath = iconOf(node);
    item.contextValue = node.kind;
    item.accessibilityInformation = {
      label: [node.label, words(saying(node.kind)), stateWords[node.state](), node.description]
        .filter(Boolean)
        .join(', '),
    };
    item.command = { command: 'baton.reveal', title: t`Go to the line`, arguments: [node] };
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    item.tooltip = new vscode.MarkdownString(nodeOf(row).tooltip());
    return item;
  }

  /** The row of a plan, made when it is first asked for; undefined for what is no plan. */
  #rowOf(uri: string): PlanRow | undefined {
    const row = this.#plans.get(uri);
    if (row) return row;
    const node = this.#nodeOf(uri);
    if (!node) return undefined;
    const made = { uri, node };
    this.#plans.set(uri, made);
    return made;
  }

  #nodeOf(uri: string): TreeNode | undefined {
    const known = this.plans.service.workspace.get(uri);
    if (known?.plan.kind !== 'plan') return undefined;
    return this.plans.service.vendorTree(known, this.#direction, this.plans.findings(uri));
  }

  #stateOf({ kind, hasChildren }: TreeNode): vscode.TreeItemCollapsibleState {
    if (!hasChildren) return vscode.TreeItemCollapsibleState.None;
    return kind === 'plan' && this.#plans.size <= mostOpen
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.Collapsed;
  }

  /** Makes the rows of changed plans anew, under the ids they had, so that what is open stays open. Others are kept. */
  #refresh(uris: readonly string[]): void {
    let isOtherList = false;
    for (const uri of uris) {
      const row = this.#plans.get(uri);
      const node = this.#nodeOf(uri);
      if (row && node) {
        row.node = node;
        this.#changed.fire(row);
      } else if (row || node) {
        this.#plans.delete(uri);
        isOtherList = true;
      }
    }
    if (isOtherList) this.#changed.fire(undefined);
  }

  async #turn(direction: Direction): Promise<void> {
    this.#direction = direction;
    this.#plans.clear();
    this.#changed.fire(undefined);
    await this.memory.update('vendors.direction', direction);
    await this.#tellContext();
  }

  async #tellContext(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'baton.vendors.direction', this.#direction);
    this.#view.description = this.#direction === 'waits for' ? t`what each waits for` : t`who waits for each`;
  }

  /** Selects the vendor that the cursor is in, without taking the focus. */
  async #follow(editor: vscode.TextEditor | undefined): Promise<void> {
    if (!editor || !this.#view.visible || !vscode.workspace.getConfiguration('baton').get('vendors.followCursor', true))
      return;
    const uri = editor.document.uri.toString();
    const known = this.plans.service.workspace.get(uri);
    const text = editor.document.getText();
    if (known?.plan.document.text !== text) return;
    const vendor = vendorAt(known, offsetIn(text, editor.selection.active));
    const root = vendor && this.#rowOf(uri)?.node;
    const node = root?.children().find(({ range }) => range.start === vendor!.name.range.start);
    if (!node || this.#view.selection.some((row) => nodeOf(row).id === node.id)) return;
    await this.#view.reveal(node, { select: true, focus: false });
  }

  async #goTo({ uri, range }: TreeNode): Promise<void> {
    const text = this.plans.service.workspace.get(uri)?.plan.document.text ?? '';
    const selection = rangesOf(text)({ start: range.start, end: range.start });
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri), { selection });
  }
}

/** What a row shows. */
export function nodeOf(row: Row): TreeNode {
  return 'node' in row ? row.node : row;
}

const stateWords: Readonly<Record<State, () => string>> = {
  error: () => t`has an error`,
  warning: () => t`has a warning`,
  overdue: () => t`overdue`,
  done: () => words(saying('done')),
  'in progress': () => words(saying('in progress')),
  open: () => '',
};

function iconOf({ state, kind, isCircle }: TreeNode): vscode.ThemeIcon {
  if (isCircle) return new vscode.ThemeIcon('sync', new vscode.ThemeColor('list.errorForeground'));
  if (state === 'error') return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  if (state === 'warning') return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  if (state === 'overdue') return new vscode.ThemeIcon('watch', new vscode.ThemeColor('list.warningForeground'));
  if (state === 'done') return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
  if (state === 'in progress') return new vscode.ThemeIcon('play-circle');
  const icons = { plan: 'notebook', vendor: 'organization', deliverable: 'package', milestone: 'milestone' };
  return new vscode.ThemeIcon(icons[kind]);
}
