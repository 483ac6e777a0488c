import * as vscode from 'vscode';
import type { Plans } from './plans';
import type { Row } from './vendorRow';
import { removeAll, makeDependent } from './vendorDependencies';

const rowsOfTree = 'application/vnd.code.tree.baton.vendors';

/**
 * Dropping a row on another adds a dependency on it. A row under another has a dependency with it: dropping it on a
 * plan, a group or the empty space removes that.
 */
export class VendorDrag implements vscode.TreeDragAndDropController<Row> {
  readonly dragMimeTypes = [rowsOfTree];
  readonly dropMimeTypes = [rowsOfTree];

  constructor(private readonly plans: Plans) {}

  handleDrag(rows: readonly Row[], data: vscode.DataTransfer): void {
    data.set(rowsOfTree, new vscode.DataTransferItem(rows));
  }

  async handleDrop(target: Row | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged = data.get(rowsOfTree)?.value as unknown;
    const rows = Array.isArray(dragged) ? (dragged as Row[]).filter((row) => row !== target) : [];
    const { kind, subject } = target?.node ?? {};
    const isContainer = kind === undefined || kind === 'plan' || kind === 'group';
    if (isContainer) {
      await removeAll(
        this.plans,
        rows.flatMap(({ node }) => node.dependencies),
      );
    } else if (subject) {
      const waiting = rows.flatMap(({ node }) => (node.kind === 'plan' ? [] : (node.subject ?? [])));
      if (waiting.length > 0) await makeDependent(this.plans, waiting, subject);
    }
  }
}
