import { nameOf } from '../plan/entity';
import type { TreeNode } from '../trees/vendors/treeNode';

/** A row of the Vendors view: one object as long as the row is there, so that what changes in it is drawn anew alone. */
export interface Row {
  node: TreeNode;
}

/** Whether what a command was given is a row of the view. */
export function isRow(given: object): given is Row {
  return 'node' in given;
}

/** The plan under which a row stands: that of a vendor's file may be another document. */
export function planOf({ node }: Row): string | undefined {
  return node.subject?.snapshot.uri;
}

/** What a row is about, as its plan names it. */
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
