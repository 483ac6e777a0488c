import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { checkGraph, graphOf, sourceOf } from '../../support/views';
import { randomPlan } from '../../support/randomPlan';
import { handOffGraph } from '../../../src/views/graph/handOffGraph';

describe('The hand-off graph', () => {
  it('has vendors with their work, and what each depends on with the days between', () => {
    checkGraph(
      `
---
type: campaign
---
## Vendors

### Lumen Video

- **Owner:** Priya Raman

Deliverables:

- [x] D1 Script — 2026-11-20
- [ ] D2 Film — 2027-01-15 — after D1

### Northlight PR

Deliverables:

- [ ] D3 Press kit — 2027-01-22 — after D2 + 2 days — owner: Jonas Weber
`,
      `
vendor Lumen Video · 2027-01-15 · critical · Priya Raman
  deliverable D1 Script · 2026-11-20 · done · Priya Raman
  deliverable D2 Film · 2027-01-15 · critical · Priya Raman
vendor Northlight PR · 2027-01-22 · critical
  deliverable D3 Press kit · 2027-01-22 · critical · Jonas Weber
D1 → D2
D2 → D3: lag 2, 3, critical
`,
    );
  });

  it('puts what is ours on our side: approvals, in-house teams, work of nobody, and what we have promised to provide', () => {
    checkGraph(
      `
---
type: campaign
owner: Priya Raman
---
## Vendors

### Lumen Video

- **Review:** Priya Raman, 2 rounds, 3 days in total
- **Collateral:** [Brand book](brand.md)

Deliverables:

- [ ] D1 Film — 2027-01-15

### Social desk

- **Sourcing:** in-house

Deliverables:

- [ ] D2 Posts — 2027-02-01 — after D1

## Deliverables

- [ ] D3 Price list — 2026-11-20

## Collateral

| Collateral | Vendor | Due | Owner |
| --- | --- | --- | --- |
| Two bikes | Lumen Video | 2026-12-01 | Jonas Weber |
`,
      `
vendor Lumen Video · 2027-01-15 · critical
  deliverable D1 Film · 2027-01-15 · ready 2027-01-20 · critical
  approval Approval by Priya Raman, 3 days · 2027-01-15 · 2027-01-20 · ours · critical · Priya Raman
vendor Social desk · 2027-02-01 · ours · critical
  deliverable D2 Posts · 2027-02-01 · ours · critical
nobody No vendor named · 2026-11-20 · ours · overdue
  deliverable D3 Price list · 2026-11-20 · ours · overdue
collateral Brand book · ours · standing · done
collateral Two bikes · 2026-12-01 · ours · critical · Jonas Weber
approval of D1 → D2: 8, critical
D1 → approval of D1: approval, critical
Brand book → Lumen Video: collateral
Two bikes → Lumen Video: collateral, 33, critical
`,
    );
  });

  it('takes the milestone of that day for the launch, which depends on what nothing else depends on', () => {
    checkGraph(
      `
---
type: launch-plan
launch: 2027-04-06
---
## Deliverables

| ID | Deliverable | Due | Depends on |
| --- | --- | --- | --- |
| D1 | Film | 2027-03-01 | |
| D2 | Ads | 2027-04-01 | D1 |
| D3 | Report | 2027-05-01 | D2 |

## Milestones

- 2027-03-15: go or no-go
- 2027-04-06: launch day — Ruth Abara
`,
      `
nobody No vendor named · 2027-03-01 · ours · critical
  deliverable D1 Film · 2027-03-01 · ours · critical
  deliverable D2 Ads · 2027-04-01 · ours · critical
  deliverable D3 Report · 2027-05-01 · ours
milestone go or no-go · 2027-03-15 · ours
launch launch day · 2027-04-06 · ours · critical · Ruth Abara
D1 → D2: 23, critical
D2 → D3: 21
D2 → launch day: launch, 3, critical
`,
    );
  });

  it('has nodes for what nobody in the plan knows, and edges for dependencies of and on whole vendors', () => {
    checkGraph(
      `
---
type: campaign
---
## Vendors

### Alpha

- **Depends on:** D9, the legal department

Deliverables:

- [ ] D1 Draft — 2027-02-01

### Retail team

- **Sourcing:** in-house

## Deliverables

- [ ] D9 Brief — 2027-01-04 — after Retail team
`,
      `
vendor Alpha · 2027-02-01 · critical
  deliverable D1 Draft · 2027-02-01 · critical
vendor Retail team · ours
nobody No vendor named · 2027-01-04 · ours · critical
  deliverable D9 Brief · 2027-01-04 · ours · critical
outside the legal department
Retail team → D9
D9 → Alpha: 20, critical
the legal department → Alpha
`,
    );
  });

  it('marks cycles', () => {
    checkGraph(
      `
---
type: campaign
---
## Deliverables

| ID | Deliverable | Due | Depends on |
| --- | --- | --- | --- |
| D1 | Script | 2027-01-04 | D3 |
| D2 | Film | 2027-02-01 | D1 |
| D3 | Cut | 2027-03-01 | D2 |
| D4 | Ads | 2027-04-01 | D3 |
`,
      `
nobody No vendor named · 2027-01-04 · ours · critical · in a circle
  deliverable D1 Script · 2027-01-04 · ours · in a circle
  deliverable D2 Film · 2027-02-01 · ours · in a circle
  deliverable D3 Cut · 2027-03-01 · ours · critical · in a circle
  deliverable D4 Ads · 2027-04-01 · ours · critical
D3 → D1: -40, in a circle
D1 → D2: 20, in a circle
D2 → D3: 20, in a circle
D3 → D4: 23, critical
`,
    );
  });

  const twoPlans = `
//- a.plan.md
# Autumn

## Vendors

### [Halyard Films](halyard.md)

## Deliverables

- [ ] D1 Film — 2027-01-04 — Halyard Films

//- b.plan.md
## Vendors

### [Halyard Films](halyard.md)

## Deliverables

- [ ] E1 Cut — 2027-02-01 — after [D1](a.plan.md)

//- halyard.md
---
type: vendor
title: Halyard Films
owner: Sanne de Wit
---
`;

  it('has a vendor of several plans once, and connects the plans', () => {
    const { nodes, edges } = graphOf(twoPlans);
    const vendors = nodes.filter(({ kind }) => kind === 'vendor');
    assert.deepEqual(
      vendors.map(({ label, plans, owners }) => [label, plans.length, owners]),
      [['Halyard Films', 2, ['Sanne de Wit']]],
    );
    assert.deepEqual(
      edges.map(({ from, to, buffer }) => [from.replace(/^.*#/, ''), to.replace(/^.*#/, ''), buffer]),
      [['deliverable:D1', 'deliverable:E1', 20]],
    );
  });

  it('of one plan alone says what it depends on in another, with its days', () => {
    const source = sourceOf(twoPlans);
    const graph = handOffGraph({ ...source, plans: source.plans.slice(1) });
    assert.deepEqual(
      graph.nodes.filter(({ kind }) => kind === 'outside').map(({ label }) => label),
      ['D1 of Autumn'],
    );
  });

  it('keeps its ids while text is written around it, and moves its places', () => {
    const text =
      '---\ntype: campaign\n---\n\n## Deliverables\n\n- [ ] D1 Film — 2027-01-04\n- [ ] D1 Film — 2027-01-05\n';
    const [before, after] = [graphOf(text), graphOf(text.replace('\n## ', '\nWords.\n\n## '))];
    assert.deepEqual(
      after.nodes.map(({ id }) => id),
      before.nodes.map(({ id }) => id),
    );
    assert.equal(new Set(after.nodes.map(({ id }) => id)).size, 3);
    const starts = (graph: typeof before): number[] =>
      graph.nodes.flatMap(({ places }) => places.map(({ range }) => range.start));
    assert.deepEqual(
      starts(after),
      starts(before).map((start) => start + 'Words.\n\n'.length),
    );
  });

  it('has every deliverable, milestone and dependency of any plan', () => {
    fc.assert(
      fc.property(randomPlan, (text) => {
        const source = sourceOf(text);
        const { nodes, edges } = handOffGraph(source);
        const ids = new Set(nodes.map(({ id }) => id));
        const [snapshot] = source.plans;
        const works = [...snapshot!.names.deliverables(), ...snapshot!.plan.milestones];
        for (const work of works)
          assert.ok(
            nodes.some(({ places }) => places.some(({ range }) => range.start === work.name.range.start)),
            work.name.text,
          );
        for (const { from, to } of edges) assert.ok(ids.has(from) && ids.has(to), `${from} → ${to}`);
        for (const { mention } of snapshot!.dependencies.all)
          assert.ok(
            edges.some(({ places }) => places.some(({ range }) => range.start === mention.range.start)),
            mention.text,
          );
        for (const { parent } of nodes) assert.ok(parent === undefined || ids.has(parent));
      }),
    );
  });
});
