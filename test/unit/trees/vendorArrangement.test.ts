import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { changedRows } from '../../../src/trees/vendors/changedRows';
import type { Arrangement, TreeNode } from '../../../src/trees/vendors/treeNode';
import { arrangements } from '../../../src/trees/vendors/treeNode';
import { noFilter } from '../../../src/trees/vendors/vendorFilter';
import { countTroubled, rowOfVendor, vendorTree } from '../../../src/trees/vendors/vendorTree';
import { openService } from '../../support/openService';
import { english } from '../../../src/text/message';
import { serviceOf, today } from '../../support/check';
import { runs } from '../../support/effort';
import { checkVendors, treeOf, writeRows } from '../../support/checkTree';
import { readFixture } from '../../support/fixture';
import { edited, randomEdit } from '../../support/randomMarkdown';

const plans = `
//- a.plan.md
---
title: Spring
team: Priya Raman, Omar Haddad
---
## Outcomes

- O1 40 demos by 2027-03-31
- O2 9 trials by 2027-03-31

## Vendors

### Northlight PR

- **Owner:** Priya
- **Scope:** press
- **Outcomes:** O1, O2
- **Contact:** Ellen Marsh

Deliverables:

- [ ] D1 Press kit — 2026-11-20
- [ ] D2 Launch note — 2027-01-08 — after D4

### Retail team

- **Sourcing:** in-house
- **Owner:** Omar Haddad and Priya Raman

## Deliverables

| ID | Deliverable | Vendor | Due | Outcomes | Status |
| --- | --- | --- | --- | --- | --- |
| D3 | Shelf | Retail team | 2026-12-01 | O2 | in progress |
| D4 | Film | Framehouse | | | |

## Agencies

| Vendor | Does |
| --- | --- |
| Framehouse | films |

//- b.plan.md
---
title: Autumn
---
## Vendors

### Lumen Video

- **Owner:** Priya Raman

Deliverables:

- [x] D1 Cut — 2026-10-01
`;

describe('The Vendors view', () => {
  it('stands by plan at first', () => {
    checkVendors(
      plans,
      {},
      `
Spring [3 vendors and teams · 1 overdue]
  Northlight PR [Priya · overdue: D1 Fri 2026-11-20, 4 days ago · 1 dependency]
  Retail team [Omar Haddad and Priya Raman · D3 Tue 2026-12-01, in 7 days]
  Framehouse [1 dependent]
Autumn [1 vendor]
  Lumen Video [Priya Raman · done]
`,
    );
  });

  it('stands by owner over all plans, whatever each plan calls them', () => {
    checkVendors(
      plans,
      { arrangement: 'owner' },
      `
No owner [1 vendor]
  Framehouse [Spring · 1 dependent]
Omar Haddad [1 vendor]
  Retail team [D3 Tue 2026-12-01, in 7 days · Spring]
Priya Raman [3 vendors and teams · 1 overdue]
  Northlight PR [overdue: D1 Fri 2026-11-20, 4 days ago · Spring · 1 dependency]
  Retail team [D3 Tue 2026-12-01, in 7 days · Spring]
  Lumen Video [done · Autumn]
`,
    );
  });

  it('stands by outcome, a vendor under each that it serves', () => {
    checkVendors(
      plans,
      { arrangement: 'outcome' },
      `
No outcome [2 vendors and teams]
  Framehouse [1 dependent]
  Lumen Video [Priya Raman · done]
O1 40 demos by 2027-03-31 [Spring · 1 vendor · 1 overdue]
  Northlight PR [Priya · overdue: D1 Fri 2026-11-20, 4 days ago · 1 dependency]
O2 9 trials by 2027-03-31 [Spring · 2 vendors and teams · 1 overdue]
  Northlight PR [Priya · overdue: D1 Fri 2026-11-20, 4 days ago · 1 dependency]
  Retail team [Omar Haddad and Priya Raman · D3 Tue 2026-12-01, in 7 days]
`,
    );
  });

  it('stands by state, the worst first', () => {
    checkVendors(
      plans,
      { arrangement: 'state' },
      `
Overdue [1 vendor]
  Northlight PR [Priya · overdue: D1 Fri 2026-11-20, 4 days ago · Spring · 1 dependency]
In progress [1 vendor]
  Retail team [Omar Haddad and Priya Raman · D3 Tue 2026-12-01, in 7 days · Spring]
Not started [1 vendor]
  Framehouse [Spring · 1 dependent]
Done [1 vendor]
  Lumen Video [Priya Raman · done · Autumn]
`,
    );
  });

  it('says how much later something may be where a plan has a launch', () => {
    checkVendors(
      `---
type: launch-plan
title: Start
launch: 2027-01-15
---
## Vendors

### A

Deliverables:

- [ ] D1 Film — 2027-01-08
`,
      {},
      `
Start [1 vendor]
  A [D1 Fri 2027-01-08, in 45 days · 5 working days of float]
`,
    );
  });

  it('counts the findings about a vendor wherever they stand, each of them once', () => {
    const service = serviceOf(
      readFixture(`
//- plan.md
---
type: marketing-plan
status: active
---
## Vendors

- [Halyard](halyard.md)

### B

- **Owner:** TBD

## Deliverables

| ID | Deliverable | Vendor | Due |
| --- | --- | --- | --- |
| D1 | Film | B | 2026-11-01 |

//- halyard.md
---
type: vendor
title: Halyard
owner: TBD
---
`),
      { rule: undefined },
    );
    const [root] = treeOf(service).roots;
    const [halyard, b] = root!.children();
    const rules = (uri: string): string[] => service.check(uri).map(({ rule }) => rule);
    assert.equal(halyard!.findings, rules('file:///workspace/halyard.md').length);
    assert.ok(halyard!.findings > 0);
    assert.match(b!.description, /overdue: D1 Sun 2026-11-01, 23 days ago · \d+ problems$/);
    assert.ok(rules('file:///workspace/plan.md').includes('deliverable-overdue'));
    assert.match(b!.tooltip(), /problems:\n\n- /);
    assert.equal(countTroubled(service.vendorFacts().all()), 2);
  });

  it('shows what is awaited of another plan, and from there', () => {
    const two = `
//- a.plan.md
---
title: Spring
---
## Vendors

### A

Deliverables:

- [ ] D1 Film — after [D7](b.plan.md#d7)

//- b.plan.md
---
title: Autumn
---
## Vendors

### B

Deliverables:

- [ ] D7 Script
`;
    const rows = (direction: 'waits for' | 'needed by'): string =>
      writeRows(treeOf(serviceOf(readFixture(two)), { direction }).roots.flatMap((root) => root.children())).replace(
        / · \d+ problems?/g,
        '',
      );
    assert.equal(
      rows('waits for'),
      'A [1 dependency]\n  B [Autumn · 1 dependent]\n    D7 Script [B · 1 dependent]\nB [1 dependent]',
    );
    assert.equal(
      rows('needed by'),
      'A [1 dependency]\nB [1 dependent]\n  A [Spring · 1 dependency]\n    D1 Film [A · 1 dependency]',
    );
  });
});

