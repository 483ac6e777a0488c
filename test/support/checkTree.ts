import { strict as assert } from 'node:assert';
import type { Direction, TreeNode } from '../../src/features/vendorTree';
import { serviceOf } from './check';
import { readFixture } from './fixture';

/** Asserts that the first plan of a fixture has these rows under it, two blanks a step. */
export function checkTree(fixture: string, direction: Direction, expected: string): void {
  const service = serviceOf(readFixture(fixture));
  const lines: string[] = [];
  const walk = (node: TreeNode, depth: number): void => {
    lines.push(`${'  '.repeat(depth)}${node.label}${node.description === '' ? '' : ` [${node.description}]`}`);
    for (const child of node.children()) walk(child, depth + 1);
  };
  for (const node of service.vendorTree(service.plans()[0]!, direction).children()) walk(node, 0);
  assert.equal(lines.join('\n'), expected.replace(/^\n|\n\s*$/g, ''));
}
