import type { Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';

const label = /\[((?:[^[\]\\]|\\[^])+)\]/g;

/** The label of a definition or of a link to one, as labels are compared. */
export function identifierOf(text: string): string {
  return normalizeIdentifier(text).toLowerCase();
}

/** The identifiers of the definitions in a tree. */
export function definitionsIn(node: Nodes, found: string[] = []): readonly string[] {
  if (node.type === 'definition') found.push(node.identifier);
  if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}

/** The identifiers that a text may refer to: whatever stands in brackets. */
export function labelsIn(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const [, found] of text.matchAll(label)) labels.add(identifierOf(found!));
  return labels;
}
