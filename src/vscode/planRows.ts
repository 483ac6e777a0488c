import * as vscode from 'vscode';
import type { ViewRow } from '../trees/viewRow';
import { asLabel } from './labels';
import type { Plans } from './plans';
import { t } from './words';

/** The row of a plan: one object for the lifetime of the plan, so that a change of the plan refreshes only this row. */
export class PlanRow<Row extends ViewRow = ViewRow> {
  #node: Row | undefined;
  #isStale = false;

  /** `make` returns undefined if the plan is gone. */
  constructor(
    readonly uri: string,
    private readonly make: () => Row | undefined,
  ) {}

  /** Its content, created on demand: a hidden view costs nothing. */
  get node(): Row {
    if (this.#isStale || !this.#node) this.#node = this.make() ?? this.#node;
    this.#isStale = false;
    return this.#node!;
  }

  /** Lets commands of its menu skip questions. */
  get given(): Readonly<Record<string, string>> {
    return { uri: this.uri };
  }

  /** The plan has changed. */
  forget(): void {
    this.#isStale = true;
  }
}

/** Up to this many plans are shown expanded; more would be unreadable. */
const mostOpen = 5;

/** The plans' rows of a view. */
export class PlanRows<Row extends ViewRow> {
  readonly #rows = new Map<string, PlanRow<Row>>();

  constructor(
    private readonly plans: Plans,
    private readonly make: (uri: string) => Row | undefined,
  ) {}

  /** The row of each plan, in order. */
  all(): PlanRow<Row>[] {
    return this.plans.service.plans().flatMap(({ uri }) => this.of(uri) ?? []);
  }

  /** The row of a plan; undefined if it isn't a plan. */
  of(uri: string): PlanRow<Row> | undefined {
    const known = this.#rows.get(uri);
    if (known || !this.plans.service.hasPlan(uri)) return known;
    const row = new PlanRow(uri, () => this.make(uri));
    this.#rows.set(uri, row);
    return row;
  }

  /** The rows of changed plans, to be refreshed under their existing ids. Undefined if plans were added or removed. */
  refresh(uris: readonly string[]): PlanRow<Row>[] | undefined {
    const changed: PlanRow<Row>[] = [];
    let isOtherList = false;
    for (const uri of uris) {
      const row = this.#rows.get(uri);
      const isPlan = this.plans.service.hasPlan(uri);
      row?.forget();
      if (row && isPlan) changed.push(row);
      else if (row || isPlan) {
        this.#rows.delete(uri);
        isOtherList = true;
      }
    }
    return isOtherList ? undefined : changed;
  }

  /** The initial state of a row: a few plans are expanded. */
  stateOf({ kind, hasChildren }: ViewRow): vscode.TreeItemCollapsibleState {
    if (!hasChildren) return vscode.TreeItemCollapsibleState.None;
    return kind === 'plan' && this.#rows.size <= mostOpen
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.Collapsed;
  }
}

/** A row as a tree item; `spoken` is what a screen reader says between its label and its description. */
export function treeItemOf(
  row: ViewRow,
  state: vscode.TreeItemCollapsibleState,
  icon: vscode.ThemeIcon | undefined,
  spoken: readonly (string | undefined)[],
): vscode.TreeItem {
  const item = new vscode.TreeItem(asLabel(row.label), state);
  item.id = row.id;
  item.description = row.description && asLabel(row.description);
  item.iconPath = icon;
  item.contextValue = row.kind;
  item.accessibilityInformation = { label: [row.label, ...spoken, row.description].filter(Boolean).join(', ') };
  if (row.place) item.command = { command: 'baton.reveal', title: t`Go to Line`, arguments: [row.place] };
  return item;
}

/** Resolves the tooltip of a row on hover. */
export function withTooltip(item: vscode.TreeItem, { tooltip }: ViewRow): vscode.TreeItem {
  const markdown = tooltip?.() ?? '';
  if (markdown !== '') item.tooltip = new vscode.MarkdownString(markdown);
  return item;
}