describe('The filter of the Vendors view', () => {
  const shown = (filter: Parameters<typeof treeOf>[1] & object): string[] =>
    treeOf(serviceOf(readFixture(plans)), filter).roots.flatMap((root) => root.children().map(({ label }) => label));
  const found = (text: string): string[] => shown({ filter: { text } });

  it('looks for each word in name, scope, people, outcomes, work and plan', () => {
    assert.deepEqual(found('lumen'), ['Lumen Video']);
    assert.deepEqual(found('PRESS'), ['Northlight PR']);
    assert.deepEqual(found('priya'), ['Northlight PR', 'Retail team', 'Lumen Video']);
    assert.deepEqual(found('ellen'), ['Northlight PR']);
    assert.deepEqual(found('trials'), ['Northlight PR', 'Retail team']);
    assert.deepEqual(found('d4'), ['Framehouse']);
    assert.deepEqual(found('autumn'), ['Lumen Video']);
    assert.deepEqual(found('spring priya'), ['Northlight PR', 'Retail team']);
    assert.deepEqual(found('  '), ['Northlight PR', 'Retail team', 'Framehouse', 'Lumen Video']);
  });

  it('forgives a typo if nothing is written so', () => {
    assert.deepEqual(found('framhouse'), ['Framehouse']);
    assert.deepEqual(found('nortlhight'), ['Northlight PR']);
    assert.deepEqual(found('zzzz'), []);
  });

  it('shows what has findings, what is late or due soon, and who is outside', () => {
    assert.deepEqual(shown({ filter: { dueSoon: true } }), ['Northlight PR', 'Retail team']);
    assert.deepEqual(shown({ filter: { outside: true } }), ['Northlight PR', 'Framehouse', 'Lumen Video']);
    assert.deepEqual(shown({ filter: { outside: true, dueSoon: true } }), ['Northlight PR']);
    assert.deepEqual(shown({ filter: { withFindings: true } }), [
      'Northlight PR',
      'Retail team',
      'Framehouse',
      'Lumen Video',
    ]);
  });

  it('counts in each group what it shows of how many, and leaves empty ones out', () => {
    checkVendors(
      plans,
      { filter: { text: 'press' } },
      `
Spring [1 of 3 vendors and teams · 1 overdue]
  Northlight PR [Priya · overdue: D1 Fri 2026-11-20, 4 days ago · 1 dependency]
`,
    );
    const tree = treeOf(serviceOf(readFixture(plans)), { arrangement: 'outcome', filter: { text: 'northlight' } });
    assert.deepEqual([tree.shown, tree.all], [1, 4]);
    assert.equal(tree.roots.length, 2);
  });
});

