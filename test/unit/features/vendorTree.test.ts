import { strict as assert } from 'node:assert';
import { serviceOf } from '../../support/check';
import { checkTree } from '../../support/checkTree';
import { readFixture } from '../../support/fixture';

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
  it('shows what each vendor waits for, down to the deliverable', () => {
    checkTree(
      plan,
      'waits for',
      `
Northlight PR [Priya · 2027-02-19]
  Framehouse [Jonas · 2027-01-22]
    D2 Film [Framehouse · 2027-01-22]
      D1 Message house [Northlight PR · done]
  Retail team [Omar]
Framehouse [Jonas · 2027-01-22]
  Northlight PR [Priya · 2027-02-19]
    D1 Message house [Northlight PR · done]
Retail team [Omar]
`,
    );
  });

  it('shows who waits for each vendor', () => {
    checkTree(
      plan,
      'needed by',
      `
Northlight PR [Priya · 2027-02-19]
  Framehouse [Jonas · 2027-01-22]
    D2 Film [Framehouse · 2027-01-22]
      D3 Press kit [Northlight PR · 2027-02-19]
Framehouse [Jonas · 2027-01-22]
  Northlight PR [Priya · 2027-02-19]
    D3 Press kit [Northlight PR · 2027-02-19]
Retail team [Omar]
  Northlight PR [Priya · 2027-02-19]
    D3 Press kit [Northlight PR · 2027-02-19]
`,
    );
  });

  it('cuts circles where they close', () => {
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
A
  B
    A ↺ [waits in a circle]
B
  A
    B ↺ [waits in a circle]
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
A
  B
    D2 Film [B]
      D1 Script [A]
        D2 Film ↺ [waits in a circle]
B
  A
    D1 Script [A]
      D2 Film [B]
        D1 Script ↺ [waits in a circle]
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
    const tree = service.vendorTree(service.plans()[0]!, 'waits for');
    const copperleaf = tree.children().find(({ label }) => label === 'Copperleaf')!;
    const [film] = copperleaf.children()[0]!.children();
    assert.equal(film!.label, 'D2 Film');
    assert.match(film!.uri, /halyard\.md$/);
  });

  it('keeps its ids while the text above moves', () => {
    const ids = (text: string): string[] => {
      const service = serviceOf(readFixture(text));
      return service
        .vendorTree(service.plans()[0]!, 'waits for')
        .children()
        .map(({ id }) => id);
    };
    assert.deepEqual(ids(plan), ids(plan.replace('## Vendors', 'A paragraph.\n\n## Vendors')));
  });
});
