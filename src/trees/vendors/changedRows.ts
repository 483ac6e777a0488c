import type { TreeNode } from './treeNode';

/** Which of the visible rows have changed. */
export interface ChangedRows {
  /** The top-level rows are different, or in a different order: everything has to be redrawn. */
  readonly isOtherList: boolean;
  /** Rows to redraw with everything under them. */
  readonly changed: readonly TreeNode[];
  /** Rows that look the same, in their current version: their targets may have moved. */
  readonly same: readonly TreeNode[];
}

/** Compares the top-level rows, and those under rows that were expanded according to `isOpen`. */
export function changedRows(
  before: readonly TreeNode[],
  after: readonly TreeNode[],
  isOpen: (id: string) => boolean,
): ChangedRows {
  const changed: TreeNode[] = [];
  const same: TreeNode[] = [];
  const isSameList = compare(before, after);
  return { isOtherList: !isSameList, changed, same };

  function compare(old: readonly TreeNode[], now: readonly TreeNode[]): boolean {
    if (old.length !== now.length || old.some(({ id }, index) => id !== now[index]!.id)) return false;
    for (const [index, node] of now.entries()) {
      const other = old[index]!;
      if (other === node) continue;
      const isSame = looksSame(other, node) && (!isOpen(node.id) || compare(other.children(), node.children()));
      (isSame ? same : changed).push(node);
    }
    return true;
  }
}

function looksSame(a: TreeNode, b: TreeNode): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.state === b.state &&
    a.findings === b.findings &&
    a.isWaiting === b.isWaiting &&
    a.dependencies.length === b.dependencies.length &&
    a.hasChildren === b.hasChildren
  );
}
