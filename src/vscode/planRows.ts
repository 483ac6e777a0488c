import * as vscode from 'vscode';
import type { ViewRow } from '../trees/viewRow';
import { asLabel } from './plainText';
import type { Plans } from './plans';
import { t } from './words';

/** The row of a plan: one object as long as the plan is there, so that a change of the plan refreshes it alone. */
export class PlanRow<Row extends ViewRow = ViewRow> {
  #node: Row | undefined;
  #isStale = false;

  /** `make` gives undefined where the plan is gone. */
  constructor(
    readonly uri: string,
    private readonly make: () => Row | undefined,
  ) {}

  /** What it shows, made when somebody asks: a view that nobody looks at costs nothing. */
  get node(): Row {
    if (this.#isStale || !this.#node) this.#node = this.make() ?? this.#node;
    this.#isStale = false;
    return this.#node!;
  }

  /** What a command of its menu need not ask. */
  get given(): Readonly<Record<string, string>> {
    return { uri: this.uri };
  }

  /** The plan has changed. */
  forget(): void {
    this.#isStale = true;
  }
}

/** Up to this many plans are shown open; more would bury each other. */
const mostOpen = 5;

/** The plans' rows of a view. */
export class PlanRows<Row extends ViewRow> {
  readonly #rows = new Map<string, PlanRow<Row>>();

  constructor(
    private readonly plans: Plans,
    private readonly make: (uri: string) => Row | undefined,
  ) {}

  /** The row of each plan, in their order. */
  all(): PlanRow<Row>[] {
    return this.plans.service.plans().flatMap(({ uri }) => this.of(uri) ?? []);
  }

  /** The row of a plan; undefined for what is no plan. */
  of(uri: string): PlanRow<Row> | undefined {
    const known = this.#rows.get(uri);
    if (known || !this.plans.service.hasPlan(uri)) return known;
    const row = new PlanRow(uri, () => this.make(uri));
    this.#rows.set(uri, row);
    return row;
  }

  /** The rows of changed plans, to be made anew under the ids they had. Undefined where plans have come or gone. */
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

  /** How a row stands at first: few plans are open. */
  stateOf({ kind, hasChildren }: ViewRow): vscode.TreeItemCollapsibleState {
    if (!hasChildren) return vscode.TreeItemCollapsibleState.None;
    return kind === 'plan' && this.#rows.size <= mostOpen
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.Collapsed;
  }
}

/** A row as the editor draws it; `spoken` is what a screen reader says between its label and its description. */
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

/** Gives a row its tooltip once somebody rests on it. */
export function withTooltip(item: vscode.TreeItem, { tooltip }: ViewRow): vscode.TreeItem {
  const markdown = tooltip?.() ?? '';
  if (markdown !== '') item.tooltip = new vscode.MarkdownString(markdown);
  return item;
}
