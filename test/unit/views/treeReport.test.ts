import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { TreeNode } from '../../../src/trees/vendors/treeNode';
import type { OpenService } from '../../support/openService';
import { english } from '../../../src/text/message';
import { treeReport } from '../../../src/views/reports/treeReport';
import { serviceOf } from '../../support/check';
import { runs } from '../../support/effort';

interface Row {
  readonly label: string;
  readonly description: string;
  readonly children: readonly Row[];
  readonly id?: number;
  readonly sameAs?: number;
}

/** A plan of vendors, each with what it waits for and what it hands over. */
function planOf(vendors: readonly { readonly after: string; readonly works?: readonly string[] }[]): OpenService {
  const text = vendors.map(({ after, works = [] }, index) => {
    const lines = [`### Vendor ${index}`, '', '- **Sourcing:** in-house'];
    if (after !== '') lines.push(`- **Depends on:** ${after}`);
    if (works.length > 0) lines.push('', 'Deliverables:', '', ...works.map((work) => `- [ ] ${work}`));
    return lines.join('\n');
  });
  const uri = 'file:///a.md';
  return serviceOf([
    { uri, text: `---\ntype: marketing-plan\n---\n\n## Vendors\n\n${text.join('\n\n')}\n`, marks: [] },
  ]);
}

function reportOf(service: OpenService): {
  lines: readonly string[];
  vendors: readonly Row[];
  further: readonly Row[];
} {
  const { lines, data } = treeReport(service.vendorTree(service.workspace.plans()[0]!, 'waits for'), english);
  const { vendors, further = [] } = data as { vendors: Row[]; further?: Row[] };
  return { lines, vendors, further };
}

/** All rows by their ids. */
function byId(rows: readonly Row[], found = new Map<number, Row>()): Map<number, Row> {
  for (const row of rows) {
    if (row.id !== undefined) found.set(row.id, row);
    byId(row.children, found);
  }
  return found;
}

describe('The tree on paper', () => {
  it('shows once what several vendors depend on', () => {
    const after = (index: number): string => (index > 1 ? `Vendor ${index - 1}, Vendor ${index - 2}` : '');
    const { lines, vendors } = reportOf(planOf(Array.from({ length: 60 }, (_, index) => ({ after: after(index) }))));
    assert.equal(lines.length, 60 + 2 * 58);
    assert.match(lines.at(-1)!, /^ {2}Vendor 57 — .*\(shown above\)$/);
    assert.equal(vendors.length, 60);
    assert.match(lines[2]!, /^Vendor 2 — /);
    assert.match(lines[3]!, /^ {2}Vendor 1 — [^(]*$/, 'what has nothing under it is no more than a line');
  });

  it('reads, where its references are followed, as the tree that repeats everything', () => {
    const vendor = fc.record({
      wholes: fc.array(fc.nat(5), { maxLength: 2 }),
      works: fc.array(fc.array(fc.nat(8), { maxLength: 2 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(vendor, { minLength: 1, maxLength: 6 }), (made) => {
        let count = 0;
        // What is waited for stands further up, so that there are no circles.
        const vendors = made.map(({ wholes, works }, index) => {
          const first = count;
          const lines = works.map((after) => {
            const ids = after.flatMap((one) => (first > 0 ? [`D${(one % first) + 1}`] : []));
            return `D${++count} Work${ids.length > 0 ? ` — after ${ids.join(', ')}` : ''}`;
          });
          const names = index === 0 ? [] : wholes.map((one) => `Vendor ${one % index}`);
          return { after: names.join(', '), works: lines };
        });
        const service = planOf(vendors);
        const { vendors: rows, further } = reportOf(service);
        const known = byId([...rows, ...further]);
        const unfold = (row: Row): unknown => [
          `${row.label} ${row.description}`,
          (row.sameAs === undefined ? row : known.get(row.sameAs)!).children.map(unfold),
        ];
        const whole = (node: TreeNode): unknown => [`${node.label} ${node.description}`, node.children().map(whole)];
        const tree = service.vendorTree(service.workspace.plans()[0]!, 'waits for');
        assert.deepEqual(rows.map(unfold), tree.children().map(whole));
      }),
      runs(400),
    );
  });

  it('shows again what two vendors depend on in another order', () => {
    const { lines } = reportOf(
      planOf([
        { after: '', works: ['D1 Film', 'D2 Cut'] },
        { after: '', works: ['D3 Site — after D1, D2'] },
        { after: '', works: ['D4 Kit — after D2, D1'] },
      ]),
    );
    assert.ok(!lines.some((line) => line.endsWith('(shown above)')));
  });

  it('goes on from the margin where it becomes too deep, and takes no stack for it', () => {
    const vendors = Array.from({ length: 800 }, (_, index) => ({ after: index < 799 ? `Vendor ${index + 1}` : '' }));
    const { lines, vendors: rows, further } = reportOf(planOf(vendors));
    assert.ok(lines.length < 3 * 800, String(lines.length));
    assert.ok(lines.some((line) => line.endsWith('(continues below)') || line.endsWith('(shown above)')));
    const known = byId([...rows, ...further]);
    let at = rows[0]!;
    let steps = 0;
    for (; at.children.length > 0; steps++) {
      const next = at.children[0]!;
      at = next.sameAs === undefined ? next : known.get(next.sameAs)!;
    }
    assert.equal(steps, 799);
    JSON.stringify({ rows, further });
  });

  it('marks cycles, and ends', () => {
    const { lines } = reportOf(planOf([{ after: 'Vendor 1' }, { after: 'Vendor 2' }, { after: 'Vendor 0' }]));
    assert.ok(
      lines.some((line) => line.includes('↺')),
      lines.join('\n'),
    );
    assert.ok(lines.length <= 9);
  });
});
