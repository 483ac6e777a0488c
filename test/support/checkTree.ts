import { strict as assert } from 'node:assert';
import type { Direction, TreeNode } from '../../src/trees/vendors/treeNode';
import { noFilter } from '../../src/trees/vendors/vendorFilter';
import type { VendorFilter } from '../../src/trees/vendors/vendorFilter';
import type { TreeChoice, VendorTree } from '../../src/trees/vendors/vendorTree';
import { vendorTree } from '../../src/trees/vendors/vendorTree';
import { rules } from '../../src/rules/rules';
import { defaultSettings } from '../../src/rules/settings';
import type { OpenService } from './openService';
import { english } from '../../src/text/message';
import type { CheckOptions } from './check';
import { serviceOf } from './check';
import { readFixture } from './fixture';

/** What of a choice differs from the one with which the view begins. */
export type Chosen = Partial<Omit<TreeChoice, 'filter'>> & { readonly filter?: Partial<VendorFilter> };

/** The whole tree of the plans that a service knows. */
export function treeOf(service: OpenService, { filter, ...chosen }: Chosen = {}): VendorTree {
  const choice: TreeChoice = {
    arrangement: 'plan',
    direction: 'waits for',
    filter: { ...noFilter, ...filter },
    ...chosen,
  };
  return vendorTree(service.vendorFacts().all(), choice, english);
}

/** Rows as text, two blanks a step, what stands beside the label in brackets. `deepest` steps are shown below them. */
export function writeRows(rows: readonly TreeNode[], deepest = Infinity): string {
  const lines: string[] = [];
  const walk = (node: TreeNode, depth: number): void => {
    lines.push(`${'  '.repeat(depth)}${node.label}${node.description === '' ? '' : ` [${node.description}]`}`);
    if (depth < deepest) for (const child of node.children()) walk(child, depth + 1);
  };
  for (const node of rows) walk(node, 0);
  return lines.join('\n');
}

/** No rule speaks, so that rows say nothing of findings. */
const quiet: CheckOptions = {
  settings: { ...defaultSettings, rules: Object.fromEntries(rules.map(({ id }) => [id, { severity: 'off' }])) },
};

/** Asserts that the first plan of a fixture has these rows under it, findings left out. */
export function checkTree(fixture: string, direction: Direction, expected: string): void {
  const service = serviceOf(readFixture(fixture), quiet);
  assert.equal(
    writeRows(service.vendorTree(service.workspace.plans()[0]!, direction).children()),
    expected.replace(/^\n|\n\s*$/g, ''),
  );
}

/** Asserts that the plans of a fixture, arranged and filtered so, have these rows down to their vendors. */
export function checkVendors(fixture: string, chosen: Chosen, expected: string, options: CheckOptions = quiet): void {
  const { roots } = treeOf(serviceOf(readFixture(fixture), options), chosen);
  assert.equal(writeRows(roots, 1), expected.replace(/^\n|\n\s*$/g, ''));
}
