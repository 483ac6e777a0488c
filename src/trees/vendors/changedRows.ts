import type { TreeNode } from './treeNode';

/** What of the rows that somebody sees looks otherwise than before. */
export interface ChangedRows {
  /** The rows at the top are others, or in another order: all of them are to be drawn anew. */
  readonly isOtherList: boolean;
  /** To be drawn anew with all that stands under them. */
  readonly changed: readonly TreeNode[];
  /** Those that look the same, as they are now: what they lead to may have moved. */
  readonly same: readonly TreeNode[];
}

/** Compares the rows at the top, and those under rows that `isOpen` says were looked into. */
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
