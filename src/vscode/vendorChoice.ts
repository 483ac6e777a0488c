import * as vscode from 'vscode';
import type { Arrangement, Direction } from '../trees/vendors/treeNode';
import { arrangements, defaultDirection } from '../trees/vendors/treeNode';
import type { FilterToggle, VendorFilter } from '../trees/vendors/vendorFilter';
import { filterToggles, isFiltering, noFilter, toggleNames } from '../trees/vendors/vendorFilter';
import type { TreeChoice } from '../trees/vendors/vendorTree';
import { pick } from './plainText';
import { t, words } from './words';

/**
 * The grouping, direction and filter of the Vendors view: changed by commands, kept across restarts, exposed to menus.
 */
export class VendorChoice implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #disposables: vscode.Disposable[];
  #choice: TreeChoice;

  constructor(private readonly memory: vscode.Memento) {
    this.#choice = {
      direction: memory.get<Direction>('vendors.direction', defaultDirection),
      arrangement: memory.get<Arrangement>('vendors.arrangement', 'plan'),
      filter: { ...noFilter, ...memory.get<Partial<VendorFilter>>('vendors.filter') },
    };
    const register = vscode.commands.registerCommand;
    // A menu shows the current choice with a second command, whose title has a check mark; both do the same.
    const both = (name: string, run: () => unknown): vscode.Disposable[] => [
      register(name, run),
      register(`${name}.chosen`, run),
    ];
    this.#disposables = [
      this.#changed,
      register('baton.showWaitsFor', () => this.#take({ direction: 'waits for' })),
      register('baton.showNeededBy', () => this.#take({ direction: 'needed by' })),
      register('baton.arrangeVendors', () => this.#askArrangement()),
      ...arrangements.flatMap((arrangement) =>
        both(`baton.vendors.by.${arrangement}`, () => this.#take({ arrangement })),
      ),
      ...both('baton.filterVendors', () => this.#askFilter()),
      register('baton.clearVendorFilter', () => this.#take({ filter: noFilter })),
      ...filterToggles.flatMap((toggle) => both(`baton.vendors.only.${toggle}`, () => this.#turn(toggle))),
    ];
    this.#tellContext();
  }

  get value(): TreeChoice {
    return this.#choice;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #take(chosen: Partial<TreeChoice>): void {
    this.#choice = { ...this.#choice, ...chosen };
    this.#tellContext();
    this.#changed.fire();
    for (const [key, value] of Object.entries(chosen)) void this.memory.update(`vendors.${key}`, value);
  }

  #turn(toggle: FilterToggle): void {
    const { filter } = this.#choice;
    this.#take({ filter: { ...filter, [toggle]: !filter[toggle] } });
  }

  #tellContext(): void {
    const { direction, arrangement, filter } = this.#choice;
    const tell = (key: string, value: unknown): void =>
      void vscode.commands.executeCommand('setContext', `baton.vendors.${key}`, value);
    tell('direction', direction);
    tell('arrangement', arrangement);
    tell('isFiltered', isFiltering(filter));
    for (const toggle of filterToggles) tell(toggle, filter[toggle]);
  }

  async #askArrangement(): Promise<void> {
    const labels = { plan: t`By plan`, owner: t`By owner`, outcome: t`By outcome`, state: t`By status` };
    const items = arrangements.map((arrangement) => {
      const isChosen = arrangement === this.#choice.arrangement;
      return {
        label: labels[arrangement],
        iconPath: new vscode.ThemeIcon(isChosen ? 'check' : 'blank'),
        description: isChosen ? t`current` : undefined,
        arrangement,
      };
    });
    const chosen = await pick(items, { placeHolder: t`Select how to group vendors` });
    if (chosen) this.#take({ arrangement: chosen.arrangement });
  }

  /** The tree is updated while the user types and toggles; Enter keeps the filter, Escape restores the previous one. */
  #askFilter(): void {
    const before = this.#choice.filter;
    const box = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly toggle: FilterToggle }>();
    box.title = t`Filter vendors`;
    box.placeholder = t`Type part of a name, scope, owner, contact, outcome, deliverable, or plan`;
    box.canSelectMany = true;
    box.ignoreFocusOut = true;
    box.items = filterToggles.map((toggle) => ({ label: words(toggleNames[toggle]), alwaysShow: true, toggle }));
    box.selectedItems = box.items.filter(({ toggle }) => before[toggle]);
    box.value = before.text;
    let isKept = false;
    const follow = (): void => {
      const filter: VendorFilter = { ...noFilter, text: box.value };
      const on = Object.fromEntries(box.selectedItems.map(({ toggle }) => [toggle, true]));
      this.#take({ filter: { ...filter, ...on } });
    };
    box.onDidChangeValue(follow);
    box.onDidChangeSelection(follow);
    box.onDidAccept(() => {
      isKept = true;
      follow();
      box.hide();
    });
    box.onDidHide(() => {
      if (!isKept) this.#take({ filter: before });
      box.dispose();
    });
    box.show();
  }
}
