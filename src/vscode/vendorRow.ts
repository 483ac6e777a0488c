import { nameOf } from '../plan/entity';
import type { TreeNode } from '../trees/vendors/treeNode';

/** A row of the Vendors view: one object as long as the row exists, so that a change refreshes only this row. */
export interface Row {
  node: TreeNode;
}

/** Whether a command's argument is a row of the view. */
export function isRow(given: object): given is Row {
  return 'node' in given;
}

/** The plan of a row: for a vendor's file it may be another document. */
export function planOf({ node }: Row): string | undefined {
  return node.subject?.snapshot.uri;
}

/** The subject of a row, as its plan names it. */
export function nameIn({ node }: Row): string | undefined {
  return node.subject && nameOf(node.subject.entity);
}

/** The vendors among rows, each once, with their plans. */
export function vendorsIn(rows: readonly Row[]): { readonly uri: string; readonly name: string }[] {
  const found = new Map<string, { readonly uri: string; readonly name: string }>();
  for (const { node } of rows) {
    const { subject } = node;
    if (node.kind !== 'vendor' || !subject) continue;
    const vendor = { uri: subject.snapshot.uri, name: subject.entity.name.text };
    found.set(JSON.stringify(vendor), vendor);
  }
  return [...found.values()];
}
