import * as vscode from 'vscode';
import type { PlanAgenda } from '../trees/agenda/agenda';
import type { AgendaFilter } from '../trees/agenda/agendaFilter';
import { showsIn } from '../trees/agenda/agendaFilter';
import type { AgendaSpan, Placed } from '../trees/agenda/agendaGroups';
import { agendaSpans, bySpan, changedSpans } from '../trees/agenda/agendaGroups';
import type { AgendaItem } from '../trees/agenda/agendaItem';
import { itemRows, spanRow } from '../trees/agenda/agendaRows';
import { joined } from '../trees/viewRow';
import type { DocumentEdits } from '../text/edit';
import { agendaChoices } from './agendaChoices';
import type { AgendaElement, SpanElement } from './agendaElements';
import { drawItem, drawSpan, ItemElement } from './agendaElements';
import { CalmTree } from './calmTree';
import { withTooltip } from './planRows';
import type { Plans } from './plans';
import { t, words } from './words';
import { workspaceEditOf } from './workspaceEdit';

/** The Agenda view: what is overdue, due today, this week, and later, over all plans. Its presence is the reminder. */
export class AgendaView implements vscode.TreeDataProvider<AgendaElement>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<AgendaElement[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<AgendaElement>;
  readonly #disposables: vscode.Disposable[];
  readonly #tree = new CalmTree<AgendaElement>(
    (rows) => this.#changed.fire(rows),
    (error) => this.plans.faults.report(undefined, error),
  );
  readonly #elements = new Map<AgendaSpan, SpanElement>(agendaSpans.map((span) => [span, { span }]));
  #agendas: ReadonlyMap<string, PlanAgenda> = new Map();
  #spans: ReadonlyMap<AgendaSpan, readonly Placed[]> = new Map();
  #today: string;
  #filter: AgendaFilter;

  constructor(
    private readonly plans: Plans,
    private readonly memory: vscode.Memento,
  ) {
    this.#today = plans.service.today;
    this.#filter = memory.get<AgendaFilter>('agenda.filter', {});
    this.#view = vscode.window.createTreeView('baton.agenda', { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = [
      this.#changed,
      this.#tree,
      this.#view,
      plans.onDidChange((uris) => this.#update(uris)),
      ...agendaChoices(
        () => ({ filter: this.#filter, agendas: [...this.#agendas.values()] }),
        (filter) => this.#choose(filter),
      ),
      vscode.commands.registerCommand('baton.markDone', (element: ItemElement) => this.#markDone(element)),
    ];
    void this.#tellContext();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async getChildren(element?: AgendaElement): Promise<AgendaElement[]> {
    return await this.#tree.answer(!element, async () => this.#childrenOf(element));
  }

  async #childrenOf(element?: AgendaElement): Promise<AgendaElement[]> {
    if (!element) {
      await this.plans.ready;
      if (this.#agendas.size === 0) return [];
      return [...this.#elements.values()].filter(({ span }) => span !== 'undated' || this.#countOf(span) > 0);
    }
    if (element instanceof ItemElement) return [];
    const items = this.#spans.get(element.span) ?? [];
    const rows = itemRows(element.span, items, this.#agendas.size > 1, this.#today, words);
    return rows.map((row) => new ItemElement(row, row.plan, () => this.#itemOf(row.plan, row.id)));
  }

  getParent(element: AgendaElement): AgendaElement | undefined {
    if (!(element instanceof ItemElement)) return undefined;
    return [...this.#elements.values()].find(({ span }) =>
      this.#spans.get(span)?.some(({ item }) => item.id === element.row.id),
    );
  }

  getTreeItem(element: AgendaElement): vscode.TreeItem {
    if (element instanceof ItemElement) return drawItem(element, this.#today, this.#doneEdits(element) !== undefined);
    const row = spanRow(element.span, this.#countOf(element.span), this.#agendas.values(), words);
    return drawSpan(element.span, row);
  }

  resolveTreeItem(drawn: vscode.TreeItem, element: AgendaElement): vscode.TreeItem {
    if (!(element instanceof ItemElement))
      return withTooltip(drawn, spanRow(element.span, 0, this.#agendas.values(), words));
    const tooltip = (): string => this.plans.service.views.agendaTooltip(element.plan, element.item) ?? '';
    return withTooltip(drawn, { ...element.row, tooltip });
  }

  #countOf(span: AgendaSpan): number {
    return this.#spans.get(span)?.length ?? 0;
  }

  #itemOf(plan: string, id: string): AgendaItem | undefined {
    return this.#agendas.get(plan)?.items.find((item) => item.id === id);
  }

  /** Recomputes the changed plans, and refreshes the spans that look different. */
  #update(uris: readonly string[]): void {
    const { service } = this.plans;
    const isOtherDay = this.#today !== service.today;
    this.#today = service.today;
    const agendas = new Map(this.#agendas);
    const changed = new Set<AgendaSpan>();
    // Includes the plans they depend on, or did before.
    const before = uris.flatMap((uri) => this.#agendas.get(uri)?.connected ?? []);
    const named = [...uris, ...before];
    for (const uri of this.plans.faults.attempt(undefined, () => service.connected(named), named)) {
      const after = this.plans.faults.attempt(uri, () => service.views.agenda(uri), undefined);
      for (const span of changedSpans(agendas.get(uri), after, this.#today)) changed.add(span);
      if (after) agendas.set(uri, after);
      else agendas.delete(uri);
    }
    const isOtherList = agendas.size !== this.#agendas.size;
    this.#agendas = isOtherList ? new Map([...agendas].sort(([a], [b]) => (a < b ? -1 : 1))) : agendas;
    if (changed.size === 0 && !isOtherList && !isOtherDay) return;
    this.#show(isOtherList || isOtherDay ? undefined : changed);
  }

  /** Sorts the items into their spans, and refreshes those that are named, or all. */
  #show(changed?: ReadonlySet<AgendaSpan>): void {
    const hadUndated = this.#countOf('undated') > 0;
    this.#spans = bySpan(this.#agendas.values(), this.#today, showsIn(this.#filter));
    const isAll = !changed || hadUndated !== this.#countOf('undated') > 0;
    this.#tree.change(isAll ? undefined : [...changed].map((span) => this.#elements.get(span)!));
    const pressing = this.#countOf('overdue') + this.#countOf('today');
    const tooltip = pressing === 1 ? t`1 item is overdue or due today` : t`${pressing} items are overdue or due today`;
    this.#view.badge = pressing === 0 ? undefined : { value: pressing, tooltip };
    this.#view.description = this.#filterInWords();
    const hidden = this.#countHidden();
    this.#view.message =
      hidden === 0 ? undefined : hidden === 1 ? t`The filter hides 1 more.` : t`The filter hides ${hidden} more.`;
  }

  #countHidden(): number {
    if (this.#filterInWords() === '') return 0;
    return countOf(bySpan(this.#agendas.values(), this.#today)) - countOf(this.#spans);
  }

  async #choose(filter: AgendaFilter): Promise<void> {
    this.#filter = filter;
    this.#show();
    await this.memory.update('agenda.filter', filter);
    await this.#tellContext();
  }

  /** The view's filter, as shown next to its name. */
  #filterInWords(): string {
    const { person, hidden = [], plan } = this.#filter;
    const title = plan === undefined ? undefined : (this.#agendas.get(plan)?.title ?? t`one plan`);
    return joined(person, title, hidden.length === 0 ? undefined : t`some types`);
  }

  async #tellContext(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'baton.agenda.isFiltered', this.#filterInWords() !== '');
  }

  /** The edits that mark an item's subject as done, in its document. */
  #doneEdits({ plan, item }: ItemElement): DocumentEdits | undefined {
    return this.plans.service.commands.markDone(plan, item);
  }

  async #markDone(element: ItemElement): Promise<void> {
    const written = this.#doneEdits(element);
    if (!written) return;
    await vscode.workspace.applyEdit(workspaceEditOf(this.plans, { edits: [written] }));
    await vscode.window.showTextDocument(vscode.Uri.parse(written.uri), { preserveFocus: true });
  }
}

function countOf(spans: ReadonlyMap<AgendaSpan, readonly Placed[]>): number {
  let count = 0;
  for (const { length } of spans.values()) count += length;
  return count;
}
