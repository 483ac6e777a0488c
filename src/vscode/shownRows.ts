import { changedRows } from '../trees/vendors/changedRows';
import type { TreeNode } from '../trees/vendors/treeNode';
import type { Row } from './vendorRow';

/** The rows that the editor has requested: each is one object as long as it exists, whatever it shows. */
export class ShownRows {
  /** By id. */
  readonly #rows = new Map<string, Row>();
  /** The ids of those whose children were requested. */
  readonly #open = new Set<string>();

  of(node: TreeNode): Row {
    const row = this.#rows.get(node.id);
    if (row) {
      row.node = node;
      return row;
    }
    const made = { node };
    this.#rows.set(node.id, made);
    return made;
  }

  childrenOf({ node }: Row): Row[] {
    this.#open.add(node.id);
    return node.children().map((child) => this.of(child));
  }

  clear(): void {
    this.#rows.clear();
    this.#open.clear();
  }

  /** Updates the rows, and returns those that look different; undefined if everything has to be requested again. */
  update(before: readonly TreeNode[], after: readonly TreeNode[]): Row[] | undefined {
    const { isOtherList, changed, same } = changedRows(before, after, (id) => this.#open.has(id));
    if (isOtherList) {
      this.clear();
      return undefined;
    }
    for (const node of same) this.of(node);
    return changed.map((node) => this.of(node));
  }
}
