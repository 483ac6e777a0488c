import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { TreeNode } from '../../../src/trees/vendors/treeNode';
import { serviceOf } from '../../support/check';
import { checkTree } from '../../support/checkTree';
import { readFixture } from '../../support/fixture';
import { vendorAt } from '../../../src/editor/mention';

const plan = `
---
type: marketing-plan
---
## Vendors

| Vendor | Owner |
| --- | --- |
| Northlight PR | Priya |
| Framehouse | Jonas |
| Retail team | Omar |

## Deliverables

| ID | Deliverable | Vendor | Due | Depends on | Status |
| --- | --- | --- | --- | --- | --- |
| D1 | Message house | Northlight PR | 2026-10-16 | | done |
| D2 | Film | Framehouse | 2027-01-22 | D1 | |
| D3 | Press kit | Northlight PR | 2027-02-19 | D2, Retail team | |
`;

describe('Vendor tree', () => {
  it('shows what each vendor depends on, down to the deliverable', () => {
    checkTree(
      plan,
      'waits for',
      `
Northlight PR [Priya · D3 Fri 2027-02-19, in 87 days · 2 dependencies · 1 dependent]
  Framehouse [Jonas · D2 Fri 2027-01-22, in 59 days · 1 dependency · 1 dependent]
    D2 Film [Framehouse · Fri 2027-01-22, in 59 days · 1 dependency · 1 dependent]
      D1 Message house [Northlight PR · done · 1 dependent]
  Retail team [Omar · 1 dependent]
Framehouse [Jonas · D2 Fri 2027-01-22, in 59 days · 1 dependency · 1 dependent]
  Northlight PR [Priya · D3 Fri 2027-02-19, in 87 days · 2 dependencies · 1 dependent]
    D1 Message house [Northlight PR · done · 1 dependent]
Retail team [Omar · 1 dependent]
`,
    );
  });

  it('shows who depends on each vendor', () => {
    checkTree(
      plan,
      'needed by',
      `
Northlight PR [Priya · D3 Fri 2027-02-19, in 87 days · 2 dependencies · 1 dependent]
  Framehouse [Jonas · D2 Fri 2027-01-22, in 59 days · 1 dependency · 1 dependent]
    D2 Film [Framehouse · Fri 2027-01-22, in 59 days · 1 dependency · 1 dependent]
      D3 Press kit [Northlight PR · Fri 2027-02-19, in 87 days · 2 dependencies]
Framehouse [Jonas · D2 Fri 2027-01-22, in 59 days · 1 dependency · 1 dependent]
  Northlight PR [Priya · D3 Fri 2027-02-19, in 87 days · 2 dependencies · 1 dependent]
    D3 Press kit [Northlight PR · Fri 2027-02-19, in 87 days · 2 dependencies]
Retail team [Omar · 1 dependent]
  Northlight PR [Priya · D3 Fri 2027-02-19, in 87 days · 2 dependencies · 1 dependent]
    D3 Press kit [Northlight PR · Fri 2027-02-19, in 87 days · 2 dependencies]
`,
    );
  });

  it('cuts cycles where they close', () => {
    checkTree(
      `
---
type: marketing-plan
---
## Vendors

### A

- **Depends on:** B

### B

- **Depends on:** A
`,
      'waits for',
      `
A [1 dependency · 1 dependent]
  B [1 dependency · 1 dependent]
    A ↺ [circular dependency]
B [1 dependency · 1 dependent]
  A [1 dependency · 1 dependent]
    B ↺ [circular dependency]
`,
    );
    checkTree(
      `
---
type: marketing-plan
---
## Vendors

### A

Deliverables:

- D1 Script — after D2

### B

Deliverables:

- D2 Film — after D1
`,
      'waits for',
      `
A [1 dependency · 1 dependent]
  B [1 dependency · 1 dependent]
    D2 Film [B · 1 dependency · 1 dependent]
      D1 Script [A · 1 dependency · 1 dependent]
        D2 Film ↺ [circular dependency]
B [1 dependency · 1 dependent]
  A [1 dependency · 1 dependent]
    D1 Script [A · 1 dependency · 1 dependent]
      D2 Film [B · 1 dependency · 1 dependent]
        D1 Script ↺ [circular dependency]
`,
    );
  });

  it('shows the deliverables of a vendor that has a file of its own, and leads there', () => {
    const files = readFixture(`
//- plan.md
---
type: marketing-plan
---
## Vendors

- [Halyard](halyard.md)

### Copperleaf

Deliverables:

- D4 Ads — after D2
//- halyard.md
---
type: vendor
---
# Halyard

Deliverables:

- D2 Film — 2027-03-12
`);
    const service = serviceOf(files);
    const tree = service.vendorTree(service.workspace.plans()[0]!, 'waits for');
    const copperleaf = tree.children().find(({ label }) => label === 'Copperleaf')!;
    const [film] = copperleaf.children()[0]!.children();
    assert.equal(film!.label, 'D2 Film');
    assert.match(film!.place!.uri, /halyard\.md$/);
  });

  it('keeps its ids while the text above moves', () => {
    const ids = (text: string): string[] => {
      const service = serviceOf(readFixture(text));
      return service
        .vendorTree(service.workspace.plans()[0]!, 'waits for')
        .children()
        .map(({ id }) => id);
    };
    assert.deepEqual(ids(plan), ids(plan.replace('## Vendors', 'A paragraph.\n\n## Vendors')));
  });

  const campaign = readFileSync('test/fixtures/campaign-12-vendors.md', 'utf8');
  const campaignService = serviceOf(readFixture(campaign));

  it('lists the 14 vendors and teams of a campaign', () => {
    const [snapshot] = campaignService.workspace.plans();
    const tree = campaignService.vendorTree(snapshot!, 'waits for');
    assert.equal(tree.description, '14 vendors and teams · 34 problems');
    assert.equal(tree.children().length, 14);
  });

  it('gives every row an id of its own, also where two rows are called the same', () => {
    const copied = plan
      .replace(/(\| D2 \|.*\n)/, '$1$1')
      .replace('| Retail team | Omar |', '| Retail team | Omar |\n| Framehouse | |');
    for (const direction of ['waits for', 'needed by'] as const) {
      const service = serviceOf(readFixture(copied));
      const seen: string[] = [];
      const walk = (node: TreeNode): void => {
        seen.push(node.id);
        for (const child of node.children()) walk(child);
      };
      walk(service.vendorTree(service.workspace.plans()[0]!, direction));
      assert.deepEqual(seen, [...new Set(seen)]);
    }
  });

  it('finds the vendor that the cursor is in', () => {
    const at = (text: string): string | undefined =>
      vendorAt(campaignService.workspace.plans()[0]!, campaign.indexOf(text))?.name.text;
    assert.equal(at('Awareness tracker'), 'Meridian Research');
    assert.equal(at('concept revisions'), 'Atlas & Vane');
    assert.equal(at('Hero film master'), 'Longform Films');
    assert.equal(at('Sable Foods'), 'Meridian Research');
    assert.equal(at('One product'), undefined);
  });

  it('shows what is under way', () => {
    const [snapshot] = campaignService.workspace.plans();
    const meridian = campaignService
      .vendorTree(snapshot!, 'needed by')
      .children()
      .find(({ label }) => label === 'Meridian Research')!;
    const [atlas] = meridian.children();
    assert.equal(atlas!.children()[0]!.state, 'in progress');
  });

  it('makes only the rows that are opened, however many ways lead from vendor to vendor', () => {
    const vendors = Array.from({ length: 28 }, (_, index) => {
      const before = Array.from({ length: index }, (_unused, other) => `Vendor ${other}`).join(', ');
      return `### Vendor ${index}\n\n- **Owner:** Priya\n- **Depends on:** ${before || 'none'}\n\n`;
    });
    const service = serviceOf(readFixture(`---\ntype: marketing-plan\n---\n\n## Vendors\n\n${vendors.join('')}`));
    const root = service.vendorTree(service.workspace.plans()[0]!, 'waits for');
    // All of these ways together are more than a hundred million rows.
    let row: TreeNode = root.children().find(({ label }) => label === 'Vendor 27')!;
    const widths: number[] = [];
    for (; row.children().length > 0; row = row.children().at(-1)!) widths.push(row.children().length);
    assert.deepEqual(
      widths,
      Array.from({ length: 27 }, (_, index) => 27 - index),
    );
  });
});