function idsOf(roots: readonly TreeNode[], deepest = 4): string[] {
  const ids: string[] = [];
  const walk = (node: TreeNode, depth: number): void => {
    ids.push(node.id);
    if (depth < deepest) for (const child of node.children()) walk(child, depth + 1);
  };
  for (const root of roots) walk(root, 0);
  return ids;
}

const anyChoice = fc.record({
  arrangement: fc.constantFrom<Arrangement>(...arrangements),
  direction: fc.constantFrom('waits for' as const, 'needed by' as const),
});

describe('Every arrangement', () => {
  const campaign = readFileSync('test/fixtures/campaign-12-vendors.md', 'utf8');

  it('gives each row an id of its own, shows every vendor, by plan exactly once, and keeps ids where words move', () => {
    fc.assert(
      fc.property(anyChoice, fc.array(randomEdit, { maxLength: 5 }), (choice, edits) => {
        const text = edits.reduce((before, edit) => edited(before, edit), campaign);
        const service = openService({ today });
        service.setText('file:///w/a.plan.md', text);
        service.setText('file:///w/b.plan.md', campaign);
        const { roots, shown, all } = treeOf(service, choice);
        const ids = idsOf(roots);
        assert.equal(new Set(ids).size, ids.length);
        const vendors = service.workspace.plans().flatMap(({ plan }) => plan.vendors);
        const rows = roots.flatMap((root) => root.children().map(({ subject }) => subject!.entity));
        assert.deepEqual([shown, all], [vendors.length, vendors.length]);
        assert.deepEqual(new Set(rows), new Set(vendors));
        if (choice.arrangement === 'plan' || choice.arrangement === 'state') assert.equal(rows.length, vendors.length);
        for (const vendor of vendors) assert.ok(rowOfVendor({ roots, shown, all }, vendor));
        service.setText('file:///w/a.plan.md', `${text}\n\nWords at the end.\n`);
        const moved = text.startsWith('---') ? text.replace(/\n---\n/, '\n---\n\nA paragraph.\n\n') : text;
        if (service.setText('file:///w/a.plan.md', moved) && edits.length === 0)
          assert.deepEqual(idsOf(treeOf(service, choice).roots), ids);
      }),
      runs(25),
    );
  });

  it('makes after any edit the rows that a fresh window would', () => {
    fc.assert(
      fc.property(anyChoice, fc.array(randomEdit, { minLength: 1, maxLength: 4 }), (choice, edits) => {
        const service = openService({ today });
        service.setText('file:///w/a.plan.md', campaign);
        const kept = new Map<string, { text: string; found: ReturnType<typeof service.check> }>();
        const facts = service.vendorFacts((uri) => {
          const text = service.workspace.get(uri)!.plan.document.text;
          const before = kept.get(uri);
          if (before?.text === text) return before.found;
          const found = service.check(uri);
          kept.set(uri, { text, found });
          return found;
        });
        const filter = noFilter;
        let text = campaign;
        let rows = vendorTree(facts.all(), { ...choice, filter }, english).roots;
        let drawn = writeRows(rows, 2);
        for (const edit of edits) {
          text = edited(text, edit);
          service.setText('file:///w/a.plan.md', text);
          const after = vendorTree(facts.all(), { ...choice, filter }, english).roots;
          const { isOtherList, changed } = changedRows(rows, after, () => true);
          rows = after;
          const now = writeRows(rows, 2);
          if (now !== drawn) assert.ok(isOtherList || changed.length > 0);
          drawn = now;
        }
        const fresh = openService({ today });
        fresh.setText('file:///w/a.plan.md', text);
        assert.equal(drawn, writeRows(treeOf(fresh, choice).roots, 2));
      }),
      runs(20),
    );
  });

  it('draws anew only what looks otherwise', () => {
    const service = openService({ today });
    service.setText('file:///w/a.plan.md', campaign);
    const before = treeOf(service).roots;
    const [root] = before;
    for (const child of root!.children()) child.children();
    const same = (text: string): ReturnType<typeof changedRows> => {
      service.setText('file:///w/a.plan.md', text);
      return changedRows(before, treeOf(service).roots, () => true);
    };
    const prose = same(campaign.replace('\n---\n', '\n---\n\nA paragraph.\n'));
    assert.deepEqual([prose.isOtherList, prose.changed.map(({ label }) => label)], [false, []]);
    assert.ok(prose.same.length > 10);
    const owner = same(campaign.replace('| Dana Whitfield | Paul Ng |', '| Somebody Else | Paul Ng |'));
    assert.ok(owner.changed.some(({ label }) => label === 'Meridian Research'));
    assert.ok(owner.changed.every(({ kind }) => kind !== 'plan') && owner.changed.length < owner.same.length);
    assert.ok(same(`${campaign}\n\n## Vendors\n\n### Another\n`).changed.some(({ kind }) => kind === 'plan'));
  });
});
