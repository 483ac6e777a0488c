import * as vscode from 'vscode';
import type { OutcomeRow, OutcomeState } from '../trees/outcomes/outcomeRow';
import { asMessage } from '../text/message';
import { CalmTree } from './calmTree';
import type { PlanRow } from './planRows';
import { PlanRows, treeItemOf, withTooltip } from './planRows';
import type { Plans } from './plans';
import { words } from './words';

export type OutcomeElement = PlanRow<OutcomeRow> | OutcomeRow;

/** The Outcomes view: the outcomes of each plan, who works toward them, their funding, and their risks. */
export class OutcomesView implements vscode.TreeDataProvider<OutcomeElement>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<OutcomeElement | OutcomeElement[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #tree = new CalmTree<OutcomeElement>(
    (rows) => this.#changed.fire(rows),
    (error) => this.plans.faults.report(undefined, error),
  );
  readonly #rows: PlanRows<OutcomeRow>;
  readonly #disposables: vscode.Disposable[];
  /** With a single plan, its outcomes are at the top. */
  #isOnlyPlan = false;

  constructor(private readonly plans: Plans) {
    this.#rows = new PlanRows(plans, (uri) => plans.service.views.outcomeTree(uri, plans.findings(uri)));
    this.#disposables = [
      this.#changed,
      this.#tree,
      vscode.window.createTreeView('baton.outcomes', { treeDataProvider: this, showCollapseAll: true }),
      plans.onDidChange((uris) => {
        const rows = this.#rows.refresh(
          plans.faults.attempt(undefined, () => plans.service.connected(uris), [...uris]),
        );
        if (rows?.length !== 0) this.#tree.change(this.#isOnlyPlan ? undefined : rows);
      }),
    ];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async getChildren(element?: OutcomeElement): Promise<OutcomeElement[]> {
    return await this.#tree.answer(!element, async () => this.#childrenOf(element));
  }

  async #childrenOf(element?: OutcomeElement): Promise<OutcomeElement[]> {
    if (element) return [...rowOf(element).children()];
    await this.plans.ready;
    const rows = this.#rows.all();
    this.#isOnlyPlan = rows.length === 1;
    return this.#isOnlyPlan ? rows.flatMap(({ node }) => node.children()) : rows;
  }

  getParent(element: OutcomeElement): OutcomeElement | undefined {
    const { parent } = rowOf(element);
    if (parent?.kind !== 'plan') return parent;
    return this.#isOnlyPlan ? undefined : this.#rows.of(parent.id);
  }

  getTreeItem(element: OutcomeElement): vscode.TreeItem {
    const row = rowOf(element);
    const kind = spokenKinds.has(row.kind) ? words(asMessage(row.kind)) : undefined;
    return treeItemOf(row, this.#rows.stateOf(row), iconOf(row), [kind, row.iconLabel]);
  }

  resolveTreeItem(item: vscode.TreeItem, element: OutcomeElement): vscode.TreeItem {
    return withTooltip(item, rowOf(element));
  }
}

function rowOf(element: OutcomeElement): OutcomeRow {
  return 'node' in element ? element.node : element;
}

/** The kinds that a row's label doesn't show. */
const spokenKinds: ReadonlySet<string> = new Set(['plan', 'outcome', 'vendor', 'deliverable']);

const icons: Readonly<Record<OutcomeRow['kind'], string>> = {
  plan: 'notebook',
  outcome: 'target',
  fact: 'circle-small-filled',
  servers: 'organization',
  vendor: 'organization',
  deliverable: 'package',
  money: 'credit-card',
  payment: 'credit-card',
  dangers: 'warning',
  danger: 'warning',
  idle: 'question',
  nothing: 'circle-slash',
};

const stateIcons: Readonly<Record<OutcomeState, readonly [icon: string, color?: string]>> = {
  overdue: ['watch', 'list.errorForeground'],
  'at risk': ['warning', 'list.warningForeground'],
  unserved: ['circle-slash', 'list.warningForeground'],
  'not measurable': ['question'],
  'on track': ['target'],
  result: ['pass', 'testing.iconPassed'],
};

function iconOf({ kind, state }: OutcomeRow): vscode.ThemeIcon {
  if (kind !== 'outcome' || !state) return new vscode.ThemeIcon(icons[kind]);
  const [icon, color] = stateIcons[state];
  return new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
}
