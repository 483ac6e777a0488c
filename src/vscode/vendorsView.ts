import * as vscode from 'vscode';
import { filterInWords, isFiltering } from '../trees/vendors/vendorFilter';
import type { VendorTree } from '../trees/vendors/vendorTree';
import type { VendorRows } from '../service/vendorRows';
import { CalmTree } from './calmTree';
import { Expansion } from './expansion';
import type { Plans } from './plans';
import { offsetIn } from './positions';
import { ShownRows } from './shownRows';
import { provideBadges } from './vendorBadges';
import { VendorChoice } from './vendorChoice';
import { VendorDrag } from './vendorDrag';
import { itemOf } from './vendorItem';
import type { Row } from './vendorRow';
import { isRow } from './vendorRow';
import { t, words } from './words';
import { goTo } from './navigation';
import type { Place } from '../text/range';

/**
 * Up to this many top-level rows are shown expanded; more would be unreadable. With a filter, up to this many vendors.
 */
const mostOpen = 5;
const mostOpenVendors = 200;

/** The delay after typing in the filter before the view is updated. */
const pause = 100;

/** The Vendors view: who depends on whom, with the user's grouping, direction and filter. */
export class VendorsView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Row[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<Row>;
  readonly #choice: VendorChoice;
  readonly #expansion: Expansion;
  readonly #source: VendorRows;
  /** Cancels computations when the window closes. */
  readonly #ending = new vscode.CancellationTokenSource();
  readonly #disposables: vscode.Disposable[];
  readonly #shown = new CalmTree<Row>(
    (rows) => this.#changed.fire(rows),
    (error) => this.plans.faults.report(undefined, error),
  );
  readonly #rows = new ShownRows();
  #tree: VendorTree | undefined;
  /** The id of the row where the cursor was last. */
  #followed: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly plans: Plans,
    memory: vscode.Memento,
  ) {
    this.#source = plans.service.views.vendorRows((uri) => plans.findings(uri));
    this.#choice = new VendorChoice(memory);
    this.#expansion = new Expansion(memory);
    this.#view = vscode.window.createTreeView('baton.vendors', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: new VendorDrag(plans),
    });
    this.#disposables = [
      this.#changed,
      this.#shown,
      this.#choice,
      this.#expansion,
      this.#view,
      provideBadges(),
      plans.onDidChange(() => this.#refreshSoon()),
      this.#choice.onDidChange(() => this.#drawAll()),
      this.#view.onDidExpandElement(({ element }) => this.#expansion.set(this.#idOf(element), true)),
      this.#view.onDidCollapseElement(({ element }) => this.#expansion.set(this.#idOf(element), false)),
      vscode.commands.registerCommand('baton.reveal', async (given: Row | Pick<Place, 'uri' | 'range'>) => {
        const place = isRow(given) ? given.node.place : given;
        if (place) await goTo(plans, place);
      }),
      vscode.window.onDidChangeTextEditorSelection(
        ({ textEditor, kind }) => void this.#follow(textEditor, kind !== undefined),
      ),
      vscode.window.onDidChangeActiveTextEditor((editor) => void this.#follow(editor)),
      this.#view.onDidChangeVisibility(() => void this.#follow(vscode.window.activeTextEditor)),
      vscode.workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration('baton.vendors.badges') && this.#drawAll(),
      ),
    ];
    this.#describe();
    this.#refreshSoon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#ending.cancel();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** The selection in the view. */
  get selection(): readonly Row[] {
    return this.#view.selection;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    return await this.#shown.answer(!row, async () => this.#childrenOf(row));
  }

  async #childrenOf(row?: Row): Promise<Row[]> {
    if (row) return this.#rows.childrenOf(row);
    await this.plans.ready;
    await this.#prepare();
    this.#tree ??= this.#makeTree();
    this.#describe();
    return this.#tree.roots.map((node) => this.#rows.of(node));
  }

  getParent({ node }: Row): Row | undefined {
    return node.parent && this.#rows.of(node.parent);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const item = itemOf(row.node, this.#stateOf(row));
    item.id = this.#idOf(row);
    if (row.node.place) item.command = { command: 'baton.reveal', title: t`Go to Line`, arguments: [row] };
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, { node }: Row): vscode.TreeItem {
    item.tooltip = new vscode.MarkdownString(node.tooltip());
    return item;
  }

  /** Rows of another choice are different, even for the same subject, so that each keeps its expansion state. */
  #idOf({ node }: Row): string {
    const { direction, arrangement, filter } = this.#choice.value;
    return `${direction} ${arrangement} ${isFiltering(filter) ? 'filtered ' : ''}${node.id}`;
  }

  #stateOf(row: Row): vscode.TreeItemCollapsibleState {
    const { node } = row;
    if (!node.hasChildren) return vscode.TreeItemCollapsibleState.None;
    const isOpen = this.#expansion.of(this.#idOf(row)) ?? (!node.parent && this.#opensAtFirst());
    return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  }

  /** Filter results are expanded; otherwise the top level is, if it is short. */
  #opensAtFirst(): boolean {
    const { roots, shown } = this.#tree ?? { roots: [], shown: 0 };
    return isFiltering(this.#choice.value.filter) ? shown <= mostOpenVendors : roots.length <= mostOpen;
  }

  /** Computes the source of all rows, with pauses in which others get their turn. */
  async #prepare(): Promise<void> {
    await this.#source.prepare((uri, error) => this.plans.faults.report(uri, error), this.#ending.token);
  }

  #makeTree(): VendorTree {
    return this.#source.tree(this.#choice.value);
  }

  #drawAll(): void {
    this.#tree = undefined;
    this.#followed = undefined;
    this.#rows.clear();
    this.#describe();
    this.#shown.change(undefined);
  }

  #refreshSoon(): void {
    this.#timer ??= setTimeout(
      () => void this.plans.faults.attemptSoon(undefined, async () => this.#refresh(), undefined),
      pause,
    );
  }

  /** The number of vendors that need attention, shown in the activity bar whether or not the view is open. */
  #showBadge(): void {
    const count = this.#source.countTroubled();
    const tooltip =
      count === 1 ? t`1 vendor is overdue or has a warning` : t`${count} vendors are overdue or have a warning`;
    this.#view.badge = count === 0 ? undefined : { value: count, tooltip };
  }

  /** Refreshes what looks different, under its existing ids, so that rows stay expanded. Other rows are kept. */
  async #refresh(): Promise<void> {
    try {
      await this.plans.ready;
      await this.#prepare();
    } finally {
      this.#timer = undefined;
    }
    this.#showBadge();
    if (!this.#tree) return;
    const after = this.#makeTree();
    const changed = this.#rows.update(this.#tree.roots, after.roots);
    this.#tree = after;
    this.#describe();
    if (changed?.length !== 0) this.#shown.change(changed);
    void this.#follow(vscode.window.activeTextEditor);
  }

  /** Shows in the view's header what is shown and what isn't. */
  #describe(): void {
    const { direction, arrangement, filter } = this.#choice.value;
    const turned = direction === 'waits for' ? t`what each depends on` : t`what depends on each`;
    const arranged = { plan: '', owner: t`By owner`, outcome: t`By outcome`, state: t`By status` }[arrangement];
    this.#view.description = [arranged, turned].filter((part) => part !== '').join(', ');
    const tree = this.#tree;
    this.#view.message = tree && isFiltering(filter) ? words(filterInWords(filter, tree.shown, tree.all)) : undefined;
  }

  /**
   * Selects the vendor at the cursor, without taking the focus. A filter may hide it. A collapsed group is expanded for
   * it only if the user moved the cursor there.
   */
  async #follow(editor: vscode.TextEditor | undefined, isMoved = false): Promise<void> {
    const isWanted = vscode.workspace.getConfiguration('baton').get('vendors.followCursor', true);
    if (!editor || !isWanted) return;
    // To reveal a row the editor requests its parents, which must not interfere with its other requests.
    await this.#shown.calmed();
    if (!this.#tree || !this.#view.visible) return;
    const uri = editor.document.uri.toString();
    const text = editor.document.getText();
    if (this.plans.service.textOf(uri) !== text) return;
    const offset = offsetIn(text, editor.selection.active);
    const node = this.#source.rowAt(this.#tree, uri, offset);
    if (!node) this.#followed = undefined;
    if (!node || node.id === this.#followed) return;
    this.#followed = node.id;
    if (!isMoved && this.#expansion.of(this.#idOf({ node: node.parent! })) === false) return;
    if (this.#view.selection.some((row) => row.node.subject?.entity === node.subject?.entity)) return;
    await this.#view.reveal(this.#rows.of(node), { select: true, focus: false });
  }
}
